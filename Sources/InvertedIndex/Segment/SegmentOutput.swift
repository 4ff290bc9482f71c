import Glibc

/// Where a segment is written: memory, or a file.
///
/// Sections come in their order; the checksums of sections and pages are computed on the way, and
/// the header, which has to know them, is written last to the place kept for it.
struct SegmentOutput {
  private let documentCount: Int
  private let descriptor: CInt?
  private let path: String
  private var buffer = ByteWriter()
  private var rows: [SegmentHeader.Row] = []
  private var offset = SegmentHeader.size
  private var section = CRC32C.Running()
  private var page = CRC32C.Running()
  private var pageChecksums = ByteWriter()
  private var pageFill = 0

  private static let bufferSize = 1 << 20

  /// Begins a segment in memory.
  init(documentCount: Int) {
    self.init(documentCount: documentCount, descriptor: nil, path: "")
  }

  /// Begins a segment in an open file.
  init(documentCount: Int, descriptor: CInt?, path: String) {
    self.documentCount = documentCount
    self.descriptor = descriptor
    self.path = path
    buffer.append(repeatElement(0, count: SegmentHeader.size))
  }

  /// Writes the next section.
  mutating func write(_ bytes: [UInt8]) throws(SegmentWriterError) {
    let start = offset
    try bytes.withUnsafeBufferPointer { part throws(SegmentWriterError) in
      try append(UnsafeRawBufferPointer(part))
    }
    endSection(from: start)
  }

  /// Writes the next section.
  mutating func write(_ buffers: [SectionBuffer]) throws(SegmentWriterError) {
    let start = offset
    for buffer in buffers {
      try buffer.forEachPart { part throws(SegmentWriterError) in try append(part) }
    }
    endSection(from: start)
  }

  /// Writes the section of page checksums and the header.
  ///
  /// - Returns: The bytes, when the segment is written to memory.
  mutating func finish() throws(SegmentWriterError) -> [UInt8] {
    if pageFill > 0 { pageChecksums.fixed(page.checksum) }
    try write(pageChecksums.bytes)
    let header = SegmentHeader(documentCount: documentCount, rows: rows).serialized()
    guard let descriptor else { return header + buffer.bytes.dropFirst(header.count) }
    try flush()
    let isWritten = header.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    guard isWritten == header.count else { throw FileWriting.unwritable(path) }
    return []
  }

  private mutating func append(_ part: UnsafeRawBufferPointer) throws(SegmentWriterError) {
    section.update(part)
    checksumPages(part)
    buffer.append(part)
    offset += part.count
    if buffer.bytes.count > Self.bufferSize, descriptor != nil { try flush() }
  }

  private mutating func checksumPages(_ part: UnsafeRawBufferPointer) {
    var rest = part[...]
    while !rest.isEmpty {
      let piece = rest.prefix(SegmentFormat.pageSize - pageFill)
      page.update(UnsafeRawBufferPointer(rebasing: piece))
      pageFill += piece.count
      rest = rest.dropFirst(piece.count)
      guard pageFill == SegmentFormat.pageSize else { continue }
      pageChecksums.fixed(page.checksum)
      page = CRC32C.Running()
      pageFill = 0
    }
  }

  private mutating func endSection(from start: Int) {
    rows.append(SegmentHeader.Row(range: start..<offset, checksum: section.checksum))
    section = CRC32C.Running()
  }

  private mutating func flush() throws(SegmentWriterError) {
    guard let descriptor else { return }
    guard FileWriting.writeAll(buffer.bytes, to: descriptor) else {
      throw FileWriting.unwritable(path)
    }
    buffer.removeAll()
  }
}
