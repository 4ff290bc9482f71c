import SourceReading
import TextAnalysis
import Vocabulary

/// Pairs a header's labels with its values, however the two are laid out.
///
/// Label and value on one line, the value on the next line or in the next cell, and all labels
/// before all values, which is read only where their numbers agree.
struct HeaderFields: Sendable {
  /// The values of each field in the order found.
  private(set) var values: [HeaderField: [Range<Int>]] = [:]
  /// Values that no label claims.
  private(set) var loose: [Range<Int>] = []

  /// Pairs the tokens of a header.
  init(_ tokens: [HeaderToken], bytes: [UInt8]) {
    var index = 0
    while index < tokens.count {
      guard tokens[index].field != nil else {
        loose.append(tokens[index].range)
        index += 1
        continue
      }
      let labels = tokens[index...].prefix { $0.field != nil }
      let found = tokens[labels.endIndex...].prefix { $0.field == nil }
      let before = index > 0 && tokens[index - 1].field == nil ? tokens[index - 1].range : nil
      if !takeDates(before, Array(labels), Array(found), bytes) {
        take(Array(labels), Array(found), bytes)
      }
      index = found.endIndex
    }
  }

  /// Gives the dates that end the value before several labels to these, where they are as many:
  /// `slug 5/1983 5/2018 5/2019 Origination: Last Review: Next Review: …`.
  private mutating func takeDates(
    _ before: Range<Int>?, _ labels: [HeaderToken], _ found: [HeaderToken], _ bytes: [UInt8]
  ) -> Bool {
    guard let before, labels.count >= 3 else { return false }
    let isOwn = found.first.map { $0.line == labels[labels.count - 1].line } ?? false
    let dated = isOwn ? labels.dropLast() : labels[...]
    let dates = DateReader.dates(in: bytes, before)
    guard dates.count == dated.count, dated.count >= 3,
      dated.allSatisfy({ $0.field?.isDate ?? false }),
      dates.last?.range.upperBound == before.upperBound
    else { return false }
    for (label, date) in zip(dated, dates) {
      if let field = label.field { add(field, date.range) }
    }
    if isOwn, let last = labels.last { take([last], found, bytes) }
    return true
  }

  /// The first value of a field.
  func first(_ field: HeaderField) -> Range<Int>? { values[field]?.first }

  private mutating func take(_ labels: [HeaderToken], _ found: [HeaderToken], _ bytes: [UInt8]) {
    let found = withoutBoxes(found, behind: labels, bytes)
    guard let last = labels.last, let field = last.field,
      let value = datedCell(field, last, found, bytes) ?? found.first
    else { return }
    if labels.count == 1 {
      guard value.line - last.line <= 3, !isOtherLabel(value, behind: last, bytes) else { return }
      add(field, value.range, bytes)
      let wrapped = field == .reviews ? wrappedDates(found, bytes) : []
      for range in wrapped { add(field, range) }
      loose += found.dropFirst(1 + wrapped.count).map(\.range)
    } else if let items = items(found, of: labels, bytes), isOneBlock(labels, found, bytes),
      agree(labels, items, bytes)
    {
      for (label, item) in zip(labels, items) {
        if let field = label.field { add(field, item, bytes) }
      }
    } else if takeWithoutLast(labels, found, bytes) || takeNamed(labels, value, bytes)
      || takeOnlyDate(labels, value, bytes) || takeEffective(labels, found, bytes)
    {
      return
    } else if value.line == last.line {
      let slug =
        labels.contains { $0.field == .number } ? PolicyNumber.slug(bytes, value.range) : nil
      add(slug == nil ? field : .number, slug ?? value.range)
      loose += found.dropFirst().map(\.range)
    } else {
      loose += found.map(\.range)
    }
  }

  /// Values without the names of boxes that stand, a line each, between a date's label and the date.
  private func withoutBoxes(
    _ found: [HeaderToken], behind labels: [HeaderToken], _ bytes: [UInt8]
  ) -> [HeaderToken] {
    let boxes = found.prefix { token in
      HeaderVocabulary.boxNames.contains(
        String(decoding: bytes[token.range].map(\.asciiLowercased), as: UTF8.self))
    }
    guard labels.count == 1, let label = labels.first, label.field?.isDate ?? false,
      boxes.endIndex < found.count, let last = boxes.last,
      DateReader.whole(in: bytes, found[boxes.endIndex].range)?.range
        == found[boxes.endIndex].range,
      found[boxes.endIndex].line - last.line <= 3
    else { return found }
    var values = Array(found[boxes.endIndex...])
    values[0].line = label.line + 1
    return values
  }

