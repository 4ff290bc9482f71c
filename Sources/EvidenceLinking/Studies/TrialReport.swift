package import EvidenceModel

/// What joining reports of one trial asks of a work.
package struct TrialReport: Hashable, Sendable {
  /// The work.
  package var work: WorkID
  /// The trial's name as its title prints it.
  package var name: String?
  /// When it was issued, ISO 8601.
  package var issued: String?

  /// Creates the value from its parts.
  package init(work: WorkID, name: String?, issued: String?) {
    self.work = work
    self.name = name
    self.issued = issued
  }

  /// Reads a work.
  package init(_ facts: WorkFacts) {
    self.init(work: facts.work.id, name: facts.trialName, issued: facts.work.item.issued?.iso)
  }
}

/// A work that reports an earlier trial again.
package struct LaterReport: Hashable, Sendable {
  /// The later report.
  package var later: WorkID
  /// The trial it goes on from.
  package var earlier: WorkID
  /// On what evq joins them, in words.
  package var reason: String

  /// Creates the value from its parts.
  package init(later: WorkID, earlier: WorkID, reason: String) {
    self.later = later
    self.earlier = earlier
    self.reason = reason
  }
}
