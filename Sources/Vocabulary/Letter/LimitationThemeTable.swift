package import EvidenceModel

/// The words by which a policy says what is weak about evidence.
///
/// The themes follow the reasons for rating certainty down in GRADE (risk of bias, inconsistency,
/// imprecision, indirectness) and the words payers and reviews use for them. A phrase is folded to
/// lower-case words; it counts only where none of ``negations`` stands close before it.
package enum LimitationThemeTable {
  /// The phrases of each theme.
  package static let phrases: [(theme: LimitationTheme, phrases: [String])] = [
    (
      .fewPeople,
      [
        "small size", "small sample", "small samples", "small number of", "small numbers of",
        "few studies", "limited number of", "small evidence base", "limited evidence base",
        "underpowered", "small trials", "small studies", "few patients", "imprecision",
        "imprecise", "small cohort", "small case series", "small uncontrolled",
        "small observational",
        "small retrospective", "small nonrandomized", "small randomized",
      ]
    ),
    (
      .noComparison,
      [
        "uncontrolled", "no control group", "lack of a control", "lack of control",
        "lack of comparator", "lack of comparators", "no comparator", "noncomparative",
        "non comparative", "without a control", "single arm", "lack of randomized",
        "absence of a control", "lack of comparative",
      ]
    ),
    (.lookingBack, ["retrospective", "retrospectively"]),
    (
      .notAlike,
      ["heterogeneity", "heterogeneous", "heterogenous", "varied across", "variability among"]
    ),
    (
      .mixedResults,
      [
        "mixed results", "inconsistent results", "conflicting results", "inconsistent findings",
        "conflicting evidence", "conflicting findings", "remains uncertain", "inconsistency",
        "remain unclear", "remains unclear",
      ]
    ),
    (
      .lowQuality,
      [
        "low quality", "poor quality", "very low certainty", "low certainty",
        "methodologic issues", "methodological issues", "methodologic limitations",
        "methodological limitations", "methodologic flaws", "methodological flaws",
        "risk of bias", "methodological weaknesses", "methodologic weaknesses",
      ]
    ),
    (
      .harmsUnknown,
      [
        "harms associated", "adverse effects are unknown", "safety is unknown",
        "safety has not been", "harms have not been", "harms are unknown",
        "long term safety",
      ]
    ),
    (
      .shortTime,
      [
        "short follow up", "short term follow up", "limited follow up", "lack of long term",
        "no long term", "short duration", "long term outcomes are unknown",
      ]
    ),
    (
      .selectedPeople,
      ["highly selected", "selection bias", "selected patients", "selected populations"]
    ),
    (
      .reportedUnevenly,
      ["reported inconsistently", "inconsistently reported", "not reported", "rarely documented"]
    ),
  ]

  /// Words that turn a phrase round when one stands among the three words before it.
  package static let negations: Set<String> = ["no", "not", "without", "despite", "neither", "nor"]
}
