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
        || bytes.hasPrefix(" (", at: words.end, before: end)
    {
      start = words.end
      draft.hasEditors = true
    }
    if let close = editorsEnd(bytes, place, end) {
      start = close
      draft.hasEditors = true
    }
    while start < end, (" .,;" as StaticString).holds(bytes[start]) { start += 1 }
    draft.body = start..<end
    if let date = bracketed(bytes, start, end) {
      draft.item.issued = date.date
      draft.hasBracketedDate = true
      draft.body = date.end..<end
    } else if readWork(&draft) {
      return
    } else if let date = DateScanner(bytes: bytes, end: end).date(at: start) {
      // A year before a word in lower case opens the title: `Doe J, et al. 2016 update of the rules`.
      let next = bytes.skippingSpaces(date.end, before: end)
      let opensTitle = next > date.end && next < end && bytes[next].isASCIILowercase
      if !opensTitle, date.end < end, (" .,:;" as StaticString).holds(bytes[date.end]) {
        draft.provisionalDate = (date.date, date.end)
      }
    }
  }

  /// Reads the work between a firm and the date in brackets: `Hayes, Inc. Directory. (2008, June)`.
  private static func readWork(_ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    let end = draft.body.upperBound
    guard draft.item.authors.count == 1, draft.item.authors[0].literal != nil,
      let open = bytes.firstIndex(
        of: UInt8(ascii: "("), in: draft.body.lowerBound..<min(end, draft.body.lowerBound + 80)),
      let date = bracketed(bytes, open, end)
    else { return false }
    let work = bytes.trimmed(draft.body.lowerBound..<open)
    guard !work.isEmpty, bytes[work.upperBound] == UInt8(ascii: "."),
      GroupName.capitalisedWords(bytes, work).plain == 0, draft.item.containerTitle == nil
    else { return false }
    draft.item.containerTitle = bytes.text(work)
    draft.item.issued = date.date
    draft.hasBracketedDate = true
    draft.body = date.end..<end
    return true
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
    if readYearSentence(&draft) { return }
    for index in start..<min(end, start + 200) where bytes[index] == UInt8(ascii: "(") {
      guard let date = bracketed(bytes, index, end) else { continue }
      let name = bytes.trimmed(start..<index, of: " ,;")
      let next = bytes.skippingSpaces(date.end, before: end)
      if next >= end, isOwnSentence(bytes, index, date.end) {
        keepTitle(name, date.date, &draft)
        return
      }
      if isPageOfBody(bytes, name, next..<end, draft) {
        draft.item.containerTitle = bytes.text(bytes.trimmed(next..<end, of: " .,"))
        keepTitle(name, date.date, &draft)
        return
      }
      if bytes.hasPrefix("in: ", at: next, before: end), !GroupName.isLikely(bytes, name) {
        draft.item.issued = date.date
        draft.isUnauthored = true
        let close = bytes.firstIndex(of: UInt8(ascii: ")"), in: index..<end) ?? index
        draft.cut([index..<(close + 1)])
        return
      }
      guard
        opensTitle(bytes, next, end)
          || isOwnSentence(bytes, index, date.end) && GroupName.isLikely(bytes, name),
        !name.isEmpty,
        GroupName.isLikely(bytes, name) || name.count < 30
          || isOwnSentence(bytes, index, date.end) && isName(bytes, name),
        !holdsImprint(bytes, name)
      else { return }
      keepGroup(name, &draft)
      draft.item.issued = date.date
      draft.hasBracketedDate = true
      draft.body = date.end..<end
      return
    }
  }

  /// Keeps a title that stands before the date because nobody wrote it, as APA prints it:
  /// `Foot testing. (2023, Feb 12). Retrieved Apr 20, 2023, from Elm Agency`.
  ///
  /// A body may stand before it: `Elm Agency. Facts about feet. (2020)`.
  private static func keepTitle(
    _ words: Range<Int>, _ date: PartialDate, _ draft: inout ReferenceDraft
  ) {
    draft.item.issued = date
    draft.hasBracketedDate = true
    draft.isUnauthored = SentencePieces.pieces(draft.text.bytes, words).count == 1
    draft.body = words
  }

  /// Whether what stands behind the date of a page is the body alone that has it:
  /// `Table of Shoes. (2022, October 26). EFA. https://…`.
  private static func isPageOfBody(
    _ bytes: ByteView, _ title: Range<Int>, _ rest: Range<Int>, _ draft: ReferenceDraft
  ) -> Bool {
    let body = bytes.trimmed(rest, of: " .,")
    guard draft.item.url != nil, draft.item.containerTitle == nil, (2...90).contains(body.count),
      !GroupName.isHeadedByBody(bytes, title), title.count > 12,
      SentencePieces.pieces(bytes, body).count == 1
    else { return false }
    return isShortName(bytes, body)
      || GroupName.isHeadedByBody(bytes, body)
        && GroupName.capitalisedWords(bytes, body).plain == 0
  }

  /// Reads a body and a year that is a sentence of its own, with a title behind it, as the Chicago
  /// Manual's author-date style prints them: `Elm Association. 2025. Title. Oslo: Elm Press`.
  private static func readYearSentence(_ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    let pieces = SentencePieces.pieces(bytes, draft.body)
    guard pieces.count > 2, pieces[1].count == 4,
      let year = DateScanner(bytes: bytes, end: pieces[1].upperBound).year(
        at: pieces[1].lowerBound),
      GroupName.capitalisedWords(bytes, pieces[0]).plain == 0,
      namesBody(bytes, pieces[0]) || isShortName(bytes, pieces[0]),
      opensTitle(bytes, pieces[2].lowerBound, pieces[2].upperBound), pieces[2].count > 15
    else { return false }
    keepGroup(pieces[0], &draft)
    draft.item.issued = PartialDate(year: year.value)
    draft.hasBracketedDate = true
    draft.body = pieces[2].lowerBound..<draft.body.upperBound
    return true
  }

  /// Whether a range is a short name in capitals: `AHRQ`.
  private static func isShortName(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    (3...8).contains(range.count) && bytes[range].allSatisfy(\.isASCIIUppercase)
  }

  /// Whether a word of a range is one by which bodies are known for certain.
  private static func namesBody(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    let words = bytes[range].split(separator: 0x20)
    return words.contains {
      ReferenceTables.bodies.contains(bytes, bytes.trimmed($0.startIndex..<$0.endIndex, of: ",()"))
    }
  }

  /// The end of brackets that say with more words who edited: `(technical editor)`.
  private static func editorsEnd(_ bytes: ByteView, _ index: Int, _ end: Int) -> Int? {
    guard index < end, bytes[index] == UInt8(ascii: "("),
      let close = bytes.firstIndex(of: UInt8(ascii: ")"), in: index..<min(end, index + 40)),
      let word = bytes.lastIndex(of: 0x20, in: index..<close)
    else { return nil }
    let last = bytes.trimmed((word + 1)..<close, of: ".")
    let isEditor = ["editor", "editors", "ed", "eds"].contains {
      bytes.hasWord($0, at: last.lowerBound, before: close)
    }
    return isEditor ? close + 1 : nil
  }

  /// Whether a title may begin at `index`: with a capital, a number or a quotation mark.
  private static func opensTitle(_ bytes: ByteView, _ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    return bytes.isUppercase(at: index, before: end) || bytes[index].isASCIIDigit
      || bytes[index] == 0x22 || bytes.hasPrefix("\u{201C}", at: index, before: end)
  }

  /// Whether stops stand before and behind a date in brackets, as APA prints it behind authors.
  private static func isOwnSentence(_ bytes: ByteView, _ open: Int, _ end: Int) -> Bool {
    guard open > 2, bytes[open - 1] == 0x20, bytes[open - 2] == UInt8(ascii: ".") else {
      return false
    }
    return bytes[open..<end].contains { $0 == UInt8(ascii: ".") }
  }

  /// Whether a few words are all capitalised, as those of a body's name are.
  private static func isName(_ bytes: ByteView, _ name: Range<Int>) -> Bool {
    let words = GroupName.capitalisedWords(bytes, name)
    return words.plain == 0 && (2...10).contains(words.capital)
  }

  /// A date, also with a colon between month and year: `11:2019`.
  private static func dated(_ bytes: ByteView, _ index: Int, _ end: Int) -> ScannedDate? {
    let scanner = DateScanner(bytes: bytes, end: end)
    if let date = scanner.date(at: index) { return date }
    let digits = bytes.digitsEnd(index, before: end)
    guard (1...2).contains(digits - index), digits < end, bytes[digits] == UInt8(ascii: ":"),
      let year = scanner.year(at: digits + 1), let month = bytes.number(index..<digits)
    else { return nil }
    return PartialDate(year: year.value, month: month).map { ScannedDate(date: $0, end: year.end) }
  }

  /// Whether a place and a publisher stand before the date: `Title. Chicago, Illinois: Elm (2011)`.
  private static func holdsImprint(_ bytes: ByteView, _ name: Range<Int>) -> Bool {
    SentencePieces.pieces(bytes, name).dropFirst().contains { piece in
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: piece) else { return false }
      return PlaceOfPublication.isPlace(bytes, bytes.trimmed(piece.lowerBound..<colon))
    }
  }

  /// Keeps the group before the date, and behind a stop the work in which the title stands:
  /// `Health Series. Drug Evaluations. (2020, August). Title`.
  private static func keepGroup(_ name: Range<Int>, _ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let pieces = SentencePieces.pieces(bytes, name)
    var group = name
    if pieces.count == 2, pieces[0].count > 8, pieces[1].count > 8,
      GroupName.capitalisedWords(bytes, pieces[1]).plain == 0, draft.item.containerTitle == nil,
      ReferenceTables.bodyParts.match(
        bytes, at: pieces[1].lowerBound, before: pieces[1].upperBound) == nil
    {
      group = pieces[0]
      draft.item.containerTitle = bytes.text(pieces[1])
    }
    draft.item.authors = [CSLName(literal: GroupAuthorRecogniser.literal(bytes, group))]
  }

  /// Reads a date in round brackets and the punctuation after it.
  private static func bracketed(_ bytes: ByteView, _ index: Int, _ end: Int) -> ScannedDate? {
    guard index < end, bytes[index] == UInt8(ascii: "("),
      var date = dated(bytes, index + 1, end)
    else { return nil }
    skipMarks(bytes, &date.end, end)
    // Citation managers print a day that holds its year behind the year: `(2023, 02/07/2023)`.
    if let second = dated(bytes, date.end, end), second.date.year == date.date.year {
      date.end = second.end
      if second.date.month != nil { date.date = second.date }
      skipMarks(bytes, &date.end, end)
    }
    guard date.end < end, bytes[date.end] == UInt8(ascii: ")") else { return nil }
    date.end += 1
    while date.end < end, (" .,:;" as StaticString).holds(bytes[date.end]) { date.end += 1 }
    return date
  }

  private static func skipMarks(_ bytes: ByteView, _ index: inout Int, _ end: Int) {
    while index < end, (" ;," as StaticString).holds(bytes[index]) { index += 1 }
  }
}
