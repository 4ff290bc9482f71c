import SourceReading
import TextAnalysis
import Vocabulary

/// Finds what a page has around its text: page numbers and running headers.
///
/// A line that numbers a page (`Page 3 of 12`, or a number alone that counts the pages) is furniture.
/// So is a line close to such a line or to a form feed that stands there on three pages or more, from
/// its second time on where the first is on the first page, and what stands beside it on as many pages: a legal notice of several lines.
enum PageFurniture {
  /// How far from a page number a running line may stand, in lines.
  private static let reach = 3

  /// Where furniture stands, ascending.
  static func ranges(in source: SourceText) -> [Range<Int>] {
    let lines = (0..<source.lineCount).map { source.trimmed(source.lineRange($0)) }
    let piped = Set(pipedNumbers(source.bytes, lines))
    let breaks = lines.indices.filter {
      piped.contains($0) || isPageBreak(source, lines[$0], $0)
    }
    let lone = loneNumbers(source.bytes, lines) + pageLinks(source.bytes, lines)
    guard !breaks.isEmpty || !lone.isEmpty else { return [] }
    let numbers = breaks.filter { piped.contains($0) || isPageNumber(source.bytes, lines[$0]) }
    let running = runningLines(source.bytes, lines, around: breaks)
    var furniture = Set(numbers).union(lone).union(running).union(bareNumbers(source, lines))
    furniture.formUnion(countedLines(source.bytes, lines, around: breaks))
    furniture.formUnion(sideLines(source, lines))
    grow(&furniture, source.bytes, lines, pages: breaks.count)
    if let head = ownHead(source.bytes, lines, numbers) {
      furniture.subtract(0...head)
      growShort(&furniture, source.bytes, lines, pages: numbers.count)
    }
    let joined = joinedNumbers(source.bytes, numbers.filter { !piped.contains($0) }, lines)
    return furniture.sorted().map { joined[$0] ?? lines[$0] }.filter { !$0.isEmpty }
  }

  /// A line without what stands behind its last number's slash: `3/5`.
  private static func withoutTotal(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = line.reversed().prefix { $0.isASCIIDigit }.count
    let rest = line.dropLast(digits)
    guard (1...3).contains(digits), rest.last == UInt8(ascii: "/"),
      rest.dropLast().last?.isASCIIDigit == true
    else { return line }
    return rest.dropLast()
  }

  /// The lines that only lead back to the beginning of a page: `back to top`.
  private static func pageLinks(_ bytes: [UInt8], _ lines: [Range<Int>]) -> [Int] {
    lines.indices.filter { index in
      (8...HeaderVocabulary.longestPageLink).contains(lines[index].count)
        && "BbRrTtGg".utf8.contains(bytes[lines[index].lowerBound])
        && HeaderVocabulary.pageLinks.contains(
          String(decoding: bytes[lines[index]], as: UTF8.self).lowercased())
    }
  }

  /// The numbers that stand alone at the end of pages and count them.
  private static func bareNumbers(_ source: SourceText, _ lines: [Range<Int>]) -> [Int] {
    let ends = lines.indices.dropFirst().filter {
      source.bytes[source.lineRange($0)].contains(0x0C)
    }
    let found = ends.compactMap { end -> (line: Int, number: Int)? in
      guard let line = (max(0, end - 12)..<end).last(where: { !lines[$0].isEmpty }),
        let number = pageNumber(source.bytes[lines[line]])
      else { return nil }
      return (line, number)
    }
    let counts = zip(found, found.dropFirst()).allSatisfy { $0.number < $1.number }
    return counts && found.count >= 2 && found.count * 2 >= ends.count ? found.map(\.line) : []
  }

  /// The lines close to breaks that say the same and end in a number that goes up: `© 2025 Plan   3`,
  /// `https://example.org/p   3/5`.
  private static func countedLines(
    _ bytes: [UInt8], _ lines: [Range<Int>], around breaks: [Int]
  ) -> [Int] {
    let counted = places(lines, around: breaks).keys.sorted().compactMap {
      line -> (line: Int, words: [UInt8], number: Int)? in
      let text = withoutTotal(bytes[lines[line]])
      let digits = text.reversed().prefix { $0.isASCIIDigit }.count
      let words = text.dropLast(digits)
      guard (1...3).contains(digits), words.count >= 10, words.count <= 160,
        words.suffix(2).allSatisfy({ $0 == UInt8(ascii: " ") }),
        let number = Int(String(decoding: text.suffix(digits), as: UTF8.self))
      else { return nil }
      return (line, Array(words), number)
    }
    let groups = Dictionary(grouping: counted) { line in
      line.words.split(separator: UInt8(ascii: " "))
    }
    return groups.values.filter { group in
      group.count >= 3 && zip(group, group.dropFirst()).allSatisfy { $0.number < $1.number }
    }.flatMap { $0.map(\.line) }
  }

