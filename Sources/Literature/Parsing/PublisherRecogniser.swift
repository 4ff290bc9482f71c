import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads what books and reports print: `3rd ed.`, `In: …`, `Southampton (UK): NIHR; 2020`.
enum PublisherRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    if draft.item.publisher == nil { readBracketed(&draft) }
    if draft.item.publisher == nil { readPublisher(&draft) }
    guard draft.item.volume == nil else { return }
    readVolume(&draft)
    readBarePublisher(&draft)
    readEdition(&draft)
    readVolume(&draft)
  }

  /// Reads a publisher whose place is not printed: `Heron Press; 2013`, `(2013). Title. Press.`.
  private static func readBarePublisher(_ draft: inout ReferenceDraft) {
    let item = draft.item
    let bytes = draft.text.bytes
    let isDated =
      item.issued != nil
      || (draft.published != nil || draft.revised != nil) && endsWithSemicolon(bytes, draft.body)
    guard item.publisher == nil, isDated, item.issue == nil, item.type == .document else { return }
    let pieces = SentencePieces.pieces(bytes, draft.body)
    guard pieces.count > 1, let last = pieces.last, last.count <= 80,
      isPlain(bytes, last), !isJournal(bytes, last) || isBody(bytes, last)
    else { return }
    let isChapter = bytes.place(of: ". in", in: draft.body) != nil
    guard item.page == nil || isChapter || isEdition(bytes, pieces[pieces.count - 2]) else {
      return
    }
    guard
      endsWithSemicolon(bytes, draft.body)
        || (hasOwnDate(draft) && (pieces.count == 2 || isChapter))
        || (draft.hasEditors && endsOpen(bytes, draft.body))
        || (endsOpen(bytes, draft.body) && GroupName.namesBody(bytes, last))
    else { return }
    if namesState(bytes, last) || ReferenceTables.cities.contains(bytes, last) {
      draft.item.publisherPlace = bytes.text(last)
    } else if let comma = PlaceOfPublication.commaBeforeCities(bytes, last) {
      draft.item.publisher = GroupAuthorRecogniser.literal(bytes, last.lowerBound..<comma)
      draft.item.publisherPlace = bytes.text(bytes.trimmed(comma..<last.upperBound, of: " ,"))
    } else if PlaceOfPublication.isPlace(bytes, last) {
      draft.item.publisherPlace = bytes.text(last)
    } else {
      draft.item.publisher = GroupAuthorRecogniser.literal(bytes, last)
    }
    draft.body = draft.body.lowerBound..<last.lowerBound
  }

  /// Whether a part is a body for certain, by its last word or by the short name behind it that its words
  /// spell: `American College of Shoes`, `Am Coll Shoes (ACS)`.
  private static func isBody(_ bytes: ByteView, _ piece: Range<Int>) -> Bool {
    GroupName.isHeadedByBody(bytes, piece) || GroupName.spellsShortName(bytes, piece)
  }

  /// Whether the date stands behind the authors and nothing says that the item is an article or a
  /// page of a site.
  private static func hasOwnDate(_ draft: ReferenceDraft) -> Bool {
    draft.hasBracketedDate && draft.item.doi == nil && draft.item.accessed == nil
      && draft.item.url == nil && draft.item.pmid == nil
  }

  /// Whether a part is a few capitalised words without a colon.
  private static func isPlain(_ bytes: ByteView, _ piece: Range<Int>) -> Bool {
    let words = GroupName.capitalisedWords(bytes, piece)
    return words.plain == 0 && (1...7).contains(words.capital)
      && bytes.firstIndex(of: UInt8(ascii: ":"), in: piece) == nil
  }

  /// Whether a part begins or ends as the titles of journals do.
  private static func isJournal(_ bytes: ByteView, _ piece: Range<Int>) -> Bool {
    let space = bytes.firstIndex(of: 0x20, in: piece) ?? piece.upperBound
    let last = bytes.lastIndex(of: 0x20, in: piece).map { $0 + 1 } ?? piece.lowerBound
    let isFirst = ReferenceTables.journalOpenings.contains(bytes, piece.lowerBound..<space)
    return isFirst && bytes.place(of: "society", in: piece) == nil
      && bytes.place(of: "association", in: piece) == nil
      || last > piece.lowerBound
        && bytes.hasWord("journal", at: last, before: piece.upperBound)
      || (last > piece.lowerBound
        && ReferenceTables.journalWords.contains(bytes, last..<piece.upperBound)
        && !ReferenceTables.groupWords.contains(bytes, last..<piece.upperBound)
        && bytes.place(of: "medical", in: last..<piece.upperBound) == nil)
  }

  private static func endsWithSemicolon(_ bytes: ByteView, _ body: Range<Int>) -> Bool {
    let end = bytes.trimmed(body, of: " ").upperBound
    return end > body.lowerBound && bytes[end - 1] == UInt8(ascii: ";")
  }

  /// Reads `Place: Publisher` where it stands last, before a date.
  private static func readPublisher(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let signs = draft.body.lazy.filter { (":;" as StaticString).holds(bytes[$0]) }
    guard signs.first != nil else { return }
    let pieces = SentencePieces.pieces(bytes, draft.body)
    guard let last = pieces.last, pieces.count > 1 || namesPlaceAndFirm(bytes, last),
      !readTurned(last, &draft)
    else { return }
    guard let colon = placeEnd(bytes, last), colon + 1 < last.upperBound, bytes[colon + 1] == 0x20
    else { return readPublisherOfParts(pieces, &draft) }
    var place = bytes.trimmed(last.lowerBound..<colon)
    if let behindTitle = PlaceOfPublication.last(bytes, place) { place = behindTitle }
    var publisher = bytes.trimmed(colon..<last.upperBound)
    if !isSeat(bytes, place), isSeat(bytes, publisher) {
      swap(&place, &publisher)
      publisher = withInitials(bytes, publisher, draft.body.lowerBound)
    }
    guard (1...60).contains(place.count), (1...260).contains(publisher.count),
      publisher.count <= 120 || GroupName.isName(bytes, publisher),
      bytes.isUppercase(at: publisher.lowerBound, before: publisher.upperBound),
      bytes.isUppercase(at: place.lowerBound, before: place.upperBound),
      PlaceOfPublication.isPlace(bytes, place)
        || ReferenceTables.cities.contains(bytes, place)
        || PlaceOfPublication.endsWithStateCode(bytes, place)
        || isDatedBook(draft)
          && (endsOpen(bytes, draft.body) || namesState(bytes, place)
            || draft.hasBracketedDate && draft.item.page == nil && pieces.count == 2),
      !bytes.hasWord("in", at: place.lowerBound, before: place.upperBound)
    else { return }
    draft.body = draft.body.lowerBound..<min(place.lowerBound, publisher.lowerBound)
    let meeting = ReferenceTables.meetings.match(
      bytes, at: place.lowerBound, before: place.upperBound)
    if ReferenceTables.proceedings.contains(bytes, place) || meeting?.end == place.upperBound {
      draft.item.type = .paperConference
      draft.item.containerTitle = bytes.text(publisher)
      return
    }
    draft.item.publisherPlace = bytes.text(place)
    draft.item.publisher = GroupAuthorRecogniser.literal(bytes, publisher)
  }

  /// The colon behind a place, or the semicolon that some print for it behind one that is sure:
  /// `Little Elms, NJ; Elm News, LLC`.
  private static func placeEnd(_ bytes: ByteView, _ piece: Range<Int>) -> Int? {
    if let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: piece) { return colon }
    return bytes.firstIndex(of: UInt8(ascii: ";"), in: piece).flatMap {
      PlaceOfPublication.isPlace(bytes, piece.lowerBound..<$0) ? $0 : nil
    }
  }

  /// A publisher with the initials before it, whose stops ended no sentence: `F. A. Elm: Oslo`.
  private static func withInitials(
    _ bytes: ByteView, _ range: Range<Int>, _ lowest: Int
  ) -> Range<Int> {
    var start = range.lowerBound
    while start - 4 > lowest, bytes[start - 1] == 0x20, bytes[start - 2] == UInt8(ascii: "."),
      bytes[start - 3].isASCIIUppercase, bytes[start - 4] == 0x20
    {
      start -= 3
    }
    return start..<range.upperBound
  }

  /// Whether words are a place for certain: with a state or a country, or a known city.
  private static func isSeat(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    PlaceOfPublication.isPlace(bytes, range) || ReferenceTables.cities.contains(bytes, range)
  }

  /// Reads the publisher and the year that end an entry in brackets: `Title (Elm Press, 2014)`.
  private static func readBracketed(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let body = bytes.trimmed(draft.body, of: " .")
    guard draft.item.issued == nil, draft.item.volume == nil, body.count > 20,
      bytes[body.upperBound - 1] == UInt8(ascii: ")"),
      let open = bytes.lastIndex(of: UInt8(ascii: "("), in: body), body.upperBound - open < 90,
      let comma = bytes.lastIndex(of: UInt8(ascii: ","), in: open..<body.upperBound),
      let year = DateScanner(bytes: bytes, end: body.upperBound).year(
        at: bytes.skippingSpaces(comma + 1, before: body.upperBound)),
      year.end == body.upperBound - 1
    else { return }
    var publisher = bytes.trimmed((open + 1)..<comma)
    if let place = PlaceOfPublication.last(bytes, publisher) {
      draft.item.publisherPlace = bytes.text(place)
      publisher = bytes.trimmed(publisher.lowerBound..<place.lowerBound, of: " ,")
    }
    guard isPlain(bytes, publisher) else { return }
    draft.item.publisher = bytes.text(publisher)
    draft.item.issued = PartialDate(year: year.value)
    draft.body = draft.body.lowerBound..<open
  }

  /// Whether the one part of an entry goes on with a place and a publisher behind a comma:
  /// `Lexicon of Drugs, Hudson, Ohio: Elm Press`.
  private static func namesPlaceAndFirm(_ bytes: ByteView, _ piece: Range<Int>) -> Bool {
    guard let colon = bytes.lastIndex(of: UInt8(ascii: ":"), in: piece) else { return false }
    return PlaceOfPublication.last(bytes, bytes.trimmed(piece.lowerBound..<colon)) != nil
  }

  /// Reads `Elm Press; Princeton, NJ: 2013`, the order of some journals' markup.
  private static func readTurned(_ last: Range<Int>, _ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    let end = bytes.trimmed(draft.body, of: " ").upperBound
    guard draft.item.issued != nil, draft.item.volume == nil, end > last.lowerBound,
      bytes[end - 1] == UInt8(ascii: ":") || endsWithCity(bytes, last),
      let sign = bytes.lastIndex(of: UInt8(ascii: ";"), in: last)
    else { return false }
    var publisher = bytes.trimmed(last.lowerBound..<sign)
    var place = bytes.trimmed(sign..<last.upperBound)
    if PlaceOfPublication.isPlace(bytes, publisher), !PlaceOfPublication.isPlace(bytes, place) {
      swap(&publisher, &place)
    }
    guard isPlain(bytes, publisher), (3...40).contains(place.count), isPlain(bytes, place) else {
      return false
    }
    draft.item.publisher = GroupAuthorRecogniser.literal(bytes, publisher)
    draft.item.publisherPlace = bytes.text(place)
    draft.body = draft.body.lowerBound..<last.lowerBound
    return true
  }

  /// Whether a known city stands behind a semicolon: `Elm Press; Philadelphia`.
  private static func endsWithCity(_ bytes: ByteView, _ last: Range<Int>) -> Bool {
    bytes.lastIndex(of: UInt8(ascii: ";"), in: last).map {
      ReferenceTables.cities.contains(bytes, bytes.trimmed($0..<last.upperBound, of: " ;."))
    } ?? false
  }

  /// Reads a publisher of several parts behind a place that is sure:
  /// `Bethesda, MD:National Library. Center for Books; 2004`.
  private static func readPublisherOfParts(
    _ pieces: [Range<Int>], _ draft: inout ReferenceDraft
  ) {
    let bytes = draft.text.bytes
    guard let last = pieces.last, isDatedBook(draft), endsOpen(bytes, draft.body) else { return }
    for piece in pieces.dropFirst() {
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: piece) else { continue }
      let place = bytes.trimmed(piece.lowerBound..<colon)
      let publisher = bytes.skippingSpaces(colon + 1, before: last.upperBound)..<last.upperBound
      guard PlaceOfPublication.isPlace(bytes, place), publisher.count <= 160,
        GroupName.capitalisedWords(bytes, publisher).plain == 0
      else { continue }
      draft.item.publisherPlace = bytes.text(place)
      draft.item.publisher = GroupAuthorRecogniser.literal(bytes, publisher)
      draft.body = draft.body.lowerBound..<piece.lowerBound
      return
    }
  }

  /// Whether the entry has a date and no volume, so that a place needs no state behind it.
  private static func isDatedBook(_ draft: ReferenceDraft) -> Bool {
    draft.item.issued != nil && draft.item.volume == nil
  }

  /// Reads the volume of a book: `12th ed. Vol 2`.
  private static func readVolume(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let pieces = SentencePieces.pieces(bytes, draft.body)
    guard pieces.count > 1, let last = pieces.last else { return }
    let comma = bytes.lastIndex(of: UInt8(ascii: ","), in: last)
    let start = comma.map { bytes.skippingSpaces($0 + 1, before: last.upperBound) }
    guard
      let label = ReferenceTables.volumeLabels.match(
        bytes, at: start ?? last.lowerBound, before: last.upperBound)
    else { return }
    let number = bytes.trimmed(label.end..<last.upperBound, of: " .")
    guard (1...4).contains(number.count),
      bytes[number].allSatisfy(\.isASCIIDigit)
        || bytes[number].allSatisfy({ ("IVX" as StaticString).holds($0) })
    else { return }
    draft.bookVolume = bytes.text(number)
    draft.body = draft.body.lowerBound..<(comma ?? last.lowerBound)
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

  /// The edition in brackets that end a title: `Gait (2nd ed.)`.
  private static func bracketedEdition(_ bytes: ByteView, _ last: Range<Int>) -> Range<Int>? {
    guard let open = bytes.lastIndex(of: UInt8(ascii: "("), in: last), last.upperBound - open < 16,
      bytes[last.upperBound - 1] == UInt8(ascii: ")"),
      let ed = bytes.place(of: " ed", in: open..<last.upperBound),
      bytes[open + 1].isASCIIDigit || bytes[open + 1].isASCIILowercase
    else { return nil }
    return (open + 1)..<ed.lowerBound
  }

  /// Whether a part is an edition and nothing else: `2nd ed`.
  private static func isEdition(_ bytes: ByteView, _ piece: Range<Int>) -> Bool {
    guard piece.count < 16, bytes[piece.lowerBound].isASCIIDigit,
      let space = bytes.lastIndex(of: 0x20, in: piece)
    else { return false }
    return bytes.hasWord("ed", at: space + 1, before: piece.upperBound)
      || bytes.hasWord("edition", at: space + 1, before: piece.upperBound)
  }

  /// The edition that ends a book's title without a sign before it: `Management of toes 4th ed`.
  private static func closingEdition(_ bytes: ByteView, _ last: Range<Int>) -> Range<Int>? {
    guard let word = bytes.lastIndex(of: 0x20, in: last), last.upperBound - word < 9,
      bytes.hasWord("ed", at: word + 1, before: last.upperBound)
        || bytes.hasWord("edition", at: word + 1, before: last.upperBound),
      let space = bytes.lastIndex(of: 0x20, in: last.lowerBound..<word), word - space < 6,
      bytes[space + 1].isASCIIDigit, bytes[word - 1].isASCIILetter
    else { return nil }
    return (space + 1)..<word
  }

  private static func readEdition(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let pieces = SentencePieces.pieces(bytes, draft.body)
    guard let last = pieces.last else { return }
    if draft.item.publisher != nil, pieces.count > 2,
      let place = pieces.dropFirst().dropLast().firstIndex(where: { isEdition(bytes, $0) })
    {
      let piece = pieces[place]
      let word = bytes.lastIndex(of: 0x20, in: piece) ?? piece.upperBound
      draft.item.edition = bytes.text(piece.lowerBound..<word)
      draft.addNote(bytes.text(pieces[place + 1].lowerBound..<last.upperBound))
      draft.body = draft.body.lowerBound..<piece.lowerBound
      return
    }
    if let edition = bracketedEdition(bytes, last) {
      draft.item.edition = bytes.text(edition)
      draft.body = draft.body.lowerBound..<(edition.lowerBound - 1)
      return
    }
    if let found = EditionScanner.behindComma(bytes, last) {
      draft.item.edition = bytes.text(found.edition)
      draft.body = draft.body.lowerBound..<found.titleEnd
      return
    }
    if draft.item.publisher != nil || draft.item.authors.first?.literal != nil,
      let end = closingEdition(bytes, last)
    {
      draft.item.edition = bytes.text(end)
      draft.body = draft.body.lowerBound..<end.lowerBound
      return
    }
    for word in ["ed", "edition"] as [StaticString] {
      let start = last.upperBound - word.utf8CodeUnitCount
      guard start > last.lowerBound, last.lowerBound > draft.body.lowerBound,
        bytes[start - 1] == 0x20,
        bytes.hasWord(word, at: start, before: last.upperBound), last.count < 24
      else { continue }
      draft.item.edition = bytes.text(bytes.trimmed(last.lowerBound..<start))
      draft.body = draft.body.lowerBound..<last.lowerBound
      return
    }
  }
}
