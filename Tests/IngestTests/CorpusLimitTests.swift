import EvidenceModel
import EvidenceStore
import Foundation
import Glibc
import TestSupport
import Testing
import TextAnalysis

@testable import Ingest

/// What goes beyond a limit of a corpus is refused with what was expected, and costs only itself.
@Suite struct CorpusLimitTests {
  @Test func aFileThatIsTooLargeIsNeverRead() throws {
    let folder = try TemporaryFolder()
    let corpus = Corpus(folder: folder.path("corpus"))
    let layout = IndexLayout(folder: folder.path("index"))
    try FileManager.default.createDirectory(
      atPath: folder.path("corpus/policies"), withIntermediateDirectories: true)
    // A file with nothing but a hole in it: whoever read it whole would need as much memory.
    let file = open(corpus.absolute("policies/hole.txt"), O_WRONLY | O_CREAT, 0o644)
    try #require(ftruncate(file, 1 << 40) == 0)
    close(file)
    for scope in [IndexScope.full, .changed] {
      let outcome = try Indexer(corpus: corpus, layout: layout).index(scope)
      #expect(outcome.diagnostics.map(\.code) == ["file-too-large"])
    }
    let published = try #require(try PublishedIndex.open(layout))
    let digest = try CorpusDigest(of: corpus, indexedIn: published)
    #expect(digest.hexadecimal == published.manifest.corpusDigest)
  }

  @Test func aFileOfWordsThatIsTooLargeIsRefused() {
    let text = "notices:\n" + String(repeating: "# no word\n", count: 1 << 17)
    let error = #expect(throws: IngestError.self) {
      try VocabularyFile.read(yaml: text, path: "vocabulary.yaml")
    }
    #expect(error?.description.contains("expected at most 1048576 bytes") == true)
  }

  /// A mistake of a reader costs the file in which it is made and is said; others are indexed.
  @Test func aPolicyWithAPieceThatHasNoPlaceIsLeftOut() throws {
    let reading = DocumentReader.read(
      Array("Policy Number: W-1\nPOLICY STATEMENT\nSplints are considered investigational.\n".utf8),
      path: "policies/w.txt")
    var document = try #require(reading.document)
    let file = CorpusChanges.File(
      number: 1, file: CorpusFile(path: "policies/w.txt", role: .policy))
    var parsed = ParsedFile()
    try FileParser.add(document, file, to: &parsed, Analyzer())
    #expect(!parsed.rows.isEmpty)
    document.policy.statements[0].quote.span.ranges = []
    parsed.identity = IdentityRecord(
      file: 1, path: "policies/w.txt", ownID: "W-1", issuer: nil, edition: nil)
    let error = #expect(throws: IngestError.self) {
      try FileParser.add(document, file, to: &parsed, Analyzer())
    }
    #expect(error?.description.contains("policies/w.txt") == true)
    #expect(error?.description.contains("found a statement without one") == true)
    #expect(parsed.rows.isEmpty)
    #expect(parsed.identity == nil)
  }

  @Test(arguments: [(65_536, true), (65_537, false)])
  func aPolicyWithTooManyPartsOfAKindIsRefused(_ count: Int, _ isRead: Bool) throws {
    let reading = DocumentReader.read(
      Array("Policy Number: W-1\nPOLICY STATEMENT\nSplints are considered investigational.\n".utf8),
      path: "policies/w.txt")
    var document = try #require(reading.document)
    let part = Diagnostic(severity: .warning, code: "c", message: "m", file: "policies/w.txt")
    document.diagnostics = Array(repeating: part, count: count)
    if isRead {
      #expect(throws: Never.self) { try FileParser.checkSize(document) }
    } else {
      let error = #expect(throws: IngestError.self) { try FileParser.checkSize(document) }
      #expect(error?.description.contains("at most 65536 parts of a kind, found 65537") == true)
    }
  }
}
