import EvidenceModel

/// What the checks of a letter find, unit by unit.
struct LetterFindings {
  /// The faults.
  var faults: [LetterFault] = []
  /// Quotations found word for word.
  var quotes = 0
  /// Those of them that are sentences.
  var longQuotes = 0
  /// Citations that agree.
  var citations = 0

  /// Adds a fault of a unit.
  mutating func add(
    _ code: LetterFaultCode, _ message: String, _ found: String, _ unit: LetterUnit,
    severity: DiagnosticSeverity = .error, expected: String? = nil, source: SourceSpan? = nil
  ) {
    faults.append(
      LetterFault(
        code: code, severity: severity, message: message, found: found, expected: expected,
        line: unit.line, source: source))
  }
}
