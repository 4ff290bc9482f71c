import SourceReading
import TextAnalysis

/// Page numbers in texts whose pages no form feeds part.
extension PageFurniture {
  /// A line that ends in a number behind a bar, or behind words and "Page".
  private struct PipedNumber {
    var line: Int
    var words: [UInt8]
    var number: Int
    /// Whether "Page" stands before the number, so that a page may lack it.
    var saysPage: Bool
  }

  /// The lines that say the same before a bar and behind it count the pages: `LUM12 | 3`; or before
  /// "Page": `Effective 2/1/2025   Page 3`.
  static func pipedNumbers(_ bytes: [UInt8], _ lines: [Range<Int>]) -> [Int] {
    let found = lines.indices.compactMap { pipedNumber(bytes, lines[$0], at: $0) }
    let groups: [[PipedNumber]] = Array(Dictionary(grouping: found, by: \.words).values)
    let counting = groups.filter { group in
      group.count >= 3
        && zip(group, group.dropFirst()).allSatisfy {
          $0.number + 1 == $1.number || $0.saysPage && $0.number < $1.number
        }
    }
    return counting.joined().map(\.line)
  }

  private static func pipedNumber(
    _ bytes: [UInt8], _ line: Range<Int>, at index: Int
  ) -> PipedNumber? {
    guard (4...160).contains(line.count), bytes[line.upperBound - 1].isASCIIDigit else {
      return nil
    }
    guard line.count <= 60, let bar = line.last(where: { bytes[$0] == UInt8(ascii: "|") }) else {
      return countedPage(bytes, line, at: index)
    }
    let digits = WhiteSpace.trim(bytes, (bar + 1)..<line.upperBound)
    guard let number = Int(String(decoding: bytes[digits], as: UTF8.self)) else { return nil }
    return PipedNumber(
      line: index, words: Array(bytes[line.lowerBound..<bar]), number: number, saysPage: false)
  }

  /// A line that ends in "Page" and a number behind other words.
  private static func countedPage(
    _ bytes: [UInt8], _ line: Range<Int>, at index: Int
  ) -> PipedNumber? {
    var digits = line.upperBound
    while digits > line.lowerBound, bytes[digits - 1].isASCIIDigit { digits -= 1 }
    let words = WhiteSpace.trim(bytes, line.lowerBound..<digits)
    guard words.count > 7, words.upperBound < digits,
      bytes[words.suffix(4)].map(\.asciiLowercased) == Array("page".utf8),
      let number = Int(String(decoding: bytes[digits..<line.upperBound], as: UTF8.self))
    else { return nil }
    let rest = WhiteSpace.trim(bytes, words.dropLast(4))
    return PipedNumber(line: index, words: Array(bytes[rest]), number: number, saysPage: true)
  }

  /// A line that is a number alone.
  private struct LoneNumber {
    var line: Int
    /// The candidate with the number before, and how many there are up to this one.
    var previous: Int?
    var length: Int
  }

  /// How many lines with words before a page's number, and behind it, its running lines may be.
  private static let companions = (before: 6, after: 3)
  /// The fewest numbers that count pages.
  private static let fewestPages = 4

  /// The lines with a number alone that counts on through the document, with the lines beside it that
  /// say the same on most pages; nothing where no line beside the numbers repeats.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  static func loneNumbers(_ bytes: [UInt8], _ lines: [Range<Int>]) -> [Int] {
    let pages = countingLines(bytes, lines)
    guard pages.count >= fewestPages else { return [] }
    var places: [ArraySlice<UInt8>: [Int: [Int]]] = [:]
    for page in pages {
      for (place, line) in neighbours(of: page, lines) where lines[line].count >= 6 {
        places[bytes[lines[line]], default: [:]][place, default: []].append(line)
      }
    }
    let repeated = places.values.flatMap(\.values).filter {
      $0.count >= max(3, pages.count / 2)
    }
    // The first page prints what the others repeat: there it is the document's own.
    let running = repeated.flatMap { $0.sorted().dropFirst() }
    return running.isEmpty ? [] : pages + running
  }

  /// The longest chain of lines whose numbers follow each other.
  private static func countingLines(_ bytes: [UInt8], _ lines: [Range<Int>]) -> [Int] {
    var found: [LoneNumber] = []
    var last: [Int: Int] = [:]
    for (line, range) in lines.enumerated() {
      guard (1...3).contains(range.count), bytes[range].allSatisfy(\.isASCIIDigit),
        let number = Int(String(decoding: bytes[range], as: UTF8.self))
      else { continue }
      let previous = last[number - 1]
      let length = (previous.map { found[$0].length } ?? 0) + 1
      if let same = last[number], found[same].length > length { continue }
      last[number] = found.count
      found.append(LoneNumber(line: line, previous: previous, length: length))
    }
    var next = found.indices.max { found[$0].length < found[$1].length }
    var chain: [Int] = []
    while let index = next {
      chain.append(found[index].line)
      next = found[index].previous
    }
    return chain.reversed()
  }

  /// The lines with words next to a line, with how far they stand from it, those before below zero.
  private static func neighbours(
    of line: Int, _ lines: [Range<Int>]
  ) -> [(place: Int, line: Int)] {
    let before = lines[max(0, line - 14)..<line].indices.reversed().filter { !lines[$0].isEmpty }
    let behind = lines[(line + 1)..<min(lines.count, line + 9)].indices.filter {
      !lines[$0].isEmpty
    }
    return before.prefix(companions.before).enumerated().map { (-$0.offset - 1, $0.element) }
      + behind.prefix(companions.after).enumerated().map { ($0.offset + 1, $0.element) }
  }
}
