package import EvidenceModel

/// The words and abbreviations that name kinds of evidence in queries.
package enum EvidenceKindVocabulary {
  /// Returns the kinds that exactly these words name, whatever their case, number and spelling.
  package static func kinds(named words: [String]) -> [EvidenceKind] {
    names(words).map(\.meaning)
  }

  /// Returns the names, with their ambiguity, that exactly these words spell.
  package static func names(_ words: [String]) -> [EvidenceName<EvidenceKind>] {
    allNames.entries(for: words)
  }

  /// Returns the longest name that starts at a word, and how many words it takes.
  package static func longestName(
    in words: [String], at start: Int
  ) -> (name: EvidenceName<EvidenceKind>, length: Int)? {
    lookup.longest(in: words, at: start)
  }

  /// The other meaning of a name that is also an ordinary word: such a name names a kind only where
  /// a kind is asked for.
  package static let anyWord = "any word of the text"

  private static let lookup = allNames.names

  private static let allNames = EvidenceNames(table: table, otherMeanings: otherMeanings)

  /// What names of kinds mean besides.
  private static let otherMeanings: [(name: String, meaning: String)] = [
    ("ta", "a shortened form of other terms, such as temporal arteritis"),
    ("auc", "area under the curve"),
    ("study", anyWord),
    ("review", "utilization review"),
    ("other", anyWord),
    ("label", anyWord),
  ]

  // swift-format-ignore
  private static let table: [(EvidenceKind, [String])] = [
    (.study, ["study", "primary study", "original study"]),
    (.review, ["review", "evidence synthesis", "scoping review", "rapid review"]),
    (.guideline, [
      "guideline", "practice guideline", "clinical practice guideline", "clinical guideline", "cpg",
      "practice parameter", "appropriateness criteria", "appropriate use criteria", "auc",
      "standard of care",
    ]),
    (.consensusStatement, [
      "consensus", "consensus statement", "expert consensus", "position statement",
      "position paper", "scientific statement", "policy statement",
    ]),
    (.technologyAssessment, [
      "technology assessment", "health technology assessment", "hta", "ta", "tec assessment",
      "technology appraisal", "technology evaluation",
    ]),
    (.coverageDetermination, [
      "coverage determination", "local coverage determination", "national coverage determination",
      "lcd", "ncd", "local coverage article", "coverage decision",
    ]),
    (.regulatoryDocument, [
      "regulatory document", "fda document", "fda clearance", "fda approval", "label",
      "prescribing information", "package insert",
    ]),
    (.narrativeReview, ["narrative review", "literature review", "review article"]),
    (.measurementStudy, ["measurement study", "validation study", "psychometric study"]),
    (.trialRegistration, ["trial registration", "registered trial", "trial registry record"]),
  ]
}
