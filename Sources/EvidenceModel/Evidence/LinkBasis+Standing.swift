extension LinkBasis {
  /// Whose link it is: the policy's (`cited`, `authorDate`, `named`), a person's, or evq's.
  package var standing: LinkStanding {
    switch self {
    case .cited, .authorDate, .named: .stated
    case .confirmed: .confirmed
    case .scopeMatch, .sampleSizeMatch, .countMatch, .topic: .inferred
    }
  }
}
