/// The first bytes of a segment: what it is and where its sections stand.
struct SegmentHeader {
  /// One row of the section table.
  struct Row: Hashable {
    /// Where in the file the section stands.
    var range: Range<Int>
    /// The checksum of the section's bytes.
    var checksum: UInt32
  }

  /// The number of documents.
  let documentCount: Int

  /// One row for each section, in the order of `SegmentSection`.
  let rows: [Row]

  /// The size of a header in bytes.
  static let size = 32 + SegmentSection.allCases.count * rowSize + 4

  private static let rowSize = 24

  /// Describes sections that have been written.
  init(documentCount: Int, rows: [Row]) {
    self.documentCount = documentCount
    self.rows = rows
  }

  /// The length of the whole file.
  var fileLength: Int { rows.last?.range.upperBound ?? Self.size }

  /// Returns the header's bytes, its own checksum last.
  func serialized() -> [UInt8] {
    var writer = ByteWriter()
    writer.append(SegmentFormat.magic)
    writer.fixed(SegmentFormat.version)
    writer.fixed(UInt32(rows.count))
    writer.fixed(UInt64(fileLength))
    writer.fixed(UInt32(documentCount))
    writer.fixed(UInt32(SegmentFormat.pageSize))
    for (section, row) in zip(SegmentSection.allCases, rows) {
      writer.fixed(section.rawValue)
      writer.fixed(row.checksum)
      writer.fixed(UInt64(row.range.lowerBound))
      writer.fixed(UInt64(row.range.count))
    }
    writer.fixed(CRC32C.checksum(of: writer.bytes))
    return writer.bytes
  }
}

extension SegmentHeader {
  /// Reads and checks a header.
  init(_ bytes: SegmentBytes) throws(SegmentError) {
    try Self.checkMagicAndVersion(bytes)
    guard bytes.count >= Self.size else {
      throw .length(file: bytes.file, expected: Self.size, got: bytes.count)
    }
    try Self.checkChecksum(bytes)
    var reader = ByteReader(bytes, section: .fields, range: 12..<Self.size)
    try Self.expect(SegmentSection.allCases.count, Int(reader.fixed(UInt32.self)), bytes, at: 12)
    try Self.checkLength(bytes, reader.fixed(UInt64.self))
    documentCount = try Int(reader.fixed(UInt32.self))
    guard documentCount <= SegmentFormat.documentLimit else {
      throw Self.malformed(bytes, 24, SegmentFormat.documentLimit, documentCount)
    }
    try Self.expect(SegmentFormat.pageSize, Int(reader.fixed(UInt32.self)), bytes, at: 28)
    rows = try Self.rows(&reader, bytes)
  }

  private static func checkMagicAndVersion(_ bytes: SegmentBytes) throws(SegmentError) {
    let magic = SegmentFormat.magic
    let found = bytes.copy(0..<min(magic.count, bytes.count)) ?? []
    guard found == magic else { throw .foreign(file: bytes.file, expected: magic, got: found) }
    guard let version = bytes.load(UInt32.self, at: magic.count) else {
      throw .length(file: bytes.file, expected: size, got: bytes.count)
    }
    guard version == SegmentFormat.version else {
      throw .version(file: bytes.file, expected: SegmentFormat.version, got: version)
    }
  }

  private static func checkChecksum(_ bytes: SegmentBytes) throws(SegmentError) {
    let expected = bytes.load(UInt32.self, at: size - 4) ?? 0
    let got = bytes.checksum(of: 0..<size - 4) ?? 0
    guard expected == got else {
      throw .headerChecksum(file: bytes.file, expected: expected, got: got)
    }
  }

  private static func checkLength(
    _ bytes: SegmentBytes, _ length: UInt64
  ) throws(SegmentError) {
    guard length == UInt64(bytes.count) else {
      throw .length(file: bytes.file, expected: Int(clamping: length), got: bytes.count)
    }
  }

  /// Reads the section table; sections have to follow one another without gaps to the file's end.
  private static func rows(
    _ reader: inout ByteReader, _ bytes: SegmentBytes
  ) throws(SegmentError) -> [Row] {
    var rows: [Row] = []
    var end = size
    for section in SegmentSection.allCases {
      let place = reader.offset
      try expect(Int(section.rawValue), Int(reader.fixed(UInt32.self)), bytes, at: place)
      let checksum = try reader.fixed(UInt32.self)
      try expect(end, Int(clamping: reader.fixed(UInt64.self)), bytes, at: place + 8)
      let length = try Int(clamping: reader.fixed(UInt64.self))
      guard length <= bytes.count - end else {
        throw malformed(bytes, place + 16, bytes.count - end, length)
      }
      rows.append(Row(range: end..<end + length, checksum: checksum))
      end += length
    }
    try expect(bytes.count, end, bytes, at: reader.offset)
    return rows
  }

  private static func expect(
    _ expected: Int, _ got: Int, _ bytes: SegmentBytes, at offset: Int
  ) throws(SegmentError) {
    guard expected == got else { throw malformed(bytes, offset, expected, got) }
  }

  private static func malformed(
    _ bytes: SegmentBytes, _ offset: Int, _ expected: Int, _ got: Int
  ) -> SegmentError {
    .malformed(
      file: bytes.file, section: nil, offset: offset, expected: "\(expected)", got: "\(got)")
  }
}
