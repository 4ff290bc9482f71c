/// Words of titles that report a trial again: later results, other outcomes, parts of it.
package enum StudyReportVocabulary {
  /// Phrases of later or partial reports, folded.
  package static let laterReports = WordPhrases(
    [
      "follow up", "long term", "year result", "year outcome", "month result", "month outcome",
      "patient reported outcome", "extension", "final result", "secondary analysis", "post hoc",
      "subgroup analysis", "extended follow up", "through 1 year", "longer term", "final report",
      "quality of life outcome", "durability", "final analysis", "exploratory analysis",
      "secondary outcome", "late outcome", "interim result", "year follow up",
    ].map { $0.split(separator: " ").map { StudyWordFolding.fold($0) } })

  /// Words of titles that name no intervention and no condition.
  package static let generic: WordSet = [
    "patient", "outcome", "reported", "safety", "efficacy", "effectiveness", "year", "month",
    "result", "report", "randomized", "trial", "study", "controlled", "placebo", "sham", "blind",
    "double", "single", "clinical", "treatment", "therapy", "effect", "comparison", "multicenter",
    "prospective", "long", "term", "follow", "final", "analysis", "secondary", "acute", "chronic",
    "painful", "pain", "adult", "versus", "open", "label", "phase", "week", "day", "health",
    "quality", "life", "disease", "syndrome", "investigational", "surgery", "procedure", "care",
    "management", "primary", "compared", "comparing", "evaluation", "impact", "risk", "severe",
  ]
}
