import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads the title and the journal, book or site from the words that are left.
enum TitleRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let body = bytes.trimmed(draft.body, of: " .,;:([")
    guard !body.isEmpty else {
      keepOnlyWords(&draft)
      return
    }
    if draft.item.containerTitle == nil {
      let pieces = SentencePieces.pieces(bytes, body)
      if readGazette(pieces, &draft, body) || readBook(pieces, &draft, body)
        || readQuoted(&draft, body) || readQuotedFirst(pieces, &draft, body)
        || readSeries(pieces, &draft, body)
      {
        return
      }
      if let split = ContainerSplitter.split(draft, body, pieces) {
        let name = ContainerPages.take(split.container, &draft)
        draft.item.containerTitle = container(bytes, name)
        // A city before the days of a meeting is where people met.
        if withoutMeetingWords(bytes, split.container) != split.container {
          draft.item.publisherPlace = nil
          if draft.item.issued == nil, draft.published == nil, draft.revised == nil {
            draft.item.issued = yearOfMeeting(bytes, split.container)
          }
        }
        if let title = split.title { draft.item.title = cleaned(bytes, title) }
        return
      }
    }
    draft.item.title = cleaned(bytes, body)
  }

  /// Makes the only words of an entry its title where they were taken for a group and name no body:
  /// `Foot Testing FAQ https://…`.
  private static func keepOnlyWords(_ draft: inout ReferenceDraft) {
    guard draft.item.authors.count == 1, let name = draft.item.authors[0].literal,
      draft.item.containerTitle == nil, draft.item.url != nil
    else { return }
    let words = FoldedText.words(name).split(separator: " ").map(String.init)
    guard words.count > 2,
      !words.contains(where: ReferenceGroupWords.words.contains),
      !words.contains(where: ReferencePublisherWords.bodies.contains)
    else { return }
    draft.item.title = name
    draft.item.authors = []
  }

  /// Reads the gazette behind the rule that it publishes, or alone: `“Final Rule.” Federal Register,
  /// February 1`, `Federal Register. 2015; Vol. 80, No. 2`.
  private static func readGazette(
    _ pieces: [Range<Int>], _ draft: inout ReferenceDraft, _ body: Range<Int>
  ) -> Bool {
    let bytes = draft.text.bytes
    guard let last = pieces.last,
      let match = ReferenceTables.gazettes.match(
        bytes, at: last.lowerBound, before: body.upperBound),
      match.end == last.upperBound || pieces.count > 1 && bytes[match.end] == UInt8(ascii: ",")
    else { return false }
    draft.item.containerTitle = bytes.text(last.lowerBound..<match.end)
    if pieces.count > 1 {
      draft.item.title = cleaned(bytes, body.lowerBound..<last.lowerBound)
    }
    return true
  }

  /// Reads the series of a numbered guidance that stands first: `NICE guideline [NG19]. Title`.
  private static func readSeries(
    _ pieces: [Range<Int>], _ draft: inout ReferenceDraft, _ body: Range<Int>
  ) -> Bool {
    let bytes = draft.text.bytes
    if draft.item.number == nil { return readNumberedSeries(pieces, &draft, body) }
    guard draft.item.authors.isEmpty, pieces.count > 1, let series = pieces.first,
      series.count <= 80,
      series.contains(where: {
        ReferenceTables.guidanceSeries.match(bytes, at: $0, before: series.upperBound)?.end
          == series.upperBound
      })
    else { return false }
    draft.item.containerTitle = bytes.text(series)
    draft.item.title = cleaned(bytes, pieces[1].lowerBound..<body.upperBound)
    return true
  }

  /// Reads the series with its number behind a title: `Title. NICE technology appraisal guidance 180`.
  private static func readNumberedSeries(
    _ pieces: [Range<Int>], _ draft: inout ReferenceDraft, _ body: Range<Int>
  ) -> Bool {
    let bytes = draft.text.bytes
    guard pieces.count > 1, let last = pieces.last, last.count < 80 else { return false }
    if ReferenceTables.guidanceSeries.match(bytes, at: last.lowerBound, before: last.upperBound)?
      .end == last.upperBound
    {
      draft.item.containerTitle = bytes.text(last)
      draft.item.title = cleaned(bytes, body.lowerBound..<last.lowerBound)
      return true
    }
    guard
      let space = bytes.lastIndex(of: 0x20, in: last),
      bytes[(space + 1)..<last.upperBound].allSatisfy(\.isASCIIDigit),
      (last.lowerBound..<space).contains(where: {
        ReferenceTables.guidanceSeries.match(bytes, at: $0, before: space)?.end == space
      })
    else { return false }
    draft.item.number = bytes.text((space + 1)..<last.upperBound)
    draft.item.containerTitle = bytes.text(last.lowerBound..<space)
    draft.item.title = cleaned(bytes, body.lowerBound..<last.lowerBound)
    return true
  }

  /// Reads `Manual of Policies "Title."`, which nobody is said to have written.
  private static func readQuoted(_ draft: inout ReferenceDraft, _ body: Range<Int>) -> Bool {
    let bytes = draft.text.bytes
    guard draft.item.authors.isEmpty, draft.item.volume == nil,
      let open = bytes.firstIndex(of: 0x22, in: body), open > body.lowerBound + 3,
      let close = bytes.firstIndex(of: 0x22, in: (open + 1)..<body.upperBound),
      bytes.trimmed((close + 1)..<body.upperBound, of: " .,").isEmpty
    else { return false }
    let container = bytes.trimmed(body.lowerBound..<open, of: " ,:")
    guard GroupName.capitalisedWords(bytes, container).plain == 0,
      SentencePieces.pieces(bytes, container).count == 1
    else { return false }
    draft.item.containerTitle = bytes.text(container)
    draft.item.title = cleaned(bytes, (open + 1)..<close)
    return true
  }

  /// Reads a title in quotation marks before the site that has its page.
  ///
  /// `“Shoe Fitting”. Elm Foot Service. http://www.example.org`, or the series: `"Shoes". Elm Overview, 2014`.
  private static func readQuotedFirst(
    _ pieces: [Range<Int>], _ draft: inout ReferenceDraft, _ body: Range<Int>
  ) -> Bool {
    let bytes = draft.text.bytes
    guard draft.item.authors.isEmpty, draft.item.volume == nil,
      draft.item.url != nil || draft.item.issued != nil && draft.item.publisher == nil,
      pieces.count == 2, pieces[0].lowerBound == body.lowerBound,
      let title = unquoted(bytes, pieces[0]), pieces[1].count <= 120
    else { return false }
    let words = GroupName.capitalisedWords(bytes, pieces[1])
    guard words.capital > words.plain else { return false }
    draft.item.title = cleaned(bytes, title)
    draft.item.containerTitle = bytes.text(pieces[1])
    return true
  }

  /// Reads `Title. In: Editors, editors. Book`.
  private static func readBook(
    _ pieces: [Range<Int>], _ draft: inout ReferenceDraft, _ body: Range<Int>
  ) -> Bool {
    let bytes = draft.text.bytes
    guard draft.item.volume == nil else { return false }
    let word =
      bytes.place(of: ". in: ", in: body) ?? bytes.place(of: ". in ", in: body)
      ?? unstoppedMark(bytes, body)
    let isWord = word.map {
      bytes.isUppercase(at: $0.upperBound - 4, before: body.upperBound)
        || bytes.isUppercase(at: $0.lowerBound + 2, before: body.upperBound)
    }
    guard
      let mark = isWord == true
        ? word : openingMark(draft, body) ?? editorsMark(pieces, draft, body)
    else { return false }
    var book = mark.upperBound..<body.upperBound
    var list = AuthorListScanner(bytes: bytes, end: body.upperBound)
    if list.scan(from: book.lowerBound) {
      var start = bytes.skippingSpaces(list.position, before: book.upperBound)
      // A stop in the middle of the list does not end it: `Booth A. Roe B, Doe C. Book`.
      var more = AuthorListScanner(bytes: bytes, end: body.upperBound)
      if more.scan(from: start), more.names.count > 1 {
        start = bytes.skippingSpaces(more.position, before: book.upperBound)
      }
      if let words = ReferenceTables.editors.match(bytes, at: start, before: book.upperBound) {
        start = words.end
      }
      book = min(start, book.upperBound)..<book.upperBound
    }
    if let editors = bytes.place(of: ". edited by ", in: book) {
      book = book.lowerBound..<editors.lowerBound
    }
    if let editor = bytes.place(of: " (ed", in: book),
      let comma = bytes.firstIndex(of: UInt8(ascii: ","), in: book.lowerBound..<editor.lowerBound)
    {
      keepPublisher(behind: editor.upperBound..<book.upperBound, &draft)
      book = book.lowerBound..<comma
    }
    if let editors = trailingEditors(bytes, book) { book = book.lowerBound..<editors }
    book = takePages(&draft, takeEdition(&draft, takeIssue(&draft, book)))
    draft.item.title = cleaned(bytes, body.lowerBound..<mark.lowerBound)
    draft.item.containerTitle = cleaned(bytes, book)
    draft.item.type = .chapter
    return true
  }

  /// Keeps the publisher that ends the sentence of a book behind its editors: `ElmLibrary, Doe W (Ed), Elm
  /// Press`.
  private static func keepPublisher(behind tail: Range<Int>, _ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    guard draft.item.publisher == nil,
      let close = bytes.firstIndex(of: UInt8(ascii: ")"), in: tail), close + 1 < tail.upperBound,
      bytes[close + 1] == UInt8(ascii: ",")
    else { return }
    let name = bytes.trimmed((close + 2)..<tail.upperBound, of: " .,")
    let words = GroupName.capitalisedWords(bytes, name)
    guard words.plain == 0, (1...4).contains(words.capital),
      bytes.firstIndex(of: UInt8(ascii: ","), in: name) == nil,
      !bytes[name].contains(where: \.isASCIIDigit)
    else { return }
    draft.item.publisher = bytes.text(name)
  }

  /// The word before a book where the stop before it was lost: `Care of cold feet In: ElmLibrary`.
  private static func unstoppedMark(_ bytes: ByteView, _ body: Range<Int>) -> Range<Int>? {
    guard let mark = bytes.place(of: " in: ", in: body), mark.lowerBound > body.lowerBound + 8,
      bytes[mark.lowerBound + 1] == UInt8(ascii: "I"), mark.upperBound + 3 < body.upperBound
    else { return nil }
    return mark
  }

  /// Where the editors begin that stand behind a book and a comma: `UpToDate, Roe TW, editor`.
  private static func trailingEditors(_ bytes: ByteView, _ book: Range<Int>) -> Int? {
    guard let last = bytes.lastIndex(of: UInt8(ascii: ","), in: book),
      let comma = bytes.firstIndex(of: UInt8(ascii: ","), in: book.lowerBound..<last),
      ReferenceTables.editors.match(
        bytes, at: bytes.skippingSpaces(last + 1, before: book.upperBound),
        before: book.upperBound) != nil
    else { return nil }
    var list = AuthorListScanner(bytes: bytes, end: last)
    return list.scan(from: comma + 1) ? comma : nil
  }

  /// The word before the editors of a book whose chapter has no title: `Doe J. In: Roe P, eds. Book`.
  private static func openingMark(_ draft: ReferenceDraft, _ body: Range<Int>) -> Range<Int>? {
    let bytes = draft.text.bytes
    let colon = body.lowerBound + 2
    guard !draft.item.authors.isEmpty, colon < body.upperBound,
      bytes.hasWord("in", at: body.lowerBound, before: body.upperBound)
    else { return nil }
    let word = bytes[colon] == UInt8(ascii: ":") ? colon + 1 : colon
    let start = bytes.skippingSpaces(word, before: body.upperBound)
    return opensEditors(bytes, start, body) ? body.lowerBound..<start : nil
  }

  /// Where the editors of a book stand behind a title without "In": `Title. Doe J, ed. Book`.
  private static func editorsMark(
    _ pieces: [Range<Int>], _ draft: ReferenceDraft, _ body: Range<Int>
  ) -> Range<Int>? {
    guard !draft.item.authors.isEmpty, !draft.hasEditors else { return nil }
    let bytes = draft.text.bytes
    if let mark = bytes.place(of: ", in ", in: body), opensEditors(bytes, mark.upperBound, body) {
      return mark
    }
    for (title, piece) in zip(pieces, pieces.dropFirst())
    where opensEditors(bytes, piece.lowerBound, body) {
      return title.upperBound..<piece.lowerBound
    }
    return nil
  }

  /// Whether names stand at `index` that are said to have edited a book.
  private static func opensEditors(_ bytes: ByteView, _ index: Int, _ body: Range<Int>) -> Bool {
    var list = AuthorListScanner(bytes: bytes, end: body.upperBound)
    guard list.scan(from: index), list.names.allSatisfy({ $0.family != nil }) else { return false }
    let next = bytes.skippingSpaces(list.position, before: body.upperBound)
    return ReferenceTables.editors.match(bytes, at: next, before: body.upperBound) != nil
  }

  /// Takes the issue of a library of reviews out: `The Elm Library, Issue 6`.
  private static func takeIssue(_ draft: inout ReferenceDraft, _ book: Range<Int>) -> Range<Int> {
    let bytes = draft.text.bytes
    let body = bytes.trimmed(book)
    guard draft.item.issue == nil,
      let label = bytes.place(of: ", issue ", in: body), label.upperBound < body.upperBound,
      bytes[label.upperBound..<body.upperBound].allSatisfy(\.isASCIIDigit)
    else { return book }
    draft.item.issue = bytes.text(label.upperBound..<body.upperBound)
    return body.lowerBound..<label.lowerBound
  }

  /// Takes the edition out that stands behind a book and a comma: `Hand surgery, 5th edition`.
  private static func takeEdition(_ draft: inout ReferenceDraft, _ book: Range<Int>) -> Range<Int> {
    let bytes = draft.text.bytes
    let book = bytes.trimmed(book)
    guard draft.item.edition == nil, let found = EditionScanner.behindComma(bytes, book) else {
      return book
    }
    draft.item.edition = bytes.text(found.edition)
    return book.lowerBound..<found.titleEnd
  }

  /// Takes the pages of a chapter out that stand in brackets behind the book: `(pp. 12–30)`.
  private static func takePages(_ draft: inout ReferenceDraft, _ book: Range<Int>) -> Range<Int> {
    let bytes = draft.text.bytes
    guard draft.item.page == nil,
      let open = bytes.lastIndex(of: UInt8(ascii: "("), in: book)
    else { return book }
    // The edition may stand before them: `(3rd ed., pp. 12–30)`.
    let edition = bytes.place(of: " ed., ", in: open..<book.upperBound)
    guard
      let label = ReferenceTables.pageLabels.match(
        bytes, at: edition?.upperBound ?? open + 1, before: book.upperBound)
    else { return book }
    var start = label.end
    while start < book.upperBound, (" .:" as StaticString).holds(bytes[start]) { start += 1 }
    guard let pages = PageScanner(bytes: bytes, end: book.upperBound).pages(at: start) else {
      return book
    }
    draft.item.page = bytes.text(pages.range)
    if let edition { draft.item.edition = bytes.text((open + 1)..<edition.lowerBound) }
    return book.lowerBound..<open
  }

  /// A journal's title; where its words are abbreviated with stops, with the last one's.
  private static func container(_ bytes: ByteView, _ range: Range<Int>) -> String? {
    let title = withoutIn(bytes, withoutMeetingWords(bytes, bytes.trimmed(range)))
    guard let text = cleaned(bytes, title) else { return nil }
    let end = title.upperBound
    guard end < bytes.count, bytes[end] == UInt8(ascii: "."),
      bytes.firstIndex(of: UInt8(ascii: "."), in: title) != nil
    else { return text }
    let last = bytes.lastIndex(of: 0x20, in: title).map { $0 + 1 } ?? title.lowerBound
    return ContainerSplitter.isPrintedWithStop(bytes, last..<end) ? text + "." : text
  }

  /// The journal without "In" before it, as reference managers print a journal whose volume they take for a
  /// book's: `In Foot J (Vol. 14, pp. 8-9)`.
  private static func withoutIn(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound + 3
    guard range.count > 6, bytes.hasPrefix("in ", at: range.lowerBound, before: range.upperBound),
      bytes.isUppercase(at: start, before: range.upperBound),
      bytes.hasPrefix(" (vol. ", at: range.upperBound, before: bytes.count)
    else { return range }
    return start..<range.upperBound
  }

  /// The year that the name of a meeting holds: `Elm 2017 Annual Meeting`.
  private static func yearOfMeeting(_ bytes: ByteView, _ range: Range<Int>) -> PartialDate? {
    let scanner = DateScanner(bytes: bytes, end: range.upperBound)
    for index in range where bytes[index].isASCIIDigit && !bytes[index - 1].isWordByte {
      if let year = scanner.year(at: index) { return PartialDate(year: year.value) }
    }
    return nil
  }

  /// The name of a meeting without the words before it: `Presented at the 2021 Annual Meeting`.
  private static func withoutMeetingWords(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int> {
    guard
      let words = ReferenceTables.meetings.match(
        bytes, at: range.lowerBound, before: range.upperBound)
    else { return range }
    var start = bytes.skippingSpaces(words.end, before: range.upperBound)
    if bytes.hasWord("the", at: start, before: range.upperBound) {
      start = bytes.skippingSpaces(start + 3, before: range.upperBound)
    }
    return start < range.upperBound ? start..<range.upperBound : range
  }

  /// The words of a range without quotation marks around them and without a stop after them.
  private static func cleaned(_ bytes: ByteView, _ range: Range<Int>) -> String? {
    var range = bytes.trimmed(range)
    while let inner = unquoted(bytes, range) { range = bytes.trimmed(inner) }
    if range.count > 1, bytes[range.lowerBound] == 0x22,
      bytes.firstIndex(of: 0x22, in: (range.lowerBound + 1)..<range.upperBound) == nil
    {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    if bytes[range].starts(with: [0xE2, 0x80, 0x9C]), !bytes[range].contains(0x9D) {
      range = (range.lowerBound + 3)..<range.upperBound
    }
    range = withoutOpenDash(bytes, withoutOpenBracket(bytes, range))
    return range.isEmpty ? nil : bytes.text(range)
  }

  /// The words without a dash at their end, which joined a date to them: `Version 2.2022 – May 2022`.
  private static func withoutOpenDash(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int> {
    guard let space = bytes.lastIndex(of: 0x20, in: range),
      bytes.dashEnd(space + 1, before: range.upperBound) == range.upperBound
    else { return range }
    return bytes.trimmed(range.lowerBound..<space)
  }

  /// The words without a last bracket that nothing in them opens: `[Translated title]`.
  private static func withoutOpenBracket(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int> {
    guard range.count > 1, bytes[range.upperBound - 1] == UInt8(ascii: "]"),
      bytes.firstIndex(of: UInt8(ascii: "["), in: range) == nil
    else { return range }
    return bytes.trimmed(range.lowerBound..<(range.upperBound - 1))
  }

  private static func unquoted(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int>? {
    if range.count > 2, bytes[range.lowerBound] == 0x22, bytes[range.upperBound - 1] == 0x22 {
      return (range.lowerBound + 1)..<(range.upperBound - 1)
    }
    guard range.count > 6, bytes[range].starts(with: [0xE2, 0x80, 0x9C]),
      bytes[(range.upperBound - 3)..<range.upperBound].elementsEqual([0xE2, 0x80, 0x9D])
    else { return nil }
    return (range.lowerBound + 3)..<(range.upperBound - 3)
  }
}
