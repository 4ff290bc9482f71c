package import EvidenceModel

/// What reading one document as a policy gives.
package struct PolicyParse: Hashable, Sendable {
  /// The policy; nil where the document is none.
  package var policy: Policy?
  /// Whether the document is a policy.
  package var isPolicy: Bool
  /// What was odd.
  package var diagnostics: [Diagnostic]
  /// Which rule read what, in document order.
  package var explanations: [Explanation]

  /// Creates the value from its parts.
  package init(
    policy: Policy?,
    isPolicy: Bool,
    diagnostics: [Diagnostic],
    explanations: [Explanation]
  ) {
    self.policy = policy
    self.isPolicy = isPolicy
    self.diagnostics = diagnostics
    self.explanations = explanations
  }
}
