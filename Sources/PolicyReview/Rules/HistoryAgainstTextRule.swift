package import EvidenceModel

/// Finds a history whose last change is not what the text says.
package enum HistoryAgainstTextRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "history-against-text", severity: .warning,
    title: "The last change in the history is not what the statements say.",
    what: """
      The latest event of the history that changes a determination names the class it was changed \
      to, and no statement of the document has this class.
      """,
    why: """
      The history is what a reader goes by who asks which determination was in force on a day.
      """,
    source:
      "29 CFR 2560.503-1(g)(1)(v)(A) (the criterion relied upon, on the day of the decision).",
    example: "\"3/2024: changed to medically necessary\" above \"X is investigational\".")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let changes = policy.policy.history.filter {
      $0.kind == .determinationChanged && $0.to != nil && $0.date != nil
    }
    let latest = changes.max { left, right in
      guard let one = left.date, let other = right.date else { return false }
      return one < other
    }
    guard let latest, let to = latest.to, let named = determination(to),
      !policy.policy.statements.isEmpty,
      !policy.policy.statements.contains(where: { $0.determination.classes.contains(named) })
    else { return [] }
    return [
      finding(
        policy,
        message: "the history says that the determination was changed to “\(to)” "
          + "(\(latest.date?.iso ?? "")), and no statement says so",
        expected: to,
        found: listed(
          Array(Set(policy.policy.statements.map(\.determination.phrase.text))).sorted()),
        quotes: [latest.quote] + policy.policy.statements.prefix(3).map(\.quote))
    ]
  }

  /// The class that a few words name.
  private static func determination(_ words: String) -> DeterminationClass? {
    let text = words.lowercased()
    if text.contains("not medically necessary") { return .notMedicallyNecessary }
    if text.contains("investigational") || text.contains("experimental") { return .investigational }
    if text.contains("medically necessary") { return .medicallyNecessary }
    return text.contains("not covered") ? .notCovered : nil
  }
}
