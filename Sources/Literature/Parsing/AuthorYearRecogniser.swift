import EvidenceModel
import TextAnalysis

/// Reads the date that follows the authors: `Smith J. (2010).`, `College of Surgeons (2012).`,
/// `Smith J 1920`.
enum AuthorYearRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    if draft.item.authors.isEmpty {
      readAfterGroup(&draft)
    } else {
      readAfterNames(&draft)
    }
  }

  private static func readAfterNames(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let end = draft.body.upperBound
    var start = draft.body.lowerBound
    let place = bytes.skippingSpaces(start, before: end)
    if let words = ReferenceTables.editors.match(bytes, at: place, before: end),
      words.end < end,
      (".,) " as StaticString).holds(bytes[words.end - 1])
        || (".,:" as StaticString).holds(bytes[words.end])
    {
      start = words.end
      draft.hasEditors = true
    }
    while start < end, (" .,;" as StaticString).holds(bytes[start]) { start += 1 }
    draft.body = start..<end
    if let date = bracketed(bytes, start, end) {
      draft.item.issued = date.date
      draft.hasBracketedDate = true
      draft.body = date.end..<end
    } else if let date = DateScanner(bytes: bytes, end: end).date(at: start) {
      if date.end < end, (" .,:;" as StaticString).holds(bytes[date.end]) {
        draft.provisionalDate = (date.date, date.end)
      }
    }
  }

  /// Reads `Group name (2010).` where no person is named.
  private static func readAfterGroup(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let end = draft.body.upperBound
    let start = draft.body.lowerBound
    if let date = bracketed(bytes, start, end) {
      draft.item.issued = date.date
      draft.hasBracketedDate = true
      draft.body = date.end..<end
      return
    }
    for index in start..<min(end, start + 200) where bytes[index] == UInt8(ascii: "(") {
      guard let date = bracketed(bytes, index, end) else { continue }
      let name = bytes.trimmed(start..<index, of: " ,;")
      let next = bytes.skippingSpaces(date.end, before: end)
      guard bytes.isUppercase(at: next, before: end), !name.isEmpty,
        GroupName.isLikely(bytes, name) || name.count < 30
      else { return }
      draft.item.authors = [CSLName(literal: GroupAuthorRecogniser.literal(bytes, name))]
      draft.item.issued = date.date
      draft.hasBracketedDate = true
      draft.body = date.end..<end
      return
    }
  }

  /// Reads a date in round brackets and the punctuation after it.
  private static func bracketed(_ bytes: ByteView, _ index: Int, _ end: Int) -> ScannedDate? {
    guard index < end, bytes[index] == UInt8(ascii: "("),
      var date = DateScanner(bytes: bytes, end: end).date(at: index + 1), date.end < end,
      bytes[date.end] == UInt8(ascii: ")")
    else { return nil }
    date.end += 1
    while date.end < end, (" .,:;" as StaticString).holds(bytes[date.end]) { date.end += 1 }
    return date
  }
}
