import EvidenceModel
import EvidenceStore
import Foundation
import TestSupport
import Testing

@testable import Ingest

struct LiteratureTakerTests {
  @Test func takesAFileInOnce() throws {
    let place = try Place()
    try place.write("a.xml", [Self.article("1"), Self.article("2")])
    let first = try place.add("a.xml")
    #expect((first.newRecords, first.recordCount, first.takenFiles) == (2, 2, 1))
    let second = try place.add("a.xml")
    #expect((second.newRecords, second.recordCount, second.takenFiles) == (0, 2, 0))
    try place.write("twin.xml", [Self.article("1"), Self.article("2")])
    #expect(try place.add("twin.xml").takenFiles == 0)
  }

  @Test func aReaderSeesTheLiteratureAsItWasWhenItWasOpened() throws {
    let place = try Place()
    try place.write("a.xml", [Self.article("1", title: "First")])
    try place.write("b.xml", [Self.article("1", title: "Second"), Self.article("2")])
    _ = try place.add("a.xml")
    let reader = try place.reader()
    _ = try place.add("b.xml")
    #expect(try (reader.count(), reader.files().count) == (1, 1))
    #expect(try (place.reader().count(), place.reader().files().count) == (2, 2))
  }

  @Test func literatureThatIsBuiltAnewTakesItsPlaceAndLeavesNothing() throws {
    let place = try Place()
    try place.write("a.xml", [Self.article("1", title: "First")])
    _ = try place.add("a.xml")
    let before = try place.reader()
    _ = try place.takeAll()
    #expect(try place.title("pmid:1") == "First")
    #expect(try before.count() == 1)
    #expect(try place.names() == ["LOCK", "literature"])
  }

  @Test func newerVersionsReplaceOlderOnesInAnyOrder() throws {
    let place = try Place()
    try place.write("new.xml", [Self.article("1", version: 2, title: "Second")])
    try place.write(
      "old.xml",
      [Self.article("1", title: "First"), Self.article("3", revised: "2020-05-05", title: "Late")])
    try place.write("early.xml", [Self.article("3", revised: "2019-05-05", title: "Early")])
    _ = try place.add("new.xml", "old.xml", "early.xml")
    #expect(try place.title("pmid:1") == "Second")
    #expect(try place.title("pmid:3") == "Late")
  }

  @Test func deletionsAreHonouredAndAReturnIsTaken() throws {
    let place = try Place()
    try place.write("a.xml", [Self.article("1"), Self.article("2")])
    try place.write("b.xml", [LiteratureFixture.deletion("1", "99")])
    let outcome = try place.add("a.xml", "b.xml")
    #expect((outcome.deletedRecords, outcome.recordCount) == (1, 1))
    try place.write("c.xml", [Self.article("1", title: "Back")])
    #expect(try place.add("c.xml").recordCount == 2)
    #expect(try place.title("pmid:1") == "Back")
  }

