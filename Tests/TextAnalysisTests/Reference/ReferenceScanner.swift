@testable import TextAnalysis

/// Finds words in a text: single parts, and parts that a hyphen or a comparison joins.
struct ReferenceScanner {
  /// A word as it stands in a text.
  struct Word {
    /// Its parts, at least one.
    var parts: [ReferencePart]
    /// What stands between the parts: nothing for a hyphen, else the comparison sign.
    var connectors: [[UInt8]]
  }

  private let bytes: [UInt8]
  private let limit: Int
  private var index: Int

  /// Scans a range of a text.
  init(_ bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    limit = range.upperBound
    index = range.lowerBound
  }

  /// Returns the next word.
  mutating func next() -> Word? {
    while index < limit {
      if let part = ReferencePart(bytes, at: index, limit: limit) {
        return word(beginningWith: part)
      }
      index += ReferenceCharacter(bytes, at: index, limit: limit).length
    }
    return nil
  }

  private mutating func word(beginningWith first: ReferencePart) -> Word {
    var word = Word(parts: [first], connectors: [])
    index = first.range.upperBound
    while word.parts.count < Self.partLimit, let (connector, start) = connector(at: index),
      let part = ReferencePart(bytes, at: start, limit: limit)
    {
      word.connectors.append(connector)
      word.parts.append(part)
      index = part.range.upperBound
    }
    return word
  }

  /// Reads a hyphen directly between two parts, or a comparison before a number.
  private func connector(at index: Int) -> (connector: [UInt8], next: Int)? {
    let character = ReferenceCharacter(bytes, at: index, limit: limit)
    if character.kind == .hyphen {
      let next = index + character.length
      return ReferenceCharacter(bytes, at: next, limit: limit).beginsWord ? ([], next) : nil
    }
    return comparison(at: index)
  }

  /// Reads `<`, `<=`, `≤` and the like, with a space or none on each side, before a number.
  private func comparison(at start: Int) -> (connector: [UInt8], next: Int)? {
    var index = afterSpace(start)
    let sign = ReferenceCharacter(bytes, at: index, limit: limit)
    guard sign.kind == .comparator else { return nil }
    index += sign.length
    var connector = Array(String(sign.scalar).utf8)
    if sign.length == 1, index < limit, bytes[index] == UInt8(ascii: "=") {
      connector = Array((sign.scalar == "<" ? "≤" : sign.scalar == ">" ? "≥" : "=").utf8)
      index += 1
    }
    index = afterSpace(index)
    guard index < limit else { return nil }
    let isDecimal = bytes[index] == UInt8(ascii: ".") && index + 1 < limit
    let isNumber = bytes[isDecimal ? index + 1 : index].isASCIIDigit
    return isNumber ? (connector, index) : nil
  }

  private func afterSpace(_ index: Int) -> Int {
    let character = ReferenceCharacter(bytes, at: index, limit: limit)
    return character.kind == .space ? index + character.length : index
  }

  /// How many parts a word has at most; longer chains are cut into several words.
  private static let partLimit = 8
}
