/// Which rule read what.
package struct Explanation: Codable, Hashable, Sendable {
  /// The rule's name.
  package var rule: String
  /// What it read.
  package var text: String
  /// Where.
  package var span: SourceSpan?

  /// Creates the value from its parts.
  package init(rule: String, text: String, span: SourceSpan? = nil) {
    self.rule = rule
    self.text = text
    self.span = span
  }
}

/// What `parse` reads in one file, without an index.
package struct ParseAnswer: Codable, Hashable, Sendable {
  /// The file as it was given.
  package var file: String
  /// Whether the file is a policy.
  package var isPolicy: Bool
  /// What was read; nil where the file could not be read.
  package var document: PolicyDocument?
  /// What was odd.
  package var diagnostics: [Diagnostic]
  /// Which rule read what, when asked for.
  package var explanations: [Explanation]
  /// The SHA-256 of each file that a span names.
  package var files: [String: String]

  /// Creates the value from its parts.
  package init(
    file: String,
    isPolicy: Bool,
    document: PolicyDocument? = nil,
    diagnostics: [Diagnostic],
    explanations: [Explanation] = [],
    files: [String: String]
  ) {
    self.file = file
    self.isPolicy = isPolicy
    self.document = document
    self.diagnostics = diagnostics
    self.explanations = explanations
    self.files = files
  }
}