  /// The number of a line `3` or `3/11`.
  private static func pageNumber(_ text: ArraySlice<UInt8>) -> Int? {
    let parts = String(decoding: text, as: UTF8.self).split(
      separator: "/", omittingEmptySubsequences: false
    ).map { Int($0) }
    switch parts.count {
    case 1: return text.count <= 4 ? parts[0] : nil
    case 2: return parts[0].flatMap { first in parts[1].flatMap { first <= $0 ? first : nil } }
    default: return nil
    }
  }

  /// How many lines of a notice are looked for on each side of what is known.
  private static let noticeLines = 16

  /// Adds the lines beside furniture that repeat as it does.
  private static func grow(
    _ furniture: inout Set<Int>, _ bytes: [UInt8], _ lines: [Range<Int>], pages: Int
  ) {
    for _ in 0..<noticeLines {
      let beside = furniture.flatMap { [neighbour($0, -1, lines), neighbour($0, 1, lines)] }
      let candidates = Set(beside.compactMap { $0 }).subtracting(furniture)
      let groups = Dictionary(grouping: candidates) { ArraySlice(bytes[lines[$0]]) }
      let known = Dictionary(grouping: furniture) { ArraySlice(bytes[lines[$0]]) }
      let repeated = groups.filter { text, group in
        // A line with a number on the first page may be all that the header has of it.
        let others = text.contains(where: \.isASCIIDigit) ? 0 : known[text]?.count ?? 0
        let least = isItem(group.first, bytes, lines) ? pages / 2 : pages / 4
        return text.count >= 20 && group.count + others >= max(3, least)
      }.values
      guard !repeated.isEmpty else { return }
      furniture.formUnion(repeated.joined())
    }
  }

  /// The next line with words before or after a line.
  private static func neighbour(_ index: Int, _ step: Int, _ lines: [Range<Int>]) -> Int? {
    (1...4).lazy.map { index + $0 * step }.first {
      lines.indices.contains($0) && !lines[$0].isEmpty
    }
  }

  private static func isPageBreak(_ source: SourceText, _ line: Range<Int>, _ index: Int) -> Bool {
    source.bytes[source.lineRange(index)].contains(0x0C) || isPageNumber(source.bytes, line)
  }

  /// Whether a short line says `page`, a number, and perhaps `of` and another.
  static func isPageNumber(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count >= 6, line.count <= 160, saysPage(bytes, line) else { return false }
    let words = String(decoding: bytes[line], as: UTF8.self).lowercased().split {
      !$0.isLetter && !$0.isNumber
    }
    guard let page = words.firstIndex(of: "page"), page + 1 < words.count,
      Int(words[page + 1]) != nil
    else { return false }
    if words.count == 2 { return true }
    return page + 3 < words.count && words[page + 2] == "of" && Int(words[page + 3]) != nil
  }

  /// The lines whose other words no other page's number stands with, and where the number stands in
  /// them: a line of the text that a reader joined with the foot of its page.
  private static func joinedNumbers(
    _ bytes: [UInt8], _ numbers: [Int], _ lines: [Range<Int>]
  ) -> [Int: Range<Int>] {
    guard numbers.count >= 3 else { return [:] }
    let joined = numbers.compactMap {
      line -> (line: Int, words: [ArraySlice<UInt8>], page: Range<Int>)? in
      guard lines[line].count >= 40 else { return nil }
      let words = WhiteSpace.words(bytes, lines[line])
      guard
        let page = words.lastIndex(where: { bytes[$0].map(\.asciiLowercased) == Array("page".utf8) }
        ),
        let end = [3, 1].lazy.map({ page + $0 }).first(where: { $0 < words.count }),
        end + 1 == words.count, page >= 5
      else { return nil }
      return (
        line, words[..<page].map { bytes[$0] }, words[page].lowerBound..<words[end].upperBound
      )
    }
    let groups = Dictionary(grouping: joined, by: \.words).values.filter { $0.count == 1 }
    return Dictionary(uniqueKeysWithValues: groups.joined().map { ($0.line, $0.page) })
  }

