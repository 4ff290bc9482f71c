package import EvidenceModel

/// Finds articles without an identifier that another list prints.
package enum IdentifierMissingRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "identifier-missing", severity: .note,
    title: "An article has no identifier here and one in another list.",
    what: """
      A journal article is printed without PMID and DOI, and another policy of the corpus prints the \
      same work with one of them.
      """,
    why:
      "Without an identifier the article cannot be checked for retraction or looked up for sure.",
    source: "ICMJE recommendations, section IV.A.3.g (references are verified against the source).",
    example: "\"Doe J. Elbows. J Elbow. 2019;3:1-4.\" here, and with \"PMID 123\" elsewhere.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    policy.document.references.compactMap { reference in
      guard reference.item.type == .articleJournal, reference.item.pmid == nil,
        reference.item.doi == nil, let work = policy.works[reference.text.id]
      else { return nil }
      let known = [work.item.pmid.map { "PMID \($0)" }, work.item.doi.map { "DOI \($0)" }]
        .compactMap(\.self)
      guard !known.isEmpty else { return nil }
      let others = work.references.filter { $0 != reference.text.id }.map(\.rawValue)
      return finding(
        policy, reference.text.id.rawValue,
        message: "printed without identifier; \(listed(others)) has \(listed(known))",
        expected: listed(known), found: "none", quotes: [reference.text.quote])
    }
  }
}
