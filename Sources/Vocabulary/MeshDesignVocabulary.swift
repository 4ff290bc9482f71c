package import EvidenceModel

/// Subject headings that name how a study was done (MeSH, trees E05.318.372 and E05.581).
package enum MeshDesignVocabulary {
  /// A heading with what it tells.
  package struct Heading: Sendable {
    /// The heading in lower case.
    package let name: String
    /// The design; `unstated` where it names a property alone.
    package let design: StudyDesign
    /// The properties.
    package let axes: [DesignAxis]
  }

  /// The headings, those that tell more first.
  package static let headings: [Heading] = [
    Heading(name: "systematic reviews as topic", design: .unstated, axes: [.synthesis]),
    Heading(name: "double-blind method", design: .clinicalTrial, axes: [.blinded, .controlled]),
    Heading(name: "single-blind method", design: .clinicalTrial, axes: [.blinded]),
    Heading(name: "random allocation", design: .unstated, axes: [.randomized]),
    Heading(name: "cross-over studies", design: .clinicalTrial, axes: [.controlled]),
    Heading(name: "placebos", design: .unstated, axes: [.shamOrPlacebo]),
    Heading(name: "case-control studies", design: .caseControl, axes: [.observational]),
    Heading(name: "cross-sectional studies", design: .crossSectional, axes: [.observational]),
    Heading(name: "cohort studies", design: .cohort, axes: [.observational]),
    Heading(name: "longitudinal studies", design: .cohort, axes: [.observational]),
    Heading(name: "follow-up studies", design: .unstated, axes: []),
    Heading(name: "prospective studies", design: .unstated, axes: [.prospective]),
    Heading(name: "retrospective studies", design: .unstated, axes: [.retrospective]),
    Heading(name: "cost-benefit analysis", design: .economicEvaluation, axes: []),
  ]
}
