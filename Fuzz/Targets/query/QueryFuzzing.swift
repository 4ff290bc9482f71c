import Answering
import EvidenceModel
import FoundationEssentials
import Glibc
import Ingest

/// What libFuzzer calls with each input: a query as a person types it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzQuery(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  QueryProbe.shared.ask(text)
  return 0
}

/// A small index, and questions to it.
struct QueryProbe: Sendable {
  /// The one index of a run.
  static let shared = QueryProbe()

  private let searcher: Searcher

  /// Indexes the seed of the policy target in a temporary folder.
  private init() {
    let folder = FileManager.default.temporaryDirectory.path() + "/evq-fuzz-\(getpid())"
    do {
      let policies = folder + "/corpus/policies"
      try FileManager.default.createDirectory(
        atPath: policies, withIntermediateDirectories: true)
      try Data(Self.policy.utf8).write(to: URL(filePath: policies + "/MP-7.txt"))
      let corpus = Corpus(folder: folder + "/corpus")
      let layout = IndexLayout(folder: folder + "/index")
      _ = try Indexer(corpus: corpus, layout: layout).index(.full)
      guard let snapshot = try IndexSnapshot.open(layout) else {
        preconditionFailure("no index was published")
      }
      let proof = try SourceProof(corpus: Corpus(folder: folder + "/none"), snapshot: snapshot)
      searcher = Searcher(snapshot: snapshot, proof: proof)
      try FileManager.default.removeItem(atPath: folder)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Asks; the only fault that a query may have is that it is not well formed.
  func ask(_ text: String) {
    do {
      let answer = try searcher.search(text, options: SearchOptions(limit: 3))
      precondition(answer.hits.count <= 3 && answer.hits.count <= answer.total, "hits over total")
      precondition(answer.hits.allSatisfy { $0.score.isFinite }, "a score that is no number")
    } catch AnsweringError.question {
      return
    } catch {
      preconditionFailure("\(error)")
    }
  }

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
}
