import FuzzSupport
import Literature

/// What libFuzzer calls with each input: a file of literature in JATS.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJATS(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  LiteratureProperties.check(start, count, as: .jats)
  return 0
}
