import EvidenceModel
import TextAnalysis
import Vocabulary

/// Date, volume, issue and pages as they stand together, and how sure it is that they do.
struct Imprint {
  var range: Range<Int>
  var date: PartialDate?
  var volume: String?
  var issue: String?
  var page: String?
  var number: String?
  /// Higher is surer; see `ImprintScanner.score`.
  var score = 0
}

/// Reads the numeric part of a reference in the orders that styles print it in.
///
/// NLM and AMA `2015;12(3):45-67`, with the month before or after the year; APA `15(4), 45–67`;
/// PLOS `28: 478–485`; Frontiers `108 515–532`; date last `33, 92–101 (2006)`.
struct ImprintScanner {
  let bytes: ByteView
  let end: Int
  /// Whether the date is already known from behind the authors.
  let hasDate: Bool
  /// Whether that date stands in brackets, so that no other bracket holds one: `Physiol (1985) 72:5`.
  let hasBracketedDate: Bool
  /// The year that stands behind the authors without brackets.
  var knownYear: Int?

  /// No imprint is surer, but for an abstract of a meeting, which names a supplement.
  var highestScore: Int { bytes.place(of: "suppl", in: 0..<end) == nil ? 12 : 14 }

  /// Reads the imprint that begins at `index`.
  func imprint(at index: Int) -> Imprint? {
    var imprint = Imprint(range: index..<index)
    var position = index
    var separator: UInt8 = 0
    if let date = leadingDate(index) {
      if let year = yearWithIssue(index) { return year }
      imprint.date = date.date
      position = date.end
      (separator, position) = takeSeparator(position)
    } else if !mayOpenUndated(index) {
      return nil
    }
    if let month = monthAsVolume(imprint, position, separator) { return month }
    let dateEnd = position
    if let volume = yearAsVolume(imprint, index, position, separator) { return volume }
    if separator == UInt8(ascii: ":"), !isVolumeBeforePages(position) {
      if takePages(&imprint, position) != nil || takeItemIdentifier(&imprint, position) {
        imprint.score = 8
        return imprint
      }
    }
    if separator == UInt8(ascii: ";"), takeManuscriptNumber(&imprint, position) { return imprint }
    if let pages = meetingAbstract(index) ?? pagesBehindYear(imprint, position, separator)
      ?? pagesBeforeYear(index)
      ?? issueDated(index) ?? sectionPage(imprint, position, separator)
    {
      return pages
    }
    let volumeEnd = takeVolume(&imprint, position) ?? position
    let issueEnd = takeIssue(&imprint, volumeEnd) ?? volumeEnd
    guard imprint.volume != nil || imprint.issue != nil || imprint.number != nil else {
      return dateAlone(imprint, index, dateEnd, separator)
    }
    imprint.range = index..<issueEnd
    let sign = takePages(&imprint, takeMiddleDate(&imprint, issueEnd))
    if imprint.date == nil { takeTrailingDate(&imprint) }
    // Words of a title that look like volume, issue and page: `Release 4 (R4): HL7 Standard`.
    if !hasDate, imprint.date == nil, goesOn(imprint) { return nil }
    imprint.score = score(imprint, separator, sign)
    return imprint.score > 0 ? imprint : dateAlone(imprint, index, dateEnd, separator)
  }

  /// Whether an imprint may begin at `index` with no date: a word in small letters must be a label.
  private func mayOpenUndated(_ index: Int) -> Bool {
    guard bytes[index].isASCIILetter, index + 1 < end, bytes[index + 1].isASCIILowercase else {
      return true
    }
    return ReferenceTables.issueLabels.match(bytes, at: index, before: end) != nil
      || ReferenceTables.volumeLabels.match(bytes, at: index, before: end) != nil
      || ReferenceTables.pageLabels.match(bytes, at: index, before: end) != nil
  }

  // MARK: - Years and volumes

  /// Reads a year that is the volume, where the date is known or follows: `(2012) … 2012: 9827`.
  private func yearAsVolume(
    _ found: Imprint, _ index: Int, _ next: Int, _ separator: UInt8
  ) -> Imprint? {
    guard let date = found.date, date.month == nil, (":," as StaticString).holds(separator),
      bytes[index].isASCIIDigit, bytes.digitsEnd(index, before: end) == index + 4
    else { return nil }
    var imprint = Imprint(range: index..<(index + 4), volume: bytes.text(index..<(index + 4)))
    takePages(&imprint, index + 4)
    guard imprint.page != nil else { return nil }
    let isKnown = hasBracketedDate || knownYear == date.year
    if !isKnown {
      takeTrailingDate(&imprint)
      guard imprint.date?.year == date.year else { return nil }
    }
    imprint.score = isKnown && separator == UInt8(ascii: ",") ? 6 : 10
    return imprint
  }

