import EvidenceModel
import TextAnalysis

/// Reads the imprint of leaflets, manuals and reports, which print it in more orders than books do.
///
/// `Elm Press. Princeton (NJ)`, `Elm Press, Princeton, NJ`, `Arlington, VA, Elm Press`,
/// `Princeton, NJ: Elm Press`, `Philadelphia, 2005, Elm Press`, `© 2020 Elm Press, Inc.`.
enum DocumentImprintRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    let item = draft.item
    guard item.volume == nil, item.doi == nil, item.pmid == nil, item.publisher == nil else {
      return
    }
    let bytes = draft.text.bytes
    takePages(&draft)
    if readCopyright(&draft) { return }
    let pieces = SentencePieces.pieces(bytes, draft.body)
    guard pieces.count > 1, let last = pieces.last else { return }
    if PlaceOfPublication.isPlace(bytes, last)
      || isByGroup(draft) && ReferenceTables.cities.contains(bytes, last)
    {
      readPublisherBefore(last, pieces, &draft)
    } else if let place = PlaceOfPublication.last(bytes, last) {
      let head = bytes.trimmed(last.lowerBound..<place.lowerBound, of: " ,")
      let publisher = afterEditors(bytes, head) ?? head
      if isPublisher(bytes, publisher) {
        keep(publisher, place, from: publisher, &draft)
      } else if isByGroup(draft), endsOpen(bytes, draft.body) {
        draft.item.publisherPlace = bytes.text(place)
        draft.body = draft.body.lowerBound..<head.upperBound
      }
    } else if let place = PlaceOfPublication.first(bytes, last) {
      let publisher = bytes.trimmed(place.upperBound..<last.upperBound, of: " ,")
      if isPublisher(bytes, publisher) { keep(publisher, place, from: last, &draft) }
    } else if !readPlaceAndYear(last, &draft) {
      readFirm(last, &draft)
    }
  }

  /// Reads the owner that a mark and a year introduce within a sentence:
  /// `Elm Compendium® © 2022 Elm Network, Inc.`.
  private static func readCopyright(_ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    guard let mark = bytes.place(of: " ©", in: draft.body), mark.lowerBound > draft.body.lowerBound,
      bytes[mark.lowerBound - 1] != UInt8(ascii: "."),
      let year = DateScanner(bytes: bytes, end: draft.body.upperBound).year(
        at: bytes.skippingSpaces(mark.upperBound, before: draft.body.upperBound))
    else { return false }
    let name = bytes.trimmed(year.end..<draft.body.upperBound, of: " .,;:")
    guard isPublisher(bytes, name) else { return false }
    draft.item.issued = draft.item.issued ?? PartialDate(year: year.value)
    draft.item.publisher = GroupAuthorRecogniser.literal(bytes, name)
    draft.body = draft.body.lowerBound..<mark.lowerBound
    return true
  }

  /// Takes pages that stand last behind their label: `Philadelphia, 2005, Elm Press. p. 10-12`.
  private static func takePages(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let body = bytes.trimmed(draft.body, of: " .,;:")
    let tail = max(body.lowerBound, body.upperBound - 24)..<body.upperBound
    guard draft.item.page == nil,
      let stop = bytes.place(of: ". p", in: tail) ?? bytes.place(of: ", p", in: tail)
        ?? bytes.place(of: ", s ", in: tail),
      let pages = ImprintRecogniser.labelledPages(bytes, stop.lowerBound + 2..<tail.upperBound)
    else { return }
    draft.item.page = bytes.text(pages)
    draft.body = body.lowerBound..<stop.lowerBound
  }

  /// Reads `Elm Press. Princeton (NJ)`; a title stands before both.
  private static func readPublisherBefore(
    _ place: Range<Int>, _ pieces: [Range<Int>], _ draft: inout ReferenceDraft
  ) {
    let bytes = draft.text.bytes
    let before = pieces[pieces.count - 2]
    let service = ReferenceTables.services.match(
      bytes, at: before.lowerBound, before: before.upperBound)
    if pieces.count > 2, service?.end == before.upperBound, draft.item.containerTitle == nil {
      draft.item.containerTitle = bytes.text(before)
      draft.item.publisherPlace = bytes.text(place)
      draft.body = draft.body.lowerBound..<before.lowerBound
    } else if pieces.count > 2, isPublisher(bytes, before) {
      keep(before, place, from: before, &draft)
    } else if isByGroup(draft) {
      draft.item.publisherPlace = bytes.text(place)
      draft.body = draft.body.lowerBound..<place.lowerBound
    }
  }

  private static func isByGroup(_ draft: ReferenceDraft) -> Bool {
    draft.item.authors.contains { $0.literal != nil }
  }

  /// Whether a semicolon, not a stop, parts the words from the date.
  private static func endsOpen(_ bytes: ByteView, _ body: Range<Int>) -> Bool {
    let end = bytes.trimmed(body, of: " ").upperBound
    return end > body.lowerBound && bytes[end - 1] == UInt8(ascii: ";")
  }

  /// What follows the editors of a book within one sentence: `UpToDate, Doe W (Ed), Elm Press`.
  private static func afterEditors(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int>? {
    guard bytes.place(of: "(ed", in: range) != nil || bytes.place(of: "(Ed", in: range) != nil,
      let comma = bytes.lastIndex(of: UInt8(ascii: ","), in: range)
    else { return nil }
    return bytes.trimmed(comma..<range.upperBound, of: " ,")
  }

  /// Whether words are few and capitalised, as the name of a publisher is.
  private static func isPublisher(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 80 else { return false }
    let head = bytes.firstIndex(of: UInt8(ascii: "("), in: range).map { range.lowerBound..<$0 }
    let words = GroupName.capitalisedWords(bytes, head ?? range)
    let last = bytes.lastIndex(of: 0x20, in: range).map { $0 + 1 } ?? range.upperBound
    return words.plain == 0
      && !ReferenceTables.documentWords.contains(bytes, last..<range.upperBound)
      && (1...8).contains(words.capital)
      && bytes.firstIndex(of: UInt8(ascii: ":"), in: range) == nil && !holdsNumber(bytes, range)
  }

  /// Whether a word is a number, as in `Version 2.0`, which no publisher is called.
  private static func holdsNumber(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    range.dropFirst().contains { bytes[$0].isASCIIDigit && bytes[$0 - 1] == 0x20 }
  }

  /// Reads `Philadelphia, 2005, Elm Press`.
  private static func readPlaceAndYear(
    _ last: Range<Int>, _ draft: inout ReferenceDraft
  ) -> Bool {
    let bytes = draft.text.bytes
    guard let comma = bytes.firstIndex(of: UInt8(ascii: ","), in: last),
      let year = DateScanner(bytes: bytes, end: last.upperBound).year(
        at: bytes.skippingSpaces(comma + 1, before: last.upperBound))
    else { return false }
    let place = bytes.trimmed(last.lowerBound..<comma)
    let end = bytes.skippingSpaces(comma + 1, before: last.upperBound) + 4
    guard end < last.upperBound, bytes[end] == UInt8(ascii: ",") else { return false }
    let publisher = bytes.trimmed(end..<last.upperBound, of: " ,")
    guard isPublisher(bytes, place), isPublisher(bytes, publisher) else { return false }
    draft.item.issued = draft.item.issued ?? PartialDate(year: year.value)
    keep(publisher, place, from: last, &draft)
    return true
  }

  /// Reads a firm that ends the entry of no author, with or without its mark: `© 2020 Elm, Inc.`.
  private static func readFirm(_ last: Range<Int>, _ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    var name = last
    if bytes[last].starts(with: [0xC2, 0xA9]) {
      let start = bytes.skippingSpaces(last.lowerBound + 2, before: last.upperBound)
      if let year = DateScanner(bytes: bytes, end: last.upperBound).year(at: start) {
        draft.item.issued = draft.item.issued ?? PartialDate(year: year.value)
        name = bytes.trimmed((start + 4)..<last.upperBound)
      } else {
        name = start..<last.upperBound
      }
    }
    guard
      draft.item.authors.isEmpty || draft.isCoverageDetermination
        || name.lowerBound > last.lowerBound, isPublisher(bytes, name)
    else { return }
    // A firm in brackets owns what the title names.
    guard bytes.firstIndex(of: UInt8(ascii: "("), in: name) == nil else { return }
    let word = bytes.lastIndex(of: 0x20, in: name).map { $0 + 1 } ?? name.lowerBound
    guard
      name.lowerBound > last.lowerBound
        || ReferenceTables.firms.contains(bytes, word..<name.upperBound)
    else { return }
    if let sign = bytes.firstIndex(of: UInt8(ascii: ";"), in: name),
      isSeat(bytes, bytes.trimmed(name.lowerBound..<sign))
    {
      let place = bytes.trimmed(name.lowerBound..<sign)
      keep(bytes.trimmed(sign..<name.upperBound), place, from: last, &draft)
    } else {
      keep(name, nil, from: last, &draft)
    }
  }

  /// Whether words that a semicolon parts from a firm are its place: `Yeonsu-gu, Incheon; Elm, Inc`.
  private static func isSeat(_ bytes: ByteView, _ place: Range<Int>) -> Bool {
    let comma = bytes.lastIndex(of: UInt8(ascii: ","), in: place) ?? place.lowerBound
    return PlaceOfPublication.isPlace(bytes, place)
      || ReferenceTables.cities.contains(bytes, bytes.trimmed(comma..<place.upperBound, of: " ,"))
  }

  private static func keep(
    _ publisher: Range<Int>, _ place: Range<Int>?, from start: Range<Int>,
    _ draft: inout ReferenceDraft
  ) {
    let bytes = draft.text.bytes
    draft.item.publisher = GroupAuthorRecogniser.literal(bytes, publisher)
    draft.item.publisherPlace = place.map { bytes.text($0) }
    draft.body = draft.body.lowerBound..<start.lowerBound
  }
}
