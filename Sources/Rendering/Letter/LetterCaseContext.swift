internal import EvidenceModel

/// The part of the context that the caller supplies, with a hole for what is missing.
enum LetterCaseContext {
  static func values(
    _ letter: Letter, _ words: LetterWordTable = .shipped
  ) -> [String: LetterValue] {
    let holes = Set(letter.holes.map(\.id))
    var values: [String: LetterValue] = [:]
    for field in letter.fields.map(words.of) {
      let hole = holes.contains(field.id) ? Self.hole(field, words) : nil
      switch field.form {
      case .text, .choice: values[field.id] = text(field, letter, hole, words)
      case .date: values[field.id] = date(field, letter, hole)
      case .record(let keys): values[field.id] = record(field, keys, letter, hole, words)
      case .entries(let keys):
        values[field.id] = entries(field, keys, letter, hole, words)
        let isGiven = letter.request.caseData.entries(field.id)?.isEmpty == true
        values[field.id + "None"] = .flag(isGiven && hole == nil)
      }
    }
    return values
  }

  /// A hole as it stands in a letter, or that of one part of a field.
  private static func hole(
    _ field: LetterField, key: String? = nil, _ words: LetterWordTable
  ) -> String {
    let rule = key.map { ": " + words.of($0) } ?? field.rules.first.map { " (\($0))" } ?? ""
    return "[[\(words.of(LetterWordTable.missing)): \(field.label)\(rule)]]"
  }

  private static func text(
    _ field: LetterField, _ letter: Letter, _ hole: String?, _ words: LetterWordTable
  ) -> LetterValue {
    if let hole { return .text(hole, .hole) }
    let text = letter.request.caseData.text(field.id) ?? ""
    let line = field.id == "lineOfBusiness" ? LineOfBusinessValue(rawValue: text)?.name : nil
    return .text(line.map(words.of) ?? text, .caller)
  }

  private static func date(_ field: LetterField, _ letter: Letter, _ hole: String?) -> LetterValue {
    if let hole { return .text(hole, .hole) }
    let text = letter.request.caseData.text(field.id) ?? ""
    return .text(PartialDate(iso: text).map(LetterContext.words) ?? text, .caller)
  }

  private static func record(
    _ field: LetterField, _ keys: [String], _ letter: Letter, _ hole: String?,
    _ words: LetterWordTable
  ) -> LetterValue {
    let given = letter.request.caseData.record(field.id) ?? [:]
    guard hole != nil || !given.isEmpty else { return .list([]) }
    return .list([
      .object(
        members(keys) { key in
          if hole != nil, (given[key] ?? "").allSatisfy(\.isWhitespace) {
            return .text(Self.hole(field, key: key, words), .hole)
          }
          return .text(given[key] ?? "", .caller)
        })
    ])
  }

  /// Without entries, a hole stands in place of the last key's text of the only one.
  private static func entries(
    _ field: LetterField, _ keys: [String], _ letter: Letter, _ hole: String?,
    _ words: LetterWordTable
  ) -> LetterValue {
    let given = letter.request.caseData.entries(field.id) ?? []
    if given.isEmpty, let hole {
      return .list([.object(members(keys) { .text($0 == keys.last ? hole : "", .hole) })])
    }
    return .list(
      given.map { entry in
        .object(
          members(keys) { key in
            let text = entry[key] ?? ""
            guard hole != nil, text.allSatisfy(\.isWhitespace) else { return .text(text, .caller) }
            return .text(Self.hole(field, key: key, words), .hole)
          })
      })
  }

  private static func members(
    _ keys: [String], _ value: (String) -> LetterValue
  ) -> [String: LetterValue] {
    Dictionary(keys.map { ($0, value($0)) }) { first, _ in first }
  }

  /// The names of the caller's fields; a template sees all of them in every letter.
  static let shape: LetterShape = .object(
    Dictionary(
      uniqueKeysWithValues: forms.flatMap { id, keys -> [(String, LetterShape)] in
        guard let keys else { return [(id, .text)] }
        let item = LetterShape.object(Dictionary(uniqueKeysWithValues: keys.map { ($0, .text) }))
        return [(id, .list(item))] + (lists.contains(id) ? [(id + "None", .flag)] : [])
      }))

  private static let lists: Set<String> = [
    "caseApplication", "providerEvidence", "missingInformation",
  ]

  /// The fields with the keys of those that are objects or lists; `LetterContextTests` holds them
  /// against the table of fields.
  private static let forms: [(String, [String]?)] = [
    ("decisionDate", nil), ("lineOfBusiness", nil), ("service", nil), ("specificReason", nil),
    ("caseApplication", ["criterion", "facts"]), ("planProvision", nil), ("medicareBasis", nil),
    ("benefitHarm", nil), ("providerEvidence", ["item", "answer"]),
    ("missingInformation", ["item", "why"]), ("claim", ["date", "provider", "amount"]),
    ("denialCode", ["code", "meaning"]), ("reviewer", ["name", "credentials", "specialty"]),
    ("softwareDisclosure", nil), ("copyContact", nil), ("criterionURL", nil), ("peerToPeer", nil),
    ("appeal", nil), ("civilAction", nil), ("expeditedAppeal", nil), ("fairHearing", nil),
    ("continuedBenefits", nil), ("externalReview", nil), ("assistance", nil),
    ("languageHelp", nil), ("formNumber", nil),
  ]
}
