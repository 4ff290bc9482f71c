internal import EvidenceModel

extension LinkBasis {
  /// The link in a table's cell.
  var cell: String {
    switch self {
    case .printed: "printed with it"
    case .cited: "cited by number"
    case .authorDate: "cited by name"
    case .named: "named"
    case .confirmed: "confirmed"
    case .authorMatch: "same author"
    case .scopeMatch: "same service"
    case .sampleSizeMatch: "same sample size"
    case .countMatch: "same count"
    case .topic: "same topic"
    }
  }

  /// How a statement reaches its reasons.
  var rationaleWords: String {
    switch self {
    case .printed: "printed with the determination"
    case .cited: "the passage that the statement cites by number"
    case .authorDate: "the passage that the statement cites by name and year"
    case .named: "the passage that the statement names"
    case .confirmed: "the policy's words (link confirmed by a person)"
    case .authorMatch: "the policy's words (inferred: same author and topic)"
    case .scopeMatch: "the policy's summary of evidence (inferred: same service and population)"
    case .sampleSizeMatch: "the policy's words (inferred: same sample size)"
    case .countMatch: "the policy's words (inferred: same count of studies)"
    case .topic: "the policy's words (inferred: same topic)"
    }
  }
}

extension LinkStanding {
  /// Whose link it is, as the heading of a group.
  var heading: String {
    switch self {
    case .stated: "stated by the policy"
    case .confirmed: "confirmed by a person"
    case .inferred: "inferred by evq"
    }
  }
}
