import EvidenceModel
import TextAnalysis

/// Reads the number that preprint servers print behind their name, in which the day of posting stands:
/// `bioRxiv 2020.03.04.976662`.
enum PreprintNumber {
  /// The server's name without the number, which becomes the page, with its year where none is known.
  static func take(_ container: Range<Int>, _ draft: inout ReferenceDraft) -> Range<Int> {
    let bytes = draft.text.bytes
    let container = bytes.trimmed(container, of: " .,;:")
    guard draft.item.page == nil, draft.item.volume == nil,
      let space = bytes.lastIndex(of: 0x20, in: container),
      let year = year(bytes, (space + 1)..<container.upperBound)
    else { return container }
    draft.item.page = bytes.text((space + 1)..<container.upperBound)
    if draft.item.issued == nil, draft.published == nil {
      draft.item.issued = PartialDate(year: year)
    }
    return container.lowerBound..<space
  }

  /// The year of a number of four parts of digits, four and two and two and more, with stops between.
  private static func year(_ bytes: ByteView, _ number: Range<Int>) -> Int? {
    let parts = bytes[number].split(separator: UInt8(ascii: "."))
    guard parts.count == 4, parts.map(\.count).starts(with: [4, 2, 2]), parts[3].count > 4,
      parts.joined().allSatisfy(\.isASCIIDigit)
    else { return nil }
    return DateScanner(bytes: bytes, end: number.lowerBound + 4).year(at: number.lowerBound)?.value
  }
}
