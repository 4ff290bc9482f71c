import EvidenceModel
import SourceReading

/// What libFuzzer calls with each input: a web page.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let decoding = TextDecoder.decode(bytes, path: "page.html", sha256: "")
  guard let source = decoding.source else {
    precondition(decoding.diagnostics.count == 1, "a page that is not read has one fault")
    return 0
  }
  precondition(
    TextDecoder.text(of: bytes, path: "page.html") == source.bytes,
    "the same page is read in two ways")
  for line in 0..<source.lineCount {
    let span = source.span(source.trimmed(source.lineRange(line)))
    precondition(span.line <= source.lineCount, "a place lies behind the text")
  }
  return 0
}
