package import EvidenceModel

/// Finds documents that never say how and when the literature was searched.
package enum SearchNotDescribedRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "search-not-described", severity: .note,
    title: "The document sums up evidence and never says when the literature was searched.",
    what: """
      The document has a summary of evidence and ten references or more, and no sentence speaks of a \
      search or review of the literature, of a database or of an update of the literature.
      """,
    why: """
      Without the date of the search nobody can tell whether a missing study was judged or never \
      seen.
      """,
    source: """
      PRISMA 2020, item 6 (the date of the last search is reported); 42 CFR 422.101(b)(6) (current \
      evidence).
      """,
    example: "Thirty references and a verdict, and no word on where they came from.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let count = policy.document.references.count
    guard policy.policy.literatureSearch == nil, count >= 10,
      let summary = policy.policy.summaries.first(where: { !$0.isConclusion }),
      let reason = summary.reasons.first,
      !policy.policy.passages.contains(where: { speaksOfSearching($0.quote.text) })
    else { return [] }
    return [
      finding(
        policy,
        message:
          "\(count) references and a summary of the evidence, and no sentence says where and "
          + "when the literature was searched",
        expected: "the date of the search and the databases", found: "none",
        quotes: [reason.quote])
    ]
  }

  private static func speaksOfSearching(_ text: String) -> Bool {
    let tokens = Set(Token.tokens(of: text).map(\.text))
    if !tokens.isDisjoint(with: ["pubmed", "medline", "embase", "databases", "database"]) {
      return true
    }
    let isSearch = tokens.contains { $0.hasPrefix("search") }
    let isUpdate = tokens.contains { $0.hasPrefix("review") || $0.hasPrefix("updat") }
    return isSearch || tokens.contains("literature") && isUpdate
  }
}
