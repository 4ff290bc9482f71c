import CZlib

/// Inflates gzip members one behind another.
struct Inflater: ~Copyable {
  /// At one address as long as it lives, to which zlib's own state points back.
  private let stream: UnsafeMutablePointer<z_stream>
  // Invariant: both are allocated in `init` and freed once, in `deinit`; the value cannot be
  // copied.
  private let input: UnsafeMutableRawBufferPointer
  private let file: RawFile
  private var isInsideMember = true
  private var hasEnded = false

  /// Prepares to inflate a file.
  init(_ file: RawFile) throws(StreamFault) {
    self.file = file
    input = .allocate(byteCount: 1 << 17, alignment: 16)
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // The largest window, and 16 for a gzip header (zlib.h, inflateInit2).
    let opened = inflateInit2_(
      stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard opened == Z_OK else {
      input.deallocate()
      stream.deallocate()
      throw .damaged(path: file.name, reason: "zlib cannot begin")
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  /// Fills a room with inflated bytes and returns how many; fewer than fit only at the end.
  ///
  /// zlib is given pointers into `input` and `room`, which live longer than the call.
  mutating func read(into room: UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int {
    stream.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(room.count)
    while stream.pointee.avail_out > 0, !hasEnded {
      if stream.pointee.avail_in == 0, try !refill() { break }
      try step()
    }
    return room.count - Int(stream.pointee.avail_out)
  }

  /// Reads compressed bytes; false at the end of the file.
  private mutating func refill() throws(StreamFault) -> Bool {
    let count = try file.read(into: input)
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(count)
    if count > 0 { return true }
    guard !isInsideMember else {
      throw .damaged(path: file.name, reason: "the compressed bytes end too early")
    }
    hasEnded = true
    return false
  }

  private mutating func step() throws(StreamFault) {
    if !isInsideMember {
      guard inflateReset(stream) == Z_OK else {
        throw .damaged(path: file.name, reason: "zlib cannot go on")
      }
      isInsideMember = true
    }
    let status = inflate(stream, Z_NO_FLUSH)
    switch status {
    case Z_OK: break
    case Z_STREAM_END: isInsideMember = false
    default:
      let message = stream.pointee.msg.map { String(cString: $0) } ?? "zlib error \(status)"
      throw .damaged(path: file.name, reason: message)
    }
  }
}
