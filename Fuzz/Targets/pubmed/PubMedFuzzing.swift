import FuzzSupport
import Literature

/// What libFuzzer calls with each input: a file of literature in PubMed XML.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPubMed(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  LiteratureProperties.check(start, count, as: .pubmedXML)
  return 0
}
