import SourceReading
import TextAnalysis
import Vocabulary

/// Tells whether what follows a label is its value.
extension HeaderTokenizer {
  /// How far from its beginning a line names itself, in bytes.
  private static let nearBeginning = 240

  /// The colon between a date and the plans it is for: `Effective date for all plans: May 1, 2021`.
  func colonBehindScope(_ index: Int, _ cell: Range<Int>) -> Int? {
    let rest = index..<min(cell.upperBound, index + 100)
    guard bytes[rest].starts(with: "for ".utf8),
      let colon = rest.first(where: { bytes[$0] == UInt8(ascii: ":") })
    else { return nil }
    let value = trimmed((colon + 1)..<cell.upperBound)
    return DateReader.date(in: bytes, at: value.lowerBound, before: value.upperBound) == nil
      ? nil : colon
  }

  /// How far behind its label such words may stand where another column is woven in, in bytes.
  private static let wovenColumn = 90

  /// The date behind `For services performed on or after`, be it that words of another column stand
  /// before that: `Original Effective Date LCD Title For services performed on or after 10/01/2015`.
  func behindServices(_ index: Int, _ cell: Range<Int>) -> Int? {
    let lowered = bytes[index..<min(cell.upperBound, index + Self.wovenColumn)]
      .map(\.asciiLowercased)
    let found = HeaderVocabulary.serviceDates.compactMap { words in
      ByteSearch.first(Array(words.utf8), in: lowered, lowered.indices).map {
        $0..<($0 + words.utf8.count)
      }
    }.min { $0.lowerBound < $1.lowerBound }
    guard let found else { return nil }
    let between = 0..<found.lowerBound
    let date = index + found.upperBound
    guard WhiteSpace.words(bytes, index..<(index + found.lowerBound)).allSatisfy(isContractors),
      !headerLabels.matches(in: lowered, between).contains(where: \.meaning.isDate)
    else { return nil }
    return DateReader.date(in: bytes, at: date, before: cell.upperBound) == nil ? nil : date
  }

  /// Whether a word has no digits, or is the number of a contractor's determination: `L99988`.
  private func isContractors(_ word: Range<Int>) -> Bool {
    let digits = word.dropFirst()
    return !bytes[word].contains(where: \.isASCIIDigit)
      || bytes[word.lowerBound].isASCIIUppercase && (4...6).contains(digits.count)
        && bytes[digits].allSatisfy(\.isASCIIDigit)
  }

  /// Whether a date ends a short cell: `Harbor Medical Policies – Surgery Effective May 1, 2021`.
  func isLastDate(_ index: Int, _ cell: Range<Int>) -> Bool {
    guard cell.count <= 160,
      let date = DateReader.date(in: bytes, at: index, before: cell.upperBound)
    else { return false }
    return bytes[date.range.upperBound..<cell.upperBound].allSatisfy { !$0.isWordByte }
  }

  /// Whether brackets near the beginning hold a label and its date and nothing else:
  /// `Bed Therapy: Medical Policy (Effective 10/01/2014) …`.
  func isInBrackets(_ start: Int, _ index: Int, _ cell: Range<Int>) -> Bool {
    guard start > cell.lowerBound, start - cell.lowerBound <= Self.nearBeginning,
      bytes[start - 1] == UInt8(ascii: "("),
      let date = DateReader.date(in: bytes, at: index, before: cell.upperBound),
      date.range.upperBound < cell.upperBound
    else { return false }
    return bytes[date.range.upperBound] == UInt8(ascii: ")")
  }

  /// Whether `Number` stands before a number of several parts and a date's label, as where a text lost
  /// its breaks: `Bed Therapy Number 7.01.987 Effective Date May 1, 2021`.
  func isNumberBeforeLabel(_ label: Range<Int>, _ index: Int, _ cell: Range<Int>) -> Bool {
    guard bytes[label].elementsEqual("Number".utf8), index < cell.upperBound else { return false }
    let words = WhiteSpace.words(bytes, index..<min(cell.upperBound, index + 60))
    guard let number = words.first, number.lowerBound == index,
      bytes[number].count(where: { ".-".utf8.contains($0) }) >= 2,
      PolicyNumber.alone(bytes, number) == number, let next = words.dropFirst().first
    else { return false }
    let rest = bytes[next.lowerBound..<min(cell.upperBound, next.lowerBound + 40)]
      .map(\.asciiLowercased)
    return headerLabels.match(in: rest, at: 0, before: rest.count)?.meaning.isDate ?? false
  }

  /// A stretch's first word, or its second behind a few capitals: `MP 6.028`.
  func wordBehindInitials(_ range: Range<Int>) -> Range<Int> {
    let end = { (start: Int) in
      bytes[start..<range.upperBound].firstIndex(of: 0x20) ?? range.upperBound
    }
    let first = range.lowerBound..<end(range.lowerBound)
    guard (2...4).contains(first.count), bytes[first].allSatisfy(\.isASCIIUppercase),
      first.upperBound + 1 < range.upperBound
    else { return first }
    return (first.upperBound + 1)..<end(first.upperBound + 1)
  }

  func followsValue(_ field: HeaderField, _ index: Int, _ end: Int) -> Bool {
    if field.isDate { return DateReader.date(in: bytes, at: index, before: end) != nil }
    guard field == .number || field == .alias else { return false }
    if end - index > 40 {
      let word = wordBehindInitials(index..<end)
      return word.upperBound < end
        && (PolicyNumber.alone(bytes, word) == word || PolicyNumber.isCode(bytes, word))
    }
    return PolicyNumber.read(bytes, index..<end) != nil
      && bytes[index..<end].contains(where: \.isASCIIDigit)
  }
}
