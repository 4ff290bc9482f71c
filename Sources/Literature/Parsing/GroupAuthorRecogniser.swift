import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads a group that stands where authors stand, as in `World Health Organization. Title`.
enum GroupAuthorRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    guard draft.item.authors.isEmpty, !draft.isCoverageDetermination else { return }
    let bytes = draft.text.bytes
    let pieces = SentencePieces.pieces(bytes, draft.body)
    guard pieces.count >= 2, let first = pieces.first, first.count <= 200 else { return }
    let isArticle = draft.item.volume != nil || draft.item.page != nil
    guard pieces.count >= (isArticle ? 3 : 2), isGroup(bytes, first) else { return }
    draft.item.authors = [CSLName(literal: literal(bytes, first))]
    var start = first.upperBound
    while start < draft.body.upperBound, (" .,;:" as StaticString).holds(bytes[start]) {
      start += 1
    }
    draft.body = start..<draft.body.upperBound
  }

  /// The group's name as printed; the stop of `Inc.` is its own as well as the sentence's.
  static func literal(_ bytes: ByteView, _ range: Range<Int>) -> String {
    let name = bytes.trimmed(range, of: " ,;:.")
    var start = name.upperBound
    while start > name.lowerBound, bytes[start - 1].isASCIILetter { start -= 1 }
    let last = bytes.lowercasedText(start..<name.upperBound)
    let hasStop = name.upperBound < bytes.count && bytes[name.upperBound] == UInt8(ascii: ".")
    let keepsStop = hasStop && (last == "inc" || last == "corp" || last == "ltd" || last == "co")
    return bytes.text(name) + (keepsStop ? "." : "")
  }

  private static func isGroup(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    let last = bytes[range.upperBound - 1]
    guard last != UInt8(ascii: "?"), !bytes[range].contains(UInt8(ascii: ":")) else { return false }
    guard bytes.isUppercase(at: range.lowerBound, before: range.upperBound) else { return false }
    if GroupName.isName(bytes, range) { return true }
    if range.count <= 80, GroupName.endsAsGroup(bytes, range) { return true }
    let words = GroupName.capitalisedWords(bytes, range)
    return words.plain == 0 && words.capital <= 4
  }
}
