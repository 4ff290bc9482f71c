import EvidenceModel
import TextAnalysis
import Vocabulary

/// The rarer orders in which imprints stand.
extension ImprintScanner {
  /// Reads a month that stands for the volume: `1971;December:225-31`.
  func monthAsVolume(_ found: Imprint, _ index: Int, _ separator: UInt8) -> Imprint? {
    guard let date = found.date, date.month == nil, separator == UInt8(ascii: ";"),
      index < end, bytes[index].isASCIIUppercase
    else { return nil }
    var position = index
    while position < end, bytes[position].isASCIILetter { position += 1 }
    guard position < end, position - index <= 9, bytes[position] == UInt8(ascii: ":"),
      let month = bytes.monthNumber(index..<position),
      let whole = PartialDate(year: date.year, month: month)
    else { return nil }
    var imprint = found
    imprint.date = whole
    takePages(&imprint, position)
    guard imprint.page != nil else { return nil }
    imprint.score = 11
    return imprint
  }

  /// Reads the page of a newspaper behind its section: `1997;Sect. B:11`.
  func sectionPage(_ found: Imprint, _ index: Int, _ separator: UInt8) -> Imprint? {
    guard found.date != nil, separator == UInt8(ascii: ";"),
      bytes.hasPrefix("sect", at: index, before: end),
      let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: index..<min(end, index + 16)),
      let pages = PageScanner(bytes: bytes, end: end).pages(at: colon + 1)
    else { return nil }
    var imprint = found
    imprint.page = bytes.text(pages.range)
    imprint.range = found.range.lowerBound..<pages.end
    imprint.score = 9
    return imprint
  }

  /// Reads pages without a volume: `1997;1591–3`, and where the date is known `Magazine: 110–116`.
  func pagesBehindYear(_ found: Imprint, _ index: Int, _ separator: UInt8) -> Imprint? {
    var imprint = found
    if found.date == nil {
      guard hasBracketedDate, index > 2, bytes[index - 1] == 0x20,
        bytes[index - 2] == UInt8(ascii: ":")
      else { return nil }
      imprint.range = (index - 2)..<index
    } else if separator != UInt8(ascii: ";") {
      return nil
    }
    guard bytes.digitsEnd(index, before: end) > index,
      let pages = PageScanner(bytes: bytes, end: end).pages(at: index), pages.isSpan,
      bytes.trimmed(pages.end..<end).isEmpty
    else { return nil }
    imprint.page = bytes.text(pages.range)
    imprint.range = imprint.range.lowerBound..<pages.end
    imprint.score = 5
    return imprint
  }

  /// Reads pages without a volume before the year that ends the entry: `journal, 31–36 (2010)`.
  func pagesBeforeYear(_ index: Int) -> Imprint? {
    guard !hasDate, index > 2, bytes[index - 1] == 0x20, bytes[index - 2] == UInt8(ascii: ",")
    else { return nil }
    let start = skippingLabel(ReferenceTables.pageLabels, index)
    let isLabelled = start > index
    guard start < end, bytes[start].isASCIIDigit,
      let pages = PageScanner(bytes: bytes, end: end).pages(at: start), pages.isSpan
    else { return nil }
    let open = bytes.skippingSpaces(pages.end, before: end)
    guard open > pages.end, open < end, bytes[open] == UInt8(ascii: "("),
      let date = DateScanner(bytes: bytes, end: end).date(at: open + 1), date.end < end,
      bytes[date.end] == UInt8(ascii: ")"), bytes.trimmed((date.end + 1)..<end).isEmpty,
      !bytes[index - 3].isASCIIDigit, isLabelled || bytes[index - 3] != UInt8(ascii: ")")
    else { return nil }
    return Imprint(
      range: (index - 2)..<(date.end + 1), date: date.date, page: bytes.text(pages.range), score: 5)
  }

  /// Reads the imprint of a meeting's abstract: `J Clin Oncol 26: 2008 (May 20 suppl; abstr 4000)`.
  func meetingAbstract(_ index: Int) -> Imprint? {
    let volume = bytes.digitsEnd(index, before: end)
    guard (1...3).contains(volume - index), volume + 7 < end, bytes[volume] == UInt8(ascii: ":")
    else { return nil }
    let scanner = DateScanner(bytes: bytes, end: end)
    guard let year = scanner.year(at: bytes.skippingSpaces(volume + 1, before: end)) else {
      return nil
    }
    let open = bytes.skippingSpaces(year.end, before: end)
    guard open < end, bytes[open] == UInt8(ascii: "("),
      let close = bytes.firstIndex(of: UInt8(ascii: ")"), in: open..<end),
      let label = bytes.place(of: "suppl", in: open..<close)
    else { return nil }
    var imprint = Imprint(range: index..<(close + 1), volume: bytes.text(index..<volume), score: 14)
    imprint.date = monthAndDay(year.value, bytes.trimmed((open + 1)..<label.lowerBound))
    let sign = bytes.firstIndex(of: UInt8(ascii: ";"), in: label.upperBound..<close)
    imprint.issue = bytes.text(bytes.trimmed(label.lowerBound..<(sign ?? close)))
    let page = skippingLabel(
      ReferenceTables.pageLabels, bytes.skippingSpaces((sign ?? close) + 1, before: end))
    if sign != nil, page < close { imprint.page = bytes.text(bytes.trimmed(page..<close)) }
    return imprint
  }

  /// The date whose year is known: `May 20`.
  private func monthAndDay(_ year: Int, _ range: Range<Int>) -> PartialDate? {
    let space = bytes.firstIndex(of: 0x20, in: range) ?? range.upperBound
    let month = bytes.monthNumber(range.lowerBound..<space)
    let day = bytes.number(bytes.trimmed(space..<range.upperBound))
    return PartialDate(year: year, month: month, day: month == nil ? nil : day)
  }

  /// Reads volume, issue and the date of the issue: `21, 6 (June 1978), 472–483`.
  func issueDated(_ index: Int) -> Imprint? {
    let volume = bytes.digitsEnd(index, before: end)
    guard !hasDate, (1...3).contains(volume - index), volume + 2 < end,
      bytes[volume] == UInt8(ascii: ","), bytes[volume + 1] == 0x20
    else { return nil }
    let issue = bytes.digitsEnd(volume + 2, before: end)
    let open = bytes.skippingSpaces(issue, before: end)
    guard (1...3).contains(issue - volume - 2), open > issue, open < end,
      bytes[open] == UInt8(ascii: "("),
      let date = DateScanner(bytes: bytes, end: end).date(at: open + 1), date.end < end,
      bytes[date.end] == UInt8(ascii: ")")
    else { return nil }
    var imprint = Imprint(range: index..<(date.end + 1), date: date.date)
    imprint.volume = bytes.text(index..<volume)
    imprint.issue = bytes.text((volume + 2)..<issue)
    takePages(&imprint, date.end + 1)
    // Without pages the second number is the page: `8, 381 (2014)`.
    guard imprint.page != nil else { return nil }
    imprint.score = 12
    return imprint
  }

  /// The issue that a stop glues to the volume before a year in brackets, as MLA prints it:
  /// `Podiatry 58.5 (2008): 851–864`.
  func issueBehindStop(_ index: Int) -> Range<Int>? {
    guard index + 8 < end, bytes[index] == UInt8(ascii: ".") else { return nil }
    let digits = bytes.digitsEnd(index + 1, before: end)
    guard (1...2).contains(digits - index - 1), digits + 6 < end, bytes[digits] == 0x20,
      bytes[digits + 1] == UInt8(ascii: "("),
      DateScanner(bytes: bytes, end: end).year(at: digits + 2) != nil
    else { return nil }
    return (index + 1)..<digits
  }

  /// The issue of one or two digits behind the volume's colon: `2016, 53:1, 94–100`.
  func issueBeforeComma(_ pages: Range<Int>) -> Range<Int>? {
    let digits = bytes.digitsEnd(pages.lowerBound, before: pages.upperBound)
    guard (1...2).contains(digits - pages.lowerBound), digits + 2 < pages.upperBound,
      bytes[digits] == UInt8(ascii: ","), bytes[digits + 1] == 0x20,
      bytes.number(pages.lowerBound..<digits) ?? 99 <= 24
    else { return nil }
    return pages.lowerBound..<digits
  }

  /// Whether a volume, a comma and the year in brackets end the entry.
  ///
  /// A DOI was taken out between them: `Neurorobotics 11, (2017)`.
  func endsWithBracketedYear(_ imprint: Imprint) -> Bool {
    let range = imprint.range
    guard imprint.date != nil, bytes.trimmed(range.upperBound..<end).isEmpty,
      let open = bytes.firstIndex(of: UInt8(ascii: "("), in: range), open > range.lowerBound + 2
    else { return false }
    return bytes[open - 1] == 0x20 && bytes[open - 2] == UInt8(ascii: ",")
  }

  /// Whether a year, a comma and a volume end the entry: `BMJ 2012, 345`.
  func endsWithVolume(_ imprint: Imprint, _ separator: UInt8) -> Bool {
    guard separator == UInt8(ascii: ","), imprint.volume?.utf8.count ?? 9 < 4, !hasDate,
      imprint.date?.month == nil, bytes.trimmed(imprint.range.upperBound..<end).isEmpty,
      imprint.range.lowerBound > 1
    else { return false }
    return bytes[imprint.range.lowerBound - 2].isWordByte
  }

  /// Whether a journal, a comma and a volume end the entry of a known date: `Foot Journal, 1`.
  func endsWithVolume(_ imprint: Imprint) -> Bool {
    let comma = imprint.range.lowerBound - 2
    guard hasBracketedDate, imprint.date == nil, comma > 8, bytes[comma + 1] == 0x20,
      bytes[comma] == UInt8(ascii: ","), bytes.trimmed(imprint.range.upperBound..<end).isEmpty,
      let stop = bytes.lastIndex(of: UInt8(ascii: "."), in: 0..<comma), stop > 8,
      bytes[stop + 1] == 0x20,
      bytes[stop - 1].isASCIILowercase || ("])" as StaticString).holds(bytes[stop - 1])
    else { return false }
    let words = GroupName.capitalisedWords(bytes, (stop + 2)..<comma)
    return words.capital > 1 && words.plain == 0
  }

  /// Reads a year that is the volume, with its issue, behind a known date: `Foot Library, 2020(4)`.
  func yearWithIssue(_ index: Int) -> Imprint? {
    guard hasBracketedDate, index > 2, bytes[index - 1] == 0x20,
      bytes[index - 2] == UInt8(ascii: ","), bytes.digitsEnd(index, before: end) == index + 4,
      index + 6 < end, bytes[index + 4] == UInt8(ascii: "(")
    else { return nil }
    let issue = bytes.digitsEnd(index + 5, before: end)
    guard (1...2).contains(issue - index - 5), issue < end, bytes[issue] == UInt8(ascii: ")")
    else { return nil }
    var imprint = Imprint(range: index..<(issue + 1), volume: bytes.text(index..<(index + 4)))
    imprint.issue = bytes.text((index + 5)..<issue)
    takePages(&imprint, issue + 1)
    imprint.score = imprint.page == nil ? 6 : 10
    return imprint
  }

  /// Whether the word that ends at `index` leads a year in a title: `from 2012 to 2013`.
  func isBehindPreposition(_ index: Int) -> Bool {
    var start = index
    while start > 0, bytes[start - 1].isASCIILowercase { start -= 1 }
    guard start < index, start > 0, bytes[start - 1] == 0x20 else { return false }
    return ReferenceTables.yearLeads.contains(bytes, start..<index)
  }

  /// The end of a volume of capitals, a hyphen and digits before a colon: `SMC-7:571`.
  func letteredVolumeEnd(_ index: Int) -> Int? {
    var position = index
    while position < end, bytes[position].isASCIIUppercase { position += 1 }
    guard (2...4).contains(position - index), position < end, bytes[position] == UInt8(ascii: "-")
    else { return nil }
    let digits = bytes.digitsEnd(position + 1, before: end)
    guard (1...4).contains(digits - position - 1), digits < end,
      (":(" as StaticString).holds(bytes[digits])
    else { return nil }
    return digits
  }

  /// The issue between a sign and a year in brackets: `28:3 (2012), 201–202`, `114,3 (2019): 384-413`.
  func issueBeforeYear(_ index: Int) -> Range<Int>? {
    guard (":," as StaticString).holds(bytes[index]), !hasBracketedDate else { return nil }
    let digits = bytes.digitsEnd(index + 1, before: end)
    let open = bytes.skippingSpaces(digits, before: end)
    guard (1...3).contains(digits - index - 1), open + 5 < end, bytes[open] == UInt8(ascii: "("),
      let year = DateScanner(bytes: bytes, end: end).year(at: open + 1),
      year.end < end, bytes[year.end] == UInt8(ascii: ")")
    else { return nil }
    return (index + 1)..<digits
  }

  /// Takes a date between issue and pages: `Vol. 12, No. 3, 2004, pp. 55-60`,
  /// `68(18), January 28, 2003:4213-6`, `28:3 (2012), 201–202`.
  func takeMiddleDate(_ imprint: inout Imprint, _ index: Int) -> Int {
    guard imprint.date == nil, !hasDate, index < end else { return index }
    var start = bytes.skippingSpaces(index, before: end)
    let isBracketed = start < end && bytes[start] == UInt8(ascii: "(")
    guard start < end, isBracketed || bytes[index] == UInt8(ascii: ",") else { return index }
    start = bytes.skippingSpaces(start + 1, before: end)
    guard start < end, var date = DateScanner(bytes: bytes, end: end).date(at: start),
      date.end < end
    else { return index }
    if isBracketed {
      guard bytes[date.end] == UInt8(ascii: ")"),
        imprint.issue != nil || bytes.hasPrefix("): ", at: date.end, before: end)
      else { return index }
      date.end += 1
    } else if bytes[date.end] != UInt8(ascii: ":") {
      guard bytes[date.end] == UInt8(ascii: ",") else { return index }
      let pages = bytes.skippingSpaces(date.end + 1, before: end)
      guard skippingLabel(ReferenceTables.pageLabels, pages) > pages else { return index }
    }
    imprint.date = date.date
    return date.end
  }
}
