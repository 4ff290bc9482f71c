import CZlib

/// Inflates gzip bytes that are at hand as a whole.
package enum GzipBytes {
  /// The most bytes they may become.
  private static let limit = 1 << 30

  /// The inflated bytes, and what is wrong with the rest.
  package static func inflated(_ bytes: [UInt8]) -> (bytes: [UInt8], fault: String?) {
    inflated(bytes, limit: limit)
  }

  /// The inflated bytes, hardly more than a limit.
  static func inflated(_ bytes: [UInt8], limit: Int) -> (bytes: [UInt8], fault: String?) {
    // Invariant: one address from the opening to the end, both in this call; what zlib points into
    // outlives it.
    // At one address as long as it is used: zlib's own state points back at it.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    // The largest window, and 16 for a gzip header (zlib.h, inflateInit2).
    let opened = inflateInit2_(
      stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard opened == Z_OK else { return ([], "zlib cannot begin") }
    defer { inflateEnd(stream) }
    var input = bytes
    var out: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 16)
    let status = input.withUnsafeMutableBufferPointer { input in
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = UInt32(clamping: input.count)
      return drain(stream, &room, &out, limit)
    }
    switch status {
    case Z_STREAM_END: return (out, nil)
    case Z_MEM_ERROR: return (out, "expected at most \(limit) bytes when it is inflated")
    case Z_OK, Z_BUF_ERROR: return (out, "the compressed bytes end too early")
    default: return (out, stream.pointee.msg.map { String(cString: $0) } ?? "zlib error \(status)")
    }
  }

  /// Inflates until the bytes end, one member behind another.
  private static func drain(
    _ stream: UnsafeMutablePointer<z_stream>, _ room: inout [UInt8], _ out: inout [UInt8],
    _ limit: Int
  ) -> Int32 {
    while out.count <= limit {
      let (status, count) = room.withUnsafeMutableBufferPointer { room -> (Int32, Int) in
        stream.pointee.next_out = room.baseAddress
        stream.pointee.avail_out = UInt32(room.count)
        let status = inflate(stream, Z_NO_FLUSH)
        return (status, room.count - Int(stream.pointee.avail_out))
      }
      out += room[..<count]
      if status == Z_STREAM_END, stream.pointee.avail_in > 0 {
        guard inflateReset(stream) == Z_OK else { return Z_DATA_ERROR }
      } else if status != Z_OK || (count == 0 && stream.pointee.avail_in == 0) {
        return status
      }
    }
    return Z_MEM_ERROR
  }
}
