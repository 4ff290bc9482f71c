/// A phrase of the vocabulary by which something was read.
package struct WordUse: Codable, Hashable, Sendable {
  /// The table that holds the phrase, as a vocabulary file names it.
  package var table: String
  /// The phrase.
  package var phrase: String
  /// The vocabulary file that adds it; nil where it is one of the field's own.
  package var file: String?
  /// Its line there.
  package var line: Int?

  /// Creates the value from its parts.
  package init(table: String, phrase: String, file: String? = nil, line: Int? = nil) {
    self.table = table
    self.phrase = phrase
    self.file = file
    self.line = line
  }

  /// Where the phrase stands: `built-in`, or the file with its line.
  package var origin: String {
    guard let file, let line else { return "built-in" }
    return "\(file):\(line)"
  }
}

/// Which rule read what.
package struct Explanation: Codable, Hashable, Sendable {
  /// The rule's name.
  package var rule: String
  /// What it read.
  package var text: String
  /// Where.
  package var span: SourceSpan?
  /// The words of the vocabulary that decided, where words did.
  package var words: [WordUse]

  /// Creates the value from its parts.
  package init(rule: String, text: String, span: SourceSpan? = nil, words: [WordUse] = []) {
    self.rule = rule
    self.text = text
    self.span = span
    self.words = words
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
  package var files: SourceDigests

  /// Creates the value from its parts.
  package init(
    file: String,
    isPolicy: Bool,
    document: PolicyDocument? = nil,
    diagnostics: [Diagnostic],
    explanations: [Explanation] = [],
    files: SourceDigests
  ) {
    self.file = file
    self.isPolicy = isPolicy
    self.document = document
    self.diagnostics = diagnostics
    self.explanations = explanations
    self.files = files
  }
}