  /// The cell with the date in the row below a date's label, which is not the row's first one.
  private func datedCell(
    _ field: HeaderField, _ label: HeaderToken, _ found: [HeaderToken], _ bytes: [UInt8]
  ) -> HeaderToken? {
    guard field.isDate, let first = found.first, first.line > label.line,
      DateReader.first(in: bytes, first.range) == nil
    else { return nil }
    return found.prefix { $0.line == first.line }.first {
      DateReader.whole(in: bytes, $0.range)?.range == $0.range
    }
  }

  /// Whether a line below a date's label has a label of its own that the field does not know:
  /// `Reviewed:` and then `Committee Approval: 12/23`.
  private func isOtherLabel(
    _ value: HeaderToken, behind label: HeaderToken, _ bytes: [UInt8]
  ) -> Bool {
    guard value.line > label.line, label.field?.isDate ?? false,
      let colon = value.range.first(where: { bytes[$0] == UInt8(ascii: ":") }),
      let date = DateReader.first(in: bytes, value.range)
    else { return false }
    return colon < date.range.lowerBound
  }

  /// Gives dates to the first labels where only labels are left over whose values are not kept:
  /// `Original: Last Review: Archived: 2/24/15 12/6/16`.
  private mutating func takeWithoutLast(
    _ labels: [HeaderToken], _ found: [HeaderToken], _ bytes: [UInt8]
  ) -> Bool {
    guard let value = found.first?.range, labels.count >= 3 else { return false }
    let dates = DateReader.dates(in: bytes, value).map(\.range)
    guard dates.count >= 2, dates.count < labels.count, dates[0].lowerBound == value.lowerBound,
      labels[dates.count...].allSatisfy({ $0.field == .ignored }),
      labels.allSatisfy({ $0.field == .ignored || $0.field?.isDate ?? false })
    else { return false }
    for (label, date) in zip(labels, dates) {
      if let field = label.field { add(field, date) }
    }
    return true
  }

  /// Gives a date below several labels to the only one that has dates, as where the number was lost:
  /// `Policy Number:`, `Effective Date:` and below them `October 2003`.
  private mutating func takeOnlyDate(
    _ labels: [HeaderToken], _ value: HeaderToken, _ bytes: [UInt8]
  ) -> Bool {
    let dated = labels.compactMap(\.field).filter(\.isDate)
    let others: Set<HeaderField> = [.number, .alias, .title, .titleAndNumber]
    guard let field = dated.first, dated.count == 1,
      labels.allSatisfy({ $0.field == field || $0.field.map(others.contains) ?? false }),
      DateReader.whole(in: bytes, value.range)?.range == value.range
    else { return false }
    add(field, value.range)
    return true
  }

  /// Gives the only date below the effective date's label and that of the first one to the first of
  /// them: in a row the first cell is not the empty one, and each policy is in force from some day.
  private mutating func takeEffective(
    _ labels: [HeaderToken], _ found: [HeaderToken], _ bytes: [UInt8]
  ) -> Bool {
    guard labels.map(\.field) == [.effective, .original], let value = found.first,
      value.line > labels[1].line,
      DateReader.whole(in: bytes, value.range)?.range == value.range,
      found.dropFirst().prefix(2).allSatisfy({ DateReader.first(in: bytes, $0.range) == nil })
    else { return false }
    add(.effective, value.range)
    loose += found.dropFirst().map(\.range)
    return true
  }

  /// Parts a title from the number behind it where both labels stand before them in a text without its
  /// breaks: `Policy Name: Policy Number: Approved By: Bed Therapy MP-123-XY Medical Management`.
  private mutating func takeNamed(
    _ labels: [HeaderToken], _ value: HeaderToken, _ bytes: [UInt8]
  ) -> Bool {
    guard labels.count >= 2, labels[0].field == .title, labels[1].field == .number,
      labels.dropFirst(2).allSatisfy({ $0.field == .ignored }), value.line == labels[0].line
    else { return false }
    let words = WhiteSpace.words(bytes, value.range)
    guard
      let number = words.dropFirst().first(where: {
        PolicyNumber.isCode(bytes, $0)
          || PolicyNumber.alone(bytes, $0) == $0
            && (bytes[$0].contains(where: { ".-".utf8.contains($0) })
              || $0 == words.last && bytes[$0.lowerBound].isASCIIUppercase)
      })
    else { return false }
    add(.title, WhiteSpace.trim(bytes, value.range.lowerBound..<number.lowerBound))
    add(.number, number)
    return true
  }

