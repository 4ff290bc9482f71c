/// What kind of evidence a work is.
package enum EvidenceKind: String, Codable, Hashable, Sendable, CaseIterable {
  case study
  case review
  case guideline
  case consensusStatement
  case technologyAssessment
  case coverageDetermination
  case regulatoryDocument
  case narrativeReview
  case measurementStudy
  case trialRegistration
  case other
}

/// The designs of studies and reviews; `unstated` is never "not a trial".
package enum StudyDesign: String, Codable, Hashable, Sendable, CaseIterable {
  case systematicReview
  case metaAnalysis
  case networkMetaAnalysis
  case individualPatientDataMetaAnalysis
  case randomizedControlledTrial
  case nonrandomizedTrial
  /// A trial whose allocation is not stated.
  case clinicalTrial
  case prospectiveCohort
  case retrospectiveCohort
  case cohort
  case caseControl
  case crossSectional
  case caseSeries
  case caseReport
  case diagnosticAccuracy
  case economicEvaluation
  case preclinical
  case unstated
  case notApplicable
}

/// A property of a design that a source states by itself.
package enum DesignAxis: String, Codable, Hashable, Sendable, CaseIterable {
  case synthesis
  case randomized
  case controlled
  case shamOrPlacebo
  case blinded
  case openLabel
  case prospective
  case retrospective
  case multicenter
  case observational
}

/// What a design is read from.
package enum DesignBasis: String, Codable, Hashable, Sendable, CaseIterable {
  case title
  case narrative
  /// PubMed's publication type, or a container that publishes one design only.
  case publicationType
  /// A subject heading that names a design.
  case mesh
  /// The words of the abstract.
  case abstract
  case none
}

/// A design as one source gives it.
package struct DesignClaim: Codable, Hashable, Sendable {
  /// The design.
  package var value: StudyDesign
  /// Properties that the same words state.
  package var axes: [DesignAxis]
  /// What it is read from.
  package var basis: DesignBasis
  /// Whether the source says it of this work; false for what is read through an inferred link and
  /// for `unstated`.
  package var stated: Bool
  /// The words.
  package var quote: Quotation?

  /// Creates the value from its parts.
  package init(
    value: StudyDesign,
    axes: [DesignAxis] = [],
    basis: DesignBasis,
    stated: Bool,
    quote: Quotation? = nil
  ) {
    self.value = value
    self.axes = axes
    self.basis = basis
    self.stated = stated
    self.quote = quote
  }
}
