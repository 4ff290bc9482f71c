/// A place where a phrase of a table stands.
package struct PhraseMatch<Meaning: Sendable>: Sendable {
  /// What the phrase means.
  package let meaning: Meaning
  /// Where it stands.
  package let range: Range<Int>
  /// The phrase's row in its table.
  package let row: Int
}

/// Phrases by their first bytes, without their meanings, so that looking up is no generic code.
struct PhraseIndex: Sendable {
  private let phrases: [[UInt8]]
  /// Indices of phrases by their first two bytes, the longest first.
  private let rows: [UInt16: [Int]]
  /// Whether any phrase begins with a byte.
  private let openings: [Bool]

  init(_ phrases: [[UInt8]]) {
    self.phrases = phrases
    let keyed = Dictionary(grouping: phrases.indices) { Self.key(phrases[$0], 0) }
    rows = keyed.mapValues { $0.sorted { phrases[$0].count > phrases[$1].count } }
    var openings = [Bool](repeating: false, count: 256)
    for phrase in phrases { openings[Int(phrase.first ?? 0)] = true }
    self.openings = openings
  }

  /// The row of the longest phrase that begins at an index, and where it ends.
  func match(in text: [UInt8], at start: Int, before end: Int) -> (row: Int, end: Int)? {
    guard start < text.count, openings[Int(text[start])], Self.isBoundary(text, start) else {
      return nil
    }
    // A phrase of one byte has no second one in its key.
    return match(rows[Self.key(text, start)], in: text, at: start, before: end)
      ?? match(rows[UInt16(text[start]) << 8], in: text, at: start, before: end)
  }

  private func match(
    _ candidates: [Int]?, in text: [UInt8], at start: Int, before end: Int
  ) -> (row: Int, end: Int)? {
    guard let candidates else { return nil }
    for candidate in candidates {
      let stop = start + phrases[candidate].count
      if stop <= end, Self.isBoundary(text, stop), Self.equal(text, start, phrases[candidate]) {
        return (candidate, stop)
      }
    }
    return nil
  }

  /// The first match at or behind an index.
  func next(
    in text: [UInt8], from start: Int, before end: Int
  ) -> (row: Int, range: Range<Int>)? {
    var position = start
    while position < end {
      if let match = match(in: text, at: position, before: end) {
        return (match.row, position..<match.end)
      }
      position += 1
    }
    return nil
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

/// Phrases of the field with their meanings, found in text as whole words.
///
/// Phrases are lower case with single spaces; the text that is searched must be so, too.
package struct PhraseTable<Meaning: Sendable>: Sendable {
  private let index: PhraseIndex
  private let meanings: [Meaning]
  /// The lines of the rows that a vocabulary file adds; they are the first rows.
  private let addedLines: [Int]

  /// Creates a table from its rows.
  package init(_ rows: [(phrase: String, meaning: Meaning)]) { self.init(rows, added: []) }

  /// Creates a table from its rows and those that a vocabulary file adds.
  ///
  /// An added row takes the place of the table's own row with the same phrase.
  package init(
    _ rows: [(phrase: String, meaning: Meaning)], added: [AddedPhrase<Meaning>]
  ) {
    let replaced = Set(added.map(\.phrase))
    let own = replaced.isEmpty ? rows : rows.filter { !replaced.contains($0.phrase) }
    let all = added.map { ($0.phrase, $0.meaning) } + own
    index = PhraseIndex(all.map { Array($0.0.utf8) })
    meanings = all.map(\.1)
    addedLines = added.map(\.line)
  }

  /// The line of the vocabulary file that adds a row; nil for the table's own.
  package func addedLine(ofRow row: Int) -> Int? {
    row < addedLines.count ? addedLines[row] : nil
  }

  /// The longest phrase that begins at an index.
  package func match(in text: [UInt8], at start: Int, before end: Int) -> PhraseMatch<Meaning>? {
    guard let match = index.match(in: text, at: start, before: end) else { return nil }
    return PhraseMatch(meaning: meanings[match.row], range: start..<match.end, row: match.row)
  }

  /// All phrases from left to right, the longest at each place, none over another.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  package func matches(in text: [UInt8], _ range: Range<Int>) -> [PhraseMatch<Meaning>] {
    var found: [PhraseMatch<Meaning>] = []
    var position = range.lowerBound
    while let next = index.next(in: text, from: position, before: range.upperBound) {
      found.append(PhraseMatch(meaning: meanings[next.row], range: next.range, row: next.row))
      position = next.range.upperBound
    }
    return found
  }

  /// The first phrase in a range.
  package func first(in text: [UInt8], _ range: Range<Int>) -> PhraseMatch<Meaning>? {
    index.next(in: text, from: range.lowerBound, before: range.upperBound).map {
      PhraseMatch(meaning: meanings[$0.row], range: $0.range, row: $0.row)
    }
  }

  /// Whether a range holds any phrase.
  package func contains(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    index.next(in: text, from: range.lowerBound, before: range.upperBound) != nil
  }

  /// The meaning of a text that is one phrase and nothing else.
  package func meaning(of text: [UInt8]) -> Meaning? {
    guard let match = index.match(in: text, at: 0, before: text.count), match.end == text.count
    else { return nil }
    return meanings[match.row]
  }
}

extension PhraseTable where Meaning == Void {
  /// Creates a table of phrases that mean one thing.
  package init(_ phrases: [String]) { self.init(phrases.map { ($0, ()) }) }

  /// Creates a table of phrases that mean one thing and those that a vocabulary file adds.
  package init(_ phrases: [String], added: [AddedPhrase<NoMeaning>]) {
    self.init(
      phrases.map { ($0, ()) },
      added: added.map { AddedPhrase<Void>(phrase: $0.phrase, meaning: (), line: $0.line) })
  }
}
