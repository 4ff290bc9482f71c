/// A place where a phrase of a table stands.
package struct PhraseMatch<Meaning: Sendable>: Sendable {
  /// What the phrase means.
  package let meaning: Meaning
  /// Where it stands.
  package let range: Range<Int>
}

/// Phrases of the field with their meanings, found in text as whole words.
///
/// Phrases are lower case with single spaces; the text that is searched must be so, too.
package struct PhraseTable<Meaning: Sendable>: Sendable {
  private let phrases: [[UInt8]]
  private let meanings: [Meaning]
  /// Indices of phrases by their first two bytes, the longest first.
  private let index: [UInt16: [Int]]

  /// Creates a table from its rows.
  package init(_ rows: [(phrase: String, meaning: Meaning)]) {
    phrases = rows.map { Array($0.phrase.utf8) }
    meanings = rows.map(\.meaning)
    let phrases = phrases
    let keyed = Dictionary(grouping: phrases.indices) { Self.key(phrases[$0], 0) }
    index = keyed.mapValues { $0.sorted { phrases[$0].count > phrases[$1].count } }
  }

  /// The longest phrase that begins at an index.
  package func match(in text: [UInt8], at start: Int, before end: Int) -> PhraseMatch<Meaning>? {
    guard Self.isBoundary(text, start), let candidates = index[Self.key(text, start)] else {
      return nil
    }
    for candidate in candidates {
      let phrase = phrases[candidate]
      let stop = start + phrase.count
      if stop <= end, Self.isBoundary(text, stop), Self.equal(text, start, phrase) {
        return PhraseMatch(meaning: meanings[candidate], range: start..<stop)
      }
    }
    return nil
  }

  /// All phrases from left to right, the longest at each place, none over another.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  package func matches(in text: [UInt8], _ range: Range<Int>) -> [PhraseMatch<Meaning>] {
    var found: [PhraseMatch<Meaning>] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard let match = match(in: text, at: position, before: range.upperBound) else {
        position += 1
        continue
      }
      found.append(match)
      position = match.range.upperBound
    }
    return found
  }

  /// The first phrase in a range.
  package func first(in text: [UInt8], _ range: Range<Int>) -> PhraseMatch<Meaning>? {
    for position in range {
      if let match = match(in: text, at: position, before: range.upperBound) { return match }
    }
    return nil
  }

  /// Whether a range holds any phrase.
  package func contains(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    first(in: text, range) != nil
  }

  /// The meaning of a text that is one phrase and nothing else.
  package func meaning(of text: [UInt8]) -> Meaning? {
    guard let match = match(in: text, at: 0, before: text.count) else { return nil }
    return match.range.upperBound == text.count ? match.meaning : nil
  }

  private static func key(_ text: [UInt8], _ start: Int) -> UInt16 {
    let first = start < text.count ? UInt16(text[start]) : 0
    let second = start + 1 < text.count ? UInt16(text[start + 1]) : 0
    return first << 8 | second
  }

  private static func equal(_ text: [UInt8], _ start: Int, _ phrase: [UInt8]) -> Bool {
    for offset in phrase.indices where text[start + offset] != phrase[offset] { return false }
    return true
  }

  /// Whether no word goes on over the place between two bytes.
  private static func isBoundary(_ text: [UInt8], _ index: Int) -> Bool {
    guard index > 0, index < text.count else { return true }
    return !(isWord(text[index - 1]) && isWord(text[index]))
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
  }
}

extension PhraseTable where Meaning == Void {
  /// Creates a table of phrases that mean one thing.
  package init(_ phrases: [String]) { self.init(phrases.map { ($0, ()) }) }
}
