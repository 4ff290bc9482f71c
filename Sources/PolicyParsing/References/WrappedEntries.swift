import TextAnalysis

/// Parts a block of wrapped lines that holds several entries of an unnumbered reference list.
///
/// Text taken from a page has no blank line between entries. One begins where a line opens with a
/// person's name and initials, as authors' lists do, and the line before ends as entries do. Where the
/// year stands in brackets behind the authors, the names are turned and the year shows that the entry
/// before is past its authors.
enum WrappedEntries {
  /// The entries of a block in order; the block alone where it holds one.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func parts(_ bytes: [UInt8], _ block: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = block.lowerBound
    var isAuthorDate = false
    for index in block {
      if bytes[index] == UInt8(ascii: "(") {
        isAuthorDate = isAuthorDate || yearEnd(bytes, index, block.upperBound) != nil
      }
      guard bytes[index] == 0x0A else { continue }
      var next = index + 1
      while next < block.upperBound, bytes[next].isASCIISpace { next += 1 }
      let opens =
        isAuthorDate && opensAuthorDate(bytes, next, block.upperBound)
        ? endsEntry(bytes, start..<index) || endsWithAddress(bytes, start..<index)
        : endsEntry(bytes, start..<index) && opensEntry(bytes, next, block.upperBound)
      guard opens else { continue }
      parts.append(start..<index)
      start = next
      isAuthorDate = false
    }
    parts.append(start..<block.upperBound)
    return parts
  }

  /// Whether the words of an entry's first author stand here.
  static func opens(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    opensEntry(bytes, range.lowerBound, range.upperBound)
      || opensAuthorDate(bytes, range.lowerBound, range.upperBound)
  }

  /// Whether a range ends as an entry does: with a stop, a bracket, a digit or an address.
  static func closes(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    endsEntry(bytes, range) || endsWithAddress(bytes, range)
  }

  /// Whether an author-date entry stops behind its year or within its title: `Vance, G. H. (2012). Cold`.
  ///
  /// Nothing but names stands before the year then, and no stop or address behind it.
  static func lacksJournal(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard
      let open = bytes[range].firstIndex(where: {
        $0.isASCIIDigit || $0 == UInt8(ascii: "(")
      }), bytes[open] == UInt8(ascii: "("), let close = yearEnd(bytes, open, range.upperBound)
    else { return false }
    let title = bytes[close..<range.upperBound].drop { $0 == 0x2E || $0.isASCIISpace }
    return title.count < 250
      && !title.contains(where: { ".?!/".utf8.contains($0) })
  }

  /// Whether the last byte is a stop, a bracket or a digit.
  private static func endsEntry(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = range.last(where: { !bytes[$0].isASCIISpace }) else { return false }
    return ".>)]".utf8.contains(bytes[last]) || bytes[last].isASCIIDigit
  }

  /// Whether a family name and initials stand here: `Vance GH,` or `de la Cruz M.`.
  private static func opensEntry(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var index = start
    for _ in 0..<4 {
      let word = index..<(bytes[index..<end].firstIndex { !isNameByte($0) } ?? end)
      guard word.count >= 2, word.upperBound < end, bytes[word.upperBound] == 0x20 else {
        return false
      }
      index = word.upperBound + 1
      if isCapitalized(bytes, word), areInitials(bytes, index, end) { return true }
    }
    return false
  }

  /// Whether a turned name stands here, or a body and the year in brackets: `Vance, G. H.,`,
  /// `Elm Foot Society. (2012).`.
  private static func opensAuthorDate(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start < end, bytes[start].isASCIIUppercase || bytes[start] >= 0x80 else { return false }
    var index = start
    for _ in 0..<3 {
      let word = index..<(bytes[index..<end].firstIndex { !isNameByte($0) } ?? end)
      guard word.count >= 2, word.upperBound + 3 < end else { break }
      if bytes[word.upperBound] == UInt8(ascii: ","), bytes[word.upperBound + 1] == 0x20,
        bytes[word.upperBound + 2].isASCIIUppercase,
        bytes[word.upperBound + 3] == UInt8(ascii: ".")
      {
        return true
      }
      guard bytes[word.upperBound] == 0x20 else { break }
      index = word.upperBound + 1
    }
    let head = start..<min(end, start + 100)
    guard
      let stop = head.first(where: {
        bytes[$0].isASCIIDigit || bytes[$0] == UInt8(ascii: "(") || bytes[$0] == 0x0A
      }), bytes[stop] == UInt8(ascii: "("), let close = yearEnd(bytes, stop, end)
    else { return false }
    return close < end && bytes[close] == UInt8(ascii: ".")
  }

  /// The end of brackets that hold a year and no more than a letter or a day: `(2019a)`, `(2024, May 7)`.
  private static func yearEnd(_ bytes: [UInt8], _ open: Int, _ end: Int) -> Int? {
    let digits = bytes[(open + 1)..<min(end, open + 5)]
    guard digits.count == 4, digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8),
      digits.allSatisfy(\.isASCIIDigit),
      let close = bytes[digits.endIndex..<min(end, open + 24)].firstIndex(of: UInt8(ascii: ")")),
      close <= digits.endIndex + 1 || bytes[digits.endIndex] == UInt8(ascii: ",")
    else { return nil }
    return close + 1
  }

  /// Whether the last word is an address, which may end in a letter.
  private static func endsWithAddress(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let line = bytes[range].suffix(200)
    let words = line.split(whereSeparator: \.isASCIISpace)
    return words.last?.contains(UInt8(ascii: "/")) == true
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }

  private static func isCapitalized(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    let first = bytes[word.lowerBound]
    return (first.isASCIIUppercase || first >= 0x80)
      && (bytes[word.lowerBound + 1].isASCIILowercase || bytes[word.lowerBound + 1] >= 0x80
        || bytes[word.lowerBound + 1] == UInt8(ascii: "'"))
  }

  /// One to three capitals, and a comma or a stop behind them.
  private static func areInitials(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let capitals = bytes[start..<end].prefix(4).prefix { $0.isASCIIUppercase }
    guard (1...3).contains(capitals.count), capitals.endIndex < end else { return false }
    return ",.".utf8.contains(bytes[capitals.endIndex])
  }
}
