import Foundation
import Testing

@testable import InvertedIndex

/// The file of removed documents: its frozen bytes, and what is said of damaged ones.
@Suite struct RemovalsFileTests {
  private static let segment = SegmentIdentity(documentCount: 300, headerChecksum: 0x1234_5678)
  private static let frozen = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Compatibility/v1.removals").path

  private static func bytes(_ documents: [UInt32]) -> [UInt8] {
    var removed = RemovedDocuments(documentCount: segment.documentCount)
    for document in documents { removed.insert(document) }
    return RemovalsFile.serialized(removed, of: segment)
  }

  private static func read(_ bytes: [UInt8]) throws -> [UInt32] {
    try RemovalsFile.read(SegmentBytes(copying: bytes, named: "r"), of: segment).documents
  }

  /// Bytes with their right checksum.
  private static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(bytes)
    writer.fixed(CRC32C.checksum(of: bytes))
    return writer.bytes
  }

  @Test func frozenFileIsReadAndReproduced() throws {
    let documents: [UInt32] = [2, 3, 131, 299]
    let frozen = try SegmentBytes(mapping: Self.frozen)
    #expect(try RemovalsFile.read(frozen, of: Self.segment).documents == documents)
    #expect(try Self.bytes(documents) == Array(Data(contentsOf: URL(filePath: Self.frozen))))
  }

  @Test(arguments: [[], [0], [299], [127, 128, 255, 256], Array(0..<300)] as [[UInt32]])
  func writtenDocumentsAreReadBack(documents: [UInt32]) throws {
    #expect(try Self.read(Self.bytes(documents)) == documents)
  }

  @Test func everyChangedBitAndEveryCutIsNoticed() {
    let bytes = Self.bytes([2, 3, 131, 299])
    for bit in 0..<bytes.count * 8 {
      var damaged = bytes
      damaged[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(throws: SegmentError.self, "bit \(bit)") { try Self.read(damaged) }
    }
    for count in 0..<bytes.count {
      #expect(throws: SegmentError.self) { try Self.read(Array(bytes.prefix(count))) }
    }
    #expect(throws: SegmentError.self) { try Self.read(bytes + [0]) }
  }

  @Test func faultNamesFileAndPlace() {
    let head = Self.bytes([]).prefix(20)
    let tooFar = Self.sealed(head + [2, 0, 0, 0, 2, 0xAC, 0x02])
    #expect(
      throws: SegmentError.removals(
        file: "r", offset: 25, expected: "a document below 300", got: "something else")
    ) { try Self.read(tooFar) }
    let tooMany = Self.sealed(head + [1, 0, 0, 0, 0, 0])
    #expect(
      throws: SegmentError.removals(
        file: "r", offset: 25, expected: "the checksum", got: "more documents")
    ) { try Self.read(tooMany) }
    let other = SegmentIdentity(documentCount: 301, headerChecksum: 0x1234_5678)
    let bytes = SegmentBytes(copying: Self.bytes([1]), named: "r")
    #expect(
      throws: SegmentError.removals(
        file: "r", offset: 12, expected: "301 documents in the segment", got: "300")
    ) { try RemovalsFile.read(bytes, of: other) }
    #expect(
      "\(SegmentError.removals(file: "r", offset: 12, expected: "1", got: "2"))"
        == "r: malformed removals at byte 12: 1 expected, 2 found; build the index again")
  }

  @Test func removalsOfAnotherSegmentAreRefused() throws {
    let folder = try IndexFolderFixture()
    let one = Fixture.document("a", body: "bone"), other = Fixture.document("b", body: "spine")
    let base = try folder.index([one, other, Fixture.document("c", body: "joint")])
    var update = try TextIndexUpdate(base: base, schema: Fixture.schema, policy: .never)
    try update.remove(one)
    let index = try folder.write(update)
    var files = index.files
    let removals = try #require(files.segments[0].removals)
    files.segments[0].removals = .init(name: removals.name, statistics: [])
    #expect(throws: SegmentError.self) { try TextIndex(folder: index.folder, files: files) }
    files.segments[0].removals = .init(name: removals.statistics[0], statistics: [])
    #expect(throws: SegmentError.self) { try TextIndex(folder: index.folder, files: files) }
  }

  /// A removals file and statistics that are each whole, but of different documents.
  @Test func verificationComparesRemovalsWithTheStatistics() throws {
    let folder = try IndexFolderFixture()
    let documents = ["a", "b", "c"].map { Fixture.document($0, body: "bone \($0)") }
    let base = try folder.index(documents)
    func removing(_ document: SegmentDocument) throws -> TextIndex {
      var update = try TextIndexUpdate(base: base, schema: Fixture.schema, policy: .never)
      try update.remove(document)
      return try folder.write(update, to: base.folder + "-\(document.key)")
    }
    for name in ["a", "b"] {
      try FileManager.default.createDirectory(
        atPath: base.folder + "-" + name, withIntermediateDirectories: true)
    }
    let (first, second) = (try removing(documents[0]), try removing(documents[1]))
    try first.verify()
    let name = try #require(first.files.segments[0].removals?.name)
    let path = first.folder + "/" + name
    unlink(path)
    try FileManager.default.copyItem(atPath: second.folder + "/" + name, toPath: path)
    let mixed = try TextIndex(folder: first.folder, files: first.files)
    #expect(throws: SegmentError.self) { try mixed.verify() }
  }
}
