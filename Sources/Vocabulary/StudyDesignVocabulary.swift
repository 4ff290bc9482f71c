package import EvidenceModel

/// A name or abbreviation of a study design or a kind of evidence.
///
/// It asks nothing of its parameter, since the runtime would look for a proof in every process.
package struct EvidenceName<Meaning> {
  /// The folded words of the name.
  package var words: [String]
  /// What it names.
  package var meaning: Meaning
  /// What else the same words mean in policies; nil where the name has one meaning only.
  package var otherMeaning: String?

  /// Whether the words alone do not decide what is meant.
  package var isAmbiguous: Bool { otherMeaning != nil }
}

extension EvidenceName: Equatable where Meaning: Equatable {}
extension EvidenceName: Hashable where Meaning: Hashable {}
extension EvidenceName: Sendable where Meaning: Sendable {}

/// The words and abbreviations that name study designs in titles, narratives and queries.
///
/// The names are those of the designs in MEDLINE's publication types, in the reporting guidelines
/// collected by the EQUATOR Network (CONSORT, STROBE, PRISMA, STARD, CHEERS, CARE) and in the
/// abbreviations that policies and reviewers use for them.
package enum StudyDesignVocabulary {
  /// Returns the designs that exactly these words name, whatever their case, number and spelling.
  ///
  /// Words are given as they stand; a hyphenated word may be given whole or in its parts.
  package static func designs(named words: [String]) -> [StudyDesign] {
    names(words).map(\.meaning)
  }

  /// Returns the names, with their ambiguity, that exactly these words spell.
  package static func names(_ words: [String]) -> [EvidenceName<StudyDesign>] {
    allNames.entries(for: words)
  }

  /// Returns the longest name that starts at a word, and how many words it takes.
  package static func longestName(
    in words: [String], at start: Int
  ) -> (name: EvidenceName<StudyDesign>, length: Int)? {
    lookup.longest(in: words, at: start)
  }

  private static let lookup = allNames.names

  private static let allNames = EvidenceNames(table: table, otherMeanings: otherMeanings)

  /// What abbreviations of designs mean besides.
  private static let otherMeanings: [(name: String, meaning: String)] = [
    ("ma", "Medicare Advantage"),
    ("cea", "carcinoembryonic antigen"),
    ("dta", "diphtheria toxin A"),
    ("case study", "a narrative example"),
  ]

  // swift-format-ignore
  private static let table: [(StudyDesign, [String])] = [
    (.systematicReview, [
      "systematic review", "systematic literature review", "systematic evidence review",
      "systematic overview", "systematic review of the literature", "umbrella review",
      "overview of reviews", "overview of systematic reviews", "cochrane review", "sr",
    ]),
    (.metaAnalysis, [
      "meta analysis", "metaanalysis", "meta analytic review", "meta regression",
      "meta analytic study", "pooled analysis", "ma",
    ]),
    (.networkMetaAnalysis, [
      "network meta analysis", "network metaanalysis", "bayesian network meta analysis",
      "mixed treatment comparison", "indirect treatment comparison",
      "multiple treatment comparison", "nma",
    ]),
    (.individualPatientDataMetaAnalysis, [
      "individual patient data meta analysis", "individual participant data meta analysis",
      "individual patient data", "individual participant data", "individual patient level data",
      "patient level meta analysis", "patient level pooled analysis",
      "individual patient level meta analysis", "ipd meta analysis", "ipd", "ipd ma", "ipdma",
    ]),
    (.randomizedControlledTrial, [
      "randomized controlled trial", "randomized controlled clinical trial",
      "randomized clinical trial", "randomized trial", "randomized study",
      "randomized controlled study", "randomized controlled", "randomized", "rct",
      "randomized comparison", "cluster randomized trial", "randomly assigned",
      "randomly allocated",
    ]),
    (.nonrandomizedTrial, [
      "nonrandomized trial", "non randomized trial", "nonrandomized controlled trial",
      "non randomized controlled trial", "nonrandomized clinical trial", "nonrandomized",
      "non randomized", "quasi randomized", "quasirandomized", "quasi randomized trial",
      "quasi randomized controlled trial", "quasi experimental", "quasi experimental study",
      "single arm trial", "single arm study", "nrct",
    ]),
    (.clinicalTrial, [
      "clinical trial", "controlled clinical trial", "controlled trial", "trial", "cct",
    ]),
    (.prospectiveCohort, [
      "prospective cohort", "prospective cohort study", "prospective observational study",
      "prospective registry", "prospective registry study",
    ]),
    (.retrospectiveCohort, [
      "retrospective cohort", "retrospective cohort study", "retrospective observational study",
      "historical cohort", "historical cohort study", "retrospective registry study",
    ]),
    (.cohort, [
      "cohort", "cohort study", "cohort analysis", "registry study", "registry analysis",
      "longitudinal cohort", "population based cohort study", "comparative cohort study",
    ]),
    (.caseControl, [
      "case control", "case control study", "case controlled", "case referent study",
      "nested case control study", "matched case control study",
    ]),
    (.crossSectional, [
      "cross sectional", "cross sectional study", "cross sectional survey",
      "cross sectional analysis", "prevalence study",
    ]),
    (.caseSeries, [
      "case series", "patient series", "consecutive series", "retrospective series",
      "prospective series", "clinical series", "series of case",
    ]),
    (.caseReport, ["case report", "single case report", "case presentation", "case study"]),
    (.diagnosticAccuracy, [
      "diagnostic accuracy", "diagnostic test accuracy", "diagnostic accuracy study",
      "diagnostic performance", "sensitivity and specificity", "dta",
    ]),
    (.economicEvaluation, [
      "economic evaluation", "economic analysis", "health economic evaluation",
      "cost effectiveness", "cost effectiveness analysis", "cost effectiveness study",
      "cost utility", "cost utility analysis", "cost benefit", "cost benefit analysis",
      "cost minimization", "cost analysis", "budget impact", "budget impact analysis", "cea",
    ]),
    (.preclinical, [
      "preclinical", "preclinical study", "animal study", "animal model", "in vitro", "in vitro study",
      "cadaver study", "cadaveric study", "cadaveric", "cadaver", "finite element",
      "finite element analysis", "rat model", "mouse model", "murine model", "porcine model",
      "rabbit model", "ovine model", "canine model",
    ]),
  ]
}
