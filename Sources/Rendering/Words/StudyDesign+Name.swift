internal import EvidenceModel

extension StudyDesign {
  /// The design's name in the field, singular.
  var name: String {
    switch self {
    case .systematicReview: "systematic review"
    case .metaAnalysis: "meta-analysis"
    case .networkMetaAnalysis: "network meta-analysis"
    case .individualPatientDataMetaAnalysis: "individual patient data meta-analysis"
    case .randomizedControlledTrial: "randomized controlled trial"
    case .nonrandomizedTrial: "nonrandomized trial"
    case .clinicalTrial: "clinical trial"
    case .prospectiveCohort: "prospective cohort"
    case .retrospectiveCohort: "retrospective cohort"
    case .cohort: "cohort"
    case .caseControl: "case-control study"
    case .crossSectional: "cross-sectional study"
    case .caseSeries: "case series"
    case .caseReport: "case report"
    case .diagnosticAccuracy: "diagnostic accuracy study"
    case .economicEvaluation: "economic evaluation"
    case .preclinical: "preclinical study"
    case .unstated: "study of unstated design"
    case .notApplicable: "work without a study design"
    }
  }

  /// The design's name in the field, plural.
  var plural: String {
    switch self {
    case .metaAnalysis: "meta-analyses"
    case .networkMetaAnalysis: "network meta-analyses"
    case .individualPatientDataMetaAnalysis: "individual patient data meta-analyses"
    case .prospectiveCohort: "prospective cohorts"
    case .caseControl: "case-control studies"
    case .crossSectional: "cross-sectional studies"
    case .caseSeries: "case series"
    case .diagnosticAccuracy: "diagnostic accuracy studies"
    case .preclinical: "preclinical studies"
    case .unstated: "studies of unstated design"
    case .notApplicable: "works without a study design"
    default: name + "s"
    }
  }

  /// The design in a table's cell; a dash where a design has no place.
  var cell: String {
    switch self {
    case .individualPatientDataMetaAnalysis: "IPD meta-analysis"
    case .randomizedControlledTrial: "randomized trial"
    case .unstated: "unstated"
    case .notApplicable: "–"
    default: name
    }
  }
}

extension DesignClaim {
  /// Whether there is a design to name, or at least a property of one.
  func isNamed(of kind: EvidenceKind) -> Bool {
    switch value {
    case .notApplicable: false
    case .unstated: kind.hasDesign && !axes.isEmpty
    default: true
    }
  }

  /// Whether a source says what is named; a property stands by itself where no design is stated.
  var isStated: Bool {
    value == .unstated ? basis == .title || basis == .publicationType : stated
  }
}

extension DesignAxis {
  /// The property in words.
  var name: String {
    switch self {
    case .shamOrPlacebo: "sham or placebo"
    case .openLabel: "open label"
    default: rawValue
    }
  }
}

extension DesignBasis {
  /// What a design was read from, in words.
  var name: String {
    switch self {
    case .title: "the title"
    case .narrative: "the policy's narrative"
    case .publicationType: "the publication type"
    case .mesh: "the subject headings"
    case .abstract: "the abstract"
    case .none: "nothing"
    }
  }
}