  /// Whether a volume and pages follow the colon behind a date: `2012: 481, 497–499`,
  /// `2021 Nov 19:8:695295`.
  private func isVolumeBeforePages(_ index: Int) -> Bool {
    let digits = bytes.digitsEnd(index, before: end)
    guard (1...3).contains(digits - index) else { return false }
    let isLettered =
      digits + 1 < end && bytes[digits].isASCIIUppercase && bytes[digits + 1] == UInt8(ascii: "(")
    let next = bytes.skippingSpaces(isLettered ? digits + 1 : digits, before: end)
    guard next < end else { return false }
    if bytes[next] == UInt8(ascii: "(") { return true }
    guard (",;:" as StaticString).holds(bytes[next]) else { return false }
    let page = bytes.skippingSpaces(next + 1, before: end)
    guard let pages = PageScanner(bytes: bytes, end: end).pages(at: page) else { return false }
    return bytes[pages.range].contains(where: \.isASCIIDigit)
  }

  // MARK: - Parts

  private func leadingDate(_ index: Int) -> ScannedDate? {
    let scanner = DateScanner(bytes: bytes, end: end)
    guard bytes[index] == UInt8(ascii: "(") else { return scanner.date(at: index) }
    guard !hasBracketedDate, var date = scanner.date(at: index + 1), date.end < end,
      bytes[date.end] == UInt8(ascii: ")")
    else { return nil }
    date.end += 1
    return date
  }

  private func takeSeparator(_ index: Int) -> (sign: UInt8, end: Int) {
    let position = bytes.skippingSpaces(index, before: end)
    if position > index, position + 1 < end, bytes[position] == UInt8(ascii: "/"),
      bytes[position + 1] == 0x20
    {
      return (UInt8(ascii: ";"), position + 2)
    }
    guard position < end, (";,:." as StaticString).holds(bytes[position]) else {
      return (0x20, position)
    }
    var next = position + 1
    while next < end, (" ;," as StaticString).holds(bytes[next]) { next += 1 }
    return (bytes[position], next)
  }

  /// Reads `Volume 7`, `388`, `101-B`, `A17`.
  private func takeVolume(_ imprint: inout Imprint, _ index: Int) -> Int? {
    let start = skippingLabel(ReferenceTables.volumeLabels, index)
    guard !isItemIdentifier(start) else { return nil }
    if let roman = romanEnd(start) {
      imprint.volume = bytes.text(start..<roman)
      return roman
    }
    if let lettered = letteredVolumeEnd(start) {
      imprint.volume = bytes.text(start..<lettered)
      return lettered
    }
    var position = start
    if position < end, bytes[position].isASCIIUppercase { position += 1 }
    let digits = bytes.digitsEnd(position, before: end)
    guard (1...4).contains(digits - position) else { return nil }
    position = digits
    if let dash = bytes.dashEnd(position, before: end) {
      let second = bytes.digitsEnd(dash, before: end)
      if second > dash, second < end, (":(" as StaticString).holds(bytes[second]) {
        position = second
      } else if dash < end, bytes[dash].isASCIIUppercase, !isWord(dash + 1) {
        position = dash + 1
      }
    } else if position < end, bytes[position].isASCIIUppercase, !isWord(position + 1) {
      position += 1
    }
    guard !isWord(position), bytes.dashEnd(position, before: end) == nil else { return nil }
    imprint.volume = bytes.text(start..<position)
    return position
  }

  /// The end of a volume in Roman capitals, which a colon follows.
  private func romanEnd(_ index: Int) -> Int? {
    guard hasDate else { return nil }
    var position = index
    while position < end, ("IVXLC" as StaticString).holds(bytes[position]) { position += 1 }
    return position > index && position < end && bytes[position] == UInt8(ascii: ":")
      ? position : nil
  }