  @Test func aStoppedRunGoesOnWhereItsLastBatchEnded() throws {
    let place = try Place()
    let articles = (1...10).map { Self.article("\($0)") }
    try place.write("a.xml", articles)
    #expect(throws: (any Error).self) {
      try place.takeStopping(after: 5, batchSize: 2)
    }
    let begun = try #require(try place.files().first)
    #expect(!begun.isWhole)
    #expect(begun.taken > 0 && begun.taken < 10)
    let outcome = try place.add("a.xml")
    #expect(outcome.newRecords == 10 - begun.taken)
    #expect(outcome.recordCount == 10)
  }

  @Test func batchSizesMakeNoDifferenceToWhatIsFound() throws {
    let articles = (1...9).map { Self.article("\($0 % 4 + 1)", title: "Title \($0)") }
    var titles: [[String?]] = []
    for size in [1, 2, 100] {
      let place = try Place()
      try place.write("a.xml", articles)
      _ = try place.add(["a.xml"], batchSize: size)
      titles.append(try (1...4).map { try place.title("pmid:\($0)") })
    }
    #expect(titles[0] == ["Title 8", "Title 9", "Title 6", "Title 7"])
    #expect(titles[1] == titles[0])
    #expect(titles[2] == titles[0])
  }

  @Test func aFileThatLeavesTheListLeavesTheIndex() throws {
    let place = try Place()
    try place.write("a.xml", [Self.article("1")])
    try place.write("b.xml", [Self.article("2")])
    _ = try place.add("a.xml", "b.xml")
    let list = place.folder.path("corpus/literature/files.yaml")
    let text = try String(contentsOfFile: list, encoding: .utf8)
    let start = try #require(text.range(of: "- path"))
    let second = try #require(text.range(of: "- path", range: start.upperBound..<text.endIndex))
    try String(text[..<start.lowerBound] + text[second.lowerBound...]).write(
      toFile: list, atomically: true, encoding: .utf8)
    #expect(try place.take().recordCount == 1)
    #expect(try place.title("pmid:1") == nil)
  }

  @Test func whatStandsBeforeAFaultIsKept() throws {
    let place = try Place()
    let text = LiteratureFixture.file(Self.article("1"), Self.article("2"))
    try place.write("cut.xml", text: String(text.dropLast(200)))
    let outcome = try place.add("cut.xml")
    #expect(outcome.recordCount == 1)
    #expect(outcome.diagnostics.map(\.severity) == [.error])
    #expect(outcome.diagnostics.first?.file == "cut.xml")
    #expect(outcome.diagnostics.first?.message.hasPrefix("line ") == true)
  }

  @Test func aFileOfOtherBytesThanListedIsNotTakenIn() throws {
    let place = try Place()
    try place.write("a.xml", [Self.article("1")])
    try place.write("b.xml", [Self.article("2")])
    try place.register("a.xml", "b.xml")
    try place.write("a.xml", [Self.article("3")])
    let outcome = try place.take()
    #expect(outcome.recordCount == 1)
    #expect(outcome.diagnostics.map(\.code) == ["unreadable-file"])
  }

  @Test(arguments: Loss.allCases)
  fileprivate func aFileInForceThatCannotBeReadAnyMoreIsNotLost(_ loss: Loss) throws {
    let place = try Place()
    try place.write("a.xml", [Self.article("1")])
    try place.write("b.xml", [Self.article("2")])
    _ = try place.add("a.xml", "b.xml")
    try place.lose("a.xml", loss)
    let error = #expect(throws: IngestError.self) { try place.takeAll() }
    #expect("\(try #require(error))".hasPrefix("a.xml cannot be read: "))
    #expect(try place.reader().count() == 2)
    #expect(try place.title("pmid:1") == "Splints")
    #expect(try place.names() == ["LOCK", "literature"])
    try place.write("c.xml", [Self.article("3")])
    #expect(try place.add("c.xml").recordCount == 3)
  }

  @Test(arguments: [2, 1000])
  func aFileThatChangesWhileItIsTakenInIsNotTakenFurther(_ batchSize: Int) throws {
    let place = try Place()
    try place.write("a.xml", (1...10).map { Self.article("\($0)") })
    let error = #expect(throws: IngestError.self) {
      try place.takeStopping(after: 5, batchSize: batchSize) {
        try place.append("<!-- a byte more -->", to: "a.xml")
      }
    }
    #expect(try #require(error).description.contains("a.xml cannot be read: it was changed while"))
    let files = try place.files()
    #expect(files.allSatisfy { !$0.isWhole && $0.taken < 6 })
    #expect(try place.reader().count() == files.first?.taken ?? 0)
    #expect(try place.add("a.xml").recordCount == 10)
  }

  @Test func aQueueIsNoFileOfLiterature() throws {
    let place = try Place()
    mkfifo(place.folder.path("queue"), 0o644)
    let error = #expect(throws: IngestError.self) { try place.register("queue") }
    #expect(try #require(error).description.hasSuffix("queue cannot be read: it is no file"))
  }

  // MARK: - What was committed

  @Test func aJournalOfWhichAByteHasChangedIsDamagedAndIsBuiltAnew() throws {
    var refused = 0
    for share in 0..<20 {
      let place = try Place()
      let journal = try place.takeLeavingTheJournal()
      var bytes = try Data(contentsOf: journal)
      let changed = share * bytes.count / 20
      bytes[changed] ^= 1 << UInt8(share % 8)
      try bytes.write(to: journal)
      // A byte that SQLite does not read, in a frame that another has replaced, changes nothing.
      let records = try? place.reader().count()
      refused += records == nil ? 1 : 0
      #expect(records == nil || records == 4, "byte \(changed) of \(bytes.count)")
      #expect(try place.take().recordCount == 4)
      #expect(try place.reader().count() == 4)
    }
    #expect(refused > 10)
  }

  @Test func aJournalThatIsGoneIsMissed() throws {
    let place = try Place()
    try FileManager.default.removeItem(at: try place.takeLeavingTheJournal())
    let error = #expect(throws: StoreError.self) { try place.reader() }
    #expect(try #require(error).description.contains("commits, found"))
    #expect(try place.take().recordCount == 4)
  }

  @Test func everyChangedByteOfTheCountOfCommitsIsSeen() throws {
    let place = try Place()
    try place.write("a.xml", [Self.article("1")])
    _ = try place.add("a.xml")
    let mark = place.folder.path("index/literature/literature.sqlite.commits")
    let bytes = try Data(contentsOf: URL(filePath: mark))
    #expect(bytes.count >= 4)
    for place in 0..<bytes.count * 8 {
      var changed = bytes
      changed[place / 8] ^= 1 << UInt8(place % 8)
      try changed.write(to: URL(filePath: mark))
      #expect(throws: StoreError.self, "bit \(place)") {
        _ = try LiteratureStoreReader(path: String(mark.dropLast(8)))
      }
    }
    try FileManager.default.removeItem(atPath: mark)
    #expect(throws: StoreError.self) { try place.reader() }
  }

  private static func article(
    _ pmid: String, version: Int = 1, revised: String = "2020-01-02", title: String = "Splints"
  ) -> String {
    LiteratureFixture.article(pmid: pmid, version: version, revised: revised, title: title)
  }
}

