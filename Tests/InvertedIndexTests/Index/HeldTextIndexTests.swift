import Foundation
import Testing

@testable import InvertedIndex

/// An index whose files are held before they are read.
struct HeldTextIndexTests {
  private static let documents = (0..<300).map { number in
    SegmentDocument(
      key: "d\(1000 + number)",
      fields: [.init("body", tokens: Fixture.tokens(number % 3 == 0 ? "knee" : "hip"))],
      attributes: number % 5 == 0 ? [:] : ["work": ["w\(number % 7)"]])
  }

  /// The documents in several segments.
  private static func index(_ folder: IndexFolderFixture, segments: Int) throws -> TextIndex {
    var index: TextIndex?
    let size = documents.count / segments
    for start in stride(from: 0, to: documents.count, by: size) {
      var update = try TextIndexUpdate(
        base: index, schema: Fixture.schema, policy: .never)
      for document in documents[start..<start + size] { try update.add(document) }
      index = try folder.write(update)
    }
    return try #require(index)
  }

  @Test func whatIsHeldIsReadWhenItsNamesAreGone() throws {
    let folder = try IndexFolderFixture()
    let index = try Self.index(folder, segments: 3)
    let held = try HeldTextIndex(folder: index.folder, files: index.files)
    try FileManager.default.removeItem(atPath: folder.path)
    #expect(try held.count(.term("knee"), upTo: 1000).number == 100)
    #expect(try TextIndex(held).search(.term("hip"), limit: 5).total == 200)
    #expect(throws: SegmentError.self) {
      try HeldTextIndex(folder: index.folder, files: index.files)
    }
  }

  @Test func aSegmentThatIsNotNeededForACountIsNotRead() throws {
    let folder = try IndexFolderFixture()
    let index = try Self.index(folder, segments: 3)
    let last = index.folder + "/" + (try #require(index.files.segments.last?.name))
    let whole = try HeldTextIndex(folder: index.folder, files: index.files)
    #expect(try whole.count(.term("knee"), upTo: 40) == MatchCount(41, .upTo(40)))
    try FileManager.default.removeItem(atPath: last)
    try Data("no segment".utf8).write(to: URL(filePath: last))
    let held = try HeldTextIndex(folder: index.folder, files: index.files)
    #expect(try held.count(.term("knee"), upTo: 40).number == 40)
    #expect(throws: SegmentError.self) { try held.count(.term("knee"), upTo: 1000) }
  }

  @Test func valuesOfDocumentsWithAWordAreKnownInAnyNumberOfSegments() throws {
    let folder = try IndexFolderFixture()
    for segments in [1, 3] {
      let index = try Self.index(folder, segments: segments)
      for word in ["knee", "hip", "elbow"] {
        let found = try index.search(.term(TermBytes(word.utf8)), limit: 1000)
        let keys = Set(found.hits.map(\.key))
        let works = Self.documents.filter { keys.contains($0.key) }
          .compactMap { $0.attributes["work"]?.first }
        let values = try index.firstValues(of: "work", inDocumentsWith: TermBytes(word.utf8))
        #expect(values == Set(works).sorted())
      }
      #expect(try index.firstValues(of: "no such", inDocumentsWith: TermBytes("knee".utf8)).isEmpty)
    }
  }
}
