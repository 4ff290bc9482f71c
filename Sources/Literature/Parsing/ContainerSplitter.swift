import EvidenceModel
import TextAnalysis
import Vocabulary

/// Finds where the title ends and the journal begins.
enum ContainerSplitter {
  /// The two parts of the body, or nil where it has no container.
  static func split(
    _ draft: ReferenceDraft, _ body: Range<Int>, _ pieces: [Range<Int>]
  ) -> (title: Range<Int>?, container: Range<Int>)? {
    guard !draft.hasDateInTitle else { return nil }
    let bytes = draft.text.bytes
    let isArticle = isArticle(draft)
    if let emphasis = trailingEmphasis(draft.text, body),
      isArticle || emphasis.lowerBound > body.lowerBound
    {
      let title = bytes.trimmed(body.lowerBound..<emphasis.lowerBound)
      return (title.isEmpty ? nil : title, emphasis)
    }
    if let host = trailingHost(draft, body) {
      return (bytes.trimmed(body.lowerBound..<host.lowerBound), host)
    }
    var pieces = pieces
    var body = body
    if isArticle, pieces.count > 2, let last = pieces.last, isPublisher(draft, last) {
      pieces.removeLast()
      body = body.lowerBound..<(pieces.last?.upperBound ?? body.upperBound)
    }
    if isArticle, pieces.count > 2, let last = pieces.last,
      ReferenceTables.rooms.match(bytes, at: last.lowerBound, before: last.upperBound)?.end
        == last.upperBound
    {
      pieces.removeLast()
      body = body.lowerBound..<(pieces.last?.upperBound ?? body.upperBound)
    }
    guard let last = pieces.last, let first = pieces.first else { return nil }
    if pieces.count == 1 { return isArticle ? unstopped(draft, body) : nil }
    let isMeeting =
      ReferenceTables.meetings.match(bytes, at: last.lowerBound, before: last.upperBound) != nil
    guard
      isArticle || isMeeting || isSite(draft, bytes, last) || isPlainJournal(draft, last)
        || isBook(draft, last)
    else {
      return nil
    }
    var start = pieces.count - 1
    var isStopped = isAbbreviation(bytes, last)
    let isOneWord = bytes.firstIndex(of: 0x20, in: last) == nil
    while start > 1, isAbbreviatedJournal(bytes, pieces[start - 1], isStopped, isOneWord) {
      start -= 1
      isStopped = true
    }
    if start > 1, draft.item.volume != nil,
      JournalSection.joins(bytes, pieces[start - 1], pieces[start])
    {
      start -= 1
    }
    guard last.upperBound - pieces[start].lowerBound <= 260 else { return nil }
    if let close = titleBracket(bytes, pieces[start]) {
      return (first.lowerBound..<close, close..<body.upperBound)
    }
    return (
      first.lowerBound..<pieces[start - 1].upperBound,
      pieces[start].lowerBound..<body.upperBound
    )
  }

  /// The end of words in brackets by which a title goes on behind its question, before the journal:
  /// `Why shoes? (or how to walk) Foot J`.
  private static func titleBracket(_ bytes: ByteView, _ piece: Range<Int>) -> Int? {
    guard bytes[piece.lowerBound] == UInt8(ascii: "("), piece.count > 4,
      bytes[piece.lowerBound + 1].isASCIILowercase,
      let close = bytes.firstIndex(of: UInt8(ascii: ")"), in: piece), close + 3 < piece.upperBound,
      bytes[close + 1] == 0x20, bytes.isUppercase(at: close + 2, before: piece.upperBound)
    else { return nil }
    return close + 1
  }

  /// The host of a site that ends an entry with an address: `Cold feet. foundation.example.org`.
  private static func trailingHost(_ draft: ReferenceDraft, _ body: Range<Int>) -> Range<Int>? {
    let bytes = draft.text.bytes
    guard draft.item.url != nil, let space = bytes.lastIndex(of: 0x20, in: body),
      bytes[space - 1] == UInt8(ascii: "."), bytes[space + 1].isASCIILowercase
    else { return nil }
    let host = (space + 1)..<body.upperBound
    if SiteName.isHost(draft, host) { return host }
    guard host.count > 4, bytes.firstIndex(of: UInt8(ascii: "."), in: host) != nil,
      bytes[host].allSatisfy({ $0.isASCIILowercase || $0.isASCIIDigit || $0 == 0x2E || $0 == 0x2D })
    else { return nil }
    return host
  }

