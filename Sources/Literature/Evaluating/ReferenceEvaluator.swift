package import EvidenceModel

/// Compares what was read with gold data, field by field.
package enum ReferenceEvaluator {
  /// Scores references against the gold data from which they were read, in the same order.
  package static func evaluate(
    _ references: [Reference], against gold: [GoldReference]
  ) -> ReferenceEvaluation {
    var tally = ReferenceTally()
    for (reference, gold) in zip(references, gold) { tally.count(reference, gold) }
    return tally.evaluation
  }
}

/// The counts while references are compared.
private struct ReferenceTally {
  private var answer = ReferenceEvaluation()
  private var fields: [ReferenceField: ReferenceFieldScore] = [:]
  private var styles: [String: ReferenceStyleScore] = [:]
  private var wrong: [String: [ReferenceField: Int]] = [:]

  /// What was counted, in the order of the fields and of the styles' names.
  var evaluation: ReferenceEvaluation {
    var answer = answer
    answer.fields = ReferenceField.allCases.compactMap { fields[$0] }
    answer.invented = answer.fields.reduce(0) { $0 + $1.invented }
    answer.styles = styles.keys.sorted().compactMap { name in
      var style = styles[name]
      let counts = wrong[name] ?? [:]
      style?.wrong = ReferenceField.allCases.compactMap { field in
        counts[field].map { .init(field: field.rawValue, count: $0) }
      }.sorted { $0.count > $1.count }
      return style
    }
    return answer
  }

  mutating func count(_ reference: Reference, _ gold: GoldReference) {
    var isStrict = true
    var faults: [MisreadReference.Fault] = []
    for field in gold.judged {
      let expected = gold.values[field]
      let found = field.text(of: reference.item)
      let match = ReferenceMatch(expected, found, field)
      count(match, field, expected, found)
      isStrict = isStrict && match.isStrict
      if !match.isSoft {
        faults.append(.init(field: field.rawValue, expected: expected, found: found))
        if let style = gold.style { wrong[style, default: [:]][field, default: 0] += 1 }
      }
    }
    answer.count += 1
    answer.strict += isStrict ? 1 : 0
    answer.soft += faults.isEmpty ? 1 : 0
    answer.unread += reference.diagnostics.contains { $0.code == "reference-unread" } ? 1 : 0
    if !faults.isEmpty {
      answer.misread.append(.init(line: gold.line, raw: gold.raw, faults: faults))
    }
    guard let style = gold.style else { return }
    styles[style, default: ReferenceStyleScore(style: style)].count += 1
    styles[style]?.strict += isStrict ? 1 : 0
    styles[style]?.soft += faults.isEmpty ? 1 : 0
  }

  private mutating func count(
    _ match: ReferenceMatch, _ field: ReferenceField, _ expected: String?, _ found: String?
  ) {
    var score = fields[field] ?? ReferenceFieldScore(field: field.rawValue)
    score.expected += expected == nil ? 0 : 1
    score.found += found == nil ? 0 : 1
    score.invented += expected == nil && found != nil ? 1 : 0
    if expected != nil, found != nil {
      score.strict += match.isStrict ? 1 : 0
      score.soft += match.isSoft ? 1 : 0
    }
    fields[field] = score
  }
}

/// Whether a field was read as the gold data has it.
private struct ReferenceMatch {
  /// Byte for byte.
  var isStrict: Bool
  /// With the same letters and digits; an identifier but for the case of its letters.
  var isSoft: Bool

  init(_ expected: String?, _ found: String?, _ field: ReferenceField) {
    isStrict = expected == found
    guard let expected, let found, !isStrict else {
      isSoft = isStrict
      return
    }
    switch field {
    case .doi, .pmid, .pmcid, .url: isSoft = expected.lowercased() == found.lowercased()
    default: isSoft = FoldedText.letters(expected) == FoldedText.letters(found)
    }
  }
}
