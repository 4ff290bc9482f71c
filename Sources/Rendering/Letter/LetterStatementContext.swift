internal import EvidenceModel

/// The part of the context that is about the determination.
enum LetterStatementContext {
  static func values(_ facts: LetterFacts) -> [String: LetterValue] {
    let statement = facts.answer.statement
    let determination = statement.determination
    var values: [String: LetterValue] = [
      "id": .figure(statement.id.rawValue), "quote": .quote(statement.quote.text),
      "place": .figure(LetterContext.place(statement.quote.span)),
      "phrase": .quote(determination.phrase.text), "service": .quote(statement.service),
      "indication": .quote(statement.indication),
      "classes": .plain(
        determination.classes.filter { $0 != .other }.map(\.name).joined(separator: "; ")),
      "lines": .plain(statement.linesOfBusiness.words),
      "isGeneral": .flag(statement.linesOfBusiness.allSatisfy { $0.value == .general }),
      "hasHeadings": .flag(!statement.headings.isEmpty),
      "headings": .list(
        LetterContext.separated(statement.headings.map { ["words": .quote($0.text)] })),
      "criteria": .list(statement.criteria.map { criteria($0, depth: 0) } ?? []),
    ]
    for (name, kind) in classes {
      values[name] = .flag(determination.classes.contains(kind))
    }
    for (name, flag) in flags { values[name] = .flag(determination.flags.contains(flag)) }
    return values
  }

  static let shape: LetterShape = .object(
    Dictionary(
      uniqueKeysWithValues: [
        "id", "quote", "place", "phrase", "service", "indication", "classes", "lines",
      ].map { ($0, LetterShape.text) }
        + (classes.map(\.0) + flags.map(\.0) + ["isGeneral", "hasHeadings"]).map { ($0, .flag) } + [
          ("headings", .list(.object(["words": .text, "isFirst": .flag]))),
          (
            "criteria",
            .list(
              .object([
                "label": .text, "text": .text, "indent": .text, "needsAll": .flag,
                "needsOne": .flag, "needsNone": .flag, "needsSome": .flag, "count": .text,
              ]))
          ),
        ]))

  private static let classes: [(String, DeterminationClass)] = [
    ("isInvestigational", .investigational), ("isNotMedicallyNecessary", .notMedicallyNecessary),
    ("isNotCovered", .notCovered), ("isCosmetic", .cosmetic),
    ("isMedicallyNecessary", .medicallyNecessary),
  ]

  private static let flags: [(String, DeterminationFlag)] = [
    ("isCompound", .compound), ("isResidual", .residual), ("isConditional", .conditional),
    ("isHeadingInherited", .headingInherited),
  ]

  /// The criteria one below the other, each with as many marks as it is deep; how many must hold only
  /// where it is printed.
  private static func criteria(_ node: CriteriaNode, depth: Int) -> [LetterValue] {
    let printed = node.requireBasis == .inferred ? .leaf : node.require
    let own: LetterValue = .object([
      "label": .text(node.label ?? "", .source), "text": .quote(node.text),
      "indent": .figure(String(repeating: "– ", count: max(0, depth - 1))),
      "needsAll": .flag(printed == .all && !node.items.isEmpty),
      "needsOne": .flag(printed == .any), "needsNone": .flag(printed == .none),
      "needsSome": .flag(printed == .atLeast), "count": .figure(node.count),
    ])
    let isBare = node.text.allSatisfy(\.isWhitespace)
    return (isBare ? [] : [own]) + node.items.flatMap { criteria($0, depth: depth + 1) }
  }
}
