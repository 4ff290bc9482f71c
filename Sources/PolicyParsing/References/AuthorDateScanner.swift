import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds names with years that point at references: `(Doe, 2020)`, `Doe et al. (2019)`, `Doe et al., in 2019`.
enum AuthorDateScanner {
  /// The longest bracket that is looked at, in bytes.
  private static let longest = 4_000

  /// The pointers from left to right; `openings` are the first words of the list's entries.
  static func pointers(
    in bytes: [UInt8], _ range: Range<Int>, openings: Set<String>
  ) -> [Pointer] {
    var pointers: [Pointer] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x20, let pointer = running(bytes, range, index, openings) {
        pointers.append(pointer)
        index = pointer.range.upperBound
        continue
      }
      guard bytes[index] == UInt8(ascii: "("), let close = close(bytes, index, range.upperBound)
      else {
        index += 1
        continue
      }
      if let pointer = pointer(bytes, range, index, close, openings) {
        pointers.append(pointer)
        index = close + 1
      } else {
        index += 1
      }
    }
    return pointers
  }

  private static func close(_ bytes: [UInt8], _ open: Int, _ end: Int) -> Int? {
    for index in (open + 1)..<max(open + 1, min(end, open + longest)) {
      if bytes[index] == UInt8(ascii: "(") { return nil }
      if bytes[index] == UInt8(ascii: ")") { return index }
    }
    return nil
  }

  private static func pointer(
    _ bytes: [UInt8], _ range: Range<Int>, _ open: Int, _ close: Int, _ openings: Set<String>
  ) -> Pointer? {
    let inner = (open + 1)..<close
    if let year = year(bytes, inner.upperBound, inner.lowerBound), year.start == inner.lowerBound {
      return narrative(bytes, range, open, close, year, openings)
    }
    var targets: [CitationTarget] = []
    for part in inner.split(whereSeparator: { bytes[$0] == UInt8(ascii: ";") }) {
      let new = self.targets(bytes, WhiteSpace.trim(bytes, part.startIndex..<part.endIndex))
      if new.isEmpty, targets.isEmpty { return nil }
      targets += new
    }
    guard !targets.isEmpty else { return nil }
    return Pointer(style: .authorDate, targets: targets, range: open..<(close + 1))
  }

  /// `Doe et al., 2015a`, `Doe, 2015, 2017`, `American College of X, 2022`, `Doe, 2015, Roe, 2016`.
  private static func targets(_ bytes: [UInt8], _ part: Range<Int>) -> [CitationTarget] {
    var end = part.upperBound
    var years: [Year] = []
    var changed: [Year] = []
    while let year = year(bytes, end, part.lowerBound) {
      let name = nameEnd(bytes, part.lowerBound..<year.start)
      if name.isChange { changed.insert(year, at: 0) } else { years.insert(year, at: 0) }
      end = name.end
    }
    // A year that is said to be that of a change names the work only where no other does.
    if years.isEmpty { years = changed }
    guard !years.isEmpty else { return [] }
    var start = part.lowerBound
    var before: [CitationTarget] = []
    if let comma = commaBehindYear(bytes, part.lowerBound..<end) {
      before = targets(bytes, part.lowerBound..<comma)
      start = comma + 1
    }
    guard let author = CitedName.author(bytes, WhiteSpace.trim(bytes, start..<end)) else {
      return before
    }
    return before
      + years.map { CitationTarget(author: author, year: $0.value, suffix: $0.suffix) }
  }

  /// The last comma behind a year, which parts one pointer from another: `Doe, 2015, Roe`.
  private static func commaBehindYear(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    range.last {
      bytes[$0] == UInt8(ascii: ",") && year(bytes, $0, range.lowerBound) != nil
        && bytes[($0 + 1)..<range.upperBound].contains(where: \.isASCIIUppercase)
    }
  }

  /// Where the name before a year ends: before commas, months and words such as `updated`, of which it
  /// is told whether they say that the work was changed.
  private static func nameEnd(
    _ bytes: [UInt8], _ range: Range<Int>
  ) -> (end: Int, isChange: Bool) {
    var end = range.upperBound
    var isChange = false
    while true {
      while end > range.lowerBound,
        bytes[end - 1].isASCIISpace || bytes[end - 1] == UInt8(ascii: ",")
      {
        end -= 1
      }
      guard let word = wordBefore(bytes, end, range.lowerBound) else { return (end, isChange) }
      let text = String(decoding: bytes[word].map(\.asciiLowercased), as: UTF8.self)
      if CitationVocabulary.changes.contains(text), bytes[word.lowerBound].isASCIILowercase {
        isChange = true
      } else if ReferenceMonths.number(of: text) == nil || word.lowerBound == range.lowerBound {
        return (end, isChange)
      }
      end = word.lowerBound
    }
  }

  /// `Doe et al. (2019)`, `Doe and Roe (2019)`, `Doe (2019)`, `American Society of X (2019)`.
  private static func narrative(
    _ bytes: [UInt8], _ range: Range<Int>, _ open: Int, _ close: Int, _ year: Year,
    _ openings: Set<String>
  ) -> Pointer? {
    var start = open
    var words = 0
    var hasOthers = false
    while words < 6, let word = wordBefore(bytes, start, range.lowerBound) {
      let text = String(decoding: bytes[word], as: UTF8.self)
      let isName = bytes[word.lowerBound].isASCIIUppercase && word.count > 1
      let isOther = ["et", "al.", "al", "colleagues"].contains(text)
      guard isName || isOther || ["and", "&"].contains(text) else { break }
      hasOthers = hasOthers || isOther
      start = word.lowerBound
      words += 1
      if isName, !isJoined(bytes, start, range.lowerBound) { break }
    }
    var name = WhiteSpace.trim(bytes, start..<open)
    guard words > 0, bytes[name.lowerBound].isASCIIUppercase else { return nil }
    if !hasOthers {
      guard let whole = CitedName.whole(bytes, name, after: range.lowerBound, openings) else {
        return nil
      }
      name = whole
    }
    guard let author = CitedName.author(bytes, name) else { return nil }
    let target = CitationTarget(author: author, year: year.value, suffix: year.suffix)
    return Pointer(
      style: .authorDate, targets: [target], range: name.lowerBound..<(close + 1))
  }

  /// `Doe et al. 2019`, `Doe et al., in 2019.`: a year without brackets, which is one of the work only
  /// where no number of something goes on behind it.
  private static func running(
    _ bytes: [UInt8], _ range: Range<Int>, _ space: Int, _ openings: Set<String>
  ) -> Pointer? {
    let team = Array(" et al".utf8)
    guard bytes[space..<range.upperBound].starts(with: team) else { return nil }
    var index = space + team.count
    if index < range.upperBound, bytes[index] == UInt8(ascii: ".") { index += 1 }
    let nameEnd = index
    while index < range.upperBound, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: ",") {
      index += 1
    }
    let isIn = bytes[index..<range.upperBound].starts(with: "in ".utf8)
    if isIn { index += 3 }
    guard index > nameEnd, index + 4 <= range.upperBound,
      let year = year(bytes, index + 4, index), endsYear(bytes, index + 4, range, isIn)
    else { return nil }
    return narrative(bytes, range, nameEnd, index + 3, year, openings)
  }

  /// Whether a stop, a comma or the end stands behind a year; where no `in` stands before it, a space may.
  private static func endsYear(
    _ bytes: [UInt8], _ end: Int, _ range: Range<Int>, _ isIn: Bool
  ) -> Bool {
    guard end < range.upperBound else { return true }
    return ".,;:)".utf8.contains(bytes[end]) || !isIn && bytes[end].isASCIISpace
  }

  private static func isJoined(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Bool {
    guard let word = wordBefore(bytes, start, limit) else { return false }
    return ["and", "&"].contains(String(decoding: bytes[word], as: UTF8.self))
  }

  static func wordBefore(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Range<Int>? {
    var end = index
    while end > limit, bytes[end - 1].isASCIISpace { end -= 1 }
    var start = end
    while start > limit, !bytes[start - 1].isASCIISpace { start -= 1 }
    return start < end ? start..<end : nil
  }
}

// MARK: - Parts

extension AuthorDateScanner {
  /// A year of four digits with its letter.
  private struct Year {
    var value: Int
    var suffix: String?
    var start: Int
  }

  /// The year that ends at an index.
  private static func year(_ bytes: [UInt8], _ end: Int, _ limit: Int) -> Year? {
    var index = end
    while index > limit, bytes[index - 1].isASCIISpace { index -= 1 }
    var suffix: String?
    if index - 1 > limit, bytes[index - 1].isASCIILowercase, bytes[index - 2].isASCIIDigit {
      suffix = String(decoding: bytes[(index - 1)..<index], as: UTF8.self)
      index -= 1
    }
    let start = index - 4
    guard start >= limit, bytes[start..<index].allSatisfy(\.isASCIIDigit),
      start == limit || !bytes[start - 1].isWordByte && !"/-".utf8.contains(bytes[start - 1]),
      let value = Int(String(decoding: bytes[start..<index], as: UTF8.self)),
      (1900...2100).contains(value)
    else { return nil }
    return Year(value: value, suffix: suffix, start: start)
  }
}
