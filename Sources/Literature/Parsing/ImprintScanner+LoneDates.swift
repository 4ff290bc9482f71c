import EvidenceModel
import TextAnalysis
import Vocabulary

/// A date that stands without volume and pages: `Title. 2012.`, `1998-2023.`, `2012 (updated).`,
/// `2022 Jan–.`.
extension ImprintScanner {
  func dateAlone(
    _ found: Imprint, _ index: Int, _ dateEnd: Int, _ separator: UInt8
  ) -> Imprint? {
    guard !hasDate, found.date != nil, !isDecimal(index) else { return nil }
    if let close = editionEnd(index, dateEnd) {
      return Imprint(range: (index - 1)..<close, date: found.date, score: 2)
    }
    var before = index
    while before > 0, bytes[before - 1] == 0x20 { before -= 1 }
    let isImprint = before > 0 && bytes[before - 1] == UInt8(ascii: ";")
    let isOfVersion = Version.ends(bytes, before)
    if before > 0, (".;" as StaticString).holds(bytes[before - 1]),
      let close = yearsEnd(found, dateEnd) ?? (separator == 0x20 ? noteEnd(dateEnd) : nil)
    {
      return Imprint(range: index..<close, date: found.date, score: 2)
    }
    guard
      dateEnd >= end || (";." as StaticString).holds(separator)
        || separator == UInt8(ascii: ",")
          && skippingLabel(ReferenceTables.pageLabels, dateEnd) > dateEnd
        || (isImprint && (separator == UInt8(ascii: ":") || isOpenDash(dateEnd)))
        || isOfVersion && separator == UInt8(ascii: ":")
    else { return nil }
    guard !isBehindPreposition(before) else { return nil }
    let isSeparate =
      before == 0 || (".;,(:?)]*" as StaticString).holds(bytes[before - 1]) || isOfVersion
    guard isSeparate || dateEnd >= end && !isBehindMonth(before) else { return nil }
    var imprint = Imprint(range: index..<dateEnd, date: found.date)
    let start = skippingLabel(ReferenceTables.pageLabels, dateEnd)
    if start > dateEnd, let pages = PageScanner(bytes: bytes, end: end).pages(at: start) {
      imprint.page = bytes.text(pages.range)
      imprint.range = index..<pages.range.upperBound
    } else if start > dateEnd, bytes.hasPrefix("pii", at: dateEnd, before: end) {
      takeItemIdentifier(&imprint, start)
    }
    imprint.score = isSeparate || found.date?.month != nil ? 2 : 1
    return imprint
  }

  /// Whether a number goes on behind a stop, as that of a rule does: `1910.1001`.
  private func isDecimal(_ index: Int) -> Bool {
    let stop = bytes.digitsEnd(index, before: end)
    return stop > index && stop + 1 < end && bytes[stop] == UInt8(ascii: ".")
      && bytes[stop + 1].isASCIIDigit
  }

  /// The end of brackets that name the year's edition and end an entry: `Strategy. (2021 Report).`.
  private func editionEnd(_ index: Int, _ dateEnd: Int) -> Int? {
    guard index > 0, bytes[index - 1] == UInt8(ascii: "("), dateEnd < end,
      let close = bytes.firstIndex(of: UInt8(ascii: ")"), in: dateEnd..<end),
      (4...12).contains(close - dateEnd), bytes.trimmed((close + 1)..<end).isEmpty,
      ReferenceTables.documentWords.contains(bytes, dateEnd..<close)
    else { return nil }
    return close + 1
  }

  /// Whether the word that ends at `index` is a month, whose date a dash joins to a title:
  /// `Trends—April 2017`.
  private func isBehindMonth(_ index: Int) -> Bool {
    var start = index
    while start > 0, bytes[start - 1].isASCIILetter { start -= 1 }
    return start < index && bytes.monthNumber(start..<index) != nil
  }

  /// The end of a word in brackets that ends a sentence behind a date: `2012 (updated).`.
  private func noteEnd(_ index: Int) -> Int? {
    let open = bytes.skippingSpaces(index, before: end)
    guard open < end, bytes[open] == UInt8(ascii: "(") else { return nil }
    var close = open + 1
    while close < end, bytes[close].isASCIILowercase { close += 1 }
    guard close < end, close - open > 4, bytes[close] == UInt8(ascii: ")"),
      close + 1 >= end || (".;" as StaticString).holds(bytes[close + 1])
    else { return nil }
    return close + 1
  }

  /// The end of the years in which a page was kept, or of the dash behind the first:
  /// `1998-2023.`, `2000 Feb 29 -.`.
  private func yearsEnd(_ found: Imprint, _ dateEnd: Int) -> Int? {
    let next = bytes.skippingSpaces(dateEnd, before: end)
    guard let date = found.date, let dash = bytes.dashEnd(next, before: end) else { return nil }
    if isOpenDash(next) { return dash }
    guard
      let year = DateScanner(bytes: bytes, end: end).year(
        at: bytes.skippingSpaces(dash, before: end)), year.value > date.year,
      year.end >= end || bytes[year.end] == UInt8(ascii: "."), date.month == nil
    else { return nil }
    return year.end
  }

  /// Whether a dash without an end stands at `index`, as behind the year from which on a book of the
  /// web is kept: `2022 Jan–.`.
  private func isOpenDash(_ index: Int) -> Bool {
    guard let dash = bytes.dashEnd(index, before: end) else { return false }
    return bytes.trimmed(dash..<end).isEmpty
  }
}
