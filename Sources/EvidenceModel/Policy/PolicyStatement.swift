/// A sentence that determines coverage of a service for an indication in a line of business.
package struct PolicyStatement: Codable, Hashable, Sendable {
  /// `POLICY/sN`, in document order over all lines of business.
  package var id: StatementID
  /// The sentence, up to the colon that opens its list.
  package var quote: Quotation
  /// The service judged, in the policy's words.
  package var service: String
  /// The condition it is judged for, in the policy's words; nil where none is printed.
  package var indication: String?
  /// The headings above it that narrow it, the outermost first: a condition, initial or continued use.
  package var headings: [Quotation]
  /// The lines it holds for; `general` where the document names none.
  package var linesOfBusiness: [LineOfBusiness]
  /// What is determined.
  package var determination: Determination
  /// The criteria that hang on the statement.
  package var criteria: CriteriaNode?
  /// The reasons that its own sentence, or one beside it, gives.
  package var reasons: [Reason]
  /// What these reasons conclude about the evidence.
  package var verdict: EvidenceVerdict
  /// The index of its section in the policy.
  package var section: Int

  /// Creates the value from its parts.
  package init(
    id: StatementID,
    quote: Quotation,
    service: String,
    indication: String? = nil,
    headings: [Quotation] = [],
    linesOfBusiness: [LineOfBusiness],
    determination: Determination,
    criteria: CriteriaNode? = nil,
    reasons: [Reason] = [],
    verdict: EvidenceVerdict = .unstated,
    section: Int
  ) {
    self.id = id
    self.quote = quote
    self.service = service
    self.indication = indication
    self.headings = headings
    self.linesOfBusiness = linesOfBusiness
    self.determination = determination
    self.criteria = criteria
    self.reasons = reasons
    self.verdict = verdict
    self.section = section
  }
}
