import EvidenceModel
import TextAnalysis

/// Reads the publisher and the place that close an entry which is no article, by weighed evidence.
///
/// The recognisers before it know orders by their punctuation. What is left may still end with a
/// publisher: `Title. Elm Authority (EA), Oslo, 1995`, `Title. Department of Elms, Bern (1992)`,
/// `Title. Elm Foundation. 2015. https://…`. Every way to cut the last part into a publisher and a
/// place is weighed by `ClosingEvidence`, and the best is taken where enough speaks for it.
enum ClosingImprintRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    guard isOpen(draft) else { return }
    let bytes = draft.text.bytes
    let pieces = SentencePieces.pieces(bytes, draft.body)
    guard pieces.count > 1, let last = pieces.last, last.count <= 160 else { return }

    let evidence = ClosingEvidence(draft, title: pieces[pieces.count - 2], last: last)
    guard
      let best = readings(bytes, last).map({ (evidence.weight($0), $0) }).max(by: { $0.0 < $1.0 }),
      best.0 >= ClosingEvidence.threshold
    else { return }
    if let site = best.1.publisher, best.1.place == nil, isSite(site, draft) {
      draft.item.containerTitle = bytes.text(site)
      draft.body = draft.body.lowerBound..<last.lowerBound
      return
    }
    draft.item.publisher = best.1.publisher.map { GroupAuthorRecogniser.literal(bytes, $0) }
    draft.item.publisherPlace = best.1.place.map { bytes.text($0) }
    draft.body = draft.body.lowerBound..<last.lowerBound
  }

  /// Whether a body is the site of a page that was read there and prints no date of its own:
  /// `Elm Institute. Foot rules. Elm Institutes of Shoes. Updated May 3, 2020. Accessed …`.
  private static func isSite(_ name: Range<Int>, _ draft: ReferenceDraft) -> Bool {
    draft.item.accessed != nil && draft.item.url != nil && draft.item.issued == nil
      && GroupName.isHeadedByBody(draft.text.bytes, name)
  }

  /// Whether nothing says yet where the item was published.
  private static func isOpen(_ draft: ReferenceDraft) -> Bool {
    let item = draft.item
    guard item.publisher == nil, item.publisherPlace == nil, item.volume == nil, item.issue == nil,
      item.containerTitle == nil, item.type == .document, !draft.isCoverageDetermination
    else { return false }
    // A chapter may have what else only articles have.
    return item.doi == nil && item.pmid == nil && item.page == nil
      || draft.text.bytes.place(of: ". in", in: draft.body) != nil
  }

  /// The ways to read the last part: a publisher, a publisher before its place, or a place.
  private static func readings(_ bytes: ByteView, _ last: Range<Int>) -> [ClosingReading] {
    var readings = [
      ClosingReading(publisher: last, place: nil), ClosingReading(publisher: nil, place: last),
    ]
    let commas = [
      PlaceOfPublication.commaBeforeCities(bytes, last),
      bytes.lastIndex(of: UInt8(ascii: ","), in: last),
    ]
    for case .some(let comma) in commas {
      let publisher = bytes.trimmed(last.lowerBound..<comma, of: " ,")
      let place = bytes.trimmed(comma..<last.upperBound, of: " ,")
      if !publisher.isEmpty, !place.isEmpty {
        readings.append(ClosingReading(publisher: publisher, place: place))
      }
    }
    return readings
  }
}

/// One way to read the last part of an entry.
struct ClosingReading {
  var publisher: Range<Int>?
  var place: Range<Int>?
}