  /// Whether the last part is the book whose pages and publisher are printed: `Chapter. Elm Book`.
  private static func isBook(_ draft: ReferenceDraft, _ last: Range<Int>) -> Bool {
    guard draft.item.publisher != nil, draft.item.page != nil, draft.item.volume == nil,
      draft.item.authors.contains(where: { $0.family != nil })
    else { return false }
    return GroupName.capitalisedWords(draft.text.bytes, last).plain == 0
  }

  /// Whether persons wrote what stands on a page of the web and the last part is a journal by its
  /// words, all of them printed short: `Clin Immunol`.
  private static func isPlainJournal(_ draft: ReferenceDraft, _ last: Range<Int>) -> Bool {
    let bytes = draft.text.bytes
    let words = bytes[last].split(separator: 0x20)
    let isPersonal = draft.item.authors.contains { $0.family != nil }
    // A body may write in a journal, too, of which every word is one that journals print short.
    let isAbbreviated =
      draft.item.issued?.month != nil && words.count > 1
      && words.allSatisfy {
        ReferenceTables.journalWords.contains(bytes, $0.startIndex..<$0.endIndex)
      }
    guard draft.item.publisher == nil, isPersonal || isAbbreviated else { return false }
    if ReferenceTables.journals.contains(bytes, last) { return true }
    guard words.count > 1, isJournal(bytes, last), let word = words.last else { return false }
    let final = word.startIndex..<word.endIndex
    return ReferenceTables.journalWords.contains(bytes, final) && isCutShort(bytes, final)
      || words.contains {
        ReferenceTables.periodicals.contains(bytes, $0.startIndex..<$0.endIndex)
      }
  }

  /// Whether the last part is a publisher before the date: `Diabetologia. Springer; 2006;49:289`.
  private static func isPublisher(_ draft: ReferenceDraft, _ last: Range<Int>) -> Bool {
    let bytes = draft.text.bytes
    var end = last.upperBound
    while end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
    guard draft.item.volume != nil, end < bytes.count, bytes[end] == UInt8(ascii: ";") else {
      return false
    }
    let next = bytes.skippingSpaces(end + 1, before: bytes.count)
    return DateScanner(bytes: bytes, end: bytes.count).date(at: next) != nil
  }

  /// Whether the reference reads like an article in a journal.
  private static func isArticle(_ draft: ReferenceDraft) -> Bool {
    let item = draft.item
    if item.publisher != nil, item.publisherPlace != nil || item.edition != nil,
      item.volume == nil
    {
      return false
    }
    if item.volume != nil || item.page != nil || item.issue != nil { return true }
    guard item.publisher == nil, !draft.isCoverageDetermination else { return false }
    if item.pmid != nil || item.doi != nil { return true }
    return item.url == nil && item.number == nil && item.authors.contains { $0.family != nil }
  }

  /// The emphasised words that end the body.
  private static func trailingEmphasis(_ text: MarkedText, _ body: Range<Int>) -> Range<Int>? {
    let inside = text.emphasis.filter {
      $0.lowerBound >= body.lowerBound && $0.lowerBound < body.upperBound
    }
    guard let last = inside.last else { return nil }
    let high = min(last.upperBound, body.upperBound)
    guard text.bytes.trimmed(high..<body.upperBound, of: " .,;:").isEmpty else { return nil }
    return text.bytes.trimmed(last.lowerBound..<high)
  }

