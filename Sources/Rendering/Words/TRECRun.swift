/// Rankings as lines that trec_eval reads: `query Q0 document rank score run`.
package enum TRECRun {
  /// The lines of one query's ranking.
  ///
  /// trec_eval ranks by score and parts equal ones in its own way, so the score that is written is
  /// the place counted from the end.
  package static func lines(query: String, _ ranking: [String]) -> String {
    ranking.enumerated().map { index, document in
      "\(query) Q0 \(document) \(index + 1) \(ranking.count - index) evq\n"
    }.joined()
  }
}
