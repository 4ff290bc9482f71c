import EvidenceModel
import TextAnalysis

/// Reads the number of a guidance document or a coverage determination in brackets.
///
/// `[NG7]`, `(L12345)`; a number such as `(20.7)` is left to `CoverageDeterminationRecogniser`.
///
/// NICE numbers its guidance by programme letters and digits (TA, CG, NG, IPG, MTG, DG, HST, QS);
/// Medicare numbers local determinations L and articles A with five digits.
enum BracketRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    if readSeries(&draft) { return }
    let bytes = draft.text.bytes
    for place in bytes.places(of: [.opening, .stop], in: 0..<bytes.count) {
      let isBracket = ("([" as StaticString).holds(bytes[place])
      guard isBracket || precedesNumber(bytes, place) else { continue }
      let start = isBracket ? place + 1 : place + 2
      guard let range = number(bytes, start) ?? labelled(bytes, start) else { continue }
      draft.item.number = bytes.text(range)
      var low = start - 1
      var high = range.upperBound + 1
      if low > 0, bytes[low - 1] == 0x20 { low -= 1 }
      if high < bytes.count, bytes[high] == UInt8(ascii: ",") { high += 1 }
      draft.cut([low..<high])
      return
    }
  }

  /// Reads a series and the number in it, as NCBI Bookshelf cites: `(NICE Guideline, No. 136.)`,
  /// `(NICE clinical guideline; no. 153)`.
  private static func readSeries(_ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    guard bytes.contains(UInt8(ascii: "(")),
      let label = bytes.place(of: ", no. ", in: 0..<bytes.count)
        ?? bytes.place(of: "; no. ", in: max(0, bytes.count - 60)..<bytes.count),
      let open = bytes.lastIndex(of: UInt8(ascii: "("), in: 0..<label.lowerBound),
      let close = bytes.firstIndex(of: UInt8(ascii: ")"), in: label.upperBound..<bytes.count),
      bytes.firstIndex(of: UInt8(ascii: ")"), in: open..<label.lowerBound) == nil
    else { return false }
    let series = bytes.trimmed((open + 1)..<label.lowerBound)
    let number = bytes.trimmed(label.upperBound..<close)
    guard (8...120).contains(series.count), (1...8).contains(number.count),
      bytes[number.lowerBound].isASCIIDigit, bytes.firstIndex(of: 0x20, in: number) == nil,
      GroupName.capitalisedWords(bytes, series).plain == 0 || opensWithCapitals(bytes, series)
    else { return false }
    draft.item.containerTitle = bytes.text(series)
    draft.item.number = bytes.text(number)
    let end = close + 1 < bytes.count && bytes[close + 1] == 0x2E ? close + 2 : close + 1
    draft.cut([(open > 0 && bytes[open - 1] == 0x20 ? open - 1 : open)..<end])
    return true
  }

  /// Whether the short name of a body opens a series: `NICE clinical guideline`.
  private static func opensWithCapitals(_ bytes: ByteView, _ series: Range<Int>) -> Bool {
    let space = bytes.firstIndex(of: 0x20, in: series) ?? series.upperBound
    return (3...8).contains(space - series.lowerBound)
      && bytes[series.lowerBound..<space].allSatisfy(\.isASCIIUppercase)
  }

  /// Whether two capitals stand behind the stop at `index`: `Title. NG19. 2020`.
  private static func precedesNumber(_ bytes: ByteView, _ index: Int) -> Bool {
    index + 5 < bytes.count && bytes[index] == 0x2E && bytes[index + 1] == 0x20
      && bytes[index + 2].isASCIIUppercase && bytes[index + 3].isASCIIUppercase
  }

  /// Reads a coverage document's number behind its label: `(LCD ID L12345)`, `(LCD L12345)`.
  private static func labelled(_ bytes: ByteView, _ start: Int) -> Range<Int>? {
    guard bytes.hasWord("lcd", at: start, before: bytes.count) else { return nil }
    var position = bytes.skippingSpaces(start + 3, before: bytes.count)
    if bytes.hasWord("id", at: position, before: bytes.count) { position += 2 }
    while position < bytes.count, (" :#" as StaticString).holds(bytes[position]) { position += 1 }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "L") else { return nil }
    let digits = bytes.digitsEnd(position + 1, before: bytes.count)
    guard digits - position == 6, digits < bytes.count, bytes[digits] == UInt8(ascii: ")") else {
      return nil
    }
    return position..<digits
  }

  /// Reads letters and digits up to the closing bracket.
  private static func number(_ bytes: ByteView, _ start: Int) -> Range<Int>? {
    var position = start
    while position < bytes.count, bytes[position].isASCIIUppercase { position += 1 }
    let letters = position - start
    let digits = bytes.digitsEnd(position, before: bytes.count)
    guard digits < bytes.count, digits > position else { return nil }
    let isSquare = bytes[start - 1] == UInt8(ascii: "[") && bytes[digits] == UInt8(ascii: "]")
    let isRound =
      bytes[digits] == UInt8(ascii: ")")
      && (bytes.place(of: "national institute for", in: 0..<start) != nil
        || bytes[0..<start].starts(with: "NICE".utf8))
    let isSentence =
      bytes[start - 1] == 0x20 && bytes[digits] == UInt8(ascii: ".")
      && bytes.place(of: "national institute for", in: 0..<start) != nil
    let isGuidance =
      (isSquare || isRound || isSentence) && (2...4).contains(letters) && digits - position <= 4
    let isCoverage =
      bytes[digits] == UInt8(ascii: ")") && letters == 1 && digits - position == 5
      && (bytes[start] == UInt8(ascii: "L") || bytes[start] == UInt8(ascii: "A"))
    return isGuidance || isCoverage ? start..<digits : nil
  }
}
