extension StudyDesign {
  /// The place in the order "best design first", 0 for the best.
  ///
  /// The order follows the levels of the Oxford Centre for Evidence-Based Medicine (OCEBM Levels of
  /// Evidence Working Group, 2011) for treatment benefit: syntheses, randomized trials,
  /// non-randomized controlled studies, then uncontrolled ones. It ranks designs, not certainty.
  package var rank: Int {
    switch self {
    case .individualPatientDataMetaAnalysis: 0
    case .networkMetaAnalysis: 1
    case .metaAnalysis: 2
    case .systematicReview: 3
    case .randomizedControlledTrial: 4
    case .nonrandomizedTrial: 5
    case .clinicalTrial: 6
    case .prospectiveCohort: 7
    case .cohort: 8
    case .retrospectiveCohort: 9
    case .caseControl: 10
    case .crossSectional: 11
    case .diagnosticAccuracy: 12
    case .caseSeries: 13
    case .caseReport: 14
    case .economicEvaluation: 15
    case .preclinical: 16
    case .unstated: 17
    case .notApplicable: 18
    }
  }

  /// The designs a query for this one also finds: itself and its special cases.
  package var withSpecialCases: [StudyDesign] {
    switch self {
    case .systematicReview:
      [
        .systematicReview, .metaAnalysis, .networkMetaAnalysis, .individualPatientDataMetaAnalysis,
      ]
    case .metaAnalysis: [.metaAnalysis, .networkMetaAnalysis, .individualPatientDataMetaAnalysis]
    case .clinicalTrial: [.clinicalTrial, .randomizedControlledTrial, .nonrandomizedTrial]
    case .cohort: [.cohort, .prospectiveCohort, .retrospectiveCohort]
    default: [self]
    }
  }

  /// Whether the design is a synthesis of other studies.
  package var isSynthesis: Bool { StudyDesign.systematicReview.withSpecialCases.contains(self) }
}
