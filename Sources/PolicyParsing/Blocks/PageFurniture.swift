import SourceReading
import TextAnalysis

/// Finds what a page has around its text: page numbers and running headers.
///
/// A line that numbers a page (`Page 3 of 12`) is furniture. So is a line close to such a line or
/// to a form feed that stands there on three pages or more, from its second time on.
enum PageFurniture {
  /// How far from a page number a running line may stand, in lines.
  private static let reach = 3

  /// Where furniture stands, ascending.
  static func ranges(in source: SourceText) -> [Range<Int>] {
    let lines = (0..<source.lineCount).map { source.trimmed(source.lineRange($0)) }
    let breaks = lines.indices.filter { isPageBreak(source, lines[$0], $0) }
    guard !breaks.isEmpty else { return [] }
    let numbers = breaks.filter { isPageNumber(source.bytes, lines[$0]) }
    let furniture = Set(numbers).union(runningLines(source.bytes, lines, around: breaks))
    return furniture.sorted().map { lines[$0] }.filter { !$0.isEmpty }
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
    var near: Set<Int> = []
    for index in breaks {
      near.formUnion(max(0, index - reach)...min(lines.count - 1, index + reach))
    }
    let candidates = near.sorted().filter { lines[$0].count >= 6 && lines[$0].count <= 160 }
    let groups = Dictionary(grouping: candidates) { ArraySlice(bytes[lines[$0]]) }
    return groups.values.filter { $0.count >= 3 }.flatMap { group -> [Int] in
      guard let first = group.first else { return [] }
      return standsAbove(first, bytes, lines) ? group : Array(group.dropFirst())
    }
  }

  /// Whether a running line's words stand in the document's first lines already.
  private static func standsAbove(_ index: Int, _ bytes: [UInt8], _ lines: [Range<Int>]) -> Bool {
    let words = Array(bytes[lines[index]])
    return lines[..<min(index, 40)].contains { ByteSearch.first(words, in: bytes, $0) != nil }
  }
}
