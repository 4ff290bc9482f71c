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
    var terms = try opened(file, scoring)
    return try terms.withUnsafeMutableBufferPointer { terms throws(SegmentError) in
      let base = terms.baseAddress.unsafelyUnwrapped
      switch shape {
      case .any:
        var search = try DisjunctionSearch(base, terms.count, scoring, selection, top)
        return try search.run()
      case .all:
        var search = ConjunctionSearch(base, terms.count, phrase: nil, scoring, selection, top)
        return try search.run()
      case .phrase(let phrase):
        var search = ConjunctionSearch(
          base, terms.count, phrase: phrase, scoring, selection, top)
        return try search.run()
      }
    }
  }

  /// Opens the lists, the rarest first: it decides most, whether all terms are needed or any will do.
  private func opened(
    _ file: SegmentFile, _ scoring: Scoring
  ) throws(SegmentError) -> [RankedTerm] {
    let sorted = terms.sorted {
      ($0.info.documentFrequency, $0.number) < ($1.info.documentFrequency, $1.number)
    }
    var opened: [RankedTerm] = []
    opened.reserveCapacity(sorted.count)
    for term in sorted { try opened.append(RankedTerm(file, term, scoring)) }
    for (index, term) in sorted.enumerated() { opened[term.number].successor = index }
    return opened
  }
}
