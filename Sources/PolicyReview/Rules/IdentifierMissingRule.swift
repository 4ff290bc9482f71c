package import EvidenceModel

/// Finds articles without an identifier that another list prints.
package enum IdentifierMissingRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "identifier-missing", severity: .note,
    title: "An article has no identifier here and one in another list.",
    what: """
      A journal article is printed without PMID and DOI, and another policy of the corpus prints the \
      same work with one of them. One finding for a list.
      """,
    why:
      "Without an identifier the article cannot be checked for retraction or looked up for sure.",
    source: "ICMJE recommendations, section IV.A.3.g (references are verified against the source).",
    example: "\"Doe J. Elbows. J Elbow. 2019;3:1-4.\" here, and with \"PMID 123\" elsewhere.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let missing = policy.document.references.compactMap { reference in
      known(reference, policy).map { (reference, $0) }
    }
    guard let first = missing.first else { return [] }
    let told = missing.prefix(shown).map { "\($0.0.text.id): \($0.1)" }
    let more = missing.count > shown ? " and \(missing.count - shown) more" : ""
    return [
      finding(
        policy,
        message: counted(missing.count, "article is", "articles are")
          + " printed without an identifier that another list has: "
          + told.joined(separator: "; ") + more,
        expected: first.1, found: "none", quotes: missing.map(\.0.text.quote))
    ]
  }

  /// How many are named in the message.
  private static let shown = 3

  /// What another list prints of an article that has no identifier here.
  private static func known(_ reference: Reference, _ policy: ReviewedPolicy) -> String? {
    guard reference.item.type == .articleJournal, reference.item.pmid == nil,
      reference.item.doi == nil, let work = policy.works[reference.text.id]
    else { return nil }
    let known = [work.item.pmid.map { "PMID \($0)" }, work.item.doi.map { "DOI \($0)" }]
      .compactMap(\.self)
    guard !known.isEmpty else { return nil }
    let others = work.references.filter { $0 != reference.text.id }.map(\.rawValue)
    return listed(others) + " has " + listed(known)
  }
}
