import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads lists of persons whose given names are all written out.
enum WrittenOutNames {
  typealias Found = (names: [CSLName], hasMore: Bool, end: Int)

  /// Names with the given name first, up to a stop or a year in brackets:
  /// `Anna Roe, John B. Doe, and Mary Poe. Title`.
  ///
  /// Titles and bodies are capitalised words, too, so that the first word and half of the others must be
  /// known given names.
  static func straight(_ bytes: ByteView, _ range: Range<Int>) -> Found? {
    let scanner = PersonNameScanner(bytes: bytes, end: range.upperBound)
    let first = scanner.word(at: range.lowerBound)
    guard first.count > 2, ReferenceTables.givenNames.contains(bytes, first),
      bytes.isUppercase(at: first.lowerBound, before: range.upperBound),
      let end = end(bytes, range.lowerBound..<min(range.upperBound, range.lowerBound + 600))
    else { return nil }
    var parts = parts(bytes, range.lowerBound..<end)
    let hasMore = parts.last.map { bytes.hasWord("et al", at: $0.lowerBound, before: end) } ?? false
    if hasMore { parts.removeLast() }
    let names = parts.compactMap { FullNames.name(bytes, $0) }
    let known = parts.count {
      ReferenceTables.givenNames.contains(bytes, scanner.word(at: $0.lowerBound))
    }
    guard !names.isEmpty, names.count == parts.count, known * 2 >= names.count,
      names.allSatisfy({ $0.family?.utf8.contains(where: \.isASCIILowercase) == true }),
      names.count > 1 || hasMore || opensTitle(bytes, end, range.upperBound)
    else { return nil }
    return (names, hasMore, bytes[end] == UInt8(ascii: ".") ? end + 1 : end)
  }

