package import EvidenceModel

extension JSONRenderer {
  /// Two editions compared, as `evq.diff/1`.
  package static func render(_ answer: DiffAnswer) -> String {
    let shape = JSONShape(files: answer.files)
    return line("diff", shape.diff(answer))
  }
}

extension JSONShape {
  /// The members of a comparison.
  func diff(_ answer: DiffAnswer) -> [String: JSONValue] {
    [
      "old": edition(answer.old), "new": edition(answer.new),
      "differs": .bool(answer.hasDifference), "notes": JSONValue(answer.notes),
      "facts": .array(answer.facts.map(fact)),
      "statements": .array(answer.statements.map(change)),
      "keptStatements": .int(answer.keptStatements),
      "references": .array(answer.references.map(reference)),
      "keptReferences": .int(answer.keptReferences),
      "addedCodes": .array(answer.addedCodes.map { code($0) }),
      "removedCodes": .array(answer.removedCodes.map { code($0) }),
      "summaries": .array(answer.summaries.map(summary)),
      "evidence": .array(answer.evidence.map(evidence)),
      "prose": .array(answer.prose.map(section)), "movedSentences": .int(answer.movedSentences),
      "history": .array(answer.history.map { event($0) }),
      "proposedHistoryLine": answer.proposal.map {
        ["line": .string($0.line), "model": JSONValue($0.model)]
      } ?? .null,
    ]
  }

  private func edition(_ edition: DiffEdition) -> JSONValue {
    heading(edition.heading).merging([
      "file": .string(edition.file), "sha256": JSONValue(files[edition.file]),
    ])
  }

  private func fact(_ fact: FactChange) -> JSONValue {
    ["field": .string(fact.field), "old": JSONValue(fact.old), "new": JSONValue(fact.new)]
  }

  /// What became of a statement.
  func change(_ change: StatementChange) -> JSONValue {
    [
      "kind": .string(change.kind.rawValue), "old": change.old.map { statement($0) } ?? .null,
      "new": change.new.map { statement($0) } ?? .null, "basis": JSONValue(change.basis?.rawValue),
      "parts": JSONValue(change.parts), "words": redline(change.words),
      "criteria": .array(change.criteria.map(criterion)),
    ]
  }

  private func criterion(_ change: CriteriaChange) -> JSONValue {
    [
      "kind": .string(change.kind.rawValue), "path": .string(change.path),
      "old": change.old.map { criteria($0) } ?? .null,
      "new": change.new.map { criteria($0) } ?? .null, "words": redline(change.words),
    ]
  }

  private func reference(_ change: ReferenceChange) -> JSONValue {
    [
      "kind": .string(change.kind.rawValue), "old": change.old.map { reference($0) } ?? .null,
      "new": change.new.map { reference($0) } ?? .null, "text": .string(change.text),
      "evidenceKind": .string(change.evidenceKind.rawValue),
      "design": .string(change.design.rawValue), "fields": JSONValue(change.fields),
    ]
  }

  private func summary(_ change: SummaryChange) -> JSONValue {
    [
      "kind": .string(change.kind.rawValue), "old": change.old.map { summary($0) } ?? .null,
      "new": change.new.map { summary($0) } ?? .null,
    ]
  }

  private func evidence(_ change: EvidenceChange) -> JSONValue {
    [
      "kind": .string(change.kind.rawValue), "statement": .string(change.statement.rawValue),
      "label": .string(change.label), "text": .string(change.text),
      "evidenceKind": .string(change.evidenceKind.rawValue),
      "design": .string(change.design.rawValue), "basis": .string(change.basis.rawValue),
      "standing": .string(change.basis.standing.rawValue),
    ]
  }

  private func section(_ section: SectionChange) -> JSONValue {
    let sentences = section.sentences.map { sentence in
      [
        "kind": .string(sentence.kind.rawValue), "words": redline(sentence.words),
        "oldSource": source(sentence.oldSource), "newSource": source(sentence.newSource),
      ] as JSONValue
    }
    return [
      "kind": .string(section.kind.rawValue), "heading": .string(section.heading),
      "sentences": .array(sentences),
    ]
  }

  private func redline(_ pieces: [RedlinePiece]) -> JSONValue {
    .array(pieces.map { ["kind": .string($0.kind.rawValue), "text": .string($0.text)] })
  }
}
