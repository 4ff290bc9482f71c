/// What narrows a search besides its words.
package struct SearchOptions: Hashable, Sendable {
  /// Names of kinds of record or of evidence.
  package var kinds: [String]
  /// Names of study designs.
  package var designs: [String]
  /// Names of policies.
  package var policies: [String]
  /// Only works of this year or later.
  package var since: Int?
  /// How many hits are wanted.
  package var limit: Int

  /// Creates the value from its parts.
  package init(
    kinds: [String] = [], designs: [String] = [], policies: [String] = [], since: Int? = nil,
    limit: Int = 10
  ) {
    self.kinds = kinds
    self.designs = designs
    self.policies = policies
    self.since = since
    self.limit = limit
  }
}