/// A corpus and an index in a folder that vanishes.
private struct Place {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("corpus"), withIntermediateDirectories: true)
  }

  private var corpus: Corpus { Corpus(folder: folder.path("corpus")) }
  private var index: IndexLayout { IndexLayout(folder: folder.path("index")) }

  func write(_ name: String, _ records: [String]) throws {
    let body = records.joined(separator: "\n")
    try write(name, text: LiteratureFixture.head + body + "\n</PubmedArticleSet>\n")
  }

  func write(_ name: String, text: String) throws {
    try text.write(toFile: folder.path(name), atomically: true, encoding: .utf8)
  }

  func register(_ names: String...) throws {
    _ = try LiteratureRegistrar(corpus: corpus).add(
      names.map { folder.path($0) }, .inPlace)
  }

  func add(_ names: String...) throws -> LiteratureOutcome { try add(names, batchSize: 1000) }

  func add(_ names: [String], batchSize: Int) throws -> LiteratureOutcome {
    _ = try LiteratureRegistrar(corpus: corpus).add(
      names.map { folder.path($0) }, .inPlace)
    return try LiteratureTaker(corpus: corpus, index: index, batchSize: batchSize).take(.changed)
  }

  func take() throws -> LiteratureOutcome {
    try LiteratureTaker(corpus: corpus, index: index).take(.changed)
  }

  /// Registers `a.xml` and takes only its first records in, as a run does that is killed.
  func takeStopping(after count: Int, batchSize: Int) throws {
    struct Stopped: Error {}
    try takeStopping(after: count, batchSize: batchSize) { throw Stopped() }
  }

  /// Registers `a.xml` and takes it in; something happens after some records.
  func takeStopping(after count: Int, batchSize: Int, _ happens: () throws -> Void) throws {
    try register("a.xml")
    let layout = LiteratureLayout(index)
    try FileManager.default.createDirectory(
      atPath: layout.folder, withIntermediateDirectories: true)
    let batch = try LiteratureBatch(layout, size: batchSize)
    var run = LiteratureRun(corpus: corpus, list: try LiteratureList(of: corpus), batch: batch)
    run.reportInterval = 1
    _ = try run.run { if $0.records == count { try happens() } }
  }

  func append(_ text: String, to name: String) throws {
    let file = try FileHandle(forWritingTo: URL(filePath: folder.path(name)))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  /// Takes four records in, in batches, and leaves the store as a run does that was killed before
  /// it could move its journal into the file; returns the journal.
  func takeLeavingTheJournal() throws -> URL {
    try write("a.xml", (1...4).map { LiteratureFixture.article(pmid: "\($0)") })
    try register("a.xml")
    let (place, copy) = (URL(filePath: index.folder), URL(filePath: folder.path("copy")))
    try DurableFile.makeFolder(LiteratureLayout(index).folder)
    let batch = try LiteratureBatch(LiteratureLayout(index), size: 2)
    var run = LiteratureRun(corpus: corpus, list: try LiteratureList(of: corpus), batch: batch)
    _ = try run.run { progress in
      guard progress.files == 1 else { return }
      try batch.publish()
      try FileManager.default.copyItem(at: place, to: copy)
    }
    try FileManager.default.removeItem(at: place)
    try FileManager.default.moveItem(at: copy, to: place)
    return place.appending(path: "literature/literature.sqlite-wal")
  }

  func takeAll() throws -> LiteratureOutcome {
    try LiteratureTaker(corpus: corpus, index: index).take(.full)
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: index.folder).sorted()
  }

  func reader() throws -> LiteratureStoreReader {
    try LiteratureStoreReader(path: LiteratureLayout(index).store)
  }

  func files() throws -> [LiteratureFile] { try reader().files() }

  func title(_ id: String) throws -> String? {
    let store = try LiteratureStoreReader(path: LiteratureLayout(index).store)
    let lines = try store.records(id: id).first?.lines ?? []
    return String(decoding: lines, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("TI\t") }.map { String($0.dropFirst(3).dropLast()) }
  }

  /// Makes a registered file one that cannot be read as it was.
  func lose(_ name: String, _ loss: Loss) throws {
    let path = folder.path(name)
    try FileManager.default.removeItem(atPath: path)
    switch loss {
    case .gone: break
    case .folder:
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    case .otherBytes: try "other".write(toFile: path, atomically: false, encoding: .utf8)
    }
  }
}

/// How a file ceases to be readable.
private enum Loss: CaseIterable {
  case gone
  case folder
  case otherBytes
}
