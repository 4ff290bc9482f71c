/// What happened to a policy.
package enum PolicyHistoryKind: String, Codable, Hashable, Sendable, CaseIterable {
  case created
  case reviewed
  case revised
  case referencesUpdated
  case numberChanged
  case titleChanged
  case determinationChanged
  case criteriaChanged
  case removedFromCoverage
  case addedToCoverage
  case codingChanged
  case archived
  case other
}

/// One event of a policy's life.
package struct PolicyHistoryEvent: Codable, Hashable, Sendable {
  /// When, with the precision printed.
  package var date: PartialDate?
  /// What.
  package var kind: PolicyHistoryKind
  /// The state before, in the policy's words.
  package var from: String?
  /// The state after, in the policy's words.
  package var to: String?
  /// The line or sentence that says so.
  package var quote: Quotation

  /// Creates the value from its parts.
  package init(
    date: PartialDate? = nil,
    kind: PolicyHistoryKind,
    from: String? = nil,
    to: String? = nil,
    quote: Quotation
  ) {
    self.date = date
    self.kind = kind
    self.from = from
    self.to = to
    self.quote = quote
  }
}
