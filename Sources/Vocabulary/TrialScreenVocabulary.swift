/// Words of titles and abstracts that speak for a randomized trial, or against one.
///
/// The words are those of the published search filters for trials (Cochrane's highly sensitive and
/// sensitivity- and precision-maximizing strategies, Cochrane Handbook, technical supplement to
/// chapter 4; Glanville and others 2020) and of CONSORT; the weights are judgements in the order of
/// what each word tells, of the kind of a linear classifier. A word ending in `*` stands for all that
/// begin so.
package enum TrialScreenVocabulary {
  /// A run of words with what it weighs in a title and in an abstract.
  package struct Signal: Sendable {
    /// The words.
    package let words: [String]
    /// What it weighs in a title.
    package let title: Double
    /// What it weighs in an abstract.
    package let abstract: Double

    init(_ text: String, _ title: Double, _ abstract: Double) {
      words = text.split(separator: " ").map(String.init)
      self.title = title
      self.abstract = abstract
    }
  }

  /// The score from which a work may be a trial: what is missed is dear.
  package static let sensitive = 1.0

  /// The score from which a work is more likely a trial than not.
  package static let balanced = 3.0

  /// All signals; each counts once.
  package static let signals: [Signal] = [
    // Allocation by chance.
    Signal("randomi*", 3, 2), Signal("randomly", 2, 0.8), Signal("random", 0.5, 0.3),
    Signal("randomly assign*", 2, 3), Signal("randomly allocat*", 2, 3),
    Signal("randomly divid*", 2, 2.5), Signal("randomly receiv*", 2, 2.5),
    Signal("were randomi*", 1, 1.5), Signal("was randomi*", 1, 1), Signal("randomi* to", 1, 1.5),
    Signal("randomi* into", 1, 1.5), Signal("randomi* controlled trial", 2, 1),
    Signal("randomi* clinical trial", 2, 1), Signal("randomi* trial", 2, 1),
    Signal("assigned", 0.5, 0.8), Signal("allocated", 0.5, 0.8), Signal("allocation", 0.3, 0.6),
    Signal("rct", 1.5, 0.8),
    // What trials compare and how they hide it.
    Signal("placebo*", 2, 1.8), Signal("sham", 1.5, 1.2), Signal("double blind*", 2, 1.8),
    Signal("single blind*", 2, 1.5), Signal("triple blind*", 2, 1.8), Signal("masked", 0.5, 0.7),
    Signal("blinded", 0.5, 0.4), Signal("open label", 1.5, 1), Signal("crossover", 1, 1),
    Signal("cross over", 1, 1), Signal("control group*", 0.5, 0.8), Signal("controls", 0, -0.2),
    Signal("intervention group*", 0.5, 1), Signal("groups", 0.2, 0.4), Signal("arms", 0.5, 0.5),
    Signal("two groups", 0.3, 0.5), Signal("versus", 0.5, 0.2), Signal("controlled", 0.7, 0.3),
    Signal("trial", 1.5, 0.7), Signal("clinical trial", 0.5, 0.3), Signal("pilot", 0.2, 0.1),
    Signal("phase ii", 0.3, 0.1), Signal("phase iii", 1, 0.8), Signal("phase 3", 1, 0.8),
    Signal("intention to treat", 1, 1.5), Signal("per protocol", 0.5, 0.8),
    Signal("noninferior*", 1.5, 1.2), Signal("non inferior*", 1.5, 1.2),
    Signal("equivalence", 0.5, 0.5), Signal("primary outcome*", 0.2, 0.6),
    Signal("primary end*", 0.2, 0.6), Signal("nct0*", 0.5, 0.8), Signal("isrctn*", 1, 1.5),
    Signal("factorial", 0.7, 0.7), Signal("cluster randomi*", 1, 1),
    Signal("quasi randomi*", -2, -2),
    // Chance that allots nobody.
    Signal("randomly select*", -1, -1.2), Signal("randomly chosen", -1, -1.2),
    Signal("random sampl*", -1, -0.8), Signal("random forest*", -2, -1.5),
    Signal("random effect*", -1, -1.2), Signal("mendelian randomi*", -6, -5),
    Signal("non randomi*", -3, -2), Signal("nonrandomi*", -3, -2),
    Signal("not randomi*", -3, -2), Signal("single arm", -2, -2),
    // Works about other works.
    Signal("systematic review", -5, -3), Signal("meta analys*", -5, -3),
    Signal("review", -2.5, -0.6),
    Signal("randomi* controlled trials", -2, -1.2), Signal("randomi* trials", -2, -1),
    Signal("clinical trials", -1, -0.6), Signal("we searched", 0, -2),
    Signal("were searched", 0, -2),
    Signal("included studies", 0, -1.5), Signal("guideline*", -2.5, -0.5),
    Signal("protocol for", -2.5, -0.5), Signal("study protocol", -3, -1.5),
    Signal("editorial", -3, -1),
    Signal("comment on", -3, -1), Signal("letter", -2, 0), Signal("erratum", -4, -2),
    Signal("correction", -1.5, 0), Signal("cost effectiveness", -1.5, -0.3),
    // Other designs.
    Signal("retrospective*", -3, -1.5), Signal("cohort", -2, -0.8),
    Signal("case control", -3, -1.8),
    Signal("cross sectional", -3, -1.8), Signal("case report*", -4, -2),
    Signal("case series", -3, -1.5),
    Signal("survey*", -2, -0.6), Signal("registry", -1.2, -0.5), Signal("observational", -2, -1),
    Signal("database", -0.7, -0.6), Signal("qualitative", -2, -1),
    Signal("secondary analysis", -0.5, 0),
    Signal("validation", -1, -0.3), Signal("prevalence", -1.5, -0.7),
    Signal("risk factor*", -1.2, -0.5),
    // Not people.
    Signal("mice", -3, -2), Signal("mouse", -3, -1.5), Signal("rats", -3, -2),
    Signal("rat", -3, -1.5),
    Signal("rabbits", -3, -2), Signal("in vitro", -3, -1.5), Signal("cells", -1, -0.5),
    Signal("cadaver*", -3, -2), Signal("piglets", -3, -2), Signal("plants", -3, -2),
  ]
}
