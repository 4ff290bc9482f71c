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

  /// Reads the imprint that begins at `index`.
  func imprint(at index: Int) -> Imprint? {
    var imprint = Imprint(range: index..<index)
    var position = index
    var separator: UInt8 = 0
    if let date = leadingDate(index) {
      imprint.date = date.date
      position = date.end
      (separator, position) = takeSeparator(position)
    }
    let dateEnd = position
    if separator == UInt8(ascii: ":") {
      if takePages(&imprint, position) != nil || takeItemIdentifier(&imprint, position) {
        imprint.score = 8
        return imprint
      }
    }
    let volumeEnd = takeVolume(&imprint, position) ?? position
    let issueEnd = takeIssue(&imprint, volumeEnd) ?? volumeEnd
    guard imprint.volume != nil || imprint.issue != nil else {
      return dateAlone(imprint, index, dateEnd, separator)
    }
    imprint.range = index..<issueEnd
    let sign = takePages(&imprint, issueEnd)
    if imprint.date == nil { takeTrailingDate(&imprint) }
    imprint.score = score(imprint, separator, sign)
    return imprint.score > 0 ? imprint : dateAlone(imprint, index, dateEnd, separator)
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

  /// Reads `(3)`, `(Suppl 1)`, ` Suppl 2`, `, no. 3`.
  private func takeIssue(_ imprint: inout Imprint, _ index: Int) -> Int? {
    var position = bytes.skippingSpaces(index, before: end)
    guard position < end else { return nil }
    if bytes[position] == UInt8(ascii: "(") {
      let limit = min(end, position + 60)
      var close = position
      while close < limit, bytes[close] != UInt8(ascii: ")") { close += 1 }
      guard close < limit, close > position + 1 else { return nil }
      let content = bytes.trimmed((position + 1)..<close)
      if imprint.date == nil, content.count == 4,
        DateScanner(bytes: bytes, end: close).year(at: position + 1) != nil
      {
        return nil
      }
      imprint.issue = bytes.text(content)
      return close + 1
    }
    if (",;" as StaticString).holds(bytes[position]) {
      position = bytes.skippingSpaces(position + 1, before: end)
    }
    return takeLabelledIssue(&imprint, position)
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
    let hasNumber = position > start && bytes[start].isASCIIDigit
    guard hasNumber || isKept else { return nil }
    return (isKept ? index : start)..<(hasNumber ? position : labelEnd)
  }

  /// Reads pages with the sign before them; returns the sign.
  @discardableResult
  private func takePages(_ imprint: inout Imprint, _ index: Int) -> UInt8? {
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
    guard start > position || sign != UInt8(ascii: "."),
      let pages = PageScanner(bytes: bytes, end: end).pages(at: start)
    else { return nil }
    imprint.page = bytes.text(pages.range)
    imprint.range = imprint.range.lowerBound..<pages.range.upperBound
    if start > position { return UInt8(ascii: ":") }
    return sign == 0x20 && !pages.isSpan ? UInt8(ascii: "!") : sign
  }

  /// Reads what stands for the pages of an article ahead of print: `bmjmilitary-2020-001591`.
  private func takeItemIdentifier(_ imprint: inout Imprint, _ index: Int) -> Bool {
    var position = index
    while position < end, position - index < 40, !bytes[position].isASCIISpace,
      bytes[position] != UInt8(ascii: ";")
    {
      position += 1
    }
    let range = bytes.trimmed(index..<position)
    guard bytes[range].contains(where: \.isASCIIDigit),
      range.upperBound == end
        || bytes[range.upperBound] == UInt8(ascii: ".")
    else { return false }
    imprint.page = bytes.text(range)
    imprint.range = imprint.range.lowerBound..<range.upperBound
    return true
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

  private func skippingLabel(_ labels: PhraseTable, _ index: Int) -> Int {
    guard let label = labels.match(bytes, at: index, before: end) else { return index }
    var position = label.end
    while position < end, (" .:" as StaticString).holds(bytes[position]) { position += 1 }
    return position
  }

  private func isWord(_ index: Int) -> Bool { index < end && bytes[index].isWordByte }

  // MARK: - Sureness

  private func dateAlone(
    _ found: Imprint, _ index: Int, _ dateEnd: Int, _ separator: UInt8
  ) -> Imprint? {
    guard !hasDate, found.date != nil else { return nil }
    guard dateEnd >= end || (";." as StaticString).holds(separator) else { return nil }
    var before = index
    while before > 0, bytes[before - 1] == 0x20 { before -= 1 }
    let isSeparate = before == 0 || (".;,(:?)]*" as StaticString).holds(bytes[before - 1])
    guard isSeparate || dateEnd >= end else { return nil }
    var imprint = Imprint(range: index..<dateEnd, date: found.date)
    let start = skippingLabel(ReferenceTables.pageLabels, dateEnd)
    if start > dateEnd, let pages = PageScanner(bytes: bytes, end: end).pages(at: start) {
      imprint.page = bytes.text(pages.range)
      imprint.range = index..<pages.range.upperBound
    }
    imprint.score = isSeparate ? 2 : 1
    return imprint
  }

  /// The more parts stand together, with the signs that styles put between them, the surer.
  private func score(_ imprint: Imprint, _ separator: UInt8, _ sign: UInt8?) -> Int {
    let hasPages = imprint.page != nil || imprint.number != nil
    if separator != 0 {
      if hasPages, sign != UInt8(ascii: "!") { return imprint.volume != nil ? 12 : 11 }
      if separator == UInt8(ascii: ";") { return 7 }
      return imprint.issue != nil && imprint.volume != nil ? 6 : 0
    }
    let dated = imprint.date != nil ? 3 : hasDate ? 1 : 0
    if hasPages, sign == UInt8(ascii: ":") { return 7 + dated }
    if hasPages, imprint.issue != nil, imprint.volume != nil { return 8 + dated }
    guard imprint.volume != nil, dated > 0 else { return 0 }
    if hasPages, let page = imprint.page {
      let isSpan = page.utf8.contains(UInt8(ascii: "-")) || page.utf8.contains(0xE2)
      if isSpan { return 5 + dated }
      return sign == UInt8(ascii: ",") ? 3 + dated : 0
    }
    return imprint.issue != nil ? 4 + dated : 0
  }
}
