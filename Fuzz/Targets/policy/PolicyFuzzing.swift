import EvidenceModel
import Ingest

/// What libFuzzer calls with each input: a file that is read as a policy.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPolicy(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let answer = FileReader.policy(bytes, path: "policy.txt", explained: false)
  if case .policy(let guessed) = FileReader.read(bytes, path: "policy.txt", explained: false) {
    precondition(answer == guessed, "the same file is read in two ways")
  }
  return 0
}
