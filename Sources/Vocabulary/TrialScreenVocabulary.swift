/// Words of titles and abstracts that speak for a randomized trial, or against one.
///
/// The phrases are those of the published search filters for trials (Cochrane Handbook, technical
/// supplement to chapter 4; Glanville and others 2020), of CONSORT and of how trials are written up;
/// `Benchmarks/designs/fit.py` weighs them by logistic regression (`TrialScreenTable.swift`).
package enum TrialScreenVocabulary {
  /// A phrase with its weights; it counts once, wherever it stands.
  package struct Signal: Sendable {
    /// Its words, as `TrialScreenWords` makes them; one that ends in `*` is how a word begins.
    package let words: [String]
    /// What it weighs in a title that an abstract follows.
    package let title: Double
    /// What it weighs in an abstract.
    package let abstract: Double
    /// What it weighs in a title that is all there is.
    package let alone: Double

    init(_ text: String, _ title: Double, _ abstract: Double, _ alone: Double) {
      words = text.split(separator: " ").map(String.init)
      self.title = title
      self.abstract = abstract
      self.alone = alone
    }
  }

  /// Phrases whose weights are no matter of counting; they count besides the table.
  ///
  /// Works about trials are none, and chance that allots nobody is no allocation.
  package static let settled: [Signal] = [
    Signal("systematic review", -3, 0, -3), Signal("meta analy*", -3, 0, -3),
    Signal("metaanaly*", -3, 0, -3), Signal("mendelian randomiz*", -6, -6, -6),
    Signal("non randomiz*", -3, -2, -3), Signal("nonrandomiz*", -3, -2, -3),
    Signal("random forest", -2, -2, -2), Signal("random effect", -1, -1, -1),
    Signal("study protocol", -2, 0, -2), Signal("protocol for", -2, 0, -2),
  ]

  /// The table and what is settled.
  package static let all = signals + settled

  /// What scores of one kind of record are compared with.
  package struct Scale: Sendable {
    /// The score of a record without any of the phrases.
    package let begin: Double
    /// The score from which a work may be a trial: what is missed is dear.
    package let sensitive: Double
    /// The score from which a work is more likely a trial than not.
    package let balanced: Double
  }
}
