import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads persons whose given names stand first and in full: `Ann B. Doe, Carl van Roe, Title`.
enum FullNames {
  /// The names that open a range and a comma parts, up to the first part that is none.
  static func leading(
    _ bytes: ByteView, _ range: Range<Int>
  ) -> (names: [CSLName], end: Int)? {
    var names: [CSLName] = []
    var start = range.lowerBound
    while let comma = bytes.firstIndex(of: UInt8(ascii: ","), in: start..<range.upperBound),
      let name = name(bytes, bytes.trimmed(start..<comma))
    {
      names.append(name)
      start = bytes.skippingSpaces(comma + 1, before: range.upperBound)
    }
    let title = start..<range.upperBound
    guard !names.isEmpty, bytes[title].count(where: { $0 == 0x20 }) > 2 else { return nil }
    return (names, start)
  }

  /// The names of a list that turns the first one alone, as MLA prints it, and ends with a stop:
  /// `Ames, Larry, Mary Burr, and Bruce Cole. Title`.
  static func afterInverted(
    _ bytes: ByteView, _ range: Range<Int>
  ) -> (names: [CSLName], end: Int)? {
    let limit = min(range.upperBound, range.lowerBound + 160)
    if let one = beforeOthers(bytes, range.lowerBound..<limit) { return one }
    guard let and = bytes.place(of: " and ", in: range.lowerBound..<limit),
      let stop = bytes.place(of: ". ", in: and.upperBound..<limit)?.lowerBound,
      let first = bytes.firstIndex(of: UInt8(ascii: ","), in: range.lowerBound..<and.lowerBound),
      let second = bytes.firstIndex(of: UInt8(ascii: ","), in: (first + 1)..<and.upperBound),
      isName(bytes, bytes.trimmed(range.lowerBound..<first)),
      isName(bytes, bytes.trimmed(first..<second, of: " ,"))
    else { return nil }
    var names = [
      CSLName(
        family: bytes.text(bytes.trimmed(range.lowerBound..<first)),
        given: bytes.text(bytes.trimmed(first..<second, of: " ,")))
    ]
    for part in bytes.text(second..<stop).split(separator: ",") where part != " " {
      guard let name = whole(String(part.drop { $0 == " " })) else { return nil }
      names.append(name)
    }
    return names.count > 1 ? (names, stop + 1) : nil
  }

  /// The names of a list that turns none and ends with "and", a name and a stop, where an initial
  /// shows that persons are named: `Larry Ames, Mary K. Burr, and Bruce Cole. Title`.
  static func withInitials(
    _ bytes: ByteView, _ range: Range<Int>
  ) -> (names: [CSLName], end: Int)? {
    let limit = min(range.upperBound, range.lowerBound + 600)
    guard let and = bytes.place(of: ", and ", in: range.lowerBound..<limit),
      let stop = stop(bytes, and.upperBound..<limit),
      bytes[range.lowerBound..<and.lowerBound].contains(UInt8(ascii: "."))
    else { return nil }
    var names: [CSLName] = []
    var start = range.lowerBound
    while start < and.lowerBound {
      let comma = bytes.firstIndex(of: UInt8(ascii: ","), in: start..<and.lowerBound)
      let part = bytes.trimmed(start..<(comma ?? and.lowerBound), of: " ")
      guard let name = name(bytes, part) else { return nil }
      names.append(name)
      start = (comma ?? and.lowerBound) + 1
    }
    guard let last = name(bytes, bytes.trimmed(and.upperBound..<stop, of: " ")) else { return nil }
    names.append(last)
    guard names.count > 2, names.contains(where: { $0.given?.utf8.last == 0x2E }) else {
      return nil
    }
    return (names, stop + 1)
  }

  /// The stop that ends a name and no initial.
  private static func stop(_ bytes: ByteView, _ range: Range<Int>) -> Int? {
    range.first {
      bytes[$0] == UInt8(ascii: ".") && $0 + 1 < range.upperBound && bytes[$0 + 1] == 0x20
        && !bytes[$0 - 1].isASCIIUppercase
    }
  }

  /// One turned name before "et al.": `Ames, Alice, et al. Title`.
  private static func beforeOthers(
    _ bytes: ByteView, _ range: Range<Int>
  ) -> (names: [CSLName], end: Int)? {
    guard
      let others = bytes.place(of: ", et al. ", in: range)
        ?? bytes.place(of: ", et. al. ", in: range),
      let comma = bytes.firstIndex(of: UInt8(ascii: ","), in: range),
      comma < others.lowerBound, isName(bytes, bytes.trimmed(range.lowerBound..<comma)),
      isName(bytes, bytes.trimmed(comma..<others.lowerBound, of: " ,"))
    else { return nil }
    let name = CSLName(
      family: bytes.text(bytes.trimmed(range.lowerBound..<comma)),
      given: bytes.text(bytes.trimmed(comma..<others.lowerBound, of: " ,")))
    return ([name], others.upperBound)
  }

  /// A name whose given name stands first, from text.
  private static func whole(_ text: String) -> CSLName? {
    var text = text
    return text.withUTF8 { buffer in
      buffer.baseAddress.flatMap {
        name(ByteView($0, count: buffer.count), 0..<buffer.count)
      }
    }
  }

  /// Whether one to three capitalised words without digits stand in a range.
  private static func isName(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    let words: [Slice<ByteView>] = bytes[range].split(separator: 0x20)
    return (1...3).contains(words.count)
      && words.allSatisfy { bytes.isUppercase(at: $0.startIndex, before: $0.endIndex) }
      && !bytes[range].contains(where: \.isASCIIDigit)
      && bytes[range].contains(where: \.isASCIILowercase)
  }

  /// The name of two to five words that are capitalised, or particles before the last.
  static func name(_ bytes: ByteView, _ range: Range<Int>) -> CSLName? {
    var range = range
    if bytes.hasWord("and", at: range.lowerBound, before: range.upperBound) {
      range =
        bytes.skippingSpaces(range.lowerBound + 3, before: range.upperBound)..<range.upperBound
    }
    let parts: [Slice<ByteView>] = bytes[range].split(separator: 0x20)
    let words = parts.map { $0.startIndex..<$0.endIndex }
    guard (2...5).contains(words.count), range.count < 50, !GroupName.isLikely(bytes, range),
      words.allSatisfy({
        bytes.isUppercase(at: $0.lowerBound, before: $0.upperBound)
          || ReferenceTables.particles.contains(bytes, $0)
      }),
      let first = words.first, bytes.isUppercase(at: first.lowerBound, before: first.upperBound),
      !bytes[range].contains(where: { (":;()[]\"" as StaticString).holds($0) || $0.isASCIIDigit })
    else { return nil }
    var family = words.count - 1
    while family > 1, ReferenceTables.particles.contains(bytes, words[family - 1]) { family -= 1 }
    return CSLName(
      family: bytes.text(words[family].lowerBound..<range.upperBound),
      given: bytes.text(range.lowerBound..<words[family - 1].upperBound))
  }
}
