package import EvidenceModel

/// Finds pointers in the text at references that the list does not hold.
package enum CitationUnresolvedRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "citation-unresolved", severity: .warning,
    title: "The text points at a reference that the list does not hold.",
    what: """
      A number in the text is higher than any in a numbered list, or an author's name stands in no \
      entry. Abbreviated names of organisations are left out, because a list may spell them out.
      """,
    why: "The sentence claims a source that nobody can read.",
    source: "42 CFR 422.101(b)(6)(ii)(B) (a list of the sources of the evidence).",
    example: "\"(Miller, 2021)\", and no entry by Miller.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let references = policy.document.references
    guard references.count > 2 else { return [] }
    let numbers = references.compactMap { $0.text.label.flatMap { Int($0) } }
    let text = references.map { $0.text.raw.lowercased() }.joined(separator: "\n")
    var told: Set<String> = []
    return policy.policy.citations.compactMap { citation in
      guard citation.references.isEmpty,
        citation.targets.contains(where: { isMissing($0, numbers, text) }),
        told.insert(citation.text).inserted
      else { return nil }
      return finding(
        policy, citation.passage?.rawValue,
        message: "“\(citation.text)” points at no entry of the reference list",
        expected: "an entry of the list", found: citation.text,
        quotes: [Quotation(text: citation.text, span: citation.span)])
    }
  }

  private static func isMissing(
    _ target: CitationTarget, _ numbers: [Int], _ text: String
  ) -> Bool {
    if let number = target.number {
      // A high number may be a unit's power or a footnote of another kind.
      return numbers.count > 2 && !numbers.contains(number) && number <= numbers.count * 2
    }
    guard let author = target.author, let word = author.split(separator: " ").first else {
      return false
    }
    let isName =
      word.count > 3 && word.first?.isUppercase == true
      && word.dropFirst().contains(where: \.isLowercase)
    return isName && !text.contains(word.lowercased())
  }
}
