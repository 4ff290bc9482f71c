import Foundation
import InvertedIndex
import Testing

/// What an update refuses, what it shares with the index before, and what it leaves of it.
@Suite struct TextIndexUpdateTests {
  private let folder: IndexFolderFixture
  private let documents = ["a", "b", "c", "d", "e"].map {
    Fixture.document($0, title: "spine", body: "bone pain \($0)")
  }

  init() throws { folder = try IndexFolderFixture() }

  private func update(_ base: TextIndex) throws -> TextIndexUpdate {
    try TextIndexUpdate(base: base, schema: Fixture.schema, policy: .never)
  }

  @Test func emptyIndexFindsNothingAndGrows() throws {
    var index = try folder.index([])
    #expect(index.documentCount == 0)
    #expect(try index.search(.all, limit: 5).hits.isEmpty)
    var update = try update(index)
    #expect(update.isEmpty)
    try update.add(documents[0])
    index = try folder.write(update)
    #expect(try index.search(.term("bone"), limit: 5).hits.map(\.key) == ["a"])
    #expect(index.files.segments.count == 1)
  }

  @Test func indexWithoutDocumentsLeftKeepsItsFields() throws {
    let base = try folder.index(documents)
    var update = try update(base)
    for document in documents { try update.remove(document) }
    let index = try folder.write(update)
    #expect(index.documentCount == 0)
    #expect(index.fields.map(\.name) == ["title", "body"])
    #expect(try index.search(.term("bone"), limit: 5).total == 0)
  }

  @Test func equalScoresStandInTheOrderOfKeys() throws {
    let base = try folder.index([documents[1], documents[4]])
    var update = try update(base)
    for number in [0, 2, 3] { try update.add(documents[number]) }
    let index = try folder.write(update)
    #expect(index.files.segments.count == 2)
    let hits = try index.search(.term("bone"), limit: 4).hits
    #expect(hits.map(\.key) == ["a", "b", "c", "d"])
    #expect(Set(hits.map(\.score)).count == 1)
  }

  @Test func whatCannotBeRemovedOrAddedIsRefused() throws {
    let base = try folder.index(documents)
    var update = try update(base)
    #expect(throws: TextIndexUpdateError.missing(key: "x")) {
      try update.remove(Fixture.document("x"))
    }
    #expect(
      throws: TextIndexUpdateError.changed(key: "a", field: "body", expected: 3, got: 1)
    ) { try update.remove(Fixture.document("a", title: "spine", body: "bone")) }
    #expect(throws: TextIndexUpdateError.writing(.duplicateKey("b"))) {
      try update.add(documents[1])
    }
    #expect(update.isEmpty)
    try update.remove(documents[0])
    #expect(throws: TextIndexUpdateError.missing(key: "a")) { try update.remove(documents[0]) }
    try update.add(documents[0])
    #expect(throws: TextIndexUpdateError.writing(.duplicateKey("a"))) {
      try update.add(documents[0])
    }
    #expect(try folder.write(update).documentCount == 5)
  }

  @Test func indexOfOtherFieldsIsNoBase() throws {
    let base = try folder.index(documents)
    let other = SegmentSchema(fields: [.init("title"), .init("body")])
    #expect(throws: TextIndexUpdateError.self) { try TextIndexUpdate(base: base, schema: other) }
  }

  @Test func filesThatStayAreSharedAndTheIndexBeforeIsUntouched() throws {
    let base = try folder.index(documents)
    let before = try IndexFolderFixture.contents(base.folder)
    var update = try update(base)
    try update.remove(documents[2])
    try update.add(Fixture.document("c", body: "joint"))
    let index = try folder.write(update)
    #expect(try IndexFolderFixture.contents(base.folder) == before)
    let segment = base.files.segments[0].name
    #expect(try inode(base.folder + "/" + segment) == inode(index.folder + "/" + segment))
    #expect(
      try Set(FileManager.default.contentsOfDirectory(atPath: index.folder))
        == Set(index.files.names))
    #expect(try base.search(.term("bone"), limit: 9).total == 5)
    #expect(try index.search(.term("bone"), limit: 9).total == 4)
    let files = try JSONDecoder().decode(
      TextIndexFiles.self, from: JSONEncoder().encode(index.files))
    #expect(files == index.files)
  }

  @Test func failedWriteLeavesTheIndexBeforeAndCanBeRepeated() throws {
    let base = try folder.index(documents)
    let before = try IndexFolderFixture.contents(base.folder)
    var update = try update(base)
    try update.remove(documents[0])
    let draft = try folder.generation()
    // The name of the new removals is taken by a folder, so that they cannot be written.
    try FileManager.default.createDirectory(
      atPath: draft + "/text-3.removals", withIntermediateDirectories: true)
    #expect(throws: TextIndexUpdateError.self) { try update.write(to: draft) }
    #expect(try IndexFolderFixture.contents(base.folder) == before)
    try FileManager.default.removeItem(atPath: draft + "/text-3.removals")
    let index = try folder.write(update, to: draft)
    #expect(try index.search(.all, limit: 9).hits.map(\.key) == ["b", "c", "d", "e"])
  }

  /// The process is killed in the middle of a file, where a limit on the size of files stops it.
  @Test func killedWriterLeavesTheIndexBefore() async throws {
    let base = try folder.index(documents)
    let before = try IndexFolderFixture.contents(base.folder)
    let draft = try folder.generation()
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [from = base.folder as String, to = draft as String] in
      let files = TextIndexFiles(
        segments: [TextIndexFiles.Segment(name: "text-1.segment")], nextNumber: 2)
      let index = try TextIndex(folder: from, files: files)
      var update = try TextIndexUpdate(base: index, schema: Fixture.schema, policy: .never)
      try update.remove(Fixture.document("a", title: "spine", body: "bone pain a"))
      for number in 0..<200 { try update.add(Fixture.document("n\(number)", body: "joint")) }
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 600, rlim_max: 600)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      do { _ = try update.write(to: to) } catch { raise(SIGKILL) }
    }
    #expect(try IndexFolderFixture.contents(base.folder) == before)
    #expect(try !FileManager.default.contentsOfDirectory(atPath: draft).isEmpty)
    var update = try update(base)
    try update.remove(documents[4])
    let index = try folder.write(update, to: draft)
    try index.verify()
    #expect(try index.search(.all, limit: 9).hits.map(\.key) == ["a", "b", "c", "d"])
  }

  private func inode(_ path: String) throws -> UInt64? {
    try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? UInt64
  }
}
