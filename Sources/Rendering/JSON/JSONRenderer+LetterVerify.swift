package import EvidenceModel

extension JSONRenderer {
  /// What differs in a letter, as `evq.letterVerify/1`.
  package static func render(_ answer: LetterVerifyAnswer) -> String {
    line(
      "letterVerify",
      [
        "file": .string(answer.file), "statement": .string(answer.statement.rawValue),
        "hasCase": .bool(answer.hasCase),
        "identical": answer.isIdentical.map(JSONValue.bool) ?? .null,
        "comparedLines": .int(answer.comparedLines),
        "differences": .array(
          answer.differences.map {
            [
              "expected": JSONValue($0.expected), "found": JSONValue($0.found),
              "line": JSONValue($0.line),
            ]
          }),
        "changes": .array(
          answer.changes.map {
            ["key": .string($0.key), "named": .string($0.named), "now": .string($0.now)]
          }),
      ])
  }
}
