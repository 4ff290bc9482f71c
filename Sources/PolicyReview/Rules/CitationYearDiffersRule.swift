package import EvidenceModel

/// Finds pointers that give a page the year in which it was looked at.
package enum CitationYearDiffersRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "citation-year-differs", severity: .note,
    title: "A document is cited by the year in which its page was checked, not published.",
    what: """
      A pointer by author and year has the year behind "current as of", "accessed" or "retrieved" in \
      its entry, and the entry says in which earlier year the document was published.
      """,
    why: "An old source looks new: the reader takes the year for that of the evidence.",
    source: """
      ICMJE recommendations and NLM, Citing Medicine, chapter 25 (date of publication, of update and \
      of citation are told apart).
      """,
    example: "\"(Agency, 2021)\" for \"Published May 3, 2004. Accessed June 1, 2021\".")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    var seen: Set<ReferenceID> = []
    return policy.policy.citations.compactMap { citation in
      guard citation.targets.count == 1, let year = citation.targets[0].year,
        let reference = entry(of: citation, policy),
        let published = published(reference.text.raw, checkedIn: year),
        seen.insert(reference.text.id).inserted
      else { return nil }
      return finding(
        policy, reference.text.id.rawValue,
        message: "cited as “\(citation.text)”, published in \(published)",
        expected: String(published), found: String(year),
        quotes: [
          Quotation(text: citation.text, span: citation.span), reference.text.quote,
        ])
    }
  }

  /// The entry that a pointer names: the one it was resolved to, or the only one by its author.
  private static func entry(of citation: Citation, _ policy: ReviewedPolicy) -> Reference? {
    let references = policy.document.references
    if let id = citation.references.first {
      return citation.references.count == 1 ? references.first { $0.text.id == id } : nil
    }
    guard let author = citation.targets[0].author?.lowercased(), author.utf8.count > 3 else {
      return nil
    }
    let named = references.filter { $0.text.raw.lowercased().hasPrefix(author) }
    return named.count == 1 ? named[0] : nil
  }

  /// The year behind `Published`, where the other one stands behind `current as of` or `accessed`.
  private static func published(_ raw: String, checkedIn year: Int) -> Int? {
    let tokens = Token.tokens(of: raw)
    guard let start = tokens.firstIndex(where: { ["published", "issued"].contains($0.text) }),
      let published = self.year(tokens, behind: start), published < year,
      let look = tokens.firstIndex(where: { checks.contains($0.text) }), look > start,
      self.year(tokens, behind: look) == year,
      !tokens.contains(where: { ["updated", "revised", "amended"].contains($0.text) })
    else { return nil }
    return published
  }

  private static func year(_ tokens: [Token], behind start: Int) -> Int? {
    tokens[(start + 1)...].prefix(7).lazy.compactMap(\.count).first { (1900...2100).contains($0) }
  }

  private static let checks: Set<String> = ["accessed", "retrieved", "current"]
}