  /// The longest value that stands for a date without being one: `Not Applicable`, `/ /2017`.
  private static let longestUnset = 40

  /// Whether no label of other policies gets a date, as where two columns are woven together, and no date's
  /// label the text that runs on behind the date.
  private func agree(_ labels: [HeaderToken], _ items: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    let hasDate = { DateReader.first(in: bytes, $0) != nil }
    return zip(labels, items).allSatisfy { label, item in
      if label.field == .relatedPolicies { return !hasDate(item) }
      let isDate = label.field?.isDate ?? false
      return !isDate || item.count <= Self.longestUnset || hasDate(item)
    }
  }

  /// The lines below a list of dates that go on with it.
  private func wrappedDates(_ found: [HeaderToken], _ bytes: [UInt8]) -> [Range<Int>] {
    found.dropFirst().map(\.range).prefix { range in
      DateReader.date(in: bytes, at: range.lowerBound, before: range.upperBound) != nil
    }
  }

  /// Labels that stand on one line, or one below the other with their values after them all; a value
  /// on the labels' own line has the others beside it.
  private func isOneBlock(
    _ labels: [HeaderToken], _ values: [HeaderToken], _ bytes: [UInt8]
  ) -> Bool {
    guard let first = labels.first, let last = labels.last, let value = values.first else {
      return false
    }
    if value.line == last.line, values.contains(where: { $0.line > value.line }) {
      // What goes on below is no value where the labels' own line has one for each.
      let row = values.prefix { $0.line == value.line }
      return first.line == last.line && items(Array(row), of: labels, bytes)?.count == labels.count
    }
    return first.line == last.line || value.line > last.line
  }

  /// Values in the labels' number: one each, or dates and one leading word in a single line.
  private func items(
    _ found: [HeaderToken], of labels: [HeaderToken], _ bytes: [UInt8]
  ) -> [Range<Int>]? {
    let count = labels.count
    if found.count == count { return found.map(\.range) }
    let row = found.prefix { $0.line == found[0].line }
    if row.count == count { return row.map(\.range) }
    guard let value = found.first?.range else { return nil }
    let dates = DateReader.dates(in: bytes, value).map(\.range)
    guard let start = dates.first?.lowerBound else { return nil }
    let lead = WhiteSpace.trim(bytes, value.lowerBound..<start)
    let tail = WhiteSpace.trim(
      bytes, (dates.last?.upperBound ?? value.upperBound)..<value.upperBound)
    let items = (lead.isEmpty ? [] : [lead]) + dates
    // A text may follow on the line where its break was lost.
    if items.count == count, count >= 4 { return items }
    let all = items + (tail.isEmpty ? [] : [tail])
    if all.count == count { return all }
    return namedFirst(labels, lead, bytes) ? [lead] + dates.prefix(count - 1) : nil
  }

  /// Whether labels are a number's or that of a title with its number, and dates' after it, and the
  /// words before the first date are such a value.
  private func namedFirst(
    _ labels: [HeaderToken], _ lead: Range<Int>, _ bytes: [UInt8]
  ) -> Bool {
    guard labels.count >= 2, labels[1].field?.isDate ?? false,
      labels.dropFirst(2).allSatisfy({ $0.field == .ignored })
    else { return false }
    switch labels[0].field {
    case .number: return PolicyNumber.alone(bytes, lead) == lead
    case .titleAndNumber: return TitleWithNumber.parts(bytes, lead) != nil
    default: return false
    }
  }

  /// Adds a value, or a title and a number that share one.
  private mutating func add(_ field: HeaderField, _ value: Range<Int>, _ bytes: [UInt8]) {
    guard field == .titleAndNumber else { return add(field, value) }
    guard let parts = TitleWithNumber.parts(bytes, value) else { return add(.title, value) }
    add(.title, parts.title)
    add(.number, parts.number)
  }

  private mutating func add(_ field: HeaderField, _ value: Range<Int>) {
    values[field, default: []].append(value)
  }
}
