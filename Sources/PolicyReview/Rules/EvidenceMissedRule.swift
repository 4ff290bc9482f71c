package import EvidenceModel
import Vocabulary

/// Finds evidence that earlier reviews missed.
package enum EvidenceMissedRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "evidence-missed", severity: .warning,
    title: "Evidence was found later than the reviews that should have seen it.",
    what: """
      The document says in which year it found a work ("In 2025, we found …"), and the work was \
      published wholly before an earlier review: that many reviews missed it. A review in the year \
      of publication is not counted, because which came first is not printed.
      """,
    why: """
      The document shows by itself that an earlier statement, such as "no new relevant \
      information", was not true when it was made.
      """,
    source: """
      42 CFR 422.101(b)(6) (criteria rest on widely used guidelines or clinical literature); the \
      demand follows from the document's own sentences.
      """,
    example: """
      "In 2024, we identified no new information." and then "In 2025, we found a 2022 trial \
      (Doe, 2022)."
      """)

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let sentences = policy.sentences(in: [.evidence, .positionStatements, .background, .other])
    var seen: Set<ReferenceID> = []
    return sentences.flatMap { sentence -> [CheckFinding] in
      guard let year = year(finding: sentence) else { return [] }
      let cited = policy.policy.citations.filter { $0.passage == sentence.passage.id }
        .flatMap(\.references)
      return cited.compactMap { id in
        guard seen.insert(id).inserted else { return nil }
        return missed(policy, id, found: year, sentence, sentences)
      }
    }
  }

  private static func missed(
    _ policy: ReviewedPolicy, _ id: ReferenceID, found year: Int, _ sentence: PolicySentence,
    _ sentences: [PolicySentence]
  ) -> CheckFinding? {
    guard let reference = policy.document.references.first(where: { $0.text.id == id }),
      let published = reference.item.issued, published.year < year
    else { return nil }
    let reviews = ReviewDates.all(policy.policy).filter { $0.date.year < year }
    let missing = reviews.filter { published.isSurelyBefore($0.date) }
    guard let first = missing.first, let last = missing.last else { return nil }
    let denials = sentences.filter { other in
      YearSentence.denialYear(other).map { $0 >= published.year && $0 < year } ?? false
    }
    let sameYear = reviews.filter { $0.date.year == published.year && !missing.contains($0) }
    let perhaps =
      sameYear.isEmpty
      ? "" : "; the review of \(sameYear[0].date.iso) fell in the year of publication"
    let span = first == last ? first.date.iso : "\(first.date.iso) to \(last.date.iso)"
    return finding(
      policy, id.rawValue,
      message: "published in \(published.iso) and found in \(year): missed by "
        + counted(missing.count, "review", "reviews") + " (\(span))" + perhaps,
      expected: "found at the review of \(first.date.iso)", found: "found in \(year)",
      quotes: [sentence.quote] + denials.map(\.quote) + missing.map(\.quote)
        + [Quotation(text: reference.text.raw, span: reference.text.span)])
  }

  /// The year in which a sentence says that something was found: `In 2025, we found …`.
  private static func year(finding sentence: PolicySentence) -> Int? {
    guard let year = YearSentence.openingYear(sentence), !YearSentence.isDenial(sentence),
      sentence.tokens.prefix(8).contains(where: { CheckVocabulary.findingVerbs.contains($0.text) })
    else { return nil }
    return year
  }
}
