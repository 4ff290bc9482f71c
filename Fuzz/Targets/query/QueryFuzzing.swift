import Answering
import EvidenceModel
import FuzzIndex

/// What libFuzzer calls with each input: a query as a person types it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzQuery(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  ask(text, Searcher(snapshot: SmallIndex.shared.snapshot, proof: SmallIndex.shared.proof))
  return 0
}

/// Asks; the only fault that a query may have is that it is not well formed.
private func ask(_ text: String, _ searcher: Searcher) {
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
