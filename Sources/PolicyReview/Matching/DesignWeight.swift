import EvidenceLinking
package import EvidenceModel

/// How much a design speaks for looking at a publication early.
///
/// The order is that of the levels for treatment benefit (OCEBM, 2011), in sixths. A publication whose
/// type nobody states is weighed by what the words of its title and abstract say of a randomized
/// trial (`TrialScreen`).
package enum DesignWeight {
  /// The weight of a record, 0 to 1.
  package static func weight(_ record: LiteratureRecord) -> Double {
    let reading = LiteratureDesignRule.read(record)
    let design = reading.designs.first?.value ?? .unstated
    let screened = TrialScreen(record).score / certainOdds
    let isGuidance = [.guideline, .consensusStatement, .technologyAssessment].contains(reading.kind)
    return max(isGuidance ? 0.5 : 0, max(weight(design), min(1, max(0, screened))))
  }

  /// The logarithm of odds at which a screened record counts as a trial for sure: 400 to 1.
  private static let certainOdds = 6.0

  private static func weight(_ design: StudyDesign) -> Double {
    switch design {
    case .systematicReview, .metaAnalysis, .networkMetaAnalysis,
      .individualPatientDataMetaAnalysis, .randomizedControlledTrial:
      1
    case .nonrandomizedTrial, .clinicalTrial: 2.0 / 3
    case .prospectiveCohort, .cohort: 0.5
    case .retrospectiveCohort, .caseControl: 1.0 / 3
    case .caseSeries, .crossSectional, .diagnosticAccuracy: 1.0 / 6
    case .caseReport, .economicEvaluation, .preclinical, .unstated, .notApplicable: 0
    }
  }
}