  /// Whether a line holds the letters of `page`.
  private static func saysPage(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    for index in line.dropLast(3)
    where bytes[index].asciiLowercased == UInt8(ascii: "p")
      && bytes[index + 1].asciiLowercased == UInt8(ascii: "a")
      && bytes[index + 2].asciiLowercased == UInt8(ascii: "g")
      && bytes[index + 3].asciiLowercased == UInt8(ascii: "e")
    {
      return true
    }
    return false
  }

  private static func runningLines(
    _ bytes: [UInt8], _ lines: [Range<Int>], around breaks: [Int]
  ) -> [Int] {
    let places = places(lines, around: breaks)
    let candidates = places.keys.sorted().filter { lines[$0].count >= 4 && lines[$0].count <= 160 }
    let groups = Dictionary(grouping: candidates) { line in
      bytes[lines[line]].split(separator: UInt8(ascii: " "))
    }
    return groups.values.flatMap { group -> [Int] in
      let isItem = isItem(group.first, bytes, lines)
      let kept = atSamePlace(group, places, lines, pages: breaks.count, isItem: isItem)
      guard let first = kept.first else { return [] }
      let isOnFirstPage = breaks.first.map { first <= $0 } ?? true
      return !isOnFirstPage || standsAbove(first, bytes, lines) || isFoot(kept, places)
        ? kept : Array(kept.dropFirst())
    }
  }

  /// Whether the first of a group's lines stands far down its page, where two others stand on theirs.
  private static func isFoot(_ group: [Int], _ places: [Int: Int]) -> Bool {
    guard let first = group.first, first >= shortestPage, let place = places[first], place < 0
    else {
      return false
    }
    return group.count { places[$0] == place } >= 3
  }

  /// How many lines a page has before its foot.
  private static let shortestPage = 20

  /// Whether a line begins with a list's number or letter.
  private static func isItem(_ line: Int?, _ bytes: [UInt8], _ lines: [Range<Int>]) -> Bool {
    let marker = line.flatMap { ListMarkerReader.marker(in: bytes, lines[$0]) }
    return marker.map { $0.bullet == nil } ?? false
  }

  /// Where the lines close to breaks stand: how many lines with words before or behind the nearest.
  private static func places(_ lines: [Range<Int>], around breaks: [Int]) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for index in breaks {
      var place = 0
      for line in index...min(lines.count - 1, index + reach) where !lines[line].isEmpty {
        places[line] = place
        place += 1
      }
      place = 0
      for line in (max(0, index - reach)..<index).reversed() where !lines[line].isEmpty {
        place -= 1
        if places[line].map({ abs($0) > -place }) ?? true { places[line] = place }
      }
    }
    return places
  }

  /// The lines of a group that stand where two others of it do, or one line beside a third of the
  /// pages' others: a sentence that a page ends with by chance stands elsewhere on others.
  ///
  /// An item of a list runs through a document only where most pages have it.
  private static func atSamePlace(
    _ group: [Int], _ places: [Int: Int], _ lines: [Range<Int>], pages: Int, isItem: Bool
  ) -> [Int] {
    if isItem, group.count * 2 < pages { return [] }
    let counts = group.reduce(into: [Int: Int]()) { $0[places[$1] ?? 0, default: 0] += 1 }
    return group.filter { line in
      guard let own = places[line] else { return false }
      let near = (own - 1...own + 1).reduce(0) { $0 + (counts[$1] ?? 0) }
      if lines[line].count < 6 { return counts[own] ?? 0 >= max(3, pages * 2 / 3) }
      return counts[own] ?? 0 >= 3 || near >= max(3, pages / 3)
    }
  }

  /// Whether a running line's words stand in the document's first lines already.
  private static func standsAbove(_ index: Int, _ bytes: [UInt8], _ lines: [Range<Int>]) -> Bool {
    let words = Array(bytes[lines[index]])
    let parts = words.split(separator: UInt8(ascii: " ")).map { $0 }
    return lines[..<min(index, 40)].contains { line in
      ByteSearch.first(words, in: bytes, line) != nil
        || bytes[line].split(separator: UInt8(ascii: " ")).elementsEqual(parts)
    }
  }
}
