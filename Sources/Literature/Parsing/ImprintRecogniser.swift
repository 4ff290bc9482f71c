import EvidenceModel
import TextAnalysis

/// Finds the imprint (date, volume, issue, pages) behind the title, the surest and the last one.
enum ImprintRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let hasDate = draft.item.issued != nil || draft.provisionalDate != nil
    let scanner = ImprintScanner(
      bytes: bytes, end: draft.body.upperBound, hasDate: hasDate,
      hasBracketedDate: draft.item.issued != nil, knownYear: draft.provisionalDate?.date.year)
    let highestScore = scanner.highestScore + scoreOfLast
    var best: Imprint?
    for index in bytes.firstAndPlaces(
      of: [.digit, .capital, .small, .opening], in: draft.body)
    where isStart(bytes, index, draft.body, hasDate) {
      let isInside = best?.range.contains(index) ?? false
      if isInside, best?.score ?? 0 >= highestScore { continue }
      guard var found = scanner.imprint(at: index) else { continue }
      if bytes.trimmed(found.range.upperBound..<draft.body.upperBound).isEmpty {
        found.score += scoreOfLast
      }
      if found.score >= best?.score ?? 1, !isInside || found.score > best?.score ?? 0 {
        best = found
      }
    }
    if best == nil { best = closingDate(draft) }
    settleDate(best, &draft)
    guard let best else { return }
    keep(best, &draft)
  }

  /// The date that ends an entry whose title begins with a year: `Doe J. 2015 Update of the Rules for
  /// Shoes. Foot. Jun 29 2015`.
  private static func closingDate(_ draft: ReferenceDraft) -> Imprint? {
    let bytes = draft.text.bytes
    guard draft.item.issued == nil, let provisional = draft.provisionalDate,
      provisional.end < bytes.count, bytes[provisional.end] == 0x20
    else { return nil }
    let scanner = ImprintScanner(
      bytes: bytes, end: draft.body.upperBound, hasDate: false, hasBracketedDate: false)
    let tail = max(provisional.end, draft.body.upperBound - 24)..<draft.body.upperBound
    return tail.lazy.filter { isStart(bytes, $0, tail, false) && bytes[$0 - 1] == 0x20 }
      .compactMap { scanner.imprint(at: $0) }
      .first { bytes.trimmed($0.range.upperBound..<tail.upperBound).isEmpty }
  }

  /// How much surer an imprint is behind which nothing stands.
  private static var scoreOfLast: Int { 2 }

  /// Whether an imprint may begin at `index`: at a number, a month, a bracket or a label.
  private static func isStart(
    _ bytes: ByteView, _ index: Int, _ body: Range<Int>, _ hasDate: Bool
  ) -> Bool {
    let byte = bytes[index]
    let isFirst = index == body.lowerBound
    if byte.isASCIIDigit {
      guard !isFirst, bytes[index - 1].isWordByte else {
        return isFirst
          || !isInsideNumber(bytes, index) && !isPartOfLaw(bytes, index)
            && !isDayBeforeIdentifier(bytes, index, body.upperBound)
      }
      guard !bytes[index - 1].isASCIIDigit else { return false }
      return isYearAndVolume(bytes, index, body.upperBound)
        || (hasDate && isGluedVolume(bytes, index, body.upperBound))
    }
    if byte == UInt8(ascii: "(") { return true }
    guard byte.isASCIILetter, isFirst || !bytes[index - 1].isWordByte else { return false }
    if hasDate, ("IXLC" as StaticString).holds(byte) { return true }
    if byte == UInt8(ascii: "p") {
      return index + 1 < body.upperBound && ("p. " as StaticString).holds(bytes[index + 1])
    }
    return ("JFMASONDWVv" as StaticString).holds(byte)
  }

  /// Whether the number at `index` is part of a longer one: `2020-001591`, `Version 1.2022`.
  private static func isInsideNumber(_ bytes: ByteView, _ index: Int) -> Bool {
    if bytes[index - 1] == UInt8(ascii: "-") { return true }
    return index > 1 && bytes[index - 1] == UInt8(ascii: ".") && bytes[index - 2].isASCIIDigit
  }

  /// Whether the number at `index` is the day of a date before an item's identifier: `2017 Jul 6. pii:`.
  private static func isDayBeforeIdentifier(
    _ bytes: ByteView, _ index: Int, _ end: Int
  ) -> Bool {
    let digits = bytes.digitsEnd(index, before: end)
    return digits - index < 3 && bytes.hasPrefix(". pii", at: digits, before: end)
      && bytes[index - 1] == 0x20 && bytes[max(0, index - 2)].isASCIILetter
  }

  /// Whether the number at `index` is that of a part of a law: `Title 45 Part 46`.
  private static func isPartOfLaw(_ bytes: ByteView, _ index: Int) -> Bool {
    for word in ["title ", "section ", "chapter "] as [StaticString] {
      let start = index - word.utf8CodeUnitCount
      if start > 0, !bytes[start - 1].isWordByte, bytes.hasPrefix(word, at: start, before: index) {
        return true
      }
    }
    return false
  }

  /// Whether a year glued to the journal before it begins at `index`: `BMJ2008;337:a2281`.
  private static func isYearAndVolume(_ bytes: ByteView, _ index: Int, _ end: Int) -> Bool {
    index + 4 < end && bytes[index + 4] == UInt8(ascii: ";")
      && bytes.digitsEnd(index, before: end) == index + 4
  }

  /// Whether a volume glued to the journal before it begins at `index`: `Medicine40, 1943–1957`.
  private static func isGluedVolume(_ bytes: ByteView, _ index: Int, _ end: Int) -> Bool {
    let digits = bytes.digitsEnd(index, before: end)
    return bytes[index - 1].isASCIILowercase && digits - index <= 3 && digits + 1 < end
      && (",:" as StaticString).holds(bytes[digits]) && bytes[digits + 1] == 0x20
  }

  /// Takes the year behind the names for the date, unless the imprint has its own.
  private static func settleDate(_ imprint: Imprint?, _ draft: inout ReferenceDraft) {
    guard let provisional = draft.provisionalDate else { return }
    guard imprint?.date == nil, draft.item.issued == nil else { return }
    if let imprint, imprint.range.lowerBound < provisional.end { return }
    draft.item.issued = provisional.date
    draft.body = provisional.end..<draft.body.upperBound
  }

  /// The pages that stand last, behind a place: `2012; Berlin. p. 101-5`.
  static func labelledPages(_ bytes: ByteView, _ tail: Range<Int>) -> Range<Int>? {
    for index in tail where ("pP" as StaticString).holds(bytes[index]) || bytes[index] == 0x53 {
      guard index == tail.lowerBound || bytes[index - 1] == 0x20,
        let label = ReferenceTables.pageLabels.match(bytes, at: index, before: tail.upperBound)
      else { continue }
      var start = label.end
      while start < tail.upperBound, (" .:" as StaticString).holds(bytes[start]) { start += 1 }
      let pages = PageScanner(bytes: bytes, end: tail.upperBound).pages(at: start)
      if let pages, pages.end >= tail.upperBound { return pages.range }
    }
    return nil
  }

  /// Whether words are two numbers and a dash and nothing else: `2009. 771-775`.
  private static func isPageRange(_ bytes: ByteView, _ tail: Range<Int>) -> Bool {
    let first = bytes.digitsEnd(tail.lowerBound, before: tail.upperBound)
    guard (1...4).contains(first - tail.lowerBound),
      let dash = bytes.dashEnd(first, before: tail.upperBound)
    else { return false }
    let last = bytes.digitsEnd(dash, before: tail.upperBound)
    return last > dash && last == tail.upperBound
  }

  /// Keeps a publisher and its place behind a date that stands alone: `2025. Elm Press, Princeton, NJ`.
  private static func keepPublisher(
    _ tail: Range<Int>, of imprint: Imprint, _ draft: inout ReferenceDraft
  ) -> Bool {
    let bytes = draft.text.bytes
    guard imprint.volume == nil, imprint.page == nil, imprint.date != nil,
      draft.item.publisher == nil
    else { return false }
    let end = bytes.trimmed(0..<tail.lowerBound, of: " ").upperBound
    if PlaceOfPublication.isPlace(bytes, tail), bytes[end - 1] == UInt8(ascii: ".") {
      draft.item.publisherPlace = bytes.text(tail)
      return true
    }
    guard let place = PlaceOfPublication.last(bytes, tail) else { return false }
    let publisher = bytes.trimmed(tail.lowerBound..<place.lowerBound, of: " ,")
    let words = GroupName.capitalisedWords(bytes, publisher)
    guard words.plain == 0, (1...6).contains(words.capital) else { return false }
    draft.item.publisher = GroupAuthorRecogniser.literal(bytes, publisher)
    draft.item.publisherPlace = bytes.text(place)
    return true
  }

  /// Where the words before a lone year end that is printed twice: `Elm Network, 2023. 2023.`.
  private static func withoutYear(_ imprint: Imprint, _ low: Int, _ bytes: ByteView) -> Int {
    let end = bytes.trimmed(low..<imprint.range.lowerBound, of: " .").upperBound
    guard imprint.volume == nil, imprint.page == nil, let date = imprint.date, end - low > 8,
      bytes[end - 5] == 0x20, bytes[end - 6] == UInt8(ascii: ","),
      bytes.number((end - 4)..<end) == date.year
    else { return imprint.range.lowerBound }
    return end - 5
  }

  private static func keep(_ imprint: Imprint, _ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    draft.item.issued = draft.item.issued ?? imprint.date
    if let date = imprint.date { draft.addYear(date.year) }
    draft.item.volume = imprint.volume
    draft.item.issue = imprint.issue
    draft.item.page = imprint.page ?? draft.item.page
    draft.item.number = imprint.number ?? draft.item.number
    let tail = bytes.trimmed(
      imprint.range.upperBound..<draft.body.upperBound, of: " .,;:()[]")
    if imprint.volume == nil, imprint.page == nil, !tail.isEmpty,
      Version.ends(bytes, imprint.range.lowerBound)
    {
      draft.hasDateInTitle = true
      return
    }
    if imprint.page == nil, let pages = labelledPages(bytes, tail) {
      draft.item.page = bytes.text(pages)
    } else if imprint.page == nil, imprint.volume == nil, imprint.date != nil,
      isPageRange(bytes, tail)
    {
      draft.item.page = bytes.text(tail)
    } else if imprint.volume == nil, imprint.page == nil, SiteName.isHost(draft, tail) {
      draft.item.containerTitle = bytes.text(tail)
    } else if !tail.isEmpty, !keepPublisher(tail, of: imprint, &draft) {
      draft.addNote(bytes.text(tail))
    }
    let low = min(draft.body.lowerBound, imprint.range.lowerBound)
    draft.body = low..<withoutYear(imprint, low, bytes)
  }
}
