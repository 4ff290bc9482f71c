import EvidenceModel
import SourceReading
import TextAnalysis

/// A date found in text.
struct FoundDate: Hashable, Sendable {
  var date: PartialDate
  /// Its words.
  var range: Range<Int>
}

/// Reads dates as policies print them.
///
/// `July 1, 2023`, `Feb. 1, 2020`, `1 July 2023`, `01-Jul-2023`, `July 2023`, `10/01/2020`, `10/01/20`, `7/2025`,
/// `07/23` (month and year), `01|31|2026`, `1  /31/26`, `3:2013`, `01.01.2021`, `2024-06-03`, `2022-07`. The order of numbers
/// is that of the United States.
enum DateReader {
  /// All dates from left to right.
  static func dates(in bytes: [UInt8], _ range: Range<Int>) -> [FoundDate] {
    var found: [FoundDate] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if isStart(bytes, index, range),
        let date = date(in: bytes, at: index, before: range.upperBound)
      {
        found.append(date)
        index = date.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The first date in a range.
  static func first(in bytes: [UInt8], _ range: Range<Int>) -> FoundDate? {
    for index in range where isStart(bytes, index, range) {
      if let date = date(in: bytes, at: index, before: range.upperBound) { return date }
    }
    return nil
  }

  /// Whether a date may begin: not inside a word, nor inside a longer number such as `31/12/2020`.
  private static func isStart(_ bytes: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return true }
    if bytes[index - 1].isWordByte { return false }
    guard index - 1 > range.lowerBound, isSeparator(bytes[index - 1]) else { return true }
    return !(bytes[index - 2].isASCIIDigit && bytes[index].isASCIIDigit)
  }

  /// The date that begins at an index.
  static func date(in bytes: [UInt8], at start: Int, before end: Int) -> FoundDate? {
    guard start < end else { return nil }
    if bytes[start].isASCIIDigit {
      return numbers(bytes, start, end) ?? spaced(bytes, start, end)
        ?? dayFirst(bytes, start, end)
    }
    return bytes[start].isASCIILetter ? monthFirst(bytes, start, end) : nil
  }

  /// The date that a date's label has as its value and nothing else, with stops and two digits of a
  /// year: `06.01.24`, `05.24`.
  static func labelled(in bytes: [UInt8], _ range: Range<Int>) -> FoundDate? {
    let parts = bytes[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0.count == 2 }),
      bytes[range].allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") })
    else { return nil }
    let slashed = bytes[range].map { $0 == UInt8(ascii: ".") ? UInt8(ascii: "/") : $0 }
    return date(in: slashed, at: 0, before: slashed.count).map {
      FoundDate(date: $0.date, range: range)
    }
  }

  /// The date that a text is, a bare year included, and nothing else.
  static func whole(in bytes: [UInt8], _ range: Range<Int>) -> FoundDate? {
    if let date = date(in: bytes, at: range.lowerBound, before: range.upperBound) { return date }
    guard range.count == 4, let (year, _) = number(bytes, range.lowerBound, range.upperBound),
      let date = PartialDate(year: year)
    else { return nil }
    return (1900...2100).contains(year) ? FoundDate(date: date, range: range) : nil
  }
}

extension DateReader {
  /// `10/01/20`, `7/2025`, `07/23`, `2024-06-03`.
  private static func numbers(_ bytes: [UInt8], _ start: Int, _ end: Int) -> FoundDate? {
    var parts: [(value: Int, digits: Int)] = []
    var separator: UInt8?
    var index = start
    while parts.count < 3, let (value, next) = number(bytes, index, end) {
      parts.append((value, next - index))
      index = next
      guard parts.count < 3, next + 1 < end, isSeparator(bytes[next]), bytes[next + 1].isASCIIDigit,
        separator == nil || separator == bytes[next]
      else { break }
      separator = bytes[next]
      index = next + 1
    }
    if index < end, isInWord(bytes, index, end) || goesOn(bytes, index, end) { return nil }
    guard let separator, let date = date(of: parts, separator) else { return nil }
    return FoundDate(date: date, range: start..<index)
  }

  /// `1  /31/26`: a form's field left room before the first sign.
  private static func spaced(_ bytes: [UInt8], _ start: Int, _ end: Int) -> FoundDate? {
    guard let (month, afterMonth) = number(bytes, start, end), afterMonth - start <= 2 else {
      return nil
    }
    let gap = bytes[afterMonth..<end].prefix(4).prefix { $0 == 0x20 }.count
    let sign = afterMonth + gap
    guard gap > 0, sign + 1 < end, bytes[sign] == UInt8(ascii: "/"),
      let (day, afterDay) = number(bytes, sign + 1, end), afterDay - sign <= 3, afterDay + 1 < end,
      bytes[afterDay] == UInt8(ascii: "/"), let (year, last) = number(bytes, afterDay + 1, end),
      last == end || !bytes[last].isWordByte,
      let date = date(
        of: [(month, 2), (day, 2), (year, last - afterDay - 1)], UInt8(ascii: "/"))
    else { return nil }
    return FoundDate(date: date, range: start..<last)
  }

  /// Whether a word goes on behind a date; one that begins with a capital was only glued to it:
  /// `12/18Revision Log`.
  private static func isInWord(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    let isGlued =
      index + 2 < end && bytes[index].isASCIIUppercase && bytes[index + 1].isASCIILowercase
      && bytes[index + 2].isASCIILowercase
    return bytes[index].isWordByte && !isGlued
  }

