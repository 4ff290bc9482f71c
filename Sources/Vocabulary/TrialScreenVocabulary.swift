/// What titles and abstracts say of how a study was done, and how much it speaks for a randomized
/// trial.
///
/// The phrases are those of the published search filters for trials (Cochrane Handbook, technical
/// supplement to chapter 4; Glanville and others 2020), of CONSORT and of how studies are written up.
/// `Benchmarks/designs/concepts.txt` has them, and `title-words.txt` the words of titles; `fit.py`
/// beside them weighs them by logistic regression and writes `TrialScreenTable.swift` and
/// `TrialTitleTable.swift`.
package enum TrialScreenVocabulary {
  /// Several ways of saying one thing.
  package struct Concept: Sendable {
    /// What is said.
    package let name: String
    /// What it weighs; it counts once in a title and once in an abstract.
    package let weights: Weights
    /// How it is said, as `TrialPhrases` reads it: phrases behind semicolons.
    package let phrases: [Substring]

    init(_ name: String, _ weights: Weights, _ phrases: String) {
      self.name = name
      self.weights = weights
      self.phrases = phrases.split(separator: ";")
    }
  }

  /// Parts of a score, as logarithms of odds.
  package struct Weights: Sendable {
    /// In a title that an abstract follows.
    package let title: Double
    /// In an abstract.
    package let abstract: Double
    /// In a title that is all there is.
    package let alone: Double

    init(_ title: Double, _ abstract: Double, _ alone: Double) {
      self.title = title
      self.abstract = abstract
      self.alone = alone
    }
  }

  /// What one sentence can say that no single phrase says; the first that holds counts.
  package enum Rule: CaseIterable, Sendable {
    /// Animals were assigned by chance.
    case animalsByChance
    /// Chance is what other trials had: the work gathers them.
    case trialsOfOthers
    /// A randomized trial is what is still wanted: the sentence calls for one.
    case trialsCalledFor
    /// A randomized design is named.
    case designNamed
    /// Chance drew a sample.
    case chanceToSample
    /// People were assigned by chance.
    case peopleByChance
    /// Treatments were blinded, compared with a placebo or crossed over.
    case blindedOrCrossed
  }

  /// What scores of one kind of record are compared with.
  package struct Scale: Sendable {
    /// The score of a record that says none of it.
    package let begin: Double
    /// The score from which a work may be a trial: what is missed is dear.
    package let sensitive: Double
    /// The score from which a work is more likely a trial than not.
    package let balanced: Double
  }
}
