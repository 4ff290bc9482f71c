import EvidenceModel
import TextAnalysis
import Vocabulary

extension ByteView {
  /// The number of the month that a word names.
  func monthNumber(_ word: Range<Int>) -> Int? {
    ReferenceTables.months.place(of: self, word).flatMap { ReferenceTables.monthNumbers[$0] }
  }
}

/// A date that was read, and the place after it.
struct ScannedDate {
  /// The date with its printed precision; for a range, its beginning.
  var date: PartialDate
  /// The index after the last byte.
  var end: Int
}

/// Reads the dates of reference lists: `Oct 02 2013`, `Jan-Feb 2015`, `2020 Sep 1`, `July 9, 2021`,
/// `12 May 2020`, `2004/06/23`, `2/21/22`, `Spring 2003`, `2015a`.
struct DateScanner {
  let bytes: ByteView
  let end: Int

  /// Reads the date that begins at `index`.
  func date(at index: Int) -> ScannedDate? {
    guard index < end else { return nil }
    if bytes[index].isASCIILetter { return monthFirst(index) }
    guard bytes[index].isASCIIDigit else { return nil }
    return bytes.digitsEnd(index, before: end) - index == 4 ? yearFirst(index) : dayFirst(index)
  }

  /// Reads a year of four digits with an optional letter.
  func year(at index: Int) -> (value: Int, end: Int)? {
    let digits = bytes.digitsEnd(index, before: end)
    guard digits - index == 4, let value = bytes.number(index..<digits) else { return nil }
    guard (1700...2100).contains(value) else { return nil }
    guard digits < end else { return (value, digits) }
    if (0x61...0x68).contains(bytes[digits]), !isWord(digits + 1) { return (value, digits + 1) }
    return bytes[digits].isASCIILetter && !opensGluedMonth(digits) ? nil : (value, digits)
  }

  /// Whether the name of a month stands behind a year without a space: `2013Apr;`.
  private func opensGluedMonth(_ index: Int) -> Bool {
    guard bytes[index].isASCIIUppercase, let month = monthName(at: index) else { return false }
    return month.end < end && (" ;" as StaticString).holds(bytes[month.end])
  }

  private func isWord(_ index: Int) -> Bool { index < end && bytes[index].isWordByte }

  /// Reads a month name with an optional second month; a season counts as no month.
  private func month(at index: Int) -> (number: Int?, end: Int, isRange: Bool)? {
    guard var (number, position) = monthName(at: index) else { return nil }
    if position < end, bytes[position] == UInt8(ascii: ".") { position += 1 }
    var next = bytes.skippingSpaces(position, before: end)
    if let dash = bytes.dashEnd(next, before: end) {
      next = dash
    } else if next < end, bytes[next] == UInt8(ascii: "/") || bytes[next] == UInt8(ascii: "&") {
      next += 1
    } else {
      return (number, position, false)
    }
    next = bytes.skippingSpaces(next, before: end)
    if let second = monthName(at: next) {
      position = second.end
      if number == nil { number = second.number }
      return (number, position, true)
    }
    return (number, position, false)
  }

  private func monthName(at index: Int) -> (number: Int?, end: Int)? {
    var position = index
    while position < end, bytes[position].isASCIILetter, position - index < 10 { position += 1 }
    guard position - index >= 3,
      !isWord(position) || bytes[position].isASCIIDigit
        || bytes.dashEnd(position, before: end) != nil
    else { return nil }
    return ReferenceTables.months.place(of: bytes, index..<position).map {
      (ReferenceTables.monthNumbers[$0], position)
    }
  }

  private func monthFirst(_ index: Int) -> ScannedDate? {
    guard let (month, monthEnd, isRange) = month(at: index) else { return nil }
    var position = bytes.skippingSpaces(monthEnd, before: end)
    if position < end, (",:" as StaticString).holds(bytes[position]) {
      position = bytes.skippingSpaces(position + 1, before: end)
    }
    if let year = year(at: position) { return scanned(year.value, month, nil, year.end) }
    guard let day = day(at: position) else { return nil }
    position = bytes.skippingSpaces(lastDayEnd(day.end), before: end)
    if position < end, bytes[position] == UInt8(ascii: ",") || bytes[position] == UInt8(ascii: ".")
    {
      position = bytes.skippingSpaces(position + 1, before: end)
    }
    guard let year = year(at: position) else { return nil }
    return scanned(year.value, month, isRange ? nil : day.value, year.end)
  }

