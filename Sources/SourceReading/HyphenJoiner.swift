import TextAnalysis

/// Decides what a hyphen at a line end means: part of the word, or only of the line.
enum HyphenJoiner {
  /// The longest half of a word that is looked at.
  private static let longestHalf = 40

  /// The words that line ends have cut and that stand whole elsewhere in the text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func joinedWords(in bytes: [UInt8]) -> Set<[UInt8]> {
    let cut = cutWords(in: bytes)
    guard !cut.isEmpty else { return [] }
    var found: Set<[UInt8]> = []
    var index = 0
    while index < bytes.count {
      guard bytes[index].isASCIILetter else {
        index += 1
        continue
      }
      let end = letterEnd(bytes, index)
      let word = bytes[index..<min(end, index + 2 * longestHalf)].map(\.asciiLowercased)
      if cut.contains(word) { found.insert(word) }
      index = end
    }
    return found
  }

  /// The joined form, without hyphen, of the word that ends `written` and goes on at `next`.
  ///
  /// It is nil where no word is cut: `pre-` before `and` stays apart.
  static func joined(_ written: [UInt8], _ bytes: [UInt8], next: Int) -> [UInt8]? {
    guard written.count > 1, written[written.count - 1] == 0x2D, bytes[next].isASCIILowercase,
      written[written.count - 2].isASCIILetter
    else { return nil }
    let right = bytes[next..<min(letterEnd(bytes, next), next + longestHalf)]
    if ["and", "or", "to"].contains(String(decoding: right, as: UTF8.self)) { return nil }
    return leftHalf(written, end: written.count - 1) + right.map(\.asciiLowercased)
  }

  /// Whether a soft hyphen (U+00AD) stands at the index.
  static func isSoftHyphen(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xAD
  }

  private static func cutWords(in bytes: [UInt8]) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for index in bytes.indices where bytes[index] == 0x2D {
      guard let next = afterBreak(bytes, index + 1), bytes[next].isASCIILowercase else { continue }
      let right = bytes[next..<min(letterEnd(bytes, next), next + longestHalf)]
      words.insert(leftHalf(bytes, end: index) + right.map(\.asciiLowercased))
    }
    return words
  }

  /// The first byte after white space that holds a line break, looked for close by.
  private static func afterBreak(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    var hasBreak = false
    while index < bytes.count, index - start < 200, bytes[index].isASCIISpace {
      hasBreak = hasBreak || bytes[index] == 0x0A || bytes[index] == 0x0D
      index += 1
    }
    return hasBreak && index < bytes.count ? index : nil
  }

  private static func leftHalf(_ bytes: [UInt8], end: Int) -> [UInt8] {
    var start = end
    while start > 0, end - start < longestHalf, bytes[start - 1].isASCIILetter { start -= 1 }
    return bytes[start..<end].map(\.asciiLowercased)
  }

  private static func letterEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isASCIILetter { end += 1 }
    return end
  }
}
