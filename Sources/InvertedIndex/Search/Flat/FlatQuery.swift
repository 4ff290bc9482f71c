/// A query of the shapes that people type most: terms or one phrase, each term in one field.
///
/// Such a query is searched with concrete types and raw pointers; every other one by `TopSearch`
/// through `QueryEvaluator`. Both give the same results.
enum FlatQuery {
  /// Documents with any of the terms.
  case any([RankedTerm])
  /// Documents with all of the terms, at least one.
  case all([RankedTerm])
  /// Documents in which the terms, at least one, stand as a phrase.
  case phrase([RankedTerm], ExactPhrase)

  /// Finds the best of the documents selected; they have to stand against the best scores known of
  /// other segments.
  func best(
    _ scoring: Scoring, limit: Int, among selection: DocumentSelection, against others: [Double]
  ) throws(SegmentError) -> [TopDocuments.Entry] {
    var top = TopDocuments(limit: limit)
    for score in others { top.offer(.noDocument, score: score) }
    switch self {
    case .any(let terms):
      guard !terms.isEmpty else { break }
      var search = try DisjunctionSearch(terms, scoring, selection, top)
      top = try search.run()
    case .all(let terms):
      var search = ConjunctionSearch(terms, phrase: nil, scoring, selection, top)
      top = try search.run()
    case .phrase(let terms, let phrase):
      var search = ConjunctionSearch(terms, phrase: phrase, scoring, selection, top)
      top = try search.run()
    }
    return top.sorted()
  }
}
