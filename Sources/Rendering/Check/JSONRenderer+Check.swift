package import EvidenceModel

extension JSONRenderer {
  /// Findings as `evq.check/1`.
  package static func render(_ answer: CheckAnswer) -> String {
    let shape = JSONShape(files: answer.files)
    return line(
      "check",
      [
        "asOf": .string(answer.asOf.iso),
        "findings": .array(answer.findings.map { shape.finding($0) }),
      ])
  }

  /// The pages of rules as `evq.rules/1`.
  package static func render(_ pages: [CheckRulePage]) -> String {
    line(
      "rules",
      [
        "rules": .array(
          pages.map {
            [
              "name": .string($0.name), "severity": .string($0.severity.rawValue),
              "title": .string($0.title), "what": .string($0.what), "why": .string($0.why),
              "source": .string($0.source), "example": .string($0.example),
            ]
          })
      ])
  }
}

extension JSONShape {
  /// A finding of `check`.
  func finding(_ finding: CheckFinding) -> JSONValue {
    [
      "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
      "policy": .string(finding.policy.rawValue), "subject": .string(finding.subject),
      "message": .string(finding.message), "expected": JSONValue(finding.expected),
      "found": JSONValue(finding.found),
      "sources": .array(finding.quotes.map { source($0.span) }),
      "digest": .string(finding.digest),
      "accepted": finding.accepted.map { accepted($0) } ?? .null,
    ]
  }

  private func accepted(_ accepted: AcceptedFinding) -> JSONValue {
    [
      "by": .string(accepted.by), "because": .string(accepted.because),
      "on": .string(accepted.on.iso),
    ]
  }
}
