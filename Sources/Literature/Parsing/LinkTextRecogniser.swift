import TextAnalysis

/// Cuts the words of a link off the end of an entry that a browser put there when its address was copied,
/// the page's title and its site in brackets: `Foot rules. 2020. NCD - Foot Rules (elm.gov)`.
enum LinkTextRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    if let bar = bytes.place(of: " | ", in: 0..<bytes.count)?.lowerBound {
      cutPageTitle(bar, &draft)
    }
    readHost(&draft)
  }

  /// Cuts the title of a page and its site that a bar parts, behind the sentences of an entry:
  /// `Elm Agency. Foot rules. March 2020. Foot rules | EA`.
  private static func cutPageTitle(_ bar: Int, _ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let pieces = SentencePieces.pieces(bytes, 0..<bytes.count)
    guard pieces.count > 3, let last = pieces.last, last.contains(bar), last.count < 160 else {
      return
    }
    draft.addNote(bytes.text(last))
    draft.cut([last.lowerBound..<bytes.count])
  }

  /// Whether words behind the day of access are those of a link: they repeat the title's, or a bar parts
  /// them from a site's name.
  static func isLinkText(_ bytes: ByteView, _ tail: Range<Int>, before end: Int) -> Bool {
    guard tail.count > 7 else { return false }
    if bytes.place(of: " | ", in: tail) != nil { return true }
    let head = tail.lowerBound..<(tail.lowerBound + min(tail.count, 16))
    guard end > head.count else { return false }
    return (0..<(end - head.count)).contains {
      bytes[$0] == bytes[head.lowerBound]
        && bytes[$0..<($0 + head.count)].elementsEqual(bytes[head])
    }
  }

  private static func readHost(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let whole = bytes.trimmed(0..<bytes.count, of: " .")
    guard whole.count > 12, bytes[whole.upperBound - 1] == UInt8(ascii: ")"),
      let open = bytes.lastIndex(of: UInt8(ascii: "("), in: whole),
      isHost(bytes, (open + 1)..<(whole.upperBound - 1))
    else { return }
    let pieces = SentencePieces.pieces(bytes, whole)
    guard pieces.count > 2, let last = pieces.last, last.lowerBound < open else {
      draft.addNote(bytes.text((open + 1)..<(whole.upperBound - 1)))
      draft.cut([bytes.trimmed(0..<open, of: " ").upperBound..<whole.upperBound])
      return
    }
    draft.addNote(bytes.text(last))
    draft.cut([last.lowerBound..<bytes.count])
  }

  /// Whether a range is the name of a site: small letters, digits and hyphens with stops between them.
  private static func isHost(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    guard (5...60).contains(range.count),
      let stop = bytes.lastIndex(of: UInt8(ascii: "."), in: range), stop > range.lowerBound,
      (2...4).contains(range.upperBound - stop - 1)
    else { return false }
    return range.allSatisfy {
      bytes[$0].isASCIILowercase || $0 < stop && bytes[$0].isASCIIDigit
        || bytes[$0] == UInt8(ascii: ".") || bytes[$0] == UInt8(ascii: "-")
    }
  }
}
