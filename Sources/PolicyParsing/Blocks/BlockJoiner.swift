import TextAnalysis

/// Joins paragraphs that a page break has cut in mid-sentence.
enum BlockJoiner {
  /// Joins a paragraph to the block before it where that block stops in mid-sentence and the
  /// paragraph goes on in lower case, or where it stops at a word that cannot end a sentence.
  static func join(_ blocks: [Block], _ bytes: [UInt8]) -> [Block] {
    var joined: [Block] = []
    for block in blocks {
      guard let last = joined.last, goesOn(last, block, bytes) else {
        joined.append(block)
        continue
      }
      joined[joined.count - 1].range = last.range.lowerBound..<block.range.upperBound
      joined[joined.count - 1].content = last.content.lowerBound..<block.range.upperBound
    }
    return joined
  }

  /// Whether a text stops where no sentence can: at a comma, a hyphen or a word that needs another.
  static func isCut(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    switch bytes[last] {
    case UInt8(ascii: ","), UInt8(ascii: "("): return true
    case UInt8(ascii: "-"): return last > range.lowerBound && bytes[last - 1].isASCIILetter
    default: return needsAnother.contains(lastWord(bytes, range))
    }
  }

  /// Whether a text stops inside a bracket that opened not far before: `[e.g., adalimumab, Cimzia`.
  static func hasOpenBracket(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var depth = 0
    for byte in bytes[range].suffix(bracketReach) {
      if "([".utf8.contains(byte) { depth += 1 }
      if ")]".utf8.contains(byte), depth > 0 { depth -= 1 }
    }
    return depth > 0
  }

  private static let bracketReach = 300

  /// Whether a sentence of its own begins below an item that ends in a bracket, as the name of a condition with
  /// its code does: `When coverage of X may be …`.
  static func opensSentence(_ bytes: [UInt8], _ line: Range<Int>, below item: Block) -> Bool {
    guard item.kind == .item, let end = item.content.last, bytes[end] == UInt8(ascii: ")") else {
      return false
    }
    return ["When ", "If "].contains { bytes[line].starts(with: $0.utf8) }
      && !hasOpenBracket(bytes, item.content)
  }

  private static func goesOn(_ last: Block, _ next: Block, _ bytes: [UInt8]) -> Bool {
    guard next.kind == .paragraph, last.kind == .paragraph || last.kind == .item,
      let first = next.range.first, let end = last.content.last
    else { return false }
    if bytes[first] == UInt8(ascii: "*") { return false }
    if isCut(bytes, last.content) { return true }
    if closesBracket(bytes, next.content), hasOpenBracket(bytes, last.content) { return true }
    return bytes[first].isASCIILowercase && !closesSentence(bytes[end])
      && last.content.count >= 20
  }

  /// Whether a bracket closes near a text's beginning that has not opened in it: `Grade IV); or`.
  private static func closesBracket(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes[range].prefix(longestRest).first { "()".utf8.contains($0) } == UInt8(ascii: ")")
      && ListMarkerReader.marker(in: bytes, range) == nil
  }

  /// The most bytes of what a page break has cut from words in brackets.
  private static let longestRest = 120

  private static func closesSentence(_ byte: UInt8) -> Bool { ".:;?!\"*".utf8.contains(byte) }

  private static func lastWord(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var start = range.upperBound
    while start > range.lowerBound, range.upperBound - start < 12, bytes[start - 1].isASCIILetter {
      start -= 1
    }
    let isWhole = start == range.lowerBound || bytes[start - 1].isASCIISpace
    guard isWhole, start > range.lowerBound + 1 else { return "" }
    if ";,".utf8.contains(bytes[start - 2]) { return "" }
    return String(decoding: bytes[start..<range.upperBound], as: UTF8.self)
  }

  /// Words, in lower case as printed, that never end a sentence.
  private static let needsAnother: Set<String> = [
    "of", "the", "a", "an", "for", "with", "by", "from", "than", "that", "which", "was", "were",
    "into", "as", "at", "between", "their", "its", "these", "this", "to", "has", "have", "been",
    "in", "on", "is", "are", "and", "or", "no", "when", "if", "unless", "whether", "while",
  ]
}
