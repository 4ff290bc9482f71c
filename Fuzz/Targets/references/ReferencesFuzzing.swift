import EvidenceModel
import Ingest

/// What libFuzzer calls with each input: a list of references, one on each line.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReferences(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let list = FileReader.references(bytes, path: "references.txt")
  precondition(
    list.references.allSatisfy { !$0.text.raw.isEmpty }, "a reference of no words")
  return 0
}