  /// Whether the last part of a web document names the site.
  private static func isSite(_ draft: ReferenceDraft, _ bytes: ByteView, _ last: Range<Int>) -> Bool
  {
    if draft.item.number != nil,
      let series = ReferenceTables.guidanceSeries.match(
        bytes, at: last.lowerBound, before: last.upperBound), series.end == last.upperBound
    {
      return true
    }
    if isService(bytes, withoutMark(bytes, last)) { return true }
    guard draft.item.url != nil || draft.item.accessed != nil else { return false }
    let isDomain =
      last.count > 4 && bytes.firstIndex(of: 0x20, in: last) == nil
      && bytes[last.upperBound - 1].isASCIILetter
      && bytes.firstIndex(of: UInt8(ascii: "."), in: last) != nil
    let hasGroup = draft.item.authors.first?.literal != nil
    if !hasGroup, isDomain { return true }
    if draft.item.authors.isEmpty, (2...6).contains(last.count),
      bytes[last].allSatisfy(\.isASCIIUppercase)
    {
      return true
    }
    if !hasGroup, last.count <= 80,
      GroupName.isName(bytes, last) || GroupName.endsAsGroup(bytes, last)
    {
      return true
    }
    if !hasGroup || bytes.firstIndex(of: 0x20, in: last) != nil, SiteName.isHost(draft, last) {
      return true
    }
    for word in ["website", "web site"] as [StaticString] {
      let start = last.upperBound - word.utf8CodeUnitCount
      if start > last.lowerBound, bytes.hasWord(word, at: start, before: last.upperBound) {
        return true
      }
    }
    return false
  }

  /// Whether a part is the name of a service, with one word of its firm before it or none, or with the
  /// book that it offers: `UpToDate`, `Elmson Micromedex`, `StatPearls - NCBI Bookshelf`.
  private static func isService(_ bytes: ByteView, _ name: Range<Int>) -> Bool {
    let second = bytes.firstIndex(of: 0x20, in: name).map { $0 + 1 } ?? name.lowerBound
    let dashed =
      second + 2 < name.upperBound && bytes[second] == UInt8(ascii: "-") ? second + 2 : second
    return [name.lowerBound, dashed].contains { start in
      ReferenceTables.services.match(bytes, at: start, before: name.upperBound)?.end
        == name.upperBound && bytes.isUppercase(at: start, before: name.upperBound)
    }
  }

