/// What a search found.
package struct SearchResults: Hashable, Sendable {
  /// How many documents match, as far as they were to be counted.
  package let count: MatchCount

  /// How many documents match, shown or not; with `ResultCounting.shown` how many are shown.
  package var total: Int { count.number }

  /// The best of them: highest score first, at equal scores in document order.
  package let documents: [ScoredDocument]
}

/// A document that a search found.
package struct ScoredDocument: Hashable, Sendable {
  /// Its number in this segment.
  package let document: DocID

  /// Its lasting key.
  package let key: String

  /// How well it matches.
  package let score: Double
}
