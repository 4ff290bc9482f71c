/// Words that decide how the parts of a title or sentence about studies hang together.
package enum StudyAnalysisWords {
  /// Words after which a design is what another design works on, rather than the work's own.
  package static let objectMarkers: WordSet = [
    "of", "from", "in", "within", "alongside", "nested", "embedded", "among", "across", "using",
    "included", "including", "identified", "on", "extension", "with", "by",
  ]

  /// Words that join two designs that a work has side by side.
  package static let joiners: WordSet = [
    "and", "with", "an", "a", "updated", "combined", "the", "comprehensive", "plus", "pooled",
    "literature", "study", "systematic", "brief", "then", "trial", "report", "its",
  ]

  /// Words that are trials together with a bare `trial` after them.
  package static let trialModifiers: WordSet = [
    "clinical", "controlled", "pivotal", "pragmatic", "multicenter", "center", "feasibility",
    "efficacy", "safety", "effectiveness", "pilot", "prospective", "crossover", "parallel",
    "group", "phase", "intervention", "prevention", "therapeutic", "treatment", "exploratory",
    "superiority", "noninferiority", "inferiority", "equivalence", "label", "blind", "blinded",
    "ide", "proof", "concept", "comparative", "adaptive", "basket", "umbrella", "platform",
    "factorial", "stepped", "wedge", "management", "outcome", "matched", "arm", "masked", "dose",
    "interventional", "confirmatory", "registration", "comparison", "site", "surgical",
  ]

  /// Words for people in studies.
  package static let people: WordSet = [
    "people", "patient", "participant", "individual", "subject", "adult", "child", "woman", "man",
    "person", "volunteer", "infant", "member", "adolescent", "veteran", "neonate", "survivor",
    "beneficiary", "recipient", "enrollee", "respondent",
  ]

  /// Words for studies that a review counts.
  package static let studies: WordSet = [
    "study", "trial", "article", "publication", "report", "rct", "paper", "investigation",
  ]

  /// Words that never name a condition, an intervention or an outcome by themselves.
  package static let empty: WordSet = [
    "a", "an", "the", "of", "and", "or", "in", "on", "for", "to", "with", "from", "by", "at", "as",
    "after", "before", "during", "versus", "vs", "than", "between", "into", "through", "over",
    "under", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "that",
    "which", "who", "whom", "whose", "this", "these", "those", "their", "its", "it", "not", "no",
    "without", "within", "per", "via", "up", "due", "related", "using", "use", "all", "any",
    "other", "including", "such", "e", "g", "i", "s", "may", "can", "if", "when", "but", "also",
    "both", "either", "one", "two", "more", "less", "least", "most", "new",
  ]
}
