/// What a search looks for, in analysed terms.
///
/// A field of nil means any field; a field that the segment does not have matches nothing.
package indirect enum SearchQuery: Hashable, Sendable {
  /// Every document; adds nothing to a score.
  case all
  /// No document.
  case none
  /// Documents with a term.
  case term(TermBytes, field: FieldName? = nil)
  /// Documents with any of several terms that count as one term.
  case synonyms([TermBytes], field: FieldName? = nil)
  /// Documents with a term that begins so; all such terms count as one term.
  case prefix(TermBytes, field: FieldName? = nil)
  /// Documents in which the slots stand in one field as the phrase has them, or, with slop, nearly
  /// so.
  ///
  /// Each slot's positions are moved back by its offset; the phrase stands where the moved
  /// positions of all slots lie within `slop` of one another. With slop 1 "a b" finds "a x b", with
  /// slop 2 "b a" too. One occurrence may fill two slots when slop allows it.
  case phrase([PhraseSlot], slop: Int = 0, field: FieldName? = nil)
  /// Documents that match every `must`, no `mustNot`, and, when there is no `must`, at least one
  /// `should`. A matching `should` adds its score. With neither nothing matches.
  case boolean(must: [SearchQuery], should: [SearchQuery] = [], mustNot: [SearchQuery] = [])
  /// Documents that match any of the queries, of which the best score counts: the names of one
  /// thing, each a term or a phrase, each with its own boost.
  case best([SearchQuery])
  /// What the query finds, its scores multiplied by a finite factor.
  case boosted(SearchQuery, by: Double)
}

/// A place in a phrase.
package struct PhraseSlot: Hashable, Sendable {
  /// The terms that may stand at the place.
  package let terms: [TermBytes]

  /// How far the place lies behind the phrase's beginning, counted in positions.
  package let offset: UInt32

  /// Makes a place at which any of the terms may stand.
  package init(terms: [TermBytes], offset: UInt32) {
    self.terms = terms
    self.offset = offset
  }
}

extension SearchQuery {
  /// Documents in which terms follow one another directly.
  package static func phrase(of terms: [TermBytes], field: FieldName? = nil) -> SearchQuery {
    .phrase(
      zip(terms, UInt32(0)...).map { PhraseSlot(terms: [$0], offset: $1) }, slop: 0, field: field)
  }
}
