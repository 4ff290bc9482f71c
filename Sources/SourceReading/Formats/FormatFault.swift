/// Why the text of a document could not be taken out of it.
struct FormatFault: Error, Hashable, Sendable {
  /// The diagnostic's code, kebab-case.
  var code: String
  /// What was expected and what was found.
  var message: String
}
