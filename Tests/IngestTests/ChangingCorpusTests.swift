import EvidenceModel
import Foundation
import Glibc
import TestSupport
import Testing
import Vocabulary

@testable import Ingest

/// A corpus that changes while it is read: what is indexed is a file as it was at one moment, under
/// the digest of that moment, or the run ends with an error that names the file.
@Suite struct ChangingCorpusTests {
  // MARK: - While one file is read

  @Test func aFileThatChangesWhileItIsReadIsReadAgain() throws {
    let place = try ChangingCorpus()
    try place.write("first", "policies/a.txt")
    var readings = 0
    let bytes = try SettledFile.read(place.path("policies/a.txt"), named: "a") {
      readings += 1
      if readings == 1 { place.overwrite("second version", "policies/a.txt") }
    }
    #expect((String(decoding: bytes, as: UTF8.self), readings) == ("second version", 2))
  }

  @Test func aFileThatDoesNotComeToRestIsRefused() throws {
    let place = try ChangingCorpus()
    try place.write("", "policies/a.txt")
    var length = 0
    let error = #expect(throws: IngestError.self) {
      try SettledFile.read(place.path("policies/a.txt"), named: "a") {
        length += 1
        place.overwrite(String(repeating: "x", count: length), "policies/a.txt")
      }
    }
    #expect(try "\(#require(error))".contains("a cannot be read: it is being written"))
  }

  // MARK: - Between listing and reading

  @Test(arguments: Change.allCases)
  func whatIsReadOfAListedFileIsWhatItIsThen(_ change: Change) throws {
    let place = try ChangingCorpus()
    try place.write(ChangingCorpus.policy("W-1"), "policies/a.txt")
    let parsed = try place.parseFirst { place.apply(change, to: "policies/a.txt") }
    switch change {
    case .truncated, .grown, .replaced:
      let now = try CorpusDigest(of: place.corpus).files.first { $0.path == "policies/a.txt" }
      #expect(parsed.source == now)
    case .removed, .link, .queue, .folder: #expect(parsed.source == nil)
    }
    let expected: String? =
      switch change {
      case .removed: "no such file"
      case .link: "it is a link"
      case .queue, .folder: "it is no file"
      case .truncated, .grown, .replaced: nil
      }
    let messages = parsed.rows.map { "\($0)" }.joined()
    if let expected { #expect(messages.contains("policies/a.txt cannot be read: \(expected)")) }
    #expect(place.outsideWasNotRead(parsed))
  }

  @Test(arguments: Change.allCases)
  func theNextRunFindsWhatHasChanged(_ change: Change) throws {
    let place = try ChangingCorpus()
    try place.write(ChangingCorpus.policy("W-1"), "policies/a.txt")
    try place.write(ChangingCorpus.policy("W-2"), "policies/b.txt")
    _ = try place.index(.full)
    place.apply(change, to: "policies/a.txt")
    _ = try place.index(.changed)
    let held = try place.indexedFiles()
    let found = try CorpusDigest(of: place.corpus).files.map { "\($0.path) \($0.sha256)" }
    #expect(held == found)
  }

  // MARK: - Between two readings of one run

  @Test(arguments: ["policies/a.txt", "policies/c.txt", "policies/c.yaml", "links.yaml"])
  func aFileThatIsReadTwiceMustBeTheSame(_ path: String) throws {
    let place = try ChangingCorpus()
    try place.writeOneOfEach()
    _ = try place.index(.full)
    let before = try place.indexedFiles()
    let error = #expect(throws: IngestError.self) {
      try place.index(.full) { place.overwrite("\n# another word\n", path, adding: true) }
    }
    let message = try #require(error).description
    #expect(
      message == "\(path) cannot be read: it was changed while it was indexed: run evq index again")
    #expect(try place.indexedFiles() == before)
    _ = try place.index(.changed)
    #expect(try place.indexedFiles() != before)
  }

  @Test(arguments: [false, true])
  func wordsByWhichFilesWereReadMustBeTheNotedOnes(_ isRemoved: Bool) throws {
    let place = try ChangingCorpus()
    // More than the two batches that may have been read when the first file is reported.
    for number in 100..<240 { try place.write("No policy.", "policies/\(number).txt") }
    try place.write("notices:\n- read this\n", "vocabulary.yaml")
    let error = #expect(throws: IngestError.self) {
      try place.index(.full) {
        if isRemoved {
          unlink(place.path("vocabulary.yaml"))
        } else {
          place.overwrite("notices:\n- and this\n", "vocabulary.yaml")
        }
      }
    }
    #expect(try #require(error).description.contains("vocabulary.yaml cannot be read: it was"))
    #expect(try PublishedIndex.open(place.layout) == nil)
  }

  @Test func aFileThatComesWhileOthersAreReadIsIndexedByTheNextRun() throws {
    let place = try ChangingCorpus()
    try place.writeOneOfEach()
    _ = try place.index(.full) { place.overwrite(ChangingCorpus.policy("W-9"), "policies/z.txt") }
    #expect(try !place.indexedFiles().contains { $0.hasPrefix("policies/z.txt") })
    #expect(try place.index(.changed).parsedCount == 1)
  }
}

