internal import EvidenceModel

extension EvidenceKind {
  /// The kind's name in the field, singular.
  var name: String {
    switch self {
    case .study: "study"
    case .review: "review"
    case .guideline: "guideline"
    case .consensusStatement: "consensus statement"
    case .technologyAssessment: "technology assessment"
    case .coverageDetermination: "coverage determination"
    case .regulatoryDocument: "regulatory document"
    case .narrativeReview: "narrative review"
    case .measurementStudy: "measurement study"
    case .trialRegistration: "trial registration"
    case .other: "other work"
    }
  }

  /// The kind's name in the field, plural.
  var plural: String {
    self == .study ? "studies" : self == .measurementStudy ? "measurement studies" : name + "s"
  }

  /// Whether a work of this kind has a study design.
  var hasDesign: Bool { self == .study || self == .review }
}

extension HitKind {
  /// The kind in words, plural.
  var plural: String {
    switch self {
    case .statement: "policy statements"
    case .passage: "passages"
    case .reference: "references"
    case .literature: "literature records"
    }
  }
}

extension StatusValue {
  /// The status in words.
  var name: String {
    switch self {
    case .expressionOfConcern: "expression of concern"
    case .retractedAndRepublished: "retracted and republished"
    default: rawValue
    }
  }

  /// Whether a reader must not overlook it.
  var isAlarming: Bool {
    switch self {
    case .unchecked, .clean, .corrected, .updated: false
    case .superseded, .expressionOfConcern, .retracted, .retractedAndRepublished: true
    }
  }
}
