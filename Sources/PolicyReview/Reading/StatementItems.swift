import EvidenceLinking
import EvidenceModel

/// What a statement names expressly: `including use in A, B and C`.
struct StatementItems {
  /// The conditions after "including", one by one; empty where there is none.
  static func named(in statement: PolicyStatement) -> [String] {
    let text = statement.indication ?? statement.quote.text
    guard let range = place(of: "including", in: text) else { return [] }
    var rest = text[range...]
    for opening in [
      "but not limited to", "but not restricted to", "use in", "use for", "the use of",
    ] {
      rest = rest.drop { $0 == " " || $0 == "," || $0 == ":" }
      if rest.lowercased().hasPrefix(opening) { rest = rest.dropFirst(opening.count) }
    }
    return ConditionWords.items(of: String(rest.prefix { $0 != "." && $0 != ";" }))
  }

  /// Whether a statement covers every indication of its service: it names none, or all.
  static func coversAll(_ statement: PolicyStatement) -> Bool {
    guard statement.criteria == nil else { return false }
    guard let indication = statement.indication?.lowercased() else {
      return !isConditional(statement)
    }
    return indication.hasPrefix("all indications") || indication.hasPrefix("any indication")
      || indication.hasPrefix("all uses")
  }

  /// Whether a statement covers what its siblings leave over: it can be compared by what it names
  /// alone.
  static func isResidual(_ statement: PolicyStatement) -> Bool {
    let text = (statement.indication ?? "").lowercased()
    return text.hasPrefix("all other") || text.hasPrefix("any other")
      || statement.determination.flags.contains(.residual) && !text.hasPrefix("all indications")
  }

  private static func isConditional(_ statement: PolicyStatement) -> Bool {
    statement.determination.flags.contains(.conditional)
      || statement.determination.flags.contains(.residual)
  }

  private static func place(of word: String, in text: String) -> String.Index? {
    var start = text.startIndex
    for piece in text.split(separator: " ", omittingEmptySubsequences: false) {
      let end = text.index(start, offsetBy: piece.count)
      if piece.lowercased().filter(\.isLetter) == word { return end }
      start = end < text.endIndex ? text.index(after: end) : end
    }
    return nil
  }
}

/// Compares whom two statements are for.
enum ScopeComparison {
  /// The condition that two statements share in words; nil where they share none for certain.
  static func shared(_ left: NeighbourStatement, _ right: NeighbourStatement) -> String? {
    guard !TimeWindow.areDisjoint(left.scope.windows, right.scope.windows) else { return nil }
    if StatementItems.coversAll(left.statement) { return scopeText(right.statement) }
    if StatementItems.coversAll(right.statement) { return scopeText(left.statement) }
    for one in conditions(left.statement) {
      for other in conditions(right.statement) where fit(one, left, other, right) { return one }
    }
    return nil
  }

  /// The conditions that a statement is for; none for what is left over without being named.
  private static func conditions(_ statement: PolicyStatement) -> [String] {
    if StatementItems.isResidual(statement) { return StatementItems.named(in: statement) }
    let named = StatementItems.named(in: statement)
    guard named.isEmpty else { return named }
    return statement.indication.map { [$0] } ?? []
  }

  private static func scopeText(_ statement: PolicyStatement) -> String? {
    if StatementItems.isResidual(statement) { return nil }
    return statement.indication ?? "all indications"
  }

  /// Whether two conditions overlap in words and in how long they have lasted.
  private static func fit(
    _ one: String, _ left: NeighbourStatement, _ other: String, _ right: NeighbourStatement
  ) -> Bool {
    let (first, second) = (ConditionWords(one), ConditionWords(other))
    guard first.overlaps(second) else { return false }
    return agree(first, right.scope.windows, second) && agree(second, left.scope.windows, first)
  }

  /// Whether `acute` or `chronic` here can mean the time window there: acute is up to six weeks,
  /// chronic from twelve on; between them is no answer.
  private static func agree(
    _ words: ConditionWords, _ windows: [TimeWindow], _ other: ConditionWords
  ) -> Bool {
    guard !windows.isEmpty else { return true }
    if words.isAcute { return windows.allSatisfy { $0.to <= 43 } }
    if words.isChronic { return windows.allSatisfy { $0.from >= 84 } }
    return true
  }
}
