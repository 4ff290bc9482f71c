import FuzzSupport
import Literature

/// What libFuzzer calls with each input: a file of literature in the MEDLINE format.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMEDLINE(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  LiteratureProperties.check(start, count, as: .medline)
  return 0
}
