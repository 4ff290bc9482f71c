import EvidenceModel
import Foundation
import Ingest
import TestSupport
import Testing

@testable import Answering

/// Single bits of every file of a small index with literature are changed: `verify` sees each, and
/// an answer is that of the whole index or an error.
@Suite struct ChangedByteTests {
  @Test func everyChangedByteIsSeenByVerifyAndByNoReader() throws {
    let index = try SmallIndex()
    let whole = try index.answers()
    #expect(whole.allSatisfy { "\($0)".contains("wrist") })
    #expect(try index.faultCount() == 0)
    for file in try index.files() {
      let bytes = try Data(contentsOf: file)
      for place in stride(from: 13, to: bytes.count, by: max(1, bytes.count / 20)) {
        var changed = bytes
        changed[place] ^= 1 << UInt8(place % 8)
        try changed.write(to: file)
        let name = "\(file.lastPathComponent) at \(place)"
        // An index that does not even open is seen.
        #expect((try? index.faultCount()) != 0, "\(name) is not seen by verify")
        for (before, after) in zip(whole, index.answersOrErrors()) {
          #expect(after == nil || after == before, "\(name) changes an answer")
        }
      }
      try bytes.write(to: file)
    }
    #expect(try index.faultCount() == 0)
  }

  /// Every byte of an index is covered, file by file.
  ///
  /// Each file of a generation has a digest in its manifest, and the manifest's own is the name of its
  /// folder; `CURRENT` and the count of commits say what they say or nothing. The pages of the
  /// literature have sums (`PageChecksumTests`), its segments checksums (`DamagedSegmentTests`).
  @Test func everyByteIsUnderADigest() throws {
    let index = try SmallIndex()
    let published = try #require(try PublishedIndex.open(index.layout))
    let held = try FileManager.default.contentsOfDirectory(atPath: published.folder)
    #expect(
      Set(held) == Set(published.manifest.files.map(\.name)).union([IndexLayout.manifest]))
    for file in try index.files()
    where ["CURRENT", "manifest.json", "literature.sqlite.commits"].contains(file.lastPathComponent)
    {
      let bytes = try Data(contentsOf: file)
      for place in bytes.indices {
        var changed = bytes
        changed[place] ^= 1 << UInt8(place % 8)
        try changed.write(to: file)
        #expect((try? index.faultCount()) != 0, "\(file.lastPathComponent) at \(place)")
      }
      try bytes.write(to: file)
    }
    #expect(try index.faultCount() == 0)
  }
}

/// An index of one policy with a file of literature, asked without the corpus that it was built from.
private final class SmallIndex {
  private let folder: TemporaryFolder
  private let corpus: Corpus
  let layout: IndexLayout

  init() throws {
    folder = try TemporaryFolder()
    corpus = Corpus(folder: folder.path("corpus"))
    layout = IndexLayout(folder: folder.path("index"))
    try FileManager.default.createDirectory(
      atPath: folder.path("corpus/policies"), withIntermediateDirectories: true)
    try Self.policy.write(
      toFile: folder.path("corpus/policies/w.txt"), atomically: false, encoding: .utf8)
    try LiteratureFixture.file(LiteratureFixture.article(pmid: "7"))
      .write(toFile: folder.path("l.xml"), atomically: false, encoding: .utf8)
    _ = try Indexer(corpus: corpus, layout: layout).index(.full)
    _ = try LiteratureRegistrar(corpus: corpus).add([folder.path("l.xml")], .inPlace)
    _ = try LiteratureTaker(corpus: corpus, index: layout).take(.changed)
  }

  private static let policy = """
    Medical Policy: Splints for wrists
    Policy Number: W-1
    Last Review Date: 05/2025

    POLICY STATEMENT
    Splinting of the wrist is considered investigational for all indications.

    SUMMARY OF EVIDENCE
    For individuals who receive splinting of the wrist, the evidence includes one randomized
    controlled trial (1). The evidence is insufficient to determine the effects.

    REFERENCES
    1. Doe J. Splints for wrists: a randomized controlled trial. J Wrist. 2019;3(2):10-4. PMID 7

    """

  /// The files that are part of the index: locks and what SQLite's processes share are not.
  func files() throws -> [URL] {
    let root = URL(filePath: layout.folder)
    return try FileManager.default.subpathsOfDirectory(atPath: layout.folder).sorted()
      .filter { !["LOCK", "FILES"].contains($0) && !$0.hasSuffix("-shm") }
      .map { root.appending(path: $0) }
      // A folder has no data.
      .filter { (try? Data(contentsOf: $0))?.isEmpty == false }
  }

  func faultCount() throws -> Int {
    let snapshot = try #require(try IndexSnapshot.open(layout))
    var answer = try IndexVerifier(snapshot: snapshot, corpus: corpus).verify()
    LiteratureVerifier(layout: layout, corpus: corpus).verify(&answer)
    return answer.faults.count
  }

  private var questions: [() throws -> AnyHashable] {
    [
      {
        let (snapshot, proof, literature) = try self.open()
        let answer = try Searcher(snapshot: snapshot, proof: proof, literature: literature)
          .search("wrist randomized", options: SearchOptions())
        return answer
      },
      {
        let (snapshot, proof, literature) = try self.open()
        let answer = try WhyAnswerer(snapshot: snapshot, proof: proof).answer(
          "splinting of the wrist", options: WhyOptions())
        let enricher = literature.map { LiteratureEnricher(literature: $0, snapshot: snapshot) }
        return try enricher?.enrich(answer) ?? answer
      },
    ]
  }

  private func open() throws -> (IndexSnapshot, SourceProof, LiteratureSnapshot?) {
    let snapshot = try #require(try IndexSnapshot.open(layout))
    let away = Corpus(folder: folder.path("away"))
    return (
      snapshot, try SourceProof(corpus: away, snapshot: snapshot),
      try LiteratureSnapshot.open(layout)
    )
  }

  func answers() throws -> [AnyHashable] { try questions.map { try $0() } }

  /// The answers, nil for each that there is none of.
  func answersOrErrors() -> [AnyHashable?] { questions.map { try? $0() } }
}
