package import EvidenceModel

/// Finds works that are cited for a service and were published before it existed.
package enum CitationPredatesRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "citation-predates-service", severity: .note,
    title: "A work is cited for something that was first described after it.",
    what: """
      A sentence says in which year something was first described, performed or introduced, goes on \
      about the same thing ("it", "the procedure") and cites works there that were published before \
      that year.
      """,
    why: """
      The work cannot speak of what did not exist: it is about the disease, not about the service, \
      and supports less than the sentence claims.
      """,
    source: """
      Jergas H, Baethge C. Quotation accuracy in medical journal articles. PeerJ 2015;3:e1364 (a \
      quarter of quotations are in error).
      """,
    example: "\"First described in 2004, it is often used for wounds [7]\", and 7 is of 1996.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    policy.policy.passages.flatMap(ReviewedPolicy.sentences).compactMap { sentence in
      guard let (year, rest) = firstYear(sentence) else { return nil }
      let cited = policy.policy.citations.filter {
        $0.passage == sentence.passage.id && rest.contains(shown($0.text))
      }.flatMap(\.references)
      let older = policy.document.references.filter { reference in
        cited.contains(reference.text.id) && (reference.item.issued?.year ?? year) < year
      }
      guard !older.isEmpty else { return nil }
      return finding(
        policy, sentence.passage.id.rawValue,
        message: "first described in \(year), and cited for it: "
          + listed(older.map { "\($0.text.id) of \($0.item.issued?.year ?? 0)" }),
        expected: "works of \(year) or later", found: listed(older.map(\.text.id.rawValue)),
        quotes: [sentence.quote] + older.map(\.text.quote))
    }
  }

  /// A call-out as a passage shows it: without the signs that raise it.
  private static func shown(_ callOut: String) -> String {
    callOut.filter { !"^{}".contains($0) }
  }

  /// The year of `first described in 2004` and what the sentence says of the same thing behind it.
  private static func firstYear(_ sentence: PolicySentence) -> (Int, String)? {
    let tokens = sentence.tokens
    for index in tokens.indices.dropLast(3) where tokens[index].text == "first" {
      guard verbs.contains(tokens[index + 1].text), tokens[index + 2].text == "in",
        let year = tokens[index + 3].count, (1900...2100).contains(year),
        let it = subjects.lazy.compactMap({ place(of: " " + $0 + " ", in: sentence.text) }).first
      else { continue }
      return (year, String(sentence.text[it...]))
    }
    return nil
  }

  /// Where the sentence takes its subject up again: behind a comma.
  private static func place(of words: String, in text: String) -> String.Index? {
    guard let comma = text.firstIndex(of: ",") else { return nil }
    let rest = text[comma...]
    return rest.indices.first { rest[$0...].hasPrefix(words) }
  }

  private static let subjects =
    ["it"]
    + ["the", "this"].flatMap { article in
      ["procedure", "technique", "method", "operation", "treatment", "device", "test"].map {
        article + " " + $0
      }
    }

  private static let verbs: Set<String> = [
    "described", "performed", "introduced", "reported", "used", "developed",
  ]
}