  /// Names with the family name first and semicolons between them, as some publishers' sites print them:
  /// `Roe, Anna MD; Doe, John B. PhD, MPH. Title`.
  static func turned(_ bytes: ByteView, _ range: Range<Int>) -> Found? {
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 80)
    guard bytes.firstIndex(of: UInt8(ascii: ";"), in: head) != nil else { return nil }
    var names: [CSLName] = []
    var start = range.lowerBound
    while names.count < 100, let person = turnedName(bytes, start, range.upperBound) {
      names.append(person.name)
      guard person.end < range.upperBound, bytes[person.end] == UInt8(ascii: ";") else {
        guard names.count > 1, person.end < range.upperBound, bytes[person.end] == UInt8(ascii: ".")
        else { return nil }
        return (names, false, person.end + 1)
      }
      start = bytes.skippingSpaces(person.end + 1, before: range.upperBound)
      if bytes.hasWord("et al", at: start, before: range.upperBound) {
        return (names, true, min(start + 6, range.upperBound))
      }
    }
    return nil
  }

  /// Where a list ends: a stop behind a word that is no initial, or a bracket with a year.
  private static func end(_ bytes: ByteView, _ range: Range<Int>) -> Int? {
    range.dropFirst().first { index in
      if bytes[index] == UInt8(ascii: "(") {
        return DateScanner(bytes: bytes, end: range.upperBound).year(at: index + 1) != nil
      }
      guard bytes[index] == UInt8(ascii: "."),
        index + 1 == range.upperBound || bytes[index + 1] == 0x20
      else { return false }
      return !(bytes[index - 1].isASCIIUppercase && !bytes[index - 2].isWordByte)
    }
  }

  /// The parts between commas, "and" and degrees.
  private static func parts(_ bytes: ByteView, _ range: Range<Int>) -> [Range<Int>] {
    bytes[range].split(separator: UInt8(ascii: ",")).flatMap { slice -> [Range<Int>] in
      var part = bytes.trimmed(slice.startIndex..<slice.endIndex, of: " ;&")
      if bytes.hasPrefix("and ", at: part.lowerBound, before: part.upperBound) {
        part = bytes.trimmed((part.lowerBound + 4)..<part.upperBound)
      }
      for word in [" and ", " & "] as [StaticString] {
        if let and = bytes.place(of: word, in: part) {
          return [part.lowerBound..<and.lowerBound, and.upperBound..<part.upperBound]
        }
      }
      return part.isEmpty || ReferenceNameParts.degrees.contains(bytes.text(part)) ? [] : [part]
    }
  }

  /// Whether words in lower case follow, as behind a single name only a title has them.
  private static func opensTitle(_ bytes: ByteView, _ stop: Int, _ end: Int) -> Bool {
    guard bytes[stop] == UInt8(ascii: "."),
      let title = SentencePieces.pieces(bytes, (stop + 1)..<end).first
    else { return bytes[stop] == UInt8(ascii: "(") }
    return GroupName.capitalisedWords(bytes, title).plain > 1
  }

  /// One turned name with its degrees.
  private static func turnedName(
    _ bytes: ByteView, _ start: Int, _ end: Int
  ) -> (name: CSLName, end: Int)? {
    guard let comma = bytes.firstIndex(of: UInt8(ascii: ","), in: start..<min(end, start + 32)),
      comma > start + 1, bytes.isUppercase(at: start, before: comma),
      GroupName.capitalisedWords(bytes, start..<comma).plain == 0,
      !GroupName.isLikely(bytes, start..<comma)
    else { return nil }
    let scanner = PersonNameScanner(bytes: bytes, end: end)
    let given = bytes.skippingSpaces(comma + 1, before: end)
    let first = scanner.word(at: given)
    guard first.count > 1, bytes.isUppercase(at: given, before: end),
      bytes[first].contains(where: \.isASCIILowercase)
    else { return nil }
    let givenEnd = furtherGiven(scanner, first.upperBound)
    let name = CSLName(family: bytes.text(start..<comma), given: bytes.text(given..<givenEnd))
    return (name, degreesEnd(scanner, givenEnd))
  }

  /// The end of initials and further given names.
  private static func furtherGiven(_ scanner: PersonNameScanner, _ index: Int) -> Int {
    let bytes = scanner.bytes
    var position = index
    while position + 1 < scanner.end, bytes[position] == 0x20 {
      let word = scanner.word(at: position + 1)
      guard !word.isEmpty, bytes.isUppercase(at: word.lowerBound, before: scanner.end),
        !ReferenceNameParts.degrees.contains(bytes.text(word))
      else { break }
      position = word.upperBound
      let isInitial = word.count == 1 && position < scanner.end
      if isInitial, bytes[position] == UInt8(ascii: ".") { position += 1 }
    }
    return position
  }

  /// The end of the number of a footnote or of a note in brackets behind a degree: `MD1`, `MSc (Research)2`.
  private static func afterMark(_ bytes: ByteView, _ index: Int, _ end: Int) -> Int {
    var position = index
    if position + 1 < end, bytes[position] == 0x20, bytes[position + 1] == UInt8(ascii: "("),
      let close = bytes.firstIndex(of: UInt8(ascii: ")"), in: position..<min(end, position + 40))
    {
      position = close + 1
    }
    return bytes.digitsEnd(position, before: min(end, position + 2))
  }

  /// The end of the degrees behind a name.
  private static func degreesEnd(_ scanner: PersonNameScanner, _ index: Int) -> Int {
    let bytes = scanner.bytes
    var position = index
    while true {
      let next = bytes.skippingSpaces(
        position < scanner.end && bytes[position] == UInt8(ascii: ",") ? position + 1 : position,
        before: scanner.end)
      var word = scanner.word(at: next)
      while word.count > 1, bytes[word.upperBound - 1].isASCIIDigit {
        word = word.lowerBound..<(word.upperBound - 1)
      }
      let isDegree =
        word.count > 1
        && (ReferenceNameParts.degrees.contains(bytes.text(word))
          || bytes[word].allSatisfy(\.isASCIIUppercase))
      guard isDegree else { return position }
      position = afterMark(bytes, word.upperBound, scanner.end)
    }
  }
}
