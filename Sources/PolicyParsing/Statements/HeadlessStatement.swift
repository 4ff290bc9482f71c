import EvidenceModel

/// `Covered when prescribed by a physician`: a determination without a subject, whose service the heading
/// above it names.
enum HeadlessStatement {
  /// Names the services of such statements by the innermost of the headings that narrow them.
  static func takeServices(in statements: inout [PolicyStatement]) {
    for index in statements.indices where isHeadless(statements[index]) {
      guard let heading = statements[index].headings.popLast() else { continue }
      statements[index].service = heading.text
    }
  }

  private static func isHeadless(_ statement: PolicyStatement) -> Bool {
    guard !statement.determination.flags.contains(.headingInherited),
      let phrase = statement.determination.phrase.span.ranges.first,
      let quote = statement.quote.span.ranges.first
    else { return false }
    return phrase.lowerBound == quote.lowerBound
      && !statement.quote.text.contains(statement.service)
  }
}
