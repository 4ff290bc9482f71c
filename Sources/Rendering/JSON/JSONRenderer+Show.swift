package import EvidenceModel

extension JSONRenderer {
  /// One record as `evq.show/1`: the member that its kind names holds it.
  package static func render(_ answer: ShowAnswer) -> String {
    let shape = JSONShape(files: answer.files)
    let lines = answer.sourceLines.map { line in
      [
        "file": .string(line.file), "number": .int(line.number), "text": .string(line.text),
        "inside": .bool(line.isInside),
      ] as JSONValue
    }
    let empty: [String: JSONValue] = [
      "id": .string(answer.id), "policy": .null, "document": .null, "statement": .null,
      "summary": .null, "passage": .null, "links": [], "reference": .null, "work": .null,
      "literature": .null, "describedStudy": .null, "codeGroup": .null,
      "sourceLines": .array(lines),
    ]
    return line("show", empty.merging(shape.record(answer.record)) { _, own in own })
  }
}

extension JSONShape {
  fileprivate func record(_ record: ShowRecord) -> [String: JSONValue] {
    switch record {
    case .policy(let document):
      let body = self.document(document).merging(
        ["diagnostics": diagnostics(document.diagnostics)]
      ) { own, _ in own }
      return [
        "kind": "policy", "policy": heading(document.policy.heading), "document": .object(body),
      ]
    case .statement(let statement, let policy, let links):
      return [
        "kind": "statement", "policy": heading(policy), "statement": self.statement(statement),
        "links": self.links(links),
      ]
    case .summary(let summary, let policy, let links):
      return [
        "kind": "summary", "policy": heading(policy), "summary": self.summary(summary),
        "links": self.links(links),
      ]
    case .passage(let passage, let policy, let links):
      return [
        "kind": "passage", "policy": heading(policy), "passage": quote(passage.quote),
        "links": self.links(links),
      ]
    case .study(let study, let policy, let links):
      return [
        "kind": "describedStudy", "policy": heading(policy),
        "describedStudy": describedStudy(study), "links": self.links(links),
      ]
    case .codeGroup(let group, let policy):
      return ["kind": "codeGroup", "policy": heading(policy), "codeGroup": codeGroup(group)]
    case .reference(let reference, let work):
      return [
        "kind": "reference", "reference": self.reference(reference), "work": self.work(work),
      ]
    case .work(let work): return ["kind": "work", "work": self.work(work)]
    case .literature(let view):
      return ["kind": "literature", "literature": .object(literature(view))]
    }
  }

  private func work(_ view: WorkView) -> JSONValue {
    [
      "id": .string(view.work.id.rawValue), "formerIDs": JSONValue(view.work.formerIDs),
      "formatted": .string(view.formatted), "csl": CSLJSON.item(view.work.item),
      "references": .array(view.references.map { reference($0) }),
      "disagreements": .array(
        view.work.disagreements.map {
          ["field": .string($0.field), "values": JSONValue($0.values)]
        }),
      "record": record(view.record), "study": view.study.map { study($0) } ?? .null,
      "links": links(view.links), "remarks": JSONValue(view.remarks),
      "literature": view.literature.map { .object(literature($0)) } ?? .null,
    ]
  }

  private func record(_ record: EvidenceRecord) -> JSONValue {
    [
      "id": .string(record.id.rawValue), "kind": .string(record.kind.rawValue),
      "design": design(record.design), "designs": .array(record.designs.map { claim($0) }),
      "includes": includes(record.includes),
      "sampleSizes": .array(record.sampleSizes.map { sampleSize($0) }),
      "trialName": JSONValue(record.trialName), "study": JSONValue(record.study),
      "findings": findings(record.findings), "conclusions": quotes(record.conclusions),
      "comments": quotes(record.comments),
      "narratives": JSONValue(record.narratives.map(\.rawValue)), "status": status(record.status),
    ]
  }

  private func study(_ study: Study) -> JSONValue {
    [
      "id": .string(study.id), "name": JSONValue(study.name),
      "works": JSONValue(study.works.map(\.rawValue)), "stated": .bool(study.stated),
      "reason": .string(study.reason),
    ]
  }
}
