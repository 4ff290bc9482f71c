package import EvidenceModel

extension JSONRenderer {
  /// What was found in a letter, as `evq.letterCheck/1`.
  package static func render(_ answer: LetterCheckAnswer) -> String {
    let shape = JSONShape(files: answer.files)
    return line(
      "letterCheck",
      [
        "file": .string(answer.file), "regime": JSONValue(answer.regime?.rawValue),
        "policies": JSONValue(answer.policies.map(\.rawValue)),
        "refused": .bool(answer.isRefused),
        "elements": .array(answer.elements.map { element($0) }),
        "verifiedQuotes": .int(answer.verifiedQuotes),
        "verifiedCitations": .int(answer.verifiedCitations),
        "faults": .array(answer.faults.map { fault($0, shape) }),
        "reading": shape.grade(answer.reading),
      ])
  }

  private static func element(_ finding: LetterElementFinding) -> JSONValue {
    let element = finding.element
    return [
      "id": .string(element.id), "label": .string(element.label),
      "state": .string(finding.state.rawValue),
      "regimes": JSONValue(element.regimes.map(\.rawValue)), "rule": .string(element.rule),
      "ruleSource": .string(element.source), "asOf": .string(element.asOf),
      "primaryTextRead": .bool(element.isPrimaryTextRead),
    ]
  }

  private static func fault(_ fault: LetterFault, _ shape: JSONShape) -> JSONValue {
    [
      "code": .string(fault.code.rawValue), "severity": .string(fault.severity.rawValue),
      "message": .string(fault.message), "found": .string(fault.found),
      "expected": JSONValue(fault.expected), "line": JSONValue(fault.line),
      "source": shape.source(fault.source),
    ]
  }
}