  /// The end of a last day in another month: `June 28-July 1, 2019`.
  private func lastDayEnd(_ index: Int) -> Int {
    let next = bytes.skippingSpaces(index, before: end)
    guard let dash = bytes.dashEnd(next, before: end),
      let month = monthName(at: bytes.skippingSpaces(dash, before: end)),
      let day = day(at: bytes.skippingSpaces(month.end, before: end))
    else { return index }
    return day.end
  }

  /// Reads a day of one or two digits with an optional ordinal ending or second day.
  private func day(at index: Int) -> (value: Int, end: Int)? {
    var position = bytes.digitsEnd(index, before: end)
    guard (1...2).contains(position - index), let value = bytes.number(index..<position),
      (1...31).contains(value)
    else { return nil }
    position = ordinalEnd(position)
    if let dash = bytes.dashEnd(position, before: end) {
      let second = bytes.digitsEnd(dash, before: end)
      if (1...2).contains(second - dash) { position = second }
    }
    return isWord(position) ? nil : (value, position)
  }

  private func ordinalEnd(_ index: Int) -> Int {
    guard index < end, bytes[index].isASCIILowercase else { return index }
    let isOrdinal =
      bytes.hasWord("th", at: index, before: end) || bytes.hasWord("st", at: index, before: end)
      || bytes.hasWord("nd", at: index, before: end) || bytes.hasWord("rd", at: index, before: end)
    return isOrdinal ? index + 2 : index
  }

