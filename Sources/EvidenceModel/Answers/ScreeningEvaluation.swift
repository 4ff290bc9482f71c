/// How well one screening set is ranked.
package struct ScreeningScore: Codable, Hashable, Sendable {
  /// The set's name.
  package var name: String
  /// How many records were ranked.
  package var documents: Int
  /// How many of them were included in the review.
  package var included: Int
  /// How many earlier included works were given as cited.
  package var cited: Int
  /// Work saved over sampling at 95% recall, by BM25 for the words of the topic alone.
  package var baseline: Double
  /// The same by evq's ranking.
  package var saved: Double
  /// The share of the records to be read for 95% recall, by evq's ranking.
  package var read: Double
  /// The recall in the first fifth of the ranking.
  package var recallAtFifth: Double
  /// The same by BM25 alone.
  package var baselineRecallAtFifth: Double
  /// The work saved with weights that were chosen on the other sets; nil with fewer than three sets.
  package var heldOut: Double?
  /// The recall in the first fifth with these weights.
  package var heldOutRecallAtFifth: Double?

  /// Creates the value from its parts.
  package init(
    name: String, documents: Int, included: Int, cited: Int, baseline: Double, saved: Double,
    read: Double, recallAtFifth: Double, baselineRecallAtFifth: Double
  ) {
    self.name = name
    self.documents = documents
    self.included = included
    self.cited = cited
    self.baseline = baseline
    self.saved = saved
    self.read = read
    self.recallAtFifth = recallAtFifth
    self.baselineRecallAtFifth = baselineRecallAtFifth
  }
}

/// What `evaluate screening` answers.
package struct ScreeningEvaluation: Hashable, Sendable {
  /// Whether earlier included works were given as cited, and only later records ranked.
  package var isUpdate: Bool
  /// The sets in the order given.
  package var scores: [ScreeningScore]
  /// What could not be scored, in words.
  package var notes: [String]

  /// Creates the value from its parts.
  package init(isUpdate: Bool, scores: [ScreeningScore], notes: [String]) {
    self.isUpdate = isUpdate
    self.scores = scores
    self.notes = notes
  }

  /// The mean of a measure over the sets; 0 where there is none.
  package func mean(_ measure: (ScreeningScore) -> Double) -> Double {
    scores.isEmpty ? 0 : scores.reduce(0) { $0 + measure($1) } / Double(scores.count)
  }
}
