extension LinkBasis {
  /// Whose link it is: the policy's (`printed`, `cited`, `authorDate`, `named`), a
  /// person's, or evq's.
  package var standing: LinkStanding {
    switch self {
    case .printed, .cited, .authorDate, .named: .stated
    case .confirmed: .confirmed
    case .authorMatch, .scopeMatch, .sampleSizeMatch, .countMatch, .topic: .inferred
    }
  }
}
