package import EvidenceModel

extension JSONRenderer {
  /// An evaluation of the reading of references as `evq.reference-scores/1`.
  package static func render(_ answer: ReferenceEvaluation) -> String {
    line(
      "reference-scores",
      [
        "references": .int(answer.count), "strict": .int(answer.strict),
        "soft": .int(answer.soft), "invented": .int(answer.invented),
        "unread": .int(answer.unread), "fields": .array(answer.fields.map(field)),
        "styles": .array(answer.styles.map(style)),
        "misread": .array(answer.misread.map(misread)),
      ])
  }

  private static func field(_ score: ReferenceFieldScore) -> JSONValue {
    [
      "field": .string(score.field), "expected": .int(score.expected), "found": .int(score.found),
      "strict": .int(score.strict), "soft": .int(score.soft),
      "strictF1": .double(score.strictF1), "softF1": .double(score.softF1),
      "invented": .int(score.invented),
    ]
  }

  private static func style(_ score: ReferenceStyleScore) -> JSONValue {
    let wrong = score.wrong.map { wrong in
      ["field": .string(wrong.field), "count": .int(wrong.count)] as JSONValue
    }
    return [
      "style": .string(score.style), "references": .int(score.count),
      "strict": .int(score.strict), "soft": .int(score.soft), "wrong": .array(wrong),
    ]
  }

  private static func misread(_ reference: MisreadReference) -> JSONValue {
    let faults = reference.faults.map { fault in
      [
        "field": .string(fault.field), "expected": JSONValue(fault.expected),
        "found": JSONValue(fault.found),
      ] as JSONValue
    }
    return [
      "line": .int(reference.line), "raw": .string(reference.raw), "faults": .array(faults),
    ]
  }
}
