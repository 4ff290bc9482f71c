package import EvidenceModel

/// The words of titles, containers and authors that tell what kind of evidence a work is.
package enum EvidenceTitleVocabulary {
  /// Phrases and the kinds that they tell.
  package struct KindPhrases: Sendable {
    /// The folded phrases.
    package let phrases: WordPhrases
    /// The kind of each, by its place among the phrases.
    package let kinds: [EvidenceKind]
  }

  /// Phrases that tell the kind wherever they stand in a title.
  package static let decisive: KindPhrases = phrases([
    (
      .coverageDetermination,
      [
        "coverage determination", "national coverage analysis", "local coverage article",
        "coverage decision memorandum", "decision memo for", "medicare coverage article",
      ]
    ),
    (
      .trialRegistration,
      [
        "clinicaltrials gov identifier", "trial registration number", "isrctn registry",
      ]
    ),
    (
      .regulatoryDocument,
      [
        "510 k", "premarket approval", "premarket notification", "prescribing information",
        "package insert", "guidance for industry", "controls guidance document",
        "safety communication", "summary of safety and effectiveness", "drug safety communication",
        "code of federal regulations", "humanitarian device exemption", "instructions for use",
        "guidance document for industry", "de novo classification", "product classification",
        "full prescribing information", "medical device recall",
      ]
    ),
    (
      .technologyAssessment,
      [
        "technology assessment", "technology appraisal", "technology evaluation center",
        "technology assessment report", "health technology review",
        "evidence based practice center",
      ]
    ),
    (
      .guideline,
      [
        "clinical practice guideline", "practice parameter", "appropriateness criteria",
        "appropriate use criteria", "practice guideline", "quality improvement guideline",
        "clinical guideline",
      ]
    ),
  ])

  /// Phrases that tell the kind unless the title states a design of its own beside them.
  package static let telling: KindPhrases = phrases([
    (.measurementStudy, measurementPhrases),
    (
      .guideline,
      [
        "guideline", "best practice", "care pathway", "clinical pathway", "standard of care",
        "standards of medical care", "evidence based recommendation", "consensus guideline",
        "practice advisory", "recommendation of the", "recommendation from the",
        "recommendation by the", "quality standard", "practice bulletin", "treatment algorithm",
        "statement of recommendation", "practice recommendation", "recommendations statement",
      ]
    ),
    (
      .consensusStatement,
      [
        "consensus statement", "position statement", "position paper", "consensus conference",
        "expert consensus", "consensus report", "consensus recommendation", "delphi consensus",
        "scientific statement", "joint statement", "policy statement", "official statement",
        "expert panel", "consensus document", "international consensus", "consensus of",
        "consensus",
        "position of the", "white paper", "expert opinion", "committee opinion", "delphi study",
        "clinical practice statement", "task force report", "multisociety statement",
      ]
    ),
    (
      .other,
      [
        "editorial", "commentary", "letter to the editor", "erratum", "corrigendum", "news release",
        "press release", "book review", "reply to", "response to letter",
      ]
    ),
  ])

  private static let measurementPhrases = [
    "minimal important difference", "minimally important difference",
    "minimal clinically important difference", "minimum clinically important difference",
    "minimal important change", "minimum important difference", "minimal detectable change",
    "minimum detectable change", "detectable change", "change score", "measurement of pain",
    "measurement property", "psychometric property", "psychometric validation",
    "psychometric evaluation", "reliability and validity", "validity and reliability",
    "test retest reliability", "inter rater reliability", "interobserver agreement",
    "interrater reliability", "interobserver reliability", "validation of a questionnaire",
    "validation of the", "construct validity", "responsiveness of the", "clinimetric",
    "item response theory", "rasch analysis", "questionnaire validation",
    "cross cultural adaptation", "patient acceptable symptom state", "outcome measure set",
    "development and validation of a scale", "development and validation of a questionnaire",
  ]

  /// Phrases of reviews that follow no stated system, where the work has no patients of its own.
  package static let narrative = WordPhrases(
    [
      "literature review", "review of the literature", "narrative review", "current concept review",
      "current concept in",
      "state of the art", "a review", "comprehensive review", "critical review", "an overview",
      "an update", "clinical review", "review article", "brief review", "concise review",
      "what is new", "what s new", "latest data", "current evidence", "current status",
      "recent advance", "recent development", "past present and future", "where are we now",
      "what do we know", "a primer", "current perspective", "current and future",
      "mechanisms and management", "practical guide", "contemporary review", "state of the science",
      "review and update", "topical review", "integrative review", "historical review",
      "updated review", "mini review", "minireview", "expert review", "review of current",
      "review of risk factor", "overview of", "advances in", "update on", "present and future",
      "evidence review", "review of evidence", "review of the evidence", "focused review",
      "in depth review",
    ].map(fold))

  /// Phrases of reviews with a method but without a stated synthesis.
  package static let mapping = WordPhrases(
    [
      "scoping review", "rapid review", "evidence map", "mapping review", "realist review",
      "evidence synthesis", "qualitative synthesis",
    ].map(fold))

  /// Words before a guideline that make it the object of a study.
  package static let guidelineObjects: WordSet = [
    "adherence", "compliance", "concordance", "impact", "implementation", "quality", "appraisal",
    "according", "evaluation", "effect", "following", "nonadherence", "uptake", "on", "using",
    "deviation", "awareness", "knowledge", "comparison", "application", "by", "to", "with",
    "before", "after", "versus", "vs",
  ]

  /// Words after a guideline that make it a property of care.
  package static let guidelineProperties: WordSet = [
    "directed", "based", "adherence", "concordant", "recommended", "guided", "implementation",
    "adherent", "compliance", "supported", "consistent", "driven",
  ]

  /// Containers whose works are of one kind, where the title states no design.
  package static let containers: KindPhrases = phrases([
    (
      .technologyAssessment,
      [
        "tec assessment", "technology assessment", "technology assessment program",
        "technology assessment report", "technology appraisal guidance",
      ]
    )
  ])

  /// Containers whose works are all systematic reviews.
  package static let systematicReviewContainers = WordPhrases(
    [
      "cochrane database syst rev", "cochrane database of systematic review",
      "cochrane database system rev", "cochrane library cochrane review",
    ].map(fold))

  /// Bodies that issue documents of one kind.
  package static let issuers: KindPhrases = phrases([
    (
      .regulatoryDocument,
      [
        "food and drug administration", "fda", "european medicines agency",
        "center for devices and radiological health", "health canada",
      ]
    ),
    (
      .technologyAssessment,
      [
        "technology evaluation center", "hayes", "ecri", "ecri institute",
        "canadian agency for drugs and technologies in health", "cadth",
        "institute for clinical and economic review", "health technology assessment program",
        "health quality ontario",
      ]
    ),
  ])

  /// Letters of guidance codes (`TA279`, `CG75`) of NICE and what they number.
  ///
  /// Source: NICE, "Developing NICE guidance: how to get involved", list of guidance programmes.
  package static let guidanceCodes: [String: EvidenceKind] = [
    "ta": .technologyAssessment, "hst": .technologyAssessment, "mtg": .technologyAssessment,
    "dg": .technologyAssessment, "hte": .technologyAssessment, "htg": .guideline,
    "ipg": .guideline, "cg": .guideline, "ng": .guideline, "qs": .guideline, "ph": .guideline,
  ]

  /// Returns the folded words of a phrase.
  private static func fold(_ phrase: String) -> [String] {
    phrase.split(separator: " ").map { StudyWordFolding.fold($0) }
  }

  private static func phrases(_ table: [(EvidenceKind, [String])]) -> KindPhrases {
    KindPhrases(
      phrases: WordPhrases(table.flatMap { _, phrases in phrases.map(fold) }),
      kinds: table.flatMap { kind, phrases in phrases.map { _ in kind } })
  }
}
