/// What narrows a why question besides its topic.
package struct WhyOptions: Hashable, Sendable {
  /// Names of policies; empty for all.
  package var policies: [String]
  /// Names of lines of business; empty for all.
  package var linesOfBusiness: [String]
  /// For how many statements to answer, those first whose service has the topic; nil for all.
  package var limit: Int?
  /// How many sentences with results of one work are wanted.
  package var sentenceLimit: Int

  /// Creates the value from its parts.
  package init(
    policies: [String] = [], linesOfBusiness: [String] = [], limit: Int? = nil,
    sentenceLimit: Int = .max
  ) {
    self.policies = policies
    self.linesOfBusiness = linesOfBusiness
    self.limit = limit
    self.sentenceLimit = sentenceLimit
  }
}
