/// The words with which policies report what authors concluded, what is weak and what is missing.
package enum EvidenceNarrativeVocabulary {
  /// Who speaks in a reported conclusion.
  package static let speakers: WordSet = [
    "author", "investigator", "researcher", "reviewer", "review", "study", "trial", "analysis",
    "they", "panel", "guideline", "committee", "it", "he", "she", "report", "statement",
  ]

  /// Verbs with which authors conclude, in the forms that folding leaves.
  package static let conclusions: WordSet = [
    "concluded", "conclude", "stated", "state", "suggested", "suggest", "noted", "note",
    "recommended", "recommend", "cautioned", "advised", "opined", "commented", "acknowledged",
    "believed", "proposed", "called", "emphasized", "stressed",
  ]

  /// Phrases with which a payer weighs a study.
  package static let comments = WordPhrases(
    [
      "limitation", "limited by", "is limited", "are limited", "was limited", "were limited",
      "small sample", "small size", "lack of", "risk of bias", "heterogeneous", "heterogeneity",
      "uncontrolled", "not blinded", "did not mention", "did not address", "low quality",
      "poor quality", "methodological", "methodologic", "short follow up", "loss to follow up",
      "lost to follow up", "generalizability", "selection bias", "confounding", "underpowered",
      "should be interpreted", "does not address", "no control group", "without a control",
      "conflict of interest", "not generalizable", "insufficient",
    ].map(fold))

  /// Words for research that can be missing or needed.
  package static let research: WordSet = [
    "study", "trial", "research", "rct", "evidence", "data", "investigation", "literature",
    "comparison", "publication", "review", "analysis", "evaluation",
  ]

  /// Verbs that say research exists; "no trial … has been" with one of them is a gap.
  package static let existence: WordSet = [
    "reported", "identified", "found", "published", "available", "located", "exist", "conducted",
    "performed", "completed", "evaluated", "comparing", "compared", "addressing", "addressed",
    "evaluating", "assessing", "assessed", "done", "examined", "examining", "investigating",
    "undertaken", "retrieved", "that",
  ]

  /// Words that say research is wanted.
  package static let wants: WordSet = [
    "needed", "required", "warranted", "necessary", "desirable", "recommended", "awaited",
    "essential", "indicated", "need",
  ]

  /// Words for research that also name what is done to a patient.
  package static let ambiguousResearch: WordSet = ["evaluation", "investigation", "comparison"]

  /// Words by which research is told from what is done to a patient.
  package static let furtherWords: WordSet = [
    "further", "additional", "future", "prospective", "controlled", "randomized", "randomised",
    "rigorous", "scientific", "continued", "comparative", "formal", "ongoing",
  ]

  /// Verbs with which research tells of something else: what follows is no longer about research.
  package static let tellingVerbs: WordSet = [
    "indicate", "suggest", "show", "demonstrate", "conclude", "state", "confirm", "note",
    "reveal", "recommend",
  ]

  /// Words after which a comparator follows.
  package static let comparing: WordSet = ["to", "with", "versus", "vs", "against", "and"]

  /// Words that end a comparator or a list of outcomes.
  package static let closing: WordSet = [
    "measuring", "measure", "in", "to", "inform", "using", "are", "is", "before", "for",
    "evaluating", "assessing", "examining", "that", "which", "and", "among", "on",
  ]

  private static func fold(_ phrase: String) -> [String] {
    phrase.split(separator: " ").map { StudyWordFolding.fold($0) }
  }
}
