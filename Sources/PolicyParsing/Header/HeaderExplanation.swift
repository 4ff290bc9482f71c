import EvidenceModel

/// Says what the header rules read.
enum HeaderExplanation {
  /// One line for each field that was found.
  static func explanations(_ policy: Policy, _ header: Header) -> [Explanation] {
    let quotes: [(String, Quotation?)] = [
      ("header.title", policy.title), ("header.effective", policy.dates.effective?.quote),
      ("header.lastReview", policy.dates.lastReview?.quote),
      ("header.nextReview", policy.dates.nextReview?.quote),
      ("header.original", policy.dates.original?.quote),
    ]
    let fields = quotes.compactMap { rule, quote in
      quote.map { Explanation(rule: rule, text: $0.text, span: $0.span) }
    }
    let sections = policy.sections.dropFirst().map { section in
      Explanation(
        rule: "section.\(section.kind.rawValue)", text: section.heading, span: section.span)
    }
    return [Explanation(rule: "header.number", text: policy.id.rawValue)] + title(header) + fields
      + sections
  }

  /// Why the title is one: its evidence, with what each kind weighs.
  private static func title(_ header: Header) -> [Explanation] {
    guard !header.titleEvidence.isEmpty else { return [] }
    let signs = header.titleEvidence.map {
      "\($0.rawValue) (\($0.weight > 0 ? "+" : "")\($0.weight))"
    }
    return [
      Explanation(
        rule: "header.title.evidence", text: signs.joined(separator: ", "), span: header.title?.span
      )
    ]
  }
}
