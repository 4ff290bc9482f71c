/// A query of the shapes that people type most: terms or one phrase, each term in one field.
///
/// Such a query is searched with concrete types and raw pointers; every other one by `TopSearch`
/// through `QueryEvaluator`. Both give the same results.
struct FlatQuery {
  /// What a document needs.
  enum Shape {
    /// Any of the terms.
    case any
    /// All of the terms.
    case all
    /// All of the terms, as a phrase.
    case phrase(ExactPhrase)
  }

  /// What a document needs.
  var shape: Shape
  /// The terms.
  var terms: [ListedTerm]

  /// Finds nothing.
  static var nothing: FlatQuery { FlatQuery(shape: .any, terms: []) }

  /// Adds the best of the documents selected to the best so far.
  func search(
    _ file: SegmentFile, _ scoring: Scoring, among selection: DocumentSelection,
    into top: TopDocuments
  ) throws(SegmentError) -> TopDocuments {
    guard !terms.isEmpty, top.limit > 0 else { return top }
    let terms = try RankedTerms(file, terms, scoring)
    return try terms.withBase { base, count throws(SegmentError) in
      switch shape {
      case .any:
        var search = try DisjunctionSearch(base, count, scoring, selection, top)
        return try search.run()
      case .all:
        var search = ConjunctionSearch(base, count, phrase: nil, scoring, selection, top)
        return try search.run()
      case .phrase(let phrase):
        var search = ConjunctionSearch(base, count, phrase: phrase, scoring, selection, top)
        return try search.run()
      }
    }
  }
}
