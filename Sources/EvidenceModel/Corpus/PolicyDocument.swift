/// One file read whole: the policy, its parsed references and what was odd.
package struct PolicyDocument: Codable, Hashable, Sendable {
  /// The policy, its citations resolved.
  package var policy: Policy
  /// Its parsed reference list.
  package var references: [Reference]
  /// What was odd.
  package var diagnostics: [Diagnostic]

  /// Creates the value from its parts.
  package init(policy: Policy, references: [Reference], diagnostics: [Diagnostic] = []) {
    self.policy = policy
    self.references = references
    self.diagnostics = diagnostics
  }
}
