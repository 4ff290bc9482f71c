import SourceReading
import TextAnalysis
import Vocabulary

/// Finds the words of a text that may be codes: what is part of a longer number is none.
///
/// National drug codes (`00000-0000-00`), laboratory codes (`00000-0`), postal codes with their annex
/// and the issues of journals (`389(10086)`) have five digits that no procedure has.
struct CodeWords {
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// Reads a range of a document.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// Runs of letters, digits and inner stops that stand by themselves, in order.
  ///
  /// Signs of notes (`†`) and dashes that are no ASCII part words.
  var all: [Range<Int>] {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound where !isInner(index) {
      if index > start, isFree(start..<index) { words.append(start..<index) }
      start = index + 1
    }
    return words
  }

  private func isInner(_ index: Int) -> Bool {
    guard index < range.upperBound else { return false }
    if isWord(bytes[index]) { return true }
    return bytes[index] == UInt8(ascii: ".") && index + 1 < range.upperBound
      && isWord(bytes[index + 1])
  }

  private func isWord(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit }

  /// Whether no sign binds a word to a sum, a measure or a longer number.
  private func isFree(_ word: Range<Int>) -> Bool {
    isFreeBefore(word) && isFreeBehind(word) && !isMeasure(word)
  }

  private func isFreeBefore(_ word: Range<Int>) -> Bool {
    guard word.lowerBound > range.lowerBound else { return true }
    let sign = bytes[word.lowerBound - 1]
    if "$#@".utf8.contains(sign) { return false }
    if sign == UInt8(ascii: "(") {
      return word.lowerBound - 1 == range.lowerBound || !bytes[word.lowerBound - 2].isASCIIDigit
    }
    guard let joint = joint(before: word.lowerBound) else { return true }
    let before = run(before: joint)
    return before.isEmpty || CodeShape.system(of: bytes[before]) != nil
      || CodeShape.isCategory(bytes[before]) || isName(before)
  }

  /// Behind a dash stands the last code of a range, a modifier of two signs, or nothing.
  private func isFreeBehind(_ word: Range<Int>) -> Bool {
    guard let joint = joint(behind: word.upperBound) else { return true }
    let behind = run(behind: joint)
    if behind.isEmpty || CodeShape.system(of: bytes[behind]) != nil { return true }
    if CodeShape.isCategory(bytes[behind]), CodeShape.isCategory(bytes[word]) { return true }
    return behind.count == 2 && self.joint(behind: behind.upperBound) == nil
      && !bytes[behind].contains(where: \.isASCIILowercase)
  }

  /// Whether a unit makes a number of five digits an amount: `10000 units`.
  private func isMeasure(_ word: Range<Int>) -> Bool {
    guard bytes[word].allSatisfy(\.isASCIIDigit), word.upperBound < range.upperBound,
      bytes[word.upperBound] == 0x20
    else { return false }
    let unit = bytes[(word.upperBound + 1)..<range.upperBound].prefix { $0.isASCIILetter }
    return CodeGroupVocabulary.units.contains(
      String(decoding: unit.map(\.asciiLowercased), as: UTF8.self))
  }

  private func isName(_ run: Range<Int>) -> Bool {
    CodeGroupVocabulary.columns.contains(
      String(decoding: bytes[run].map(\.asciiLowercased), as: UTF8.self))
  }

  // MARK: - Joints

  /// Where a dash or a stroke begins that ends right before a place.
  private func joint(before place: Int) -> Int? {
    if let dash = dash(before: place) { return dash }
    return bytes[place - 1] == UInt8(ascii: "/") ? place - 1 : nil
  }

  private func dash(before place: Int) -> Int? {
    if bytes[place - 1] == UInt8(ascii: "-") { return place - 1 }
    let start = place - WideDash.length
    return start >= range.lowerBound && WideDash.begins(bytes, at: start) ? start : nil
  }

  /// Where a dash ends that begins right behind a word.
  private func joint(behind place: Int) -> Int? {
    guard place < range.upperBound else { return nil }
    if bytes[place] == UInt8(ascii: "-") { return place + 1 }
    let end = place + WideDash.length
    return end <= range.upperBound && WideDash.begins(bytes, at: place) ? end : nil
  }

  private func run(before place: Int) -> Range<Int> {
    var start = place
    while start > range.lowerBound, isInner(start - 1) { start -= 1 }
    return start..<place
  }

  private func run(behind place: Int) -> Range<Int> {
    var end = place
    while isInner(end) { end += 1 }
    return place..<end
  }
}
