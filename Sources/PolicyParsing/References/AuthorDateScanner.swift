import EvidenceModel
import SourceReading
import TextAnalysis

/// Finds names with years that point at references: `(Doe, 2020)`, `Doe et al. (2019)`.
enum AuthorDateScanner {
  /// The longest bracket that is looked at, in bytes.
  private static let longest = 400

  /// The pointers from left to right.
  static func pointers(in bytes: [UInt8], _ range: Range<Int>) -> [Pointer] {
    var pointers: [Pointer] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "("), let close = close(bytes, index, range.upperBound)
      else {
        index += 1
        continue
      }
      if let pointer = pointer(bytes, range, index, close) {
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
    _ bytes: [UInt8], _ range: Range<Int>, _ open: Int, _ close: Int
  ) -> Pointer? {
    let inner = (open + 1)..<close
    if let year = year(bytes, inner.upperBound, inner.lowerBound), year.start == inner.lowerBound {
      return narrative(bytes, range, open, close, year)
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

  /// `Doe et al., 2015a`, `Doe, 2015, 2017`, `American College of X, 2022`.
  private static func targets(_ bytes: [UInt8], _ part: Range<Int>) -> [CitationTarget] {
    var end = part.upperBound
    var years: [Year] = []
    while let year = year(bytes, end, part.lowerBound) {
      years.insert(year, at: 0)
      end = year.start
      end = nameEnd(bytes, part.lowerBound..<year.start)
    }
    guard !years.isEmpty, let author = author(bytes, part.lowerBound..<end) else { return [] }
    return years.map { CitationTarget(author: author, year: $0.value, suffix: $0.suffix) }
  }

  /// Where the name before a year ends: before commas and words such as `updated`.
  private static func nameEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while true {
      while end > range.lowerBound,
        bytes[end - 1].isASCIISpace || bytes[end - 1] == UInt8(ascii: ",")
      {
        end -= 1
      }
      guard let word = wordBefore(bytes, end, range.lowerBound),
        ["updated", "revised", "reviewed", "accessed"].contains(
          String(decoding: bytes[word], as: UTF8.self))
      else { return end }
      end = word.lowerBound
    }
  }

  /// `Doe et al. (2019)`, `Doe and Roe (2019)`, `Doe (2019)`.
  private static func narrative(
    _ bytes: [UInt8], _ range: Range<Int>, _ open: Int, _ close: Int, _ year: Year
  ) -> Pointer? {
    var start = open
    var words = 0
    while words < 6, let word = wordBefore(bytes, start, range.lowerBound) {
      let text = String(decoding: bytes[word], as: UTF8.self)
      let isName = bytes[word.lowerBound].isASCIIUppercase && word.count > 1
      guard isName || ["et", "al.", "al", "and", "&", "colleagues"].contains(text) else { break }
      start = word.lowerBound
      words += 1
      if isName, !isJoined(bytes, start, range.lowerBound) { break }
    }
    let name = WhiteSpace.trim(bytes, start..<open)
    guard words > 0, bytes[name.lowerBound].isASCIIUppercase, let author = author(bytes, name)
    else { return nil }
    let target = CitationTarget(author: author, year: year.value, suffix: year.suffix)
    return Pointer(style: .authorDate, targets: [target], range: start..<(close + 1))
  }

  private static func isJoined(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Bool {
    guard let word = wordBefore(bytes, start, limit) else { return false }
    return ["and", "&"].contains(String(decoding: bytes[word], as: UTF8.self))
  }

  private static func wordBefore(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Range<Int>? {
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
      start == limit || !bytes[start - 1].isWordByte,
      let value = Int(String(decoding: bytes[start..<index], as: UTF8.self)),
      (1900...2100).contains(value)
    else { return nil }
    return Year(value: value, suffix: suffix, start: start)
  }

  /// The author's name without `see`, `et al.` and commas; nil where no name stands.
  private static func author(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    var text = String(decoding: bytes[range], as: UTF8.self)
      .split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    for prefix in ["see also ", "see ", "e.g., ", "e.g. ", "cf. ", "adapted from ", "reviewed in "]
    where text.lowercased().hasPrefix(prefix) {
      text = String(text.dropFirst(prefix.count))
    }
    for suffix in [" et al.", " et al", ", et al.", " and colleagues", ","]
    where text.hasSuffix(suffix) {
      text = String(text.dropLast(suffix.count))
    }
    if text.hasSuffix(",") { text = String(text.dropLast()) }
    guard text.utf8.count >= 2, text.utf8.count <= 160, text.utf8.first?.isWordByte == true,
      text.first?.isUppercase == true || particles.contains(where: { text.hasPrefix($0) }),
      !months.contains(String(text.lowercased().prefix { $0.isLetter }).prefix(3).lowercased())
        || text.utf8.count > 9,
      text.first?.isNumber == false, !text.contains("=")
    else { return nil }
    return text
  }

  private static let particles = [
    "de ", "van ", "von ", "el-", "al-", "di ", "da ", "le ", "la ", "den ",
  ]
  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
