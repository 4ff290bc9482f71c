/// How a policy speaks of missing evidence.
package enum GapPolarity: String, Codable, Hashable, Sendable, CaseIterable {
  /// It says there is none.
  case noneReported
  /// It, or a source it reports, asks for more.
  case calledFor
}

/// What a policy says is missing.
package struct EvidenceGap: Codable, Hashable, Sendable {
  /// The policy that says so.
  package var policy: PolicyID
  /// The designs missing; empty where none is named.
  package var designs: [StudyDesign]
  /// The service.
  package var service: String?
  /// The comparator, in the policy's words.
  package var comparator: String?
  /// The outcomes, in the policy's words.
  package var outcomes: [String]
  /// The population.
  package var population: String?
  /// How it is said.
  package var polarity: GapPolarity
  /// The work that calls for it, when the policy says so.
  package var calledForBy: WorkID?
  /// Where it stands: a summary's id or a passage's id.
  package var context: String
  /// The sentence.
  package var quote: Quotation

  /// Creates the value from its parts.
  package init(
    policy: PolicyID,
    designs: [StudyDesign],
    service: String? = nil,
    comparator: String? = nil,
    outcomes: [String] = [],
    population: String? = nil,
    polarity: GapPolarity,
    calledForBy: WorkID? = nil,
    context: String,
    quote: Quotation
  ) {
    self.policy = policy
    self.designs = designs
    self.service = service
    self.comparator = comparator
    self.outcomes = outcomes
    self.population = population
    self.polarity = polarity
    self.calledForBy = calledForBy
    self.context = context
    self.quote = quote
  }
}
