import TextAnalysis

/// Questions and cuts that every recogniser asks of the bytes of a reference.
extension [UInt8] {
  /// The text in a range of bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// The text in a range of bytes with ASCII letters in lower case.
  func lowercasedText(_ range: Range<Int>) -> String {
    String(decoding: self[range].lazy.map(\.asciiLowercased), as: UTF8.self)
  }

  /// Whether lower-case `text` stands at `index`, in any case.
  func hasPrefix(_ text: String, at index: Int, before end: Int) -> Bool {
    var position = index
    for byte in text.utf8 {
      guard position < end, self[position].asciiLowercased == byte else { return false }
      position += 1
    }
    return true
  }

  /// Whether lower-case `word` stands at `index`, in any case, and no word goes on after it.
  func hasWord(_ word: String, at index: Int, before end: Int) -> Bool {
    guard hasPrefix(word, at: index, before: end) else { return false }
    let position = index + word.utf8.count
    guard position < end, let last = word.utf8.last, last.isWordByte else { return true }
    return !self[position].isWordByte
  }

  /// The first place in a range where lower-case `phrase` stands, in any case.
  func place(of phrase: String, in range: Range<Int>) -> Range<Int>? {
    guard let first = phrase.utf8.first, !range.isEmpty else { return nil }
    let length = phrase.utf8.count
    guard length <= range.count else { return nil }
    for start in range.lowerBound...(range.upperBound - length)
    where self[start].asciiLowercased == first {
      var position = start
      var equal = true
      for byte in phrase.utf8 {
        if self[position].asciiLowercased != byte {
          equal = false
          break
        }
        position += 1
      }
      if equal { return start..<position }
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
    if self[index] < 0x80 { return self[index].isASCIIUppercase }
    return scalar(at: index, before: end)?.properties.isUppercase ?? false
  }

  /// The scalar that begins at `index`, where one does.
  func scalar(at index: Int, before end: Int) -> Unicode.Scalar? {
    let length = self[index] < 0x80 ? 1 : self[index] < 0xE0 ? 2 : self[index] < 0xF0 ? 3 : 4
    guard index + length <= end else { return nil }
    var decoder = UTF8()
    var bytes = self[index..<(index + length)].makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&bytes) { return scalar }
    return nil
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
  func holds(_ byte: UInt8) -> Bool {
    withUTF8Buffer { $0.contains(byte) }
  }
}
