package import EvidenceModel
import Vocabulary

/// Finds searches of databases that had been closed by then.
package enum SearchedSourceClosedRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "searched-source-closed", severity: .note,
    title: "The search names a source that took in nothing new any more.",
    what: """
      The literature search that the document describes has a date, and names a database or a site \
      that had been closed before: the Centre for Reviews and Dissemination's databases of reviews \
      (March 2015), the National Guideline Clearinghouse (July 2018).
      """,
    why: """
      The sentence promises more than was searched: what was published since cannot be found there, \
      and whoever wants to repeat the search cannot.
      """,
    source: """
      PRISMA-S 2021 (each source is named as it was searched); Cochrane Community, page on DARE; \
      AAFP News, 27 June 2018.
      """,
    example: "\"On May 2, 2023, we searched PubMed and the National Guideline Clearinghouse.\"")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    guard let search = policy.policy.literatureSearch, let date = search.date else { return [] }
    let tokens = Token.tokens(of: search.quote.text)
    let closed = ClosedSourceVocabulary.all.filter { source in
      guard let end = PartialDate(year: source.year, month: source.month) else { return false }
      return end.isSurelyBefore(date) && source.names.contains { tokens.contains(words: $0) }
    }
    guard !closed.isEmpty else { return [] }
    let told = closed.map { source in
      "“\(printed(source, tokens))”: \(source.note) "
        + "(\(source.year)-\(source.month < 10 ? "0" : "")\(source.month))"
    }
    return [
      finding(
        policy, message: "searched on \(date.iso), \(told.joined(separator: "; "))",
        expected: "sources that were kept up on \(date.iso)",
        found: listed(closed.map { printed($0, tokens) }), quotes: [search.quote])
    ]
  }

  /// The name of a source as the sentence prints it.
  private static func printed(_ source: ClosedSource, _ tokens: [Token]) -> String {
    for name in source.names {
      if let place = tokens.first(of: name) {
        return tokens[place..<place + name.count].map(\.surface).joined(separator: " ")
      }
    }
    return source.names[0].joined(separator: " ")
  }
}
