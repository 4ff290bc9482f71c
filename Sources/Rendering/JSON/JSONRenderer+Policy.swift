package import EvidenceModel

extension JSONRenderer {
  /// What was read in a file as `evq.policy/1`.
  package static func render(_ answer: ParseAnswer) -> String {
    let shape = JSONShape(files: answer.files)
    let explanations = answer.explanations.map { explanation in
      [
        "rule": .string(explanation.rule), "text": .string(explanation.text),
        "source": shape.source(explanation.span),
        "words": .array(explanation.words.map(word)),
      ] as JSONValue
    }
    let members: [String: JSONValue] = [
      "file": .string(answer.file), "isPolicy": .bool(answer.isPolicy),
      "diagnostics": shape.diagnostics(answer.diagnostics),
      "explanations": .array(explanations),
    ]
    return line("policy", members.merging(shape.document(answer.document)) { own, _ in own })
  }

  private static func word(_ word: WordUse) -> JSONValue {
    [
      "table": .string(word.table), "phrase": .string(word.phrase),
      "origin": .string(word.origin),
    ]
  }
}

extension JSONShape {
  /// The parts of a policy; null and empty where nothing could be read.
  func document(_ document: PolicyDocument?) -> [String: JSONValue] {
    let policy = document?.policy
    return [
      "policy": policy.map { self.policy($0) } ?? .null,
      "sections": .array((policy?.sections ?? []).map { section($0) }),
      "statements": .array((policy?.statements ?? []).map { statement($0) }),
      "definitions": quotes(policy?.definitions ?? []),
      "questions": .array((policy?.questions ?? []).map { question($0) }),
      "summaries": .array((policy?.summaries ?? []).map { summary($0) }),
      "alternatives": quotes(policy?.alternatives ?? []),
      "limitations": quotes(policy?.limitations ?? []),
      "literatureSearch": policy?.literatureSearch.map { literatureSearch($0) } ?? .null,
      "codes": .array((policy?.codes ?? []).map { code($0, in: policy?.codeGroups ?? []) }),
      "codeGroups": .array((policy?.codeGroups ?? []).map { codeGroup($0) }),
      "studies": .array((policy?.studies ?? []).map { describedStudy($0) }),
      "citations": .array((policy?.citations ?? []).map { citation($0) }),
      "references": .array((document?.references ?? []).map { reference($0) }),
      "history": .array((policy?.history ?? []).map { event($0) }),
    ]
  }

  private func policy(_ policy: Policy) -> JSONValue {
    [
      "id": .string(policy.id.rawValue), "aliases": JSONValue(policy.aliases),
      "edition": JSONValue(policy.edition), "title": JSONValue(policy.title?.text),
      "issuer": JSONValue(policy.issuer), "linesOfBusiness": lines(policy.linesOfBusiness),
      "dates": dates(policy.dates),
      "relatedPolicies": JSONValue(policy.relatedPolicies.map(\.text)),
    ]
  }

  private func dates(_ dates: PolicyDates) -> JSONValue {
    [
      "original": JSONValue(dates.original?.date.iso),
      "effective": JSONValue(dates.effective?.date.iso),
      "lastReview": JSONValue(dates.lastReview?.date.iso),
      "nextReview": JSONValue(dates.nextReview?.date.iso),
      "reviews": JSONValue(dates.reviews.map(\.date.iso)),
    ]
  }
}
