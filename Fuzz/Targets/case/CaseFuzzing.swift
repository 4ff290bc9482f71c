import Answering
import EvidenceModel

/// What libFuzzer calls with each input: a case file, and a line of a batch.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCase(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    let read = try LetterCaseReader(name: "case").read(bytes)
    let again = try LetterCaseReader(name: "case").read(bytes)
    precondition(read == again, "the same case is read in two ways")
  } catch {
    precondition(!error.message.isEmpty, "a fault says nothing")
  }
  let defaults = LetterRequest(statement: StatementID(""))
  _ = try? LetterBatchReader(line: 1, defaults: defaults).read(bytes)  // as above
  return 0
}
