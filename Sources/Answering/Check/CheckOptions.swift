package import EvidenceModel

/// What a check is narrowed to.
package struct CheckOptions: Hashable, Sendable {
  /// The day for which findings hold.
  package var asOf: PartialDate
  /// Only these policies, by any of their names; empty for all that are in force.
  package var policies: [String]
  /// Only these rules; empty for all.
  package var rules: [String]
  /// Only policies last reviewed on this date or after it.
  package var since: PartialDate?

  /// Creates the value from its parts.
  package init(
    asOf: PartialDate, policies: [String] = [], rules: [String] = [], since: PartialDate? = nil
  ) {
    self.asOf = asOf
    self.policies = policies
    self.rules = rules
    self.since = since
  }
}
