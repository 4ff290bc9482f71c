/// What narrows a why question besides its topic.
package struct WhyOptions: Hashable, Sendable {
  /// Names of policies; empty for all.
  package var policies: [String]
  /// Names of lines of business; empty for all.
  package var linesOfBusiness: [String]
  /// For how many statements to answer, in corpus order; nil for all.
  package var limit: Int?

  /// Creates the value from its parts.
  package init(policies: [String] = [], linesOfBusiness: [String] = [], limit: Int? = nil) {
    self.policies = policies
    self.linesOfBusiness = linesOfBusiness
    self.limit = limit
  }
}
