import Answering
import EvidenceModel

/// What libFuzzer calls with each input: a case file, and a line of a batch.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCase(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    let read = try LetterCaseReader(name: "case").read(bytes)
    precondition(read == (try LetterCaseReader(name: "case").read(bytes)), "read in two ways")
  } catch let fault as LetterCaseFault {
    precondition(!fault.message.isEmpty, "a fault says nothing")
  } catch {
    preconditionFailure("\(error)")
  }
  let defaults = LetterRequest(statement: StatementID(""))
  _ = try? LetterBatchReader(name: "batch", defaults: defaults).read(bytes)  // as above
  return 0
}
