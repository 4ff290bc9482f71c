@testable import SourceReading

/// What libFuzzer calls with each input: what `pdftotext -layout` and, behind a byte 0,
/// `pdftotext -bbox` write; poppler itself is another program and is not fuzzed here.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPDF(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  let layout = Array(String(decoding: parts[0], as: UTF8.self).utf8)
  var lines = PDFLine.lines(layout)
  if parts.count == 2 {
    let boxes = Array(String(decoding: parts[1], as: UTF8.self).utf8)
    PDFLineMatcher.match(&lines, PDFWordBoxes.pages(boxes))
  }
  let text = PDFText.text(of: lines)
  precondition(letters(text.bytes) == letters(layout), "letters come or go")
  return 0
}

/// How often each letter stands in a text.
private func letters(_ bytes: [UInt8]) -> [Int] {
  var counts = [Int](repeating: 0, count: 128)
  for byte in bytes where (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) {
    counts[Int(byte)] += 1
  }
  return counts
}
