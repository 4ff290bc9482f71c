import EvidenceModel

/// Compares the determinations of two editions.
enum StatementComparison {
  /// What differs, and how many statements are the same.
  static func compare(
    _ olds: [PolicyStatement], _ news: [PolicyStatement],
    _ matches: [StatementMatcher.Match]
  ) -> (changes: [StatementChange], kept: Int) {
    let matchOfNew = Dictionary(
      matches.map { ($0.new, $0) }, uniquingKeysWith: { first, _ in first })
    let matchedOld = Set(matches.map(\.old))
    var changes: [StatementChange] = []
    var kept = 0
    for (index, new) in news.enumerated() {
      guard let match = matchOfNew[index] else {
        changes.append(StatementChange(kind: .added, new: new))
        continue
      }
      let change = change(olds[match.old], new, match.basis)
      if change.parts.isEmpty { kept += 1 } else { changes.append(change) }
    }
    for (index, old) in olds.enumerated() where !matchedOld.contains(index) {
      changes.append(StatementChange(kind: .removed, old: old))
    }
    return (changes, kept)
  }

  /// How one statement changed; without `parts` where it did not.
  static func change(
    _ old: PolicyStatement, _ new: PolicyStatement, _ basis: StatementChange.Basis
  ) -> StatementChange {
    let words = Redliner.redline(old.quote.text, new.quote.text)
    let criteria = CriteriaComparison.compare(old.criteria, new.criteria)
    let isSameClass =
      old.determination.classes == new.determination.classes
      && folds(old.determination.phrase.text) == folds(new.determination.phrase.text)
    let lines = [old, new].map { Set($0.linesOfBusiness.map(\.value)) }
    var parts: [String] = []
    if !isSameClass { parts.append("determination") }
    if folds(old.service) != folds(new.service) { parts.append("service") }
    if folds(old.indication ?? "") != folds(new.indication ?? "") { parts.append("indication") }
    if folds(Self.headings(old)) != folds(Self.headings(new)) { parts.append("headings") }
    if lines[0] != lines[1] { parts.append("linesOfBusiness") }
    if !words.isEmpty { parts.append("words") }
    if !criteria.isEmpty { parts.append("criteria") }
    return StatementChange(
      kind: .changed, old: old, new: new, basis: basis, parts: parts, words: words,
      criteria: criteria)
  }

  private static func headings(_ statement: PolicyStatement) -> String {
    statement.headings.map(\.text).joined(separator: "\n")
  }

  private static func folds(_ text: String) -> String { ComparableText.folded(text).lowercased() }
}
