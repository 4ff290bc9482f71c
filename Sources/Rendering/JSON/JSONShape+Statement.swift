internal import EvidenceModel

extension JSONShape {
  /// What an answer shows of a policy.
  func heading(_ heading: PolicyHeading) -> JSONValue {
    [
      "id": .string(heading.id.rawValue), "edition": JSONValue(heading.edition),
      "title": JSONValue(heading.title), "issuer": JSONValue(heading.issuer),
      "effective": JSONValue(heading.effective?.iso),
      "lastReview": JSONValue(heading.lastReview?.iso),
      "nextReview": JSONValue(heading.nextReview?.iso),
    ]
  }

  /// A determination whole.
  func statement(_ statement: PolicyStatement) -> JSONValue {
    [
      "id": .string(statement.id.rawValue), "quote": .string(statement.quote.text),
      "service": .string(statement.service), "indication": JSONValue(statement.indication),
      "headings": quotes(statement.headings),
      "linesOfBusiness": lines(statement.linesOfBusiness),
      "determination": determination(statement.determination),
      "criteria": statement.criteria.map { criteria($0) } ?? .null,
      "reasons": reasons(statement.reasons), "verdict": .string(statement.verdict.rawValue),
      "source": source(statement.quote.span),
    ]
  }

  /// The lines of business and on what each stands.
  func lines(_ lines: [LineOfBusiness]) -> JSONValue {
    .array(
      lines.map { ["value": .string($0.value.rawValue), "basis": .string($0.basis.rawValue)] })
  }

  /// What is determined.
  func determination(_ determination: Determination) -> JSONValue {
    [
      "phrase": .string(determination.phrase.text),
      "classes": JSONValue(determination.classes.map(\.rawValue)),
      "flags": JSONValue(determination.flags.map(\.rawValue)),
    ]
  }

  /// A criterion with the criteria under it.
  func criteria(_ node: CriteriaNode) -> JSONValue {
    [
      "text": .string(node.text), "label": JSONValue(node.label),
      "require": .string(node.require.rawValue),
      "requireBasis": JSONValue(node.requireBasis?.rawValue), "count": JSONValue(node.count),
      "items": .array(node.items.map { criteria($0) }), "notes": quotes(node.notes),
      "source": source(node.span),
    ]
  }

  /// Sentences with their roles.
  func reasons(_ reasons: [Reason]) -> JSONValue {
    .array(reasons.map(reason))
  }

  /// A sentence with its role.
  func reason(_ reason: Reason) -> JSONValue {
    quote(reason.quote).merging(["role": .string(reason.role.rawValue)])
  }
}
