package import EvidenceModel

/// For which day and how wide a review looks.
package struct ReviewOptions: Hashable, Sendable {
  /// The day for which it holds.
  package var asOf: PartialDate
  /// Names of policies; empty for all that are due on the day.
  package var policies: [String]
  /// How many records of new literature a statement shows.
  package var limit: Int

  /// Creates the value from its parts.
  package init(asOf: PartialDate, policies: [String] = [], limit: Int = 25) {
    self.asOf = asOf
    self.policies = policies
    self.limit = limit
  }
}
