/// A term at a place in a text.
package struct Token: Hashable, Sendable {
  /// The term: folded and stemmed, what is indexed and looked up.
  package let term: [UInt8]

  /// The word as it was before stemming, folded: what "did you mean" shows.
  package let surface: [UInt8]

  /// Its place, counted in words and parts of words; a joined form has that of its first part.
  package let position: Int

  /// Where it stands in the text, in bytes.
  package let range: Range<Int>
}

/// A word of a text with all its readings.
package struct AnalyzedWord: Hashable, Sendable {
  /// Its parts, at least one, each with a position of its own.
  package let parts: [Token]

  /// The parts written as one, at the position of the first: `covid19` for `COVID-19`; nil for a
  /// word of one part and for a range of numbers.
  package let joined: Token?

  /// Where the whole word stands in the text, in bytes.
  package var range: Range<Int> {
    let start = parts.first?.range.lowerBound ?? 0
    return start..<(parts.last?.range.upperBound ?? start)
  }

  /// All readings, in order of positions.
  package var tokens: [Token] {
    Array(parts.prefix(1)) + (joined.map { [$0] } ?? []) + parts.dropFirst()
  }
}