  /// Reads `(3)`, `(Suppl 1)`, ` Suppl 2`, `, no. 3`.
  private func takeIssue(_ imprint: inout Imprint, _ index: Int) -> Int? {
    var position = bytes.skippingSpaces(index, before: end)
    guard position < end else { return nil }
    if let issue = issueBehindStop(index) {
      imprint.issue = bytes.text(issue)
      return issue.upperBound
    }
    if bytes[position] == UInt8(ascii: "(") || opensSupplement(position) {
      let sign = UInt8(ascii: bytes[position] == UInt8(ascii: "(") ? ")" : "]")
      let limit = min(end, position + 60)
      var close = position
      while close < limit, bytes[close] != sign { close += 1 }
      guard close < limit, close > position + 1 else { return nil }
      let content = bytes.trimmed((position + 1)..<close)
      if imprint.volume == nil, content.count > 1, bytes[content].allSatisfy(\.isASCIIUppercase) {
        return nil
      }
      // A part of a law, as in the premarket notification `510(k)`, which is no issue.
      if content.count == 1, bytes[content.lowerBound] == UInt8(ascii: "k") { return nil }
      if imprint.date == nil, content.count == 4,
        DateScanner(bytes: bytes, end: close).year(at: position + 1) != nil
      {
        return nil
      }
      if ReferenceTables.tabLabels.match(bytes, at: content.lowerBound, before: close) != nil {
        imprint.number = bytes.text(content)
      } else {
        imprint.issue = bytes.text(content)
      }
      return close + 1
    }
    if let issue = issueBeforeYear(position) {
      imprint.issue = bytes.text(issue)
      return issue.upperBound
    }
    if (",;" as StaticString).holds(bytes[position]) {
      position = bytes.skippingSpaces(position + 1, before: end)
      if let issue = plainIssueEnd(position) {
        imprint.issue = bytes.text(position..<issue)
        return issue
      }
    }
    return takeLabelledIssue(&imprint, position)
  }

  /// Whether a supplement stands in square brackets: `47 [Suppl 1]: 184`.
  private func opensSupplement(_ index: Int) -> Bool {
    ["suppl", "supplement", "pt", "part"].contains {
      bytes[index] == UInt8(ascii: "[") && bytes.hasWord($0, at: index + 1, before: end)
    }
  }

  /// The end of an issue between commas: `38, 1, 77–79`.
  private func plainIssueEnd(_ index: Int) -> Int? {
    guard hasDate else { return nil }
    let digits = bytes.digitsEnd(index, before: end)
    guard (1...3).contains(digits - index), digits < end, bytes[digits] == UInt8(ascii: ",") else {
      return nil
    }
    let page = bytes.skippingSpaces(digits + 1, before: end)
    return page < end && bytes[page].isASCIIDigit ? digits : nil
  }

  private func takeLabelledIssue(_ imprint: inout Imprint, _ index: Int) -> Int? {
    let tables = ReferencePageWords.self
    var issue: Range<Int>?
    _ = ReferenceTables.issueLabels.match(bytes, at: index, before: end) { label in
      issue = labelledIssue(
        index, label.end, tables.keptIssueLabels.contains(tables.issueLabels[label.phrase]))
      return issue != nil
    }
    guard let issue else { return nil }
    imprint.issue = bytes.text(issue)
    return issue.upperBound
  }

  /// The number after a label, with the label where it is kept.
  private func labelledIssue(_ index: Int, _ labelEnd: Int, _ isKept: Bool) -> Range<Int>? {
    let start = bytes.skippingSpaces(labelEnd, before: end)
    var position = start
    while position < end, bytes[position].isWordByte, position - start < 8 { position += 1 }
    position = withoutPage(start..<position)
    let hasNumber = position > start && bytes[start].isASCIIDigit
    guard hasNumber || isKept else { return nil }
    return (isKept ? index : start)..<(hasNumber ? position : labelEnd)
  }

  /// The end of a number that a page with letters is glued to: `Suppl 2ii1–23`.
  private func withoutPage(_ number: Range<Int>) -> Int {
    let digits = bytes.digitsEnd(number.lowerBound, before: number.upperBound)
    var letters = digits
    while letters < number.upperBound, bytes[letters].isASCIILetter { letters += 1 }
    let isGlued = digits > number.lowerBound && letters > digits && letters < number.upperBound
    return isGlued ? digits : number.upperBound
  }

