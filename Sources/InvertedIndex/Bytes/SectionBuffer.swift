/// The bytes of a section that may grow large: in memory up to a limit, the rest in a temporary file.
struct SectionBuffer {
  /// What has been written and not yet moved to the file.
  var writer = ByteWriter()

  private let limit: Int
  private let folder: String
  private var file: TemporaryFile?

  /// Makes an empty buffer that keeps at most about `limit` bytes in memory.
  init(limit: Int, folder: String) {
    self.limit = limit
    self.folder = folder
  }

  /// How many bytes have been written.
  var count: Int { (file?.count ?? 0) + writer.bytes.count }

  /// Moves what is in memory to the file when it has become too much.
  mutating func moveOutIfLarge() throws(SegmentWriterError) {
    guard writer.bytes.count > limit else { return }
    if file == nil { file = try TemporaryFile(in: folder) }
    try writer.bytes.withUnsafeBufferPointer { bytes throws(SegmentWriterError) in
      try file?.append(UnsafeRawBufferPointer(bytes))
    }
    writer.removeAll()
  }

  /// Calls a closure with all bytes, part by part; what was moved to the file can be read only once.
  func forEachPart(
    _ body: (UnsafeRawBufferPointer) throws(SegmentWriterError) -> Void
  ) throws(SegmentWriterError) {
    if let file {
      let part = ScratchBuffer<UInt8>(uninitialized: Self.partSize)
      for start in stride(from: 0, to: file.count, by: Self.partSize) {
        let range = start..<min(start + Self.partSize, file.count)
        try file.read(range, to: part.base)
        file.giveBack(range)
        try body(UnsafeRawBufferPointer(start: part.base, count: range.count))
      }
    }
    try writer.bytes.withUnsafeBufferPointer { bytes throws(SegmentWriterError) in
      try body(UnsafeRawBufferPointer(bytes))
    }
  }

  private static let partSize = 1 << 19
}
