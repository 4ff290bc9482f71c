import TextAnalysis

/// Questions and cuts that every recogniser asks of the bytes of a reference.
extension RandomAccessCollection<UInt8> where Index == Int {
  /// The text in a range of bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// The text in a range of bytes with ASCII letters in lower case.
  func lowercasedText(_ range: Range<Int>) -> String {
    String(decoding: self[range].lazy.map(\.asciiLowercased), as: UTF8.self)
  }

  /// Whether lower-case `text` stands at `index`, in any case.
  func hasPrefix(_ text: StaticString, at index: Int, before end: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard end - index >= length else { return false }
    return text.withUTF8Buffer { wanted in
      var position = 0
      while position < length, self[index + position].asciiLowercased == wanted[position] {
        position += 1
      }
      return position == length
    }
  }

  /// Whether lower-case `word` stands at `index`, in any case, and no word goes on after it.
  func hasWord(_ word: StaticString, at index: Int, before end: Int) -> Bool {
    guard hasPrefix(word, at: index, before: end) else { return false }
    let position = index + word.utf8CodeUnitCount
    guard position < end, self[position - 1].isWordByte else { return true }
    return !self[position].isWordByte
  }

  /// The first place in a range where lower-case `phrase` stands, in any case; all bytes are looked at.
  func firstPlace(of phrase: StaticString, in range: Range<Int>) -> Range<Int>? {
    let length = phrase.utf8CodeUnitCount
    guard length > 0, length <= range.count else { return nil }
    let first = phrase.utf8Start.pointee
    for start in range.lowerBound...(range.upperBound - length)
    where self[start].asciiLowercased == first
      && hasPrefix(phrase, at: start, before: start + length)
    {
      return start..<(start + length)
    }
    return nil
  }

  /// The index of the first byte from `index` that is no space.
  func skippingSpaces(_ index: Int, before end: Int) -> Int {
    var position = index
    while position < end, self[position].isASCIISpace { position += 1 }
    return position
  }

  /// The end of the run of digits that begins at `index`.
  func digitsEnd(_ index: Int, before end: Int) -> Int {
    var position = index
    while position < end, self[position].isASCIIDigit { position += 1 }
    return position
  }

  /// The number in a range of at most nine digits.
  func number(_ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 9 else { return nil }
    var value = 0
    for byte in self[range] {
      guard byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The range without the given bytes at its ends.
  func trimmed(_ range: Range<Int>, of cut: StaticString = " .,;:") -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, cut.holds(self[low]) { low += 1 }
    while low < high, cut.holds(self[high - 1]) { high -= 1 }
    return low..<high
  }

  /// Whether an upper-case letter of Latin, Greek or Cyrillic begins at `index`.
  func isUppercase(at index: Int, before end: Int) -> Bool {
    guard index < end else { return false }
    let lead = self[index]
    if lead < 0x80 { return lead.isASCIIUppercase }
    if lead == 0xC3, index + 1 < end { return self[index + 1] < 0x9F && self[index + 1] != 0x97 }
    return scalar(at: index, before: end)?.properties.isUppercase ?? false
  }

  /// The scalar that begins at `index`, where one does.
  func scalar(at index: Int, before end: Int) -> Unicode.Scalar? {
    let lead = self[index]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, index + length <= end else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for place in 1..<length { value = value << 6 | UInt32(self[index + place] & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// Whether the bytes of a dash (hyphen, non-breaking hyphen, en or em dash, minus) begin at
  /// `index`, and where they end.
  func dashEnd(_ index: Int, before end: Int) -> Int? {
    guard index < end else { return nil }
    if self[index] == UInt8(ascii: "-") { return index + 1 }
    guard self[index] == 0xE2, index + 2 < end else { return nil }
    if self[index + 1] == 0x80, (0x90...0x95).contains(self[index + 2]) { return index + 3 }
    return self[index + 1] == 0x88 && self[index + 2] == 0x92 ? index + 3 : nil
  }
}

extension StaticString {
  /// Whether an ASCII byte is one of the text's.
  @inline(__always)
  func holds(_ byte: UInt8) -> Bool {
    let count = utf8CodeUnitCount
    return withUTF8Buffer { signs in
      for place in 0..<count where signs[place] == byte { return true }
      return false
    }
  }
}
