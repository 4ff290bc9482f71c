/// What a summary concludes about the evidence; kept apart from the determination.
package enum EvidenceVerdict: String, Codable, Hashable, Sendable, CaseIterable {
  case sufficient
  case insufficient
  case unstated
}

/// What a sentence does in a rationale.
package enum ReasonRole: String, Codable, Hashable, Sendable, CaseIterable {
  /// Says which evidence there is.
  case base
  /// Says what the evidence shows.
  case finding
  /// Says what is weak about it.
  case limitation
  /// Says what is missing.
  case gap
  /// Says what follows.
  case conclusion
}

/// One sentence of a rationale and what it does there.
package struct Reason: Codable, Hashable, Sendable {
  /// What it does.
  package var role: ReasonRole
  /// The sentence.
  package var quote: Quotation

  /// Creates the value from its parts.
  package init(role: ReasonRole, quote: Quotation) {
    self.role = role
    self.quote = quote
  }
}

/// A policy's own summary of the evidence on a service in a population.
package struct EvidenceSummary: Codable, Hashable, Sendable {
  /// `POLICY/eN`, in document order.
  package var id: SummaryID
  /// The population in the policy's words; nil where none is printed.
  package var population: String?
  /// The service in the policy's words; nil where none is printed.
  package var service: String?
  /// The lines it is written for, like a statement's.
  package var linesOfBusiness: [LineOfBusiness]
  /// What it concludes.
  package var verdict: EvidenceVerdict
  /// Its sentences in order, each with its role.
  package var reasons: [Reason]
  /// The index of its section in the policy.
  package var section: Int
  /// All of it.
  package var span: SourceSpan

  /// Creates the value from its parts.
  package init(
    id: SummaryID,
    population: String? = nil,
    service: String? = nil,
    linesOfBusiness: [LineOfBusiness],
    verdict: EvidenceVerdict,
    reasons: [Reason],
    section: Int,
    span: SourceSpan
  ) {
    self.id = id
    self.population = population
    self.service = service
    self.linesOfBusiness = linesOfBusiness
    self.verdict = verdict
    self.reasons = reasons
    self.section = section
    self.span = span
  }

  /// Whether it is one sentence that says whether the evidence suffices, and stands among others on studies.
  package var isConclusion: Bool {
    reasons.count == 1 && reasons[0].role == .conclusion && reasons[0].quote.span == span
  }
}
