/// The file that says which documents of a segment have been removed; `index/FORMAT.md` describes
/// its bytes.
enum RemovalsFile {
  /// The version that this code writes and reads.
  static let version: UInt32 = 1

  /// The first bytes of every such file, made as those of a segment.
  static let magic: [UInt8] = [0x89, 0x45, 0x56, 0x51, 0x52, 0x0D, 0x0A, 0x1A]

  /// Where the number of removed documents stands.
  static let countOffset = 20

  private static let headSize = 24
  private static let checksumSize = 4

  /// Returns the bytes for a segment.
  static func serialized(_ removed: RemovedDocuments, of segment: SegmentIdentity) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(magic)
    writer.fixed(version)
    writer.fixed(UInt32(segment.documentCount))
    writer.fixed(segment.headerChecksum)
    writer.fixed(UInt32(removed.count))
    var next: UInt32 = 0
    for document in removed.documents {
      writer.varint(document - next)
      next = document + 1
    }
    writer.fixed(CRC32C.checksum(of: writer.bytes))
    return writer.bytes
  }

  /// Reads the bytes of such a file.
  static func read(
    _ bytes: SegmentBytes, of segment: SegmentIdentity
  ) throws(SegmentError) -> RemovedDocuments {
    try checkBeginning(bytes)
    try checkChecksum(bytes)
    try expect(UInt32(segment.documentCount), "documents in the segment", bytes, at: 12)
    try expect(segment.headerChecksum, "as the segment's header checksum", bytes, at: 16)
    let count = Int(bytes.load(UInt32.self, at: countOffset) ?? 0)
    return try documents(bytes, count: count, below: segment.documentCount)
  }

  private static func checkBeginning(_ bytes: SegmentBytes) throws(SegmentError) {
    let found = bytes.copy(0..<min(magic.count, bytes.count)) ?? []
    guard found == magic else { throw .foreign(file: bytes.file, expected: magic, got: found) }
    guard bytes.count >= headSize + checksumSize else {
      throw .length(file: bytes.file, expected: headSize + checksumSize, got: bytes.count)
    }
    let version = bytes.load(UInt32.self, at: magic.count) ?? 0
    guard version == Self.version else {
      throw .version(file: bytes.file, expected: Self.version, got: version)
    }
  }

  private static func checkChecksum(_ bytes: SegmentBytes) throws(SegmentError) {
    let end = bytes.count - checksumSize
    let expected = bytes.load(UInt32.self, at: end) ?? 0
    let got = bytes.checksum(of: 0..<end) ?? ~expected
    guard expected == got else {
      throw malformed(bytes, end, "checksum \(expected)", "\(got)")
    }
  }

  private static func expect(
    _ expected: UInt32, _ what: String, _ bytes: SegmentBytes, at offset: Int
  ) throws(SegmentError) {
    let got = bytes.load(UInt32.self, at: offset) ?? ~expected
    guard got == expected else { throw malformed(bytes, offset, "\(expected) \(what)", "\(got)") }
  }

  private static func documents(
    _ bytes: SegmentBytes, count: Int, below limit: Int
  ) throws(SegmentError) -> RemovedDocuments {
    var removed = RemovedDocuments(documentCount: limit)
    let body = headSize..<bytes.count - checksumSize
    guard let slice = bytes.slice(body) else { return removed }
    var reader = RawReader(slice)
    var next: UInt64 = 0
    for _ in 0..<count {
      let start = body.lowerBound + reader.offset
      guard let gap = reader.varint(), gap < UInt64(limit), next + gap < UInt64(limit) else {
        throw malformed(bytes, start, "a document below \(limit)", "something else")
      }
      removed.insert(UInt32(next + gap))
      next += gap + 1
    }
    guard reader.isAtEnd else {
      throw malformed(bytes, body.lowerBound + reader.offset, "the checksum", "more documents")
    }
    return removed
  }

  private static func malformed(
    _ bytes: SegmentBytes, _ offset: Int, _ expected: String, _ got: String
  ) -> SegmentError {
    .removals(file: bytes.file, offset: offset, expected: expected, got: got)
  }
}

/// What tells a segment from others, for files that go with it.
struct SegmentIdentity: Hashable {
  /// The number of its documents.
  var documentCount: Int
  /// The checksum of its header, which has those of all sections.
  var headerChecksum: UInt32
}

extension SegmentReader {
  /// What tells the segment from others.
  var identity: SegmentIdentity {
    SegmentIdentity(documentCount: documentCount, headerChecksum: file.headerChecksum)
  }
}
