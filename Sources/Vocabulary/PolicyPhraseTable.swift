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
  /// The bytes of all phrases, one behind the other in the order of their rows.
  private let bytes: [UInt8]
  /// Where each row's phrase begins in ``bytes``, and at last where all end.
  private let starts: [Int]
  /// The rows, those with the same first two bytes together, the longest first.
  private let order: [Int]
  /// Keys of first bytes with the rows that have them, at the key's place or behind it.
  private let slots: [Slot]
  /// Whether any phrase begins with a byte.
  private let openings: [Bool]
  /// Whether any phrase is one byte long.
  private let hasLetters: Bool

  /// The rows that begin with two bytes, as a part of ``order``; none where the place is free.
  private struct Slot {
    var key: UInt16 = 0
    var rows: Range<Int> = 0..<0
  }

  init(_ phrases: [[UInt8]]) {
    bytes = phrases.flatMap(\.self)
    starts = phrases.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    hasLetters = phrases.contains { $0.count == 1 }
    var openings = [Bool](repeating: false, count: 256)
    for phrase in phrases { openings[Int(phrase.first ?? 0)] = true }
    self.openings = openings
    let keyed = Dictionary(grouping: phrases.indices) { Self.key(phrases[$0], 0) }
    var size = 8
    while size < keyed.count * 2 { size *= 2 }
    var slots = [Slot](repeating: Slot(), count: size)
    var order: [Int] = []
    for (key, rows) in keyed.sorted(by: { $0.key < $1.key }) {
      var place = Self.place(key, size)
      while !slots[place].rows.isEmpty { place = (place + 1) & (size - 1) }
      slots[place] = Slot(key: key, rows: order.count..<order.count + rows.count)
      order += rows.sorted { phrases[$0].count > phrases[$1].count }
    }
    self.slots = slots
    self.order = order
  }

  private static func place(_ key: UInt16, _ size: Int) -> Int {
    Int(UInt32(key) &* 0x9E37_79B1 >> 12) & (size - 1)
  }

  /// The row of the longest phrase that begins at an index, and where it ends.
  func match(in text: [UInt8], at start: Int, before end: Int) -> (row: Int, end: Int)? {
    guard start < text.count, openings[Int(text[start])], Self.isBoundary(text, start) else {
      return nil
    }
    let found = match(Self.key(text, start), in: text, at: start, before: end)
    // A phrase of one byte has no second one in its key.
    if found != nil || !hasLetters { return found }
    return match(UInt16(text[start]) << 8, in: text, at: start, before: end)
  }

  private func match(
    _ key: UInt16, in text: [UInt8], at start: Int, before end: Int
  ) -> (row: Int, end: Int)? {
    var place = Self.place(key, slots.count)
    while !slots[place].rows.isEmpty, slots[place].key != key {
      place = (place + 1) & (slots.count - 1)
    }
    for row in order[slots[place].rows] {
      let stop = start + starts[row + 1] - starts[row]
      if stop <= end, stands(row, in: text, at: start, before: stop), Self.isBoundary(text, stop) {
        return (row, stop)
      }
    }
    return nil
  }

  private func stands(_ row: Int, in text: [UInt8], at start: Int, before stop: Int) -> Bool {
    var phrase = starts[row]
    for index in start..<stop {
      if text[index] != bytes[phrase] { return false }
      phrase += 1
    }
    return true
  }

  /// The first match at or behind an index.
  func next(
    in text: [UInt8], from start: Int, before end: Int
  ) -> (row: Int, range: Range<Int>)? {
    var position = start
    while position < end {
      if position < text.count, !openings[Int(text[position])] {
        position += 1
        continue
      }
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
