/// One place where a letter and its second making differ.
package struct LetterDifference: Hashable, Sendable {
  /// What is made again from the inputs; nil for words that the letter has besides.
  package var expected: String?
  /// What the letter says; nil for words that it lacks.
  package var found: String?
  /// The line of the letter, from 1.
  package var line: Int?

  /// Creates the value from its parts.
  package init(expected: String? = nil, found: String? = nil, line: Int? = nil) {
    self.expected = expected
    self.found = found
    self.line = line
  }
}

/// An input that is not the one the letter names.
package struct LetterInputChange: Hashable, Sendable {
  /// The key in the letter's record.
  package var key: String
  /// What the letter names.
  package var named: String
  /// What is there now.
  package var now: String

  /// Creates the value from its parts.
  package init(key: String, named: String, now: String) {
    self.key = key
    self.named = named
    self.now = now
  }
}

/// What `letter verify` answers.
package struct LetterVerifyAnswer: Hashable, Sendable {
  /// The letter's name.
  package var file: String
  /// The statement.
  package var statement: StatementID
  /// Whether the caller's words were compared too.
  package var hasCase: Bool
  /// Whether the file's bytes are those of the second making; nil without the case.
  package var isIdentical: Bool?
  /// The lines that were compared.
  package var comparedLines: Int
  /// Where they differ.
  package var differences: [LetterDifference]
  /// Which inputs have changed since.
  package var changes: [LetterInputChange]

  /// Creates the value from its parts.
  package init(
    file: String, statement: StatementID, hasCase: Bool, isIdentical: Bool?, comparedLines: Int,
    differences: [LetterDifference], changes: [LetterInputChange]
  ) {
    self.file = file
    self.statement = statement
    self.hasCase = hasCase
    self.isIdentical = isIdentical
    self.comparedLines = comparedLines
    self.differences = differences
    self.changes = changes
  }
}
