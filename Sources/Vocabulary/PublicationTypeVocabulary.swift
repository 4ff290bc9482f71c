package import EvidenceModel

/// NLM's publication types that tell a design or a kind of evidence, in lower case
/// (MeSH tree V, "Publication Characteristics").
package enum PublicationTypeVocabulary {
  /// A type with the design it tells.
  package struct Design: Sendable {
    /// The type.
    package let name: String
    /// The design.
    package let design: StudyDesign
    /// What else it tells.
    package let axes: [DesignAxis]
  }

  /// A type with the kind of evidence it tells.
  package struct Kind: Sendable {
    /// The type.
    package let name: String
    /// The kind.
    package let kind: EvidenceKind
  }

  /// Types that tell a design, the deciding ones first.
  package static let designs: [Design] = [
    Design(name: "network meta-analysis", design: .networkMetaAnalysis, axes: [.synthesis]),
    Design(name: "meta-analysis", design: .metaAnalysis, axes: [.synthesis]),
    Design(name: "systematic review", design: .systematicReview, axes: [.synthesis]),
    Design(
      name: "randomized controlled trial", design: .randomizedControlledTrial,
      axes: [.randomized, .controlled]),
    Design(
      name: "randomized controlled trial, veterinary", design: .randomizedControlledTrial,
      axes: [.randomized, .controlled]),
    Design(name: "equivalence trial", design: .randomizedControlledTrial, axes: [.controlled]),
    Design(name: "pragmatic clinical trial", design: .clinicalTrial, axes: []),
    Design(name: "adaptive clinical trial", design: .clinicalTrial, axes: []),
    Design(name: "controlled clinical trial", design: .clinicalTrial, axes: [.controlled]),
    Design(name: "clinical trial", design: .clinicalTrial, axes: []),
    Design(name: "clinical trial, phase i", design: .clinicalTrial, axes: []),
    Design(name: "clinical trial, phase ii", design: .clinicalTrial, axes: []),
    Design(name: "clinical trial, phase iii", design: .clinicalTrial, axes: []),
    Design(name: "clinical trial, phase iv", design: .clinicalTrial, axes: []),
    Design(name: "case reports", design: .caseReport, axes: []),
  ]

  /// Types that tell a kind and no design, the deciding ones first.
  package static let kinds: [Kind] = [
    Kind(name: "practice guideline", kind: .guideline),
    Kind(name: "guideline", kind: .guideline),
    Kind(name: "consensus development conference, nih", kind: .consensusStatement),
    Kind(name: "consensus development conference", kind: .consensusStatement),
    Kind(name: "consensus statement", kind: .consensusStatement),
    Kind(name: "technical report", kind: .technologyAssessment),
    Kind(name: "clinical trial protocol", kind: .other),
    Kind(name: "retraction of publication", kind: .other),
    Kind(name: "published erratum", kind: .other),
    Kind(name: "expression of concern", kind: .other),
    Kind(name: "editorial", kind: .other),
    Kind(name: "comment", kind: .other),
    Kind(name: "letter", kind: .other),
    Kind(name: "news", kind: .other),
    Kind(name: "scoping review", kind: .review),
    Kind(name: "review", kind: .narrativeReview),
  ]
}
