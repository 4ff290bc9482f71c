import EvidenceModel

/// Puts what happened to a policy, and what is to come, on one line of time.
enum TimelineMaker {
  /// The events by date.
  static func events(_ policy: Policy, asOf day: PartialDate) -> [TimelineEvent] {
    var events = policy.history.compactMap { event in
      event.date.map {
        TimelineEvent(date: $0, kind: kind(event.kind), text: words(event))
      }
    }
    let known = Set(events.map(\.date))
    for review in policy.dates.reviews where !known.contains(review.date) {
      events.append(TimelineEvent(date: review.date, kind: .review, text: "review"))
    }
    if let last = policy.dates.lastReview?.date {
      events.append(TimelineEvent(date: last, kind: .review, text: "last review"))
    }
    if let effective = policy.dates.effective?.date {
      events.append(TimelineEvent(date: effective, kind: .history, text: "effective"))
    }
    if let search = policy.literatureSearch?.date {
      events.append(TimelineEvent(date: search, kind: .search, text: "literature searched"))
    }
    if let next = policy.dates.nextReview?.date {
      events.append(TimelineEvent(date: next, kind: .nextReview, text: "next review"))
    }
    events.append(TimelineEvent(date: day, kind: .today, text: "as of"))
    return events.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
  }

  private static func kind(_ kind: PolicyHistoryKind) -> TimelineEvent.Kind {
    switch kind {
    case .created, .determinationChanged, .addedToCoverage, .removedFromCoverage, .criteriaChanged,
      .archived:
      .determination
    case .reviewed, .referencesUpdated: .review
    default: .history
    }
  }

  private static func words(_ event: PolicyHistoryEvent) -> String {
    guard event.kind == .determinationChanged, let from = event.from, let to = event.to else {
      return event.quote.text
    }
    return "\(from) → \(to)"
  }
}