  /// Whether the number goes on after the date: `7.01.99.3`, `07/23/4`.
  private static func goesOn(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    index + 1 < end && isSeparator(bytes[index]) && bytes[index] != UInt8(ascii: ":")
      && bytes[index + 1].isASCIIDigit
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { "/-.:|".utf8.contains(byte) }

  private static func date(of parts: [(value: Int, digits: Int)], _ separator: UInt8)
    -> PartialDate?
  {
    if parts.count == 3 {
      if parts[0].digits == 4, separator != UInt8(ascii: "|") {
        return PartialDate(year: parts[0].value, month: parts[1].value, day: parts[2].value)
      }
      guard separator != UInt8(ascii: ":"), let year = year(parts[2]) else { return nil }
      if ".|".utf8.contains(separator), parts[2].digits != 4 { return nil }
      return PartialDate(year: year, month: parts[0].value, day: parts[1].value)
    }
    guard parts.count == 2, separator != UInt8(ascii: "|") else { return nil }
    if parts[0].digits == 4, separator == UInt8(ascii: "-"), parts[1].digits == 2 {
      return PartialDate(year: parts[0].value, month: parts[1].value)
    }
    guard parts[0].digits <= 2, separator == UInt8(ascii: "/") || parts[1].digits == 4,
      separator != UInt8(ascii: "."), let year = year(parts[1])
    else { return nil }
    return PartialDate(year: year, month: parts[0].value)
  }

  /// A year of four digits, or of two: 00 to 69 are this century's, as POSIX `strptime` has it.
  private static func year(_ part: (value: Int, digits: Int)) -> Int? {
    switch part.digits {
    case 4: (1900...2100).contains(part.value) ? part.value : nil
    case 2: part.value < 69 ? 2000 + part.value : 1900 + part.value
    default: nil
    }
  }

  /// `July 1, 2023`, `Feb. 2020`, `June 3rd, 2024`.
  private static func monthFirst(_ bytes: [UInt8], _ start: Int, _ end: Int) -> FoundDate? {
    guard let (month, afterMonth) = month(bytes, start, end) else { return nil }
    var index = skip(bytes, afterMonth, end)
    guard let (first, afterFirst) = number(bytes, index, end) else { return nil }
    if afterFirst - index == 4 {
      return found(PartialDate(year: first, month: month), start..<afterFirst, first)
    }
    index = skip(bytes, afterOrdinal(bytes, afterFirst, end), end)
    guard let (year, afterYear) = number(bytes, index, end), afterYear - index == 4 else {
      return nil
    }
    return found(PartialDate(year: year, month: month, day: first), start..<afterYear, year)
  }

  /// `1 July 2023`, `1st July 2023`, `01-Jul-2023`.
  private static func dayFirst(_ bytes: [UInt8], _ start: Int, _ end: Int) -> FoundDate? {
    guard let (day, digitsEnd) = number(bytes, start, end), digitsEnd - start <= 2 else {
      return nil
    }
    // A mirror has a blank in `19 th April 2017`.
    let blank = digitsEnd < end && bytes[digitsEnd] == 0x20 ? digitsEnd + 1 : digitsEnd
    let behindBlank = afterOrdinal(bytes, blank, end)
    let afterDay = behindBlank > blank ? behindBlank : digitsEnd
    guard afterDay < end, bytes[afterDay] == 0x20 || bytes[afterDay] == UInt8(ascii: "-"),
      let (month, afterMonth) = month(bytes, afterDay + 1, end)
    else { return nil }
    let isHyphenated = afterMonth < end && bytes[afterMonth] == UInt8(ascii: "-")
    guard isHyphenated == (bytes[afterDay] == UInt8(ascii: "-")) else { return nil }
    let index = isHyphenated ? afterMonth + 1 : skip(bytes, afterMonth, end)
    guard let (year, afterYear) = number(bytes, index, end), afterYear - index == 4 else {
      return nil
    }
    return found(PartialDate(year: year, month: month, day: day), start..<afterYear, year)
  }

  private static func found(_ date: PartialDate?, _ range: Range<Int>, _ year: Int) -> FoundDate? {
    guard let date, (1900...2100).contains(year) else { return nil }
    return FoundDate(date: date, range: range)
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (Int, Int)? {
    var index = start
    var value = 0
    while index < end, index - start < 5, bytes[index].isASCIIDigit {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start && index - start <= 4 ? (value, index) : nil
  }

  private static func month(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (Int, Int)? {
    var index = start
    while index < end, index - start < 10, bytes[index].isASCIILetter { index += 1 }
    guard index - start >= 3 else { return nil }
    let word = String(decoding: bytes[start..<index].map(\.asciiLowercased), as: UTF8.self)
    guard
      let month = months.firstIndex(where: {
        $0 == word || $0.prefix(3) == word || word == "sept" && $0 == "september"
      })
    else { return nil }
    return (month + 1, index)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func afterOrdinal(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    guard index + 1 < end,
      ["st", "nd", "rd", "th"].contains(String(decoding: bytes[index..<(index + 2)], as: UTF8.self))
    else { return index }
    return index + 2
  }

  /// Skips spaces, a stop and a comma.
  private static func skip(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, index - start < 4,
      bytes[index].isASCIISpace || ".,".utf8.contains(bytes[index])
    {
      index += 1
    }
    return index
  }
}
