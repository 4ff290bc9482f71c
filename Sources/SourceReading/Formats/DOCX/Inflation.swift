import CZlib

/// Inflates deflated bytes (RFC 1951) through zlib.
enum Inflation {
  /// The inflated bytes.
  ///
  /// - Parameters:
  ///   - bytes: Raw deflated bytes, without a header.
  ///   - limit: The most bytes they may become.
  /// - Returns: The bytes; nil where they are damaged or become more than the limit.
  static func inflate(_ bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    // At one address as long as it is used: zlib's own state points back at it.
    // Invariant: one address from the opening to the end, both in this call; what zlib points into
    // outlives it.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    // A negative window size says that there is no header (zlib.h, inflateInit2).
    let opened = inflateInit2_(
      stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard opened == Z_OK else { return nil }
    defer { inflateEnd(stream) }
    var input = Array(bytes)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    return input.withUnsafeMutableBufferPointer { input in
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = uInt(input.count)
      return drain(stream, into: &buffer, limit: limit)
    }
  }

  /// The CRC-32 of bytes, as ZIP archives keep it.
  static func checksum(of bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { Int(crc32_z(0, $0.baseAddress, $0.count)) }
  }

  /// Inflates until the end of the stream; `next_in` stays valid for the whole call.
  private static func drain(
    _ stream: UnsafeMutablePointer<z_stream>, into buffer: inout [UInt8], limit: Int
  ) -> [UInt8]? {
    var output: [UInt8] = []
    while true {
      let (code, count) = buffer.withUnsafeMutableBufferPointer { buffer in
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = uInt(buffer.count)
        let code = CZlib.inflate(stream, Z_NO_FLUSH)
        return (code, buffer.count - Int(stream.pointee.avail_out))
      }
      output += buffer[..<count]
      if code == Z_STREAM_END { return output.count <= limit ? output : nil }
      guard code == Z_OK, output.count <= limit else { return nil }
    }
  }
}
