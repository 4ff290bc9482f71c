package import EvidenceModel

/// An account of a study that counts its people.
package struct SizedAccount: Sendable {
  /// The number of people.
  package var count: Int
  /// The study's work.
  package var work: WorkID
  /// The policy that gives the account.
  package var policy: PolicyID
  /// The services it is about.
  package var services: [ServiceNames]
  /// The words that count.
  package var span: SourceSpan

  /// Creates the value from its parts.
  package init(
    count: Int, work: WorkID, policy: PolicyID, services: [ServiceNames], span: SourceSpan
  ) {
    self.count = count
    self.work = work
    self.policy = policy
    self.services = services
    self.span = span
  }

  /// Returns the accounts of a block: by its total and by the sum of its groups.
  static func accounts(
    _ block: NarrativeBlock, _ told: WorkNarrative, _ document: DocumentReading
  ) -> [SizedAccount] {
    let total = told.sampleSizes.first { $0.label == SampleSizeRule.totalLabel }
    let groups = told.sampleSizes.filter { $0.label != SampleSizeRule.totalLabel }
    let services = document.services(of: block.reading)
    var counts: [(Int, SourceSpan)] = []
    if let total { counts.append((total.count, total.quote.span)) }
    let sum = groups.reduce(0) { $0.addingReportingOverflow($1.count).partialValue }
    if groups.count > 1, sum != total?.count, let first = groups.first {
      counts.append((sum, first.quote.span))
    }
    return counts.map {
      SizedAccount(
        count: $0.0, work: block.work, policy: document.policy.id, services: services, span: $0.1)
    }
  }
}
