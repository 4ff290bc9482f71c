import TextAnalysis
import Vocabulary

/// Takes notices such as `Erratum in: J Foot. 2012;3:4` out, before their numbers are misread.
enum NoticeRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    guard let year = imprintStart(bytes) else { return }
    // A notice in brackets may stand before the imprint, with a year of its own.
    let bracket = bytes.firstIndex(of: UInt8(ascii: "["), in: 0..<year).map { $0 + 1 }
    let isNotice = bracket.map {
      ReferenceTables.notices.match(bytes, at: $0, before: bytes.count) != nil
    }
    let imprint = isNotice == true ? bracket ?? year : year
    for index in bytes.places(of: [.capital, .small], in: imprint..<bytes.count)
    where mayBegin(bytes, index) {
      guard ReferenceTables.notices.match(bytes, at: index, before: bytes.count) != nil else {
        continue
      }
      let end = end(bytes, index)
      draft.addNote(bytes.text(bytes.trimmed(index..<end, of: " .,;[]()")))
      draft.cut([withBrackets(bytes, index..<end)])
      return
    }
  }

  /// The notice with the square brackets around it and the space before them.
  private static func withBrackets(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int> {
    guard bytes[range.lowerBound - 1] == UInt8(ascii: "["), range.upperBound < bytes.count,
      bytes[range.upperBound] == UInt8(ascii: "]")
    else { return range }
    let open = range.lowerBound - 1
    return (open > 0 && bytes[open - 1] == 0x20 ? open - 1 : open)..<(range.upperBound + 1)
  }

  /// A notice in square brackets ends with them, any other with the reference.
  private static func end(_ bytes: ByteView, _ index: Int) -> Int {
    guard bytes[index - 1] == UInt8(ascii: "["),
      let close = bytes.firstIndex(of: UInt8(ascii: "]"), in: index..<bytes.count)
    else { return bytes.count }
    return close
  }

  /// The first year; what opens like a notice before it is the title.
  private static func imprintStart(_ bytes: ByteView) -> Int? {
    let scanner = DateScanner(bytes: bytes, end: bytes.count)
    return bytes.places(of: .digit, in: 0..<bytes.count).first {
      scanner.year(at: $0) != nil && ($0 == 0 || !bytes[$0 - 1].isWordByte)
    }
  }

  /// Whether a sentence or a bracket begins at `index`, not the reference itself.
  private static func mayBegin(_ bytes: ByteView, _ index: Int) -> Bool {
    guard index > 1, ("CEOPRSUcepru" as StaticString).holds(bytes[index]) else { return false }
    if ("([" as StaticString).holds(bytes[index - 1]) { return true }
    guard bytes[index - 1] == 0x20 else { return false }
    // A comma is left where an address stood: `Elms, available at: https://…. Referenced with …`.
    return (".;])" as StaticString).holds(bytes[index - 2])
      || bytes[index].isASCIIUppercase && bytes[index - 2] == UInt8(ascii: ",")
  }
}