  /// Reads pages with the sign before them; returns the sign.
  @discardableResult
  func takePages(_ imprint: inout Imprint, _ index: Int) -> UInt8? {
    var position = bytes.skippingSpaces(index, before: end)
    guard position < end else { return nil }
    var sign: UInt8 = 0x20
    if (":,;." as StaticString).holds(bytes[position]) {
      sign = bytes[position]
      position = bytes.skippingSpaces(position + 1, before: end)
    }
    if let tab = tabEnd(position) {
      imprint.number = bytes.text(position..<tab)
      imprint.range = imprint.range.lowerBound..<tab
      return sign
    }
    let start = skippingLabel(ReferenceTables.pageLabels, position)
    guard let pages = PageScanner(bytes: bytes, end: end).pages(at: start),
      start > position || sign != UInt8(ascii: ".") || (imprint.issue != nil && pages.isSpan)
    else { return nil }
    var range = pages.range
    if sign == UInt8(ascii: ":"), imprint.issue == nil, let issue = issueBeforeComma(range) {
      imprint.issue = bytes.text(issue)
      range = bytes.skippingSpaces(issue.upperBound + 1, before: end)..<range.upperBound
    }
    if pages.isSpan, bytes[range.lowerBound] == UInt8(ascii: "p"), range.count > 1,
      bytes[range.lowerBound + 1].isASCIIDigit
    {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    imprint.page = bytes.text(range)
    imprint.range = imprint.range.lowerBound..<pages.end
    if start > position { return UInt8(ascii: ":") }
    return sign == 0x20 && !pages.isSpan ? UInt8(ascii: "!") : sign
  }

  /// Reads `Tab 3`.
  private func tabEnd(_ index: Int) -> Int? {
    guard let label = ReferenceTables.tabLabels.match(bytes, at: index, before: end) else {
      return nil
    }
    let start = bytes.skippingSpaces(label.end, before: end)
    let digits = bytes.digitsEnd(start, before: end)
    return digits > start ? digits : nil
  }

  private func takeTrailingDate(_ imprint: inout Imprint) {
    var position = imprint.range.upperBound
    while position < end, (" ,.;" as StaticString).holds(bytes[position]) { position += 1 }
    guard position < end, let date = leadingDate(position) else { return }
    let isBracketed = bytes[position] == UInt8(ascii: "(")
    let next = bytes.trimmed(date.end..<end)
    guard isBracketed || next.isEmpty else { return }
    imprint.date = date.date
    imprint.range = imprint.range.lowerBound..<date.end
  }

  func skippingLabel(_ labels: PhraseTable, _ index: Int) -> Int {
    guard let label = labels.match(bytes, at: index, before: end) else { return index }
    var position = label.end
    while position < end, (" .:" as StaticString).holds(bytes[position]) { position += 1 }
    return position
  }

  /// Whether a sentence goes on behind the pages with a space and a capitalised word.
  private func goesOn(_ imprint: Imprint) -> Bool {
    let index = imprint.range.upperBound
    guard imprint.page != nil, index + 3 < end, bytes[index] == 0x20 else { return false }
    return bytes[index + 1].isASCIIUppercase && bytes[index + 2].isASCIILetter
  }

  private func isWord(_ index: Int) -> Bool { index < end && bytes[index].isWordByte }

  // MARK: - Sureness

  /// The more parts stand together, with the signs that styles put between them, the surer.
  private func score(_ imprint: Imprint, _ separator: UInt8, _ sign: UInt8?) -> Int {
    let hasPages = imprint.page != nil || imprint.number != nil
    if separator != 0 {
      if hasPages, sign != UInt8(ascii: "!") { return imprint.volume != nil ? 12 : 11 }
      if separator == UInt8(ascii: ";") { return 7 }
      if imprint.issue != nil, imprint.volume == nil, separator == UInt8(ascii: ",") { return 5 }
      if endsWithVolume(imprint, separator) { return 4 }
      return imprint.issue != nil && imprint.volume != nil ? 6 : 0
    }
    let dated = imprint.date != nil ? 3 : hasDate ? 1 : 0
    if hasPages, sign == UInt8(ascii: ":") { return 7 + dated }
    if hasPages, imprint.issue != nil, imprint.volume != nil { return 8 + dated }
    if imprint.issue != nil, dated > 0, let page = imprint.page,
      page.utf8.first?.isASCIIUppercase ?? false, page.utf8.last?.isASCIIDigit ?? false
    {
      return 5 + dated
    }
    guard imprint.volume != nil, dated > 0 else { return 0 }
    if hasPages, let page = imprint.page {
      let isSpan = page.utf8.contains(UInt8(ascii: "-")) || page.utf8.contains(0xE2)
      if isSpan { return 5 + dated }
      return sign == UInt8(ascii: ",") ? 3 + dated : 0
    }
    if endsWithBracketedYear(imprint) || endsWithVolume(imprint) { return 4 }
    return imprint.issue != nil ? 4 + dated : 0
  }
}
