import EvidenceModel
import TextAnalysis

/// Reads the firm and its seat behind the words that name a product's leaflet, whatever signs part them.
///
/// `Product [package insert] Princeton, NJ; Elm Inc.`, `Product prescribing information. Princeton,
/// NJ. Elm Pharma`, `Product [packet insert] Elm, Inc. 12 Oak Drive Smyrna, GA 30080`,
/// `Product. Prescribing information. Elm USA; 2024`.
enum LeafletImprintRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    let item = draft.item
    guard item.authors.isEmpty, item.publisher == nil, item.publisherPlace == nil,
      item.volume == nil, item.page == nil, let end = titleEnd(draft)
    else { return }
    let bytes = draft.text.bytes
    let rest = bytes.trimmed(end..<draft.body.upperBound, of: " .,;:")
    guard (3...140).contains(rest.count), !holdsPlainWord(bytes, rest) else { return }
    let place = place(bytes, rest)
    guard let firm = firm(bytes, rest, place), place != nil || isOneName(bytes, firm) else {
      return
    }
    draft.item.publisher = GroupAuthorRecogniser.literal(bytes, firm)
    draft.item.publisherPlace = place.map { bytes.text($0.seat) }
    draft.body = draft.body.lowerBound..<end
    draft.isLeaflet = true
  }

  /// Where the words end that name the leaflet, with the bracket around them.
  private static func titleEnd(_ draft: ReferenceDraft) -> Int? {
    let bytes = draft.text.bytes
    let limit = min(draft.body.upperBound, draft.body.lowerBound + 200)
    for index in draft.body.lowerBound..<limit
    where index > draft.body.lowerBound && (" [(" as StaticString).holds(bytes[index - 1]) {
      guard let match = ReferenceTables.leaflets.match(bytes, at: index, before: limit) else {
        continue
      }
      let isBracketed = bytes[index - 1] != 0x20
      guard match.end < draft.body.upperBound else { return nil }
      if isBracketed {
        return (")]" as StaticString).holds(bytes[match.end]) ? match.end + 1 : nil
      }
      return (".,;" as StaticString).holds(bytes[match.end]) ? match.end : nil
    }
    return nil
  }

  /// Whether a word of more than three letters begins with a small one, as in a sentence.
  private static func holdsPlainWord(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    range.contains {
      bytes[$0].isASCIILowercase && ($0 == range.lowerBound || bytes[$0 - 1] == 0x20)
        && $0 + 3 < range.upperBound && bytes[$0..<($0 + 4)].allSatisfy(\.isASCIILetter)
    }
  }

  /// A seat with its state, and all that belongs to it: street, state and postal code.
  private struct Place {
    var seat: Range<Int>
    var whole: Range<Int>
  }

  /// The first city with a state in two capitals: `Smyrna, GA 30080`, `Princeton (NJ)`.
  private static func place(_ bytes: ByteView, _ rest: Range<Int>) -> Place? {
    for index in rest.dropFirst(3) where isState(bytes, index, rest.upperBound) {
      var start = index - 2
      while start > rest.lowerBound, !(".;:,]" as StaticString).holds(bytes[start - 1]) {
        start -= 1
      }
      let segment = bytes.skippingSpaces(start, before: index)
      let city = cityStart(bytes, segment, index)
      let isBracketed = bytes[index - 1] == UInt8(ascii: "(")
      let end = isBracketed ? index + 3 : index + 2
      let seat = city..<end
      guard PlaceOfPublication.isPlace(bytes, seat) else { continue }
      return Place(seat: seat, whole: segment..<postalCodeEnd(bytes, end, rest.upperBound))
    }
    return nil
  }

  /// Whether the two capitals of a state stand at `index`, behind a comma or in brackets.
  private static func isState(_ bytes: ByteView, _ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, bytes[index].isASCIIUppercase, bytes[index + 1].isASCIIUppercase,
      index + 2 == end || !bytes[index + 2].isWordByte
    else { return false }
    if bytes[index - 1] == UInt8(ascii: "(") { return true }
    return bytes[index - 1] == 0x20 && bytes[index - 2] == UInt8(ascii: ",")
  }

  /// Where the city begins behind a street: `1950 Lake Park Drive Smyrna`.
  private static func cityStart(_ bytes: ByteView, _ start: Int, _ end: Int) -> Int {
    guard bytes[start].isASCIIDigit else { return start }
    for word in [
      "drive ", "street ", "avenue ", "road ", "boulevard ", "parkway ", "way ", "lane ",
    ]
      as [StaticString]
    {
      if let street = bytes.place(of: word, in: start..<end) { return street.upperBound }
    }
    return start
  }

  private static func postalCodeEnd(_ bytes: ByteView, _ index: Int, _ end: Int) -> Int {
    let start = bytes.skippingSpaces(index, before: end)
    let digits = bytes.digitsEnd(start, before: end)
    return digits - start == 5 ? digits : index
  }

  /// The words on one side of the place, or all of them where no place is printed.
  private static func firm(_ bytes: ByteView, _ rest: Range<Int>, _ place: Place?) -> Range<Int>? {
    guard let place else { return rest }
    let before = withoutStreet(bytes, bytes.trimmed(rest.lowerBound..<place.whole.lowerBound))
    let after = bytes.trimmed(place.whole.upperBound..<rest.upperBound)
    guard before.isEmpty != after.isEmpty else { return nil }
    let firm = before.isEmpty ? after : before
    return bytes.isUppercase(at: firm.lowerBound, before: firm.upperBound) ? firm : nil
  }

  /// A firm without the number and the street behind it: `Elm, Inc. 1950 Lake Park`.
  private static func withoutStreet(_ bytes: ByteView, _ firm: Range<Int>) -> Range<Int> {
    for index in firm.dropFirst(3) where bytes[index].isASCIIDigit && bytes[index - 1] == 0x20 {
      return bytes.trimmed(firm.lowerBound..<index)
    }
    return firm
  }

  /// Whether words without a place are one firm's name and not a code or a sentence.
  private static func isOneName(_ bytes: ByteView, _ firm: Range<Int>) -> Bool {
    let words = GroupName.capitalisedWords(bytes, firm)
    return (1...5).contains(words.capital) && firm.count <= 60
      && !bytes[firm].contains { (":;()[]" as StaticString).holds($0) || $0.isASCIIDigit }
      && SentencePieces.pieces(bytes, firm).count == 1
  }
}