  /// A name without the sign of a trade mark at its end, `®` or `™`.
  private static func withoutMark(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int> {
    for mark in ["®", "™"] where bytes[range].count > mark.utf8.count {
      let start = range.upperBound - mark.utf8.count
      if bytes[start..<range.upperBound].elementsEqual(mark.utf8) {
        return range.lowerBound..<start
      }
    }
    return range
  }

  /// Whether a part is the beginning of a journal title that is printed with stops.
  ///
  /// Once a later part has shown that the title has stops, one or two unknown short words will do.
  private static func isAbbreviatedJournal(
    _ bytes: ByteView, _ piece: Range<Int>, _ isStopped: Bool, _ isOneWord: Bool
  ) -> Bool {
    guard piece.count <= 40, bytes[piece.upperBound - 1] != UInt8(ascii: "?") else { return false }
    let words = bytes[piece].split(separator: 0x20)
    guard let final = words.last, words.count <= 4 else { return false }
    let areCapitalised = words.allSatisfy {
      bytes.isUppercase(at: $0.startIndex, before: $0.endIndex) || bytes[$0.startIndex] == 0x26
        || $0.count <= 3
    }
    guard areCapitalised else { return false }
    if final.count == 1 {
      return words.count > 1 || !("IVX" as StaticString).holds(bytes[final.startIndex])
    }
    let word = final.startIndex..<final.endIndex
    if ReferenceTables.journalWords.contains(bytes, word) { return true }
    if words.count == 1, isOneWord, isCutShort(bytes, word) { return true }
    return isStopped && words.count <= 2 && words.allSatisfy { $0.count <= 10 }
  }

  /// Whether the last word of a journal's title is one that is abbreviated.
  static func isPrintedWithStop(_ bytes: ByteView, _ word: Range<Int>) -> Bool {
    word.count == 1 || ReferenceTables.journalWords.contains(bytes, word)
      || isCutShort(bytes, word)
  }

  /// Whether a word looks as ISO 4 abbreviates: short and ending in a consonant, where a sentence of
  /// one word in a title would be another one.
  private static func isCutShort(_ bytes: ByteView, _ word: Range<Int>) -> Bool {
    guard (2...8).contains(word.count), bytes[word.upperBound - 2].isASCIILowercase else {
      return false
    }
    let last = bytes[word.upperBound - 1]
    return last.isASCIILowercase && !("aeiouy" as StaticString).holds(last)
      && !ReferenceTables.titleSentences.contains(bytes, word)
  }

  /// Whether a part is one word that journal titles print with a stop.
  private static func isAbbreviation(_ bytes: ByteView, _ piece: Range<Int>) -> Bool {
    piece.count <= 16 && ReferenceTables.journalWords.contains(bytes, piece)
  }

  /// Splits a body without a stop: at a comma before a journal, or all of it is the journal.
  private static func unstopped(
    _ draft: ReferenceDraft, _ body: Range<Int>
  ) -> (title: Range<Int>?, container: Range<Int>)? {
    let bytes = draft.text.bytes
    if let stop = lowercaseJournal(bytes, body) {
      return (body.lowerBound..<stop, stop..<body.upperBound)
    }
    let hasImprint = draft.item.volume != nil || draft.item.page != nil || draft.item.issue != nil
    if let comma = bytes.lastIndex(of: UInt8(ascii: ","), in: body) {
      let right = bytes.trimmed(comma..<body.upperBound)
      if !right.isEmpty, isJournal(bytes, right), comma - body.lowerBound > 12,
        hasImprint || draft.item.doi != nil || draft.item.pmid != nil
          || namesPeriodical(bytes, right)
      {
        return (body.lowerBound..<comma, right)
      }
    }
    if isJournal(bytes, body), !draft.item.authors.isEmpty, !draft.hasTab,
      hasImprint
        || draft.item.url == nil && draft.item.doi == nil && namesPeriodical(bytes, body)
    {
      return (nil, body)
    }
    return draft.hasTab ? nil : trailingJournal(bytes, body)
  }

  /// Whether a word of the titles of journals stands in a range, or a known journal's title.
  private static func namesPeriodical(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    ReferenceTables.journals.contains(bytes, range)
      || bytes[range].split(separator: 0x20).contains {
        let word = bytes.trimmed($0.startIndex..<$0.endIndex, of: " .,")
        return ReferenceTables.journalWords.contains(bytes, word)
          || ReferenceTables.journalOpenings.contains(bytes, word)
          || ReferenceTables.periodicals.contains(bytes, word)
      }
  }

  /// The last stop before a few words in lower case: `… in the caribbean. caribbean health`.
  private static func lowercaseJournal(_ bytes: ByteView, _ body: Range<Int>) -> Int? {
    guard let stop = bytes.lastIndex(of: UInt8(ascii: "."), in: body), stop + 2 < body.upperBound,
      bytes[stop + 1] == 0x20, bytes[stop + 2].isASCIILowercase, body.upperBound - stop <= 60,
      stop - body.lowerBound > 20, bytes[stop - 1].isASCIILowercase,
      bytes[stop - 3].isASCIILowercase
    else { return nil }
    return stop
  }

  /// Splits before the trailing run of journal words: `…and sex differences BMJ`.
  private static func trailingJournal(
    _ bytes: ByteView, _ body: Range<Int>
  ) -> (title: Range<Int>?, container: Range<Int>)? {
    let words = bytes[body].split(separator: 0x20)
    var start = words.count
    while start > 0 {
      let word = words[start - 1]
      let range = word.startIndex..<word.endIndex
      guard bytes.isUppercase(at: word.startIndex, before: word.endIndex),
        ReferenceTables.journalWords.contains(bytes, range)
          || ReferenceTables.journals.contains(bytes, range)
          || ReferenceTables.journalOpenings.contains(bytes, range)
      else { break }
      start -= 1
    }
    guard start < words.count, start > 1 else { return nil }
    // A word that asks for what follows ends no title: `… (MRI) American College of Radiology`.
    let before = words[start - 1]
    let isOpen = ["of", "for"].contains { (word: StaticString) in
      bytes.hasWord(word, at: before.startIndex, before: before.endIndex)
    }
    guard !isOpen else { return nil }
    return (body.lowerBound..<words[start].startIndex, words[start].startIndex..<body.upperBound)
  }

  /// Whether a range can be nothing but the title of a journal.
  private static func isJournal(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    let words = bytes[range].split(separator: 0x20)
    guard (1...8).contains(words.count) else { return false }
    return words.allSatisfy {
      bytes.isUppercase(at: $0.startIndex, before: $0.endIndex) || $0.count <= 3
    }
  }
}
