import TextAnalysis

/// Takes the number of pages of a report out, which is none of its fields: `; 2012 Oct. 61 p.`.
enum PageCountRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let end = bytes.trimmed(0..<bytes.count, of: " .;,").upperBound
    guard end > 20, bytes[end - 1] == UInt8(ascii: "p"), bytes[end - 2] == 0x20 else { return }
    var start = end - 2
    while start > 0, bytes[start - 1].isASCIIDigit { start -= 1 }
    guard (1...4).contains(end - 2 - start), bytes[start - 1] == 0x20,
      bytes[start - 2] == UInt8(ascii: ".")
    else { return }
    draft.addNote(bytes.text(start..<end))
    draft.cut([(start - 1)..<bytes.count])
  }
}
