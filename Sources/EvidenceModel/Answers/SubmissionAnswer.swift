/// What a policy can tell for one line of a plan's annual submission on internal coverage criteria
/// for Medicare Advantage.
///
/// The columns follow the record layout that was proposed with CMS-10913 (OMB 0938-1488). What a
/// document does not say is nil: a person fills it in.
package struct SubmissionRow: Codable, Hashable, Sendable {
  /// The policy.
  package var policy: PolicyID
  /// The service in the policy's words.
  package var service: String
  /// The statements on it for Medicare Advantage.
  package var statements: [StatementID]
  /// The policy's title.
  package var criteria: String?
  /// Who issued the policy.
  package var organization: String?
  /// National and local coverage determinations that the reference list names.
  package var coverageDeterminations: [String]
  /// Policies of the same answer that determine the service for Medicare Advantage.
  package var policyCount: Int
  /// The parts that have to be published and are missing; empty where the criteria are supported.
  package var missing: [String]
  /// Where the first statement stands.
  package var source: SourceSpan

  /// Creates the value from its parts.
  package init(
    policy: PolicyID, service: String, statements: [StatementID], criteria: String?,
    organization: String?, coverageDeterminations: [String], policyCount: Int, missing: [String],
    source: SourceSpan
  ) {
    self.policy = policy
    self.service = service
    self.statements = statements
    self.criteria = criteria
    self.organization = organization
    self.coverageDeterminations = coverageDeterminations
    self.policyCount = policyCount
    self.missing = missing
    self.source = source
  }
}
