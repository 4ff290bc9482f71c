import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads what books and reports print: `3rd ed.`, `In: …`, `Southampton (UK): NIHR; 2020`.
enum PublisherRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    guard draft.item.volume == nil else { return }
    readPublisher(&draft)
    readEdition(&draft)
  }

  /// Reads `Place: Publisher` where it stands last, before a date.
  private static func readPublisher(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let pieces = SentencePieces.pieces(bytes, draft.body)
    guard draft.item.issued != nil, pieces.count > 1, let last = pieces.last else { return }
    guard let colon = bytes[last].firstIndex(of: UInt8(ascii: ":")),
      colon + 1 < last.upperBound, bytes[colon + 1] == 0x20
    else { return }
    let place = bytes.trimmed(last.lowerBound..<colon)
    let publisher = bytes.trimmed(colon..<last.upperBound)
    guard (1...60).contains(place.count), (1...120).contains(publisher.count),
      bytes.isUppercase(at: publisher.lowerBound, before: publisher.upperBound),
      bytes.isUppercase(at: place.lowerBound, before: place.upperBound),
      endsOpen(bytes, draft.body) || namesState(bytes, place)
    else { return }
    draft.body = draft.body.lowerBound..<last.lowerBound
    if ReferenceTables.proceedings.contains(bytes, place) {
      draft.item.type = .paperConference
      draft.item.containerTitle = bytes.text(publisher)
      return
    }
    draft.item.publisherPlace = bytes.text(place)
    draft.item.publisher = GroupAuthorRecogniser.literal(bytes, publisher)
  }

  /// Whether the words before the date end with a semicolon or a comma, not with a stop.
  private static func endsOpen(_ bytes: ByteView, _ body: Range<Int>) -> Bool {
    var end = body.upperBound
    while end > body.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    return end > body.lowerBound && (";," as StaticString).holds(bytes[end - 1])
  }

  /// Whether a place ends with its state: `Rockville, MD`.
  private static func namesState(_ bytes: ByteView, _ place: Range<Int>) -> Bool {
    let end = place.upperBound
    guard place.count > 5 else { return false }
    return bytes[end - 1].isASCIIUppercase && bytes[end - 2].isASCIIUppercase
      && bytes[end - 3] == 0x20 && bytes[end - 4] == UInt8(ascii: ",")
  }

  private static func readEdition(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    guard let last = SentencePieces.pieces(bytes, draft.body).last,
      last.lowerBound > draft.body.lowerBound
    else { return }
    for word in ["ed", "edition"] as [StaticString] {
      let start = last.upperBound - word.utf8CodeUnitCount
      guard start > last.lowerBound, bytes[start - 1] == 0x20,
        bytes.hasWord(word, at: start, before: last.upperBound), last.count < 24
      else { continue }
      draft.item.edition = bytes.text(bytes.trimmed(last.lowerBound..<start))
      draft.body = draft.body.lowerBound..<last.lowerBound
      return
    }
  }
}
