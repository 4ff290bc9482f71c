package import Answering
package import EvidenceModel
import FoundationEssentials
import Glibc
package import Ingest

/// A small index over one made-up policy and one made-up publication, for targets that read beside
/// an index.
package struct SmallIndex: Sendable {
  /// The one of a run.
  package static let shared = SmallIndex()

  /// Where a run may write; `Fuzz/run.sh` makes the folder and removes it.
  package static let folder =
    getenv("EVQ_FUZZ_WORK").map { String(cString: $0) }
    ?? FileManager.default.temporaryDirectory.path() + "/evq-fuzz-\(getpid())"

  /// The corpus of the index.
  package let corpus: Corpus
  /// Where the index lies.
  package let layout: IndexLayout
  /// The index, open.
  package let snapshot: IndexSnapshot
  /// The proof of what it quotes.
  package let proof: SourceProof

  private init() {
    corpus = Corpus(folder: Self.folder + "/corpus")
    layout = IndexLayout(folder: Self.folder + "/index")
    do {
      try Self.write(Self.policy, to: "corpus/policies/MP-7.txt")
      try Self.write(Self.publication, to: "corpus/literature/one.nbib")
      _ = try LiteratureRegistrar(corpus: corpus).add(
        [Self.folder + "/corpus/literature/one.nbib"], .inPlace)
      _ = try Indexer(corpus: corpus, layout: layout).index(.full)
      _ = try LiteratureTaker(corpus: corpus, index: layout).take(.full)
      guard let snapshot = try IndexSnapshot.open(layout) else {
        preconditionFailure("no index was published")
      }
      self.snapshot = snapshot
      proof = try SourceProof(corpus: corpus, snapshot: snapshot)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Writes a file below the folder.
  package static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Writes a file below the folder.
  package static func write(_ bytes: [UInt8], to path: String) throws {
    let url = URL(filePath: folder + "/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// A draft of a letter on the investigational statement, with a case.
  package func letter() throws -> Letter {
    let maker = try LetterMaker(
      snapshot: snapshot, proof: proof, corpus: corpus, enricher: nil, templateDigest: "",
      glossaryDigest: "")
    let request = LetterRequest(
      statement: StatementID("MP-7/s2"),
      caseData: try LetterCaseReader(name: "case").read(Array(Self.caseFile.utf8)), isDraft: true)
    guard let letter = try maker.letter(for: request) else {
      preconditionFailure("there is no statement MP-7/s2")
    }
    return letter
  }

  private static let caseFile = """
    {"schema": "evq.letterCase/1", "decisionDate": "2023-05-04",
     "caseApplication": [{"criterion": "any", "facts": "The splint was asked for at night."}]}
    """

  private static let policy = """
    Medical Policy MP-7: Wrist Splints
    Effective Date: 01/01/2021
    Last Review Date: 03/2023

    POLICY
    Wrist splints are considered medically necessary for carpal tunnel syndrome (CTS).
    Magnetic splints are considered investigational for all indications.

    RATIONALE
    One randomized controlled trial (RCT) of 60 people found less pain at six weeks (1). No trial
    compared magnetic splints with sham splints.

    REFERENCES
    1. Doe J, Roe R. Wrist splints at night: a randomized controlled trial. Made J Hand. 2019;1(2):3-9. PMID: 12345678.
    2. Poe E. Magnetic splints: a systematic review. Made J Hand. 2020;2(1):11-20. doi:10.1000/made.2020.11
    """

  private static let publication = """
    PMID- 12345678
    OWN - NLM
    STAT- MEDLINE
    DP  - 2019 Feb
    TI  - Wrist splints at night: a randomized controlled trial.
    PG  - 3-9
    AB  - Sixty people were allocated by chance.
    FAU - Doe, Jane
    AU  - Doe J
    LA  - eng
    PT  - Randomized Controlled Trial
    TA  - Made J Hand
    AID - 10.1000/made.2019.3 [doi]

    """
}
