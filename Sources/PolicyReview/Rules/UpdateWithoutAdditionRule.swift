package import EvidenceModel
import Vocabulary

/// Finds years for which the history says that references were updated and the text that nothing was
/// new.
package enum UpdateWithoutAdditionRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "update-without-addition", severity: .note,
    title: "The history says that references were updated, and the text that nothing was new.",
    what: """
      An event of the history says that the references were updated or added in a year; a sentence \
      that opens with the same year says that nothing new was found; and no reference bears the \
      year. One finding for a document.
      """,
    why: """
      One of the two sentences is not so, and both stand for the annual review. Who asks whether a \
      review took place gets two answers.
      """,
    source:
      "42 CFR 422.137 and NCQA utilization management standard 2 (annual review of criteria).",
    example: """
      "3/2024: References updated" and "In 2024, we identified no new information", without a \
      reference of 2024.
      """)

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let years = Set(policy.document.references.flatMap { $0.years + [$0.item.issued?.year ?? 0] })
    let sentences = policy.sentences(in: [.evidence, .positionStatements, .background, .other])
    let pairs = policy.policy.history.compactMap { event -> (DatedQuotation, PolicySentence)? in
      guard event.kind == .referencesUpdated, let date = event.date, !years.contains(date.year),
        let denial = sentences.first(where: { YearSentence.denialYear($0) == date.year })
      else { return nil }
      return (DatedQuotation(date: date, quote: event.quote), denial)
    }
    guard let first = pairs.first else { return [] }
    return [
      finding(
        policy,
        message: "“\(first.0.quote.text)” (\(listed(pairs.map(\.0.date.iso)))), but “"
          + first.1.text + "” and no reference of \(listed(pairs.map { String($0.0.date.year) }))",
        expected: "what was updated", found: "nothing new",
        quotes: pairs.flatMap { [$0.0.quote, $0.1.quote] })
    ]
  }
}
