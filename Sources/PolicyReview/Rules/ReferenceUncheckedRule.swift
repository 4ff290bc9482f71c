package import EvidenceModel

/// Finds references that were not checked against any literature.
package enum ReferenceUncheckedRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "reference-unchecked", severity: .note,
    title: "References were not checked for retraction.",
    what: """
      The literature that evq was given does not hold the works, so that nothing is known of \
      retractions and corrections. One finding for a list. Only journal articles are counted.
      """,
    why: "Not checked is not the same as clean.",
    source: "ICMJE recommendations, section IV.A.3.g (references are checked for retractions).",
    example: "40 of 41 journal articles are not in the literature: `evq literature add FILE`.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let articles = policy.document.references.filter { $0.item.type == .articleJournal }
    let unchecked = articles.filter { reference in
      if case .record = policy.literature[reference.text.id] { return false }
      return true
    }
    guard let first = unchecked.first else { return [] }
    let names = ReferenceRuns.names(
      of: unchecked.map(\.text), in: policy.document.references.map(\.text))
    let why =
      context.hasLiterature ? "the literature does not hold them" : "there is no literature"
    return [
      finding(
        policy,
        message: "\(unchecked.count) of \(articles.count) journal articles are unchecked (\(why)): "
          + names,
        expected: "a record for each", found: "\(articles.count - unchecked.count) checked",
        quotes: [first.text.quote])
    ]
  }
}
