import EvidenceModel
import TextAnalysis

/// Reads pages that stand with the container's name and no volume: `Foot Nursing:218-23`, and the number
/// that preprint servers print, in which the day of posting stands: `bioRxiv 2020.03.04.976662`.
enum ContainerPages {
  /// The container's name without the pages.
  static func take(_ container: Range<Int>, _ draft: inout ReferenceDraft) -> Range<Int> {
    let bytes = draft.text.bytes
    let container = bytes.trimmed(container, of: " .,;:")
    guard draft.item.page == nil, draft.item.volume == nil else { return container }
    return takePages(container, &draft) ?? takePreprintNumber(container, &draft)
  }

  /// Takes two numbers behind a colon that ends the name.
  private static func takePages(
    _ container: Range<Int>, _ draft: inout ReferenceDraft
  ) -> Range<Int>? {
    let bytes = draft.text.bytes
    guard let colon = bytes.lastIndex(of: UInt8(ascii: ":"), in: container),
      colon > container.lowerBound + 3, bytes[colon - 1].isASCIILetter,
      case let start = bytes.skippingSpaces(colon + 1, before: container.upperBound),
      let pages = PageScanner(bytes: bytes, end: container.upperBound).pages(at: start),
      pages.isSpan, pages.end == container.upperBound
    else { return nil }
    draft.item.page = bytes.text(pages.range)
    return container.lowerBound..<colon
  }

  /// Takes the number of a preprint, with its year where none is known.
  private static func takePreprintNumber(
    _ container: Range<Int>, _ draft: inout ReferenceDraft
  ) -> Range<Int> {
    let bytes = draft.text.bytes
    guard
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
