package import EvidenceModel

extension JSONRenderer {
  /// An explanation as `evq.why/1`.
  package static func render(_ answer: WhyAnswer) -> String {
    let shape = JSONShape(files: answer.files)
    return line(
      "why",
      [
        "question": .string(answer.question),
        "answers": .array(answer.answers.map { shape.answer($0) }),
        "elsewhere": .array(answer.elsewhere.map { shape.elsewhere($0) }),
        "gaps": shape.gaps(answer.gaps), "notes": JSONValue(answer.notes),
        "suggestions": JSONValue(answer.suggestions),
      ])
  }
}

extension JSONShape {
  /// A determination with its reasons and its evidence.
  func answer(_ answer: StatementAnswer) -> JSONValue {
    [
      "policy": heading(answer.policy), "statement": statement(answer.statement),
      "rationale": rationale(answer.rationale),
      "evidence": .array(answer.evidence.map { support($0) }),
    ]
  }

  /// Without a link, the basis is `none`.
  private func rationale(_ rationale: Rationale) -> JSONValue {
    let basis: JSONValue = .string(rationale.basis?.rawValue ?? "none")
    return [
      "basis": basis, "stated": .bool(rationale.basis?.standing == .stated),
      "verdict": .string(rationale.verdict.rawValue),
      "reasons": .array(
        rationale.printed.map { reason($0).merging(["basis": .string("printed")]) }
          + rationale.linked.map { reason($0).merging(["basis": basis]) }),
    ]
  }

  private func support(_ support: Support) -> JSONValue {
    [
      "record": .string(support.record.rawValue),
      "reference": JSONValue(support.reference?.rawValue),
      "referenceLabel": .string(support.referenceLabel),
      "referenceText": .string(support.referenceText), "year": JSONValue(support.year),
      "pmid": JSONValue(support.pmid), "doi": JSONValue(support.doi),
      "kind": .string(support.kind.rawValue), "design": design(support.design),
      "includes": includes(support.includes),
      "sampleSize": support.sampleSize.map { sampleSize($0) } ?? .null,
      "role": .string(support.role.rawValue), "basis": .string(support.basis.rawValue),
      "standing": .string(support.basis.standing.rawValue),
      "stated": .bool(support.basis.standing == .stated), "reason": .string(support.reason),
      "findings": findings(support.findings), "status": status(support.status),
      "source": source(support.source),
    ]
  }

  /// A determination in another policy or line of business.
  func elsewhere(_ line: ElsewhereLine) -> JSONValue {
    [
      "policy": .string(line.policy.rawValue), "statement": .string(line.statement.rawValue),
      "service": .string(line.service), "indication": JSONValue(line.indication),
      "headings": JSONValue(line.headings),
      "classes": JSONValue(line.classes.map(\.rawValue)), "phrase": .string(line.phrase),
      "linesOfBusiness": lines(line.linesOfBusiness), "source": source(line.source),
    ]
  }
}
