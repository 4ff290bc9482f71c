/// How much a diagnostic matters.
package enum DiagnosticSeverity: String, Codable, Hashable, Sendable, CaseIterable {
  /// Something could not be read.
  case error
  /// Something was read that looks wrong.
  case warning
  /// Something a reader may want to know.
  case note
}

/// What was odd in a file: never swallowed, never fatal to other files.
package struct Diagnostic: Codable, Hashable, Sendable {
  /// How much it matters.
  package var severity: DiagnosticSeverity
  /// A stable kebab-case name of the kind of diagnostic.
  package var code: String
  /// A lower-case sentence that says what was expected and what was found.
  package var message: String
  /// The file's path relative to the corpus folder, or as it was given.
  package var file: String
  /// The place, when there is one.
  package var span: SourceSpan?

  /// Creates the value from its parts.
  package init(
    severity: DiagnosticSeverity,
    code: String,
    message: String,
    file: String,
    span: SourceSpan? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.file = file
    self.span = span
  }
}
