import TextAnalysis

/// Says where a person finds the lines of a PDF file: `p. 3, line 12`, blank lines not counted.
enum PDFPages {
  /// The text of a PDF file line by line; a form feed begins a page.
  static func located(_ bytes: [UInt8]) -> ExtractedText {
    var text = ExtractedText()
    var page = 1
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let feeds = line.count { $0 == 0x0C }
      if feeds > 0 {
        page += feeds
        number = 0
      }
      let isBlank = line.allSatisfy { $0.isASCIISpace }
      if !isBlank { number += 1 }
      text.addLine(
        String(decoding: line, as: UTF8.self), at: isBlank ? "" : "p. \(page), line \(number)")
    }
    if text.lines.last?.text.isEmpty == true { text.removeLast() }
    return text
  }
}
