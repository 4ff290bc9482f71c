internal import EvidenceModel

extension JSONShape {
  /// A code as printed, with the groups that it stands in by itself.
  func code(_ code: ServiceCode, in groups: [CodeGroup]) -> JSONValue {
    let own = groups.filter { group in
      group.codes.contains { $0.code == code.code || $0.through == code.code }
    }
    return self.code(code).merging(["groups": JSONValue(own.map(\.id.rawValue))])
  }

  /// A code as printed.
  func code(_ code: ServiceCode) -> JSONValue {
    [
      "system": .string(code.system.rawValue), "code": .string(code.code),
      "source": source(code.span),
    ]
  }

  /// Codes that stand under one heading.
  func codeGroup(_ group: CodeGroup) -> JSONValue {
    [
      "id": .string(group.id.rawValue), "heading": JSONValue(group.heading?.text),
      "determination": group.determination.map { determination($0) } ?? .null,
      "listedIn": JSONValue(group.listedIn?.rawValue),
      "statements": .array(
        group.statements.map {
          [
            "statement": .string($0.statement.rawValue), "basis": .string($0.basis.rawValue),
          ]
        }),
      "codes": .array(
        group.codes.map {
          [
            "system": .string($0.system.rawValue), "code": .string($0.code),
            "through": JSONValue($0.through), "text": .string($0.quote.text),
            "source": source($0.quote.span),
          ]
        }),
      "source": source(group.heading?.span),
    ]
  }
}