  private func yearFirst(_ index: Int) -> ScannedDate? {
    guard let year = year(at: index) else { return nil }
    let whole = scanned(year.value, nil, nil, year.end)
    guard year.end < end else { return whole }
    let sign = bytes[year.end]
    if sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-") {
      return numericMonth(year, sign) ?? whole
    }
    var position = bytes.skippingSpaces(year.end, before: end)
    if position < end, bytes[position] == UInt8(ascii: ",") || opensMonth(position) {
      position = bytes.skippingSpaces(position + 1, before: end)
    }
    guard position < end, position > year.end || bytes[position].isASCIIUppercase else {
      return whole
    }
    if bytes[position] == UInt8(ascii: "("), let (month, close, _) = month(at: position + 1),
      close < end, bytes[close] == UInt8(ascii: ")")
    {
      return scanned(year.value, month, nil, close + 1)
    }
    if bytes[position].isASCIIDigit {
      return dayAndMonth(year.value, position) ?? spacedNumbers(year.value, position) ?? whole
    }
    guard let (month, monthEnd, isRange) = month(at: position) else { return whole }
    let next = bytes.skippingSpaces(monthEnd, before: end)
    if let day = day(at: next), self.year(at: next) == nil, !opensVolume(day.end) {
      return scanned(year.value, month, isRange ? nil : day.value, day.end)
    }
    return scanned(year.value, month, nil, monthEnd)
  }

  /// Whether an issue in brackets and a colon stand behind a number, which is a volume and no day:
  /// `2012 Aug 14(8):759`.
  private func opensVolume(_ index: Int) -> Bool {
    guard index + 1 < end, bytes[index] == UInt8(ascii: "("), bytes[index + 1].isASCIIDigit else {
      return false
    }
    return bytes.firstIndex(of: UInt8(ascii: ")"), in: index..<min(end, index + 12)).map {
      $0 + 1 < end && bytes[$0 + 1] == UInt8(ascii: ":")
    } ?? false
  }

  /// Whether a month stands between two semicolons at `index`, or ends the entry with its day:
  /// `2019; Jan;71(1)`, `2010;Feb 15.`.
  private func opensMonth(_ index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: ";") else { return false }
    let start = bytes.skippingSpaces(index + 1, before: end)
    guard let month = monthName(at: start) else { return false }
    if month.end < end, bytes[month.end] == UInt8(ascii: ";") { return true }
    let day = bytes.skippingSpaces(month.end, before: end)
    let digits = bytes.digitsEnd(day, before: end)
    return digits > day && bytes.trimmed(digits..<end).isEmpty
  }

  /// Reads the day and month behind a year: `2014 4th June`.
  private func dayAndMonth(_ year: Int, _ index: Int) -> ScannedDate? {
    guard let day = day(at: index) else { return nil }
    let next = bytes.skippingSpaces(day.end, before: end)
    guard next > day.end, let (month, monthEnd, _) = month(at: next), month != nil,
      self.year(at: bytes.skippingSpaces(monthEnd, before: end)) == nil
    else { return nil }
    return scanned(year, month, day.value, monthEnd)
  }

  /// Reads the month and day of `2004/06/23` or `2004-06-23`.
  private func numericMonth(_ year: (value: Int, end: Int), _ sign: UInt8) -> ScannedDate? {
    // A line break may part the month from the hyphen: `2015- 06-13`.
    let start = bytes.skippingSpaces(year.end + 1, before: end)
    guard let month = day(at: start, endingAt: sign) else { return nil }
    guard month.end < end, bytes[month.end] == sign,
      let day = day(at: month.end + 1, endingAt: 0)
    else {
      guard sign == UInt8(ascii: "/") else { return nil }
      return scanned(year.value, month.value, nil, month.end)
    }
    return scanned(year.value, month.value, day.value, day.end)
  }

  private func day(at index: Int, endingAt sign: UInt8) -> (value: Int, end: Int)? {
    let position = bytes.digitsEnd(index, before: end)
    guard (1...2).contains(position - index), let value = bytes.number(index..<position) else {
      return nil
    }
    return isWord(position) && bytes[position] != sign ? nil : (value, position)
  }

  /// Reads the month and day of `2017 3 1;`, which only a volume may follow.
  private func spacedNumbers(_ year: Int, _ index: Int) -> ScannedDate? {
    guard let month = day(at: index, endingAt: 0) else { return nil }
    let next = bytes.skippingSpaces(month.end, before: end)
    let last = next > month.end ? day(at: next, endingAt: 0) : nil
    let position = last?.end ?? month.end
    guard position < end, bytes[position] == UInt8(ascii: ";") else { return nil }
    return scanned(year, month.value, last?.value, position)
  }

  /// Reads `12 May 2020`, `2/21/22`, `10/2015`.
  private func dayFirst(_ index: Int) -> ScannedDate? {
    let digits = bytes.digitsEnd(index, before: end)
    guard (1...2).contains(digits - index), digits < end else { return nil }
    if bytes[digits] == UInt8(ascii: "/") || bytes[digits] == UInt8(ascii: "-") {
      return slashed(index, digits)
    }
    guard let day = day(at: index) else { return nil }
    let position = bytes.skippingSpaces(day.end, before: end)
    guard position > day.end, position < end, bytes[position].isASCIILetter,
      let (month, monthEnd, _) = month(at: position), month != nil
    else { return nil }
    var next = bytes.skippingSpaces(monthEnd, before: end)
    if next < end, bytes[next] == UInt8(ascii: ",") {
      next = bytes.skippingSpaces(next + 1, before: end)
    }
    guard let year = year(at: next) else { return nil }
    return scanned(year.value, month, day.value, year.end)
  }

  private func slashed(_ index: Int, _ digits: Int) -> ScannedDate? {
    let sign = bytes[digits]
    guard let month = bytes.number(index..<digits) else { return nil }
    let secondEnd = bytes.digitsEnd(digits + 1, before: end)
    guard let second = bytes.number((digits + 1)..<secondEnd) else { return nil }
    if secondEnd - digits == 5 {
      return sign == UInt8(ascii: "/") ? scanned(second, month, nil, secondEnd) : nil
    }
    if secondEnd < end, bytes[secondEnd] == sign {
      let last = bytes.digitsEnd(secondEnd + 1, before: end)
      guard let year = bytes.number((secondEnd + 1)..<last), !isWord(last) else { return nil }
      let width = last - secondEnd - 1
      guard width == 2 || width == 4 else { return nil }
      return scanned(width == 2 ? Self.century(year) : year, month, second, last)
    }
    guard secondEnd - digits == 3, sign == UInt8(ascii: "/"),
      secondEnd < end && bytes[secondEnd] == UInt8(ascii: ";") || closes(index, secondEnd)
    else { return nil }
    return scanned(Self.century(second), month, nil, secondEnd)
  }

  /// Whether nothing but a stop follows, and a comma stands before: `Title, 05/25.`.
  private func closes(_ index: Int, _ dateEnd: Int) -> Bool {
    index > 2 && bytes[index - 1] == 0x20 && (",.;" as StaticString).holds(bytes[index - 2])
      && bytes.trimmed(dateEnd..<end).isEmpty
  }

  /// Gives a year of two digits its century as POSIX `strptime` does for `%y`.
  private static func century(_ year: Int) -> Int { year < 69 ? 2000 + year : 1900 + year }

  /// The date with as much precision as names a real day.
  private func scanned(_ year: Int, _ month: Int?, _ day: Int?, _ end: Int) -> ScannedDate? {
    PartialDate(year: year, month: month, day: month == nil ? nil : day)
      .map { ScannedDate(date: $0, end: end) }
  }
}
