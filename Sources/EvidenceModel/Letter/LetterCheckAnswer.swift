/// What is wrong in a finished letter.
package enum LetterFaultCode: String, Codable, Hashable, Sendable, CaseIterable {
  case elementMissing
  case holeLeft
  case quoteAltered
  case quoteNotFound
  case identifierUnknown
  case citationDiffers
  case sourceRetracted
  case editionDiffers
  case policyPasted
  case codeInMemberPart
  case abbreviationUnexplained
  case readingGradeHigh
}

/// One fault of a letter, with the line it stands on.
package struct LetterFault: Hashable, Sendable {
  /// What kind of fault.
  package var code: LetterFaultCode
  /// `error` refuses the letter, `warning` does not.
  package var severity: DiagnosticSeverity
  /// What was expected and found.
  package var message: String
  /// The letter's words.
  package var found: String
  /// What they should be, where that is known.
  package var expected: String?
  /// The line of the letter's text, from 1; nil for what is not there.
  package var line: Int?
  /// The place in the corpus that says so.
  package var source: SourceSpan?

  /// Creates the value from its parts.
  package init(
    code: LetterFaultCode, severity: DiagnosticSeverity = .error, message: String,
    found: String = "", expected: String? = nil, line: Int? = nil, source: SourceSpan? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.found = found
    self.expected = expected
    self.line = line
    self.source = source
  }
}

/// What `letter check` answers.
package struct LetterCheckAnswer: Hashable, Sendable {
  /// The file's name.
  package var file: String
  /// The regime, where one was named.
  package var regime: LetterRegime?
  /// The policies that the letter names.
  package var policies: [PolicyID]
  /// The elements and what was found of them.
  package var elements: [LetterElementFinding]
  /// The quotations that were found word for word.
  package var verifiedQuotes: Int
  /// The citations that agree with the index.
  package var verifiedCitations: Int
  /// The faults in the order of the letter.
  package var faults: [LetterFault]
  /// How hard the letter, or its member's part, is to read.
  package var reading: ReadingGrade
  /// The SHA-256 of each file that a fault names.
  package var files: SourceDigests

  /// Creates the value from its parts.
  package init(
    file: String, regime: LetterRegime?, policies: [PolicyID],
    elements: [LetterElementFinding], verifiedQuotes: Int, verifiedCitations: Int,
    faults: [LetterFault], reading: ReadingGrade, files: SourceDigests
  ) {
    self.file = file
    self.regime = regime
    self.policies = policies
    self.elements = elements
    self.verifiedQuotes = verifiedQuotes
    self.verifiedCitations = verifiedCitations
    self.faults = faults
    self.reading = reading
    self.files = files
  }

  /// Whether a fault refuses the letter.
  package var isRefused: Bool { faults.contains { $0.severity == .error } }
}
