import Foundation
import InvertedIndex
import Testing

/// Segments as files: mapped, inspected, and the same as the frozen one of their format version.
@Suite struct SegmentFileTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  @Test func writtenFileIsMappedAndAnswers() throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "evq-\(UUID().uuidString).segment").path
    defer { unlink(path) }
    var writer = try SegmentWriter(schema: Fixture.schema)
    for document in Fixture.worked { try writer.add(document) }
    try writer.write(to: path)
    let reader = try SegmentReader(path: path)
    try reader.verify()
    #expect(try reader.search(.term("pain"), limit: 1).documents.first?.key == "a/s1")
  }

  @Test func emptyFileIsForeign() throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "evq-\(UUID().uuidString).segment").path
    defer { unlink(path) }
    try Data().write(to: URL(filePath: path))
    #expect(throws: SegmentError.self) { try SegmentReader(path: path) }
  }

  @Test func inspectionAccountsForEveryByte() throws {
    let bytes = try Fixture.bytes(Fixture.worked)
    let inspection = try SegmentReader(bytes: bytes, name: "t").inspection()
    #expect(inspection.space.map(\.byteCount).reduce(0, +) == bytes.count)
    #expect(inspection.termCount == 5)
    #expect(inspection.fields.map(\.totalLength) == [2, 4])
  }

  @Test func frozenSegmentOpensAndIsReproduced() throws {
    let path = Self.folder.appending(path: "Compatibility/v4.segment").path
    let reader = try SegmentReader(path: path)
    try reader.verify()
    #expect(try reader.search(.phrase("spine pain"), limit: 5).documents.map(\.key) == ["a/s1"])
    #expect(try Fixture.bytes(Fixture.worked) == Array(Data(contentsOf: URL(filePath: path))))
  }

  @Test(arguments: [2, 3] as [UInt32])
  func frozenSegmentOfAnEarlierVersionIsRefused(version: UInt32) {
    let path = Self.folder.appending(path: "Compatibility/v\(version).segment").path
    #expect(throws: SegmentError.version(file: path, expected: 4, got: version)) {
      try SegmentReader(path: path)
    }
  }

  /// The dump in FORMAT.md has lines `000 | 89 45 … | what it is`.
  @Test func workedExampleIsWhatTheWriterWrites() throws {
    let page = Self.folder.appending(path: "../../index/FORMAT.md")
    let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
    var dumped: [UInt8] = []
    for line in lines.drop(while: { $0 != "## Worked example" }) {
      let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 3, let offset = Int(parts[0]), parts[0].count == 3 else { continue }
      #expect(offset == dumped.count, "\(line)")
      dumped += parts[1].split(separator: " ").compactMap { UInt8($0, radix: 16) }
    }
    #expect(try dumped == Fixture.bytes(Fixture.worked))
  }
}
