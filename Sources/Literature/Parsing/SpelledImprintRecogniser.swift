import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads the citations that sites of journals offer to copy, which spell every part of the imprint out.
///
/// Oxford Academic and ScienceDirect: `Ann B. Doe, Carl Roe, Title, Journal of Feet, Volume 12, Issue 3,
/// March 2020, Pages 4–9`; Wolters Kluwer: `Doe AB. Title. Journal of Feet: March 2020 - Volume 12 -
/// Issue 3 - p 4-9`.
enum SpelledImprintRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    // The imprint stands last; an address or a DOI behind it was taken out.
    let tail = max(0, bytes.count - 160)..<bytes.count
    guard let label = bytes.place(of: "volume ", in: tail), label.lowerBound > 30,
      bytes[label.lowerBound - 1] == 0x20
    else { return }
    let isDashed = bytes[label.lowerBound - 2] == UInt8(ascii: "-")
    guard isDashed || bytes[label.lowerBound - 2] == UInt8(ascii: ",") else { return }
    var item = draft.item
    guard readImprint(bytes, label, &item) else { return }

    let head = bytes.trimmed(0..<(label.lowerBound - 2), of: " ,-")
    guard let journal = isDashed ? datedJournal(bytes, head, &item) : lastPart(bytes, head),
      journal.count > 3
    else { return }
    let names = isDashed ? nil : FullNames.leading(bytes, 0..<journal.lowerBound)
    guard isDashed || names != nil else { return }
    item.containerTitle = bytes.text(journal)
    if let date = item.issued { draft.addYear(date.year) }
    draft.item = item
    draft.cut([journal.lowerBound..<bytes.count])
    guard let names else { return }
    draft.item.authors = names.names
    draft.body = names.end..<draft.text.bytes.count
  }

  /// Reads what follows the word "volume": the volume, the issue, a date and pages.
  private static func readImprint(
    _ bytes: ByteView, _ label: Range<Int>, _ item: inout CSLItem
  ) -> Bool {
    let volume = number(bytes, label.upperBound)
    guard !volume.isEmpty else { return false }
    item.volume = bytes.text(volume)
    var position = nextPart(bytes, volume.upperBound)
    if bytes.hasWord("issue", at: position, before: bytes.count) {
      let issue = number(bytes, position + 6)
      item.issue = issue.isEmpty ? nil : bytes.text(issue)
      position = nextPart(bytes, issue.upperBound)
    }
    if let date = DateScanner(bytes: bytes, end: bytes.count).date(at: position) {
      item.issued = date.date
      position = nextPart(bytes, date.end)
    }
    if let label = ReferenceTables.pageLabels.match(bytes, at: position, before: bytes.count) {
      let start = bytes.skippingSpaces(label.end, before: bytes.count)
      let pages = PageScanner(bytes: bytes, end: bytes.count).pages(at: start)
      item.page = pages.map { bytes.text($0.range) }
    }
    return item.issue != nil || item.page != nil
  }

  /// The letters, digits and dashes of a volume or an issue.
  private static func number(_ bytes: ByteView, _ index: Int) -> Range<Int> {
    guard index < bytes.count else { return bytes.count..<bytes.count }
    var end = index
    while end < bytes.count, end - index < 16, !(" ,;" as StaticString).holds(bytes[end]) {
      end += 1
    }
    return bytes.trimmed(index..<end, of: ".")
  }

  private static func nextPart(_ bytes: ByteView, _ index: Int) -> Int {
    var position = index
    while position < bytes.count, (" ,.-" as StaticString).holds(bytes[position]) { position += 1 }
    return position
  }

  /// The journal before a colon and a date: `Journal of Feet: March 2020`.
  private static func datedJournal(
    _ bytes: ByteView, _ head: Range<Int>, _ item: inout CSLItem
  ) -> Range<Int>? {
    guard let colon = bytes.lastIndex(of: UInt8(ascii: ":"), in: head),
      let date = DateScanner(bytes: bytes, end: head.upperBound).date(
        at: bytes.skippingSpaces(colon + 1, before: head.upperBound))
    else { return nil }
    item.issued = date.date
    return lastPart(bytes, head.lowerBound..<colon)
  }

  /// What follows the last comma or stop before a capital.
  private static func lastPart(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int>? {
    var index = range.upperBound - 2
    while index > range.lowerBound {
      if (",.?" as StaticString).holds(bytes[index]), bytes[index + 1] == 0x20 {
        let part = bytes.trimmed((index + 1)..<range.upperBound)
        return bytes.isUppercase(at: part.lowerBound, before: part.upperBound) ? part : nil
      }
      index -= 1
    }
    return nil
  }
}
