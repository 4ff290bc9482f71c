/// What a link does for a statement.
package enum LinkRole: String, Codable, Hashable, Sendable, CaseIterable {
  case rationale
  case background
}

/// On what a link stands.
package enum LinkBasis: String, Codable, Hashable, Sendable, CaseIterable {
  /// The statement's own sentence, or one beside it.
  case printed
  /// An in-text number.
  case cited
  /// A name and a year.
  case authorDate
  /// A trial name or title.
  case named
  /// A person's confirmation.
  case confirmed
  /// A first author's name without a year, and the words of a title.
  case authorMatch
  /// A summary about the same service and population.
  case scopeMatch
  /// The same number of people.
  case sampleSizeMatch
  /// A declared number of studies that the list holds exactly.
  case countMatch
  /// The same service.
  case topic
}

/// Whether a link is the policy's, a person's or evq's.
package enum LinkStanding: String, Codable, Hashable, Sendable, CaseIterable {
  case stated
  case confirmed
  case inferred
}

/// The two links an answer is made of.
package enum LinkKind: String, Codable, Hashable, Sendable, CaseIterable {
  case statementToRationale
  case passageToEvidence
}

/// A typed link with its basis and the words on both sides.
package struct Link: Codable, Hashable, Sendable {
  /// Which of the two.
  package var kind: LinkKind
  /// A statement's, summary's or passage's id.
  package var from: String
  /// A summary's, passage's or work's id.
  package var to: String
  /// The policy on whose behalf the link stands.
  package var policy: PolicyID
  /// The reference in that policy through which the work is reached; nil when the policy's list
  /// does not hold it.
  package var reference: ReferenceID?
  /// What it does.
  package var role: LinkRole
  /// On what it stands.
  package var basis: LinkBasis
  /// The reason in words.
  package var reason: String
  /// Of several services that the near side judges those that the far side is about, each as its deciding
  /// words in alphabetical order; nil where it is about all, or there is one.
  package var services: [String]?
  /// The words on the near side.
  package var fromSpan: SourceSpan
  /// The words on the far side.
  package var toSpan: SourceSpan?

  /// Creates the value from its parts.
  package init(
    kind: LinkKind,
    from: String,
    to: String,
    policy: PolicyID,
    reference: ReferenceID? = nil,
    role: LinkRole,
    basis: LinkBasis,
    reason: String,
    services: [String]? = nil,
    fromSpan: SourceSpan,
    toSpan: SourceSpan? = nil
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.policy = policy
    self.reference = reference
    self.role = role
    self.basis = basis
    self.reason = reason
    self.services = services
    self.fromSpan = fromSpan
    self.toSpan = toSpan
  }
}
