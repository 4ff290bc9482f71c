package import EvidenceModel

/// Finds dates whose year has two digits.
package enum TwoDigitYearRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "two-digit-year", severity: .note,
    title: "Dates are printed with years of two digits.",
    what: """
      A date in the header or the history ends in a year of two digits. One finding for a document; \
      it quotes the first such dates.
      """,
    why: """
      "07/23" is July 2023 to one reader and 23 July to another. Which edition was in force on a day \
      must not depend on the reader.
      """,
    source: "ISO 8601-1:2019 (a year has four digits).",
    example: "Next review date: 04/26.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let dates = policy.policy.dates
    let all = [dates.original, dates.effective, dates.lastReview, dates.nextReview]
    let history = policy.policy.history.compactMap { event -> DatedQuotation? in
      event.date.map { DatedQuotation(date: $0, quote: event.quote) }
    }
    let header = all.compactMap(\.self) + dates.reviews
    let short = header.filter { isShort($0.quote.text) }
    let shortHistory = history.filter { isShort(firstWord($0.quote.text)) }
    guard let first = (short + shortHistory).first else { return [] }
    let count = Set((short + shortHistory).map(\.quote.span)).count
    return [
      finding(
        policy,
        message: counted(count, "date is", "dates are")
          + " printed with a year of two digits, “\(first.quote.text)” among them",
        expected: first.date.iso, found: first.quote.text,
        quotes: [first.quote]
          + (dates.nextReview.map { [$0.quote] } ?? []).filter {
            $0 != first.quote && isShort($0.text)
          })
    ]
  }

  private static func firstWord(_ text: String) -> String {
    String(text.split(whereSeparator: { $0 == " " || $0 == ":" || $0 == "|" }).first ?? "")
  }

  /// Whether a text is digits with strokes that end in two digits: `07/23`, `10/01/20`.
  private static func isShort(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return false }
    return parts.allSatisfy { (1...2).contains($0.utf8.count) && $0.allSatisfy(\.isASCIIDigit) }
      && parts.last?.utf8.count == 2
  }
}

extension Character {
  /// Whether the character is one of `0` to `9`.
  var isASCIIDigit: Bool { isASCII && isNumber }
}
