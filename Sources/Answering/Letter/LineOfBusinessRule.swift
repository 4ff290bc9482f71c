import EvidenceModel

/// Tells whether a statement speaks for a member's line of business.
enum LineOfBusinessRule {
  /// Whether it names the line, or Medicare where the line is Medicare's.
  static func names(_ statement: PolicyStatement, _ line: LineOfBusinessValue) -> Bool {
    let lines = statement.linesOfBusiness.map(\.value)
    return lines.contains(line) || line == .medicareAdvantage && lines.contains(.medicare)
  }

  /// Whether it names the line or names none.
  static func covers(_ statement: PolicyStatement, _ line: LineOfBusinessValue) -> Bool {
    let lines = statement.linesOfBusiness.map(\.value)
    return names(statement, line) || lines.isEmpty || lines.contains(.general)
  }
}
