/// What narrows a why question besides its topic.
package struct WhyOptions: Hashable, Sendable {
  /// Names of policies; empty for all.
  package var policies: [String]
  /// Names of lines of business; empty for all.
  package var linesOfBusiness: [String]

  /// Creates the value from its parts.
  package init(policies: [String] = [], linesOfBusiness: [String] = []) {
    self.policies = policies
    self.linesOfBusiness = linesOfBusiness
  }
}
