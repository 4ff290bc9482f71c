import EvidenceModel

/// Values of an invented policy of an invented plan.
enum Fixture {
  static let file = "policies/BVN-7.md"
  static let files: SourceDigests = [file: String(repeating: "a1", count: 32)]

  /// Words on a line of the invented policy.
  static func quote(_ text: String, _ line: Int) -> Quotation {
    Quotation(text: text, span: span(line, count: text.utf8.count))
  }

  static func span(_ line: Int, count: Int = 10) -> SourceSpan {
    SourceSpan(file: file, ranges: [line * 100..<line * 100 + max(count, 1)], line: line)
  }

  static let heading = PolicyHeading(
    id: PolicyID("BVN-7"), edition: "2024-03", title: "Basivertebral Nerve Ablation",
    issuer: "Lakeshore Health Plan", effective: PartialDate(iso: "2021-05-01"),
    lastReview: PartialDate(iso: "2024-03"), nextReview: PartialDate(iso: "2025-03"))

  static let general = LineOfBusiness(value: .general, basis: .none)

  static let unchecked = RecordStatus(value: .unchecked)

  static func statement(
    _ number: Int, _ text: String, _ classes: [DeterminationClass], phrase: String, line: Int,
    lines: [LineOfBusiness] = [general], flags: [DeterminationFlag] = [],
    criteria: CriteriaNode? = nil, indication: String? = nil
  ) -> PolicyStatement {
    PolicyStatement(
      id: StatementID("BVN-7/s\(number)"), quote: quote(text, line),
      service: "basivertebral nerve ablation", indication: indication, linesOfBusiness: lines,
      determination: Determination(phrase: quote(phrase, line), classes: classes, flags: flags),
      criteria: criteria, section: 2)
  }
}