/// What can happen to a file.
enum Change: CaseIterable {
  case truncated
  case grown
  case replaced
  case removed
  case link
  case queue
  case folder
}

/// A corpus with an index in a folder that vanishes.
private struct ChangingCorpus {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try write("This stands outside.", "../outside.txt")
  }

  var corpus: Corpus { Corpus(folder: folder.path("corpus")) }
  var layout: IndexLayout { IndexLayout(folder: folder.path("index")) }

  func path(_ name: String) -> String { corpus.absolute(name) }

  func write(_ text: String, _ name: String) throws {
    let url = URL(filePath: path(name)).standardizedFileURL
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Writes into the file that is there, as an editor does that does not rename.
  func overwrite(_ text: String, _ name: String, adding: Bool = false) {
    let file = fopen(path(name), adding ? "a" : "w")
    fputs(text, file)
    fclose(file)
  }

  func writeOneOfEach() throws {
    try write(Self.policy("W-1"), "policies/a.txt")
    // Two editions of one policy are read again to be told apart.
    try write("issuer: Harbor Plan\n", "policies/c.yaml")
    try write("issuer: Harbor Plan\n", "policies/d.yaml")
    try write(Self.policy("W-3", "05/2021"), "policies/c.txt")
    try write(Self.policy("W-3", "05/2023"), "policies/d.txt")
    try write("# none yet\n", "links.yaml")
  }

  /// Does to a file what may happen to it.
  func apply(_ change: Change, to name: String) {
    switch change {
    case .truncated: truncate(path(name), 40)
    case .grown: overwrite("A line more.\n", name, adding: true)
    case .replaced:
      overwrite(Self.policy("W-7"), name + ".new")
      rename(path(name + ".new"), path(name))
    case .removed: unlink(path(name))
    case .link:
      unlink(path(name))
      symlink(folder.path("outside.txt"), path(name))
    case .queue:
      unlink(path(name))
      mkfifo(path(name), 0o644)
    case .folder:
      unlink(path(name))
      mkdir(path(name), 0o755)
    }
  }

  /// Parses the first file as it is after a change that comes behind the listing.
  func parseFirst(after change: () -> Void) throws -> ParsedFile {
    let files = try corpus.files()
    change()
    let parser = try FileParser(corpus, SidecarShelf(files, corpus), .builtIn)
    return parser.parse(try #require(CorpusChanges(full: files).files.first))
  }

  func outsideWasNotRead(_ parsed: ParsedFile) -> Bool {
    !parsed.rows.contains { "\($0)".contains("stands outside") }
  }

  /// Indexes, and calls a function when the first files were read.
  @discardableResult
  func index(_ scope: IndexScope, _ meanwhile: @escaping () -> Void = {}) throws -> IndexOutcome {
    var isFirst = true
    return try Indexer(corpus: corpus, layout: layout).index(scope) { _, _ in
      if isFirst { meanwhile() }
      isFirst = false
    }
  }

  /// The files of the index in force with their digests.
  func indexedFiles() throws -> [String] {
    let held = try #require(EarlierIndex(layout)?.files)
    return held.map { "\($0.file.path) \($0.file.sha256)" }
  }

  static func policy(_ number: String, _ reviewed: String = "05/2025") -> String {
    """
    Medical Policy: Splints for wrists
    Policy Number: \(number)
    Last Review Date: \(reviewed)

    POLICY STATEMENT
    Splinting of the wrist is considered investigational for all indications.

    SUMMARY OF EVIDENCE
    For individuals who receive splinting of the wrist, the evidence includes one randomized
    controlled trial (1). The evidence is insufficient to determine the effects.

    REFERENCES
    1. Doe J. Splints for wrists: a randomized controlled trial. J Wrist. 2019;3(2):10-4. PMID 7

    """
  }
}
