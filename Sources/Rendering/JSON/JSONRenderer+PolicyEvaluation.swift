package import EvidenceModel

extension JSONRenderer {
  /// An evaluation of the reading of policies as `evq.policy-scores/1`.
  package static func render(_ answer: PolicyEvaluation) -> String {
    line(
      "policy-scores",
      [
        "documents": .int(answer.documents), "lost": .int(answer.lost),
        "measures": .array(answer.measures.map(measure)),
        "payers": .array(answer.payers.map(group)),
        "layouts": .array(answer.layouts.map(group)),
        "misread": .array(answer.misread.map(misreading)),
      ])
  }

  private static func measure(_ measure: PolicyMeasure) -> JSONValue {
    [
      "name": .string(measure.name), "expected": .int(measure.expected),
      "found": .int(measure.found), "right": .int(measure.right),
      "recall": measure.recall.map(JSONValue.double) ?? .null,
      "precision": measure.precision.map(JSONValue.double) ?? .null,
    ]
  }

  private static func group(_ group: PolicyGroupScore) -> JSONValue {
    [
      "name": .string(group.name), "documents": .int(group.documents),
      "measures": .array(group.measures.map(measure)),
    ]
  }

  private static func misreading(_ misreading: PolicyMisreading) -> JSONValue {
    [
      "file": .string(misreading.file), "measure": .string(misreading.measure),
      "expected": JSONValue(misreading.expected), "found": JSONValue(misreading.found),
    ]
  }
}
