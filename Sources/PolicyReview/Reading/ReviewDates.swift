import EvidenceModel

/// When a policy was reviewed, from its header and its history.
enum ReviewDates {
  /// The dates of all reviews, ascending, each once.
  static func all(_ policy: Policy) -> [DatedQuotation] {
    var dates = policy.dates.reviews
    if let last = policy.dates.lastReview { dates.append(last) }
    for event in policy.history where kinds.contains(event.kind) {
      if let date = event.date { dates.append(DatedQuotation(date: date, quote: event.quote)) }
    }
    var seen: Set<PartialDate> = []
    return dates.sorted { $0.date < $1.date }.filter { seen.insert($0.date).inserted }
  }

  /// The events that show that somebody read the policy.
  private static let kinds: [PolicyHistoryKind] = [
    .created, .reviewed, .revised, .referencesUpdated, .determinationChanged, .criteriaChanged,
  ]
}
