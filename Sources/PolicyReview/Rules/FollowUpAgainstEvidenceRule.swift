package import EvidenceModel

/// Finds summaries whose range of follow-up leaves out studies of the same document.
package enum FollowUpAgainstEvidenceRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "follow-up-against-evidence", severity: .warning,
    title: "The summary's longest follow-up is shorter than a study's in the same document.",
    what: """
      A summary says from when to when people were followed ("follow-up ranged from A to B"), and \
      another passage on evidence says that people were followed or monitored for longer.
      """,
    why: """
      Short follow-up is a usual reason to call the evidence insufficient. Where longer follow-up is \
      in the document itself, the reason is open to attack.
      """,
    source: "42 CFR 422.101(b)(6)(ii)(A) (a summary of the evidence that was considered).",
    example: """
      "Follow-up ranged from one to six months." … "Patients were followed for up to three years."
      """)

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let summaries = policy.policy.summaries.filter { !$0.isConclusion }
    guard summaries.count == 1, let summary = summaries.first else { return [] }
    let ranges = summary.reasons.compactMap { reason in
      longest(inRange: Token.tokens(of: reason.quote.text)).map { (reason.quote, $0) }
    }
    guard let (quote, limit) = ranges.first else { return [] }
    let longer = policy.sentences(in: [.evidence]).filter { sentence in
      // What a sentence of the summary itself says is the range, and so is another range.
      !summary.span.encloses(sentence.passage.quote.span)
        && (followUp(sentence.tokens) ?? 0) > limit * 1.05
    }
    guard let first = longer.first else { return [] }
    return [
      finding(
        policy, summary.id.rawValue,
        message: "the summary gives a range of follow-up that "
          + counted(longer.count, "sentence", "sentences") + " of the document "
          + (longer.count == 1 ? "exceeds" : "exceed") + ": “\(first.text)”",
        expected: quote.text, found: first.text, quotes: [quote] + longer.map(\.quote))
    ]
  }

  /// The longer end of `follow-up … from one month to one year`, in days.
  private static func longest(inRange tokens: [Token]) -> Double? {
    guard let start = followUpEnd(tokens) else { return nil }
    for index in start..<tokens.count where ["from", "between"].contains(tokens[index].text) {
      guard let low = PrintedDuration.read(tokens, at: index + 1) else { continue }
      let isPair = low.end < tokens.count && ["to", "and"].contains(tokens[low.end].text)
      guard isPair, let high = PrintedDuration.read(tokens, at: low.end + 1) else {
        return low.days
      }
      return max(low.days, high.days)
    }
    return nil
  }

  /// How long people were followed where a sentence says so: `followed … for up to 30 months`.
  private static func followUp(_ tokens: [Token]) -> Double? {
    guard let start = followUpEnd(tokens) ?? tokens.firstIndex(where: isFollowing) else {
      return nil
    }
    for index in start..<tokens.count where ["to", "for", "of", "was"].contains(tokens[index].text)
    {
      if let duration = PrintedDuration.read(tokens, at: index + 1) { return duration.days }
    }
    return nil
  }

  private static func isFollowing(_ token: Token) -> Bool {
    ["followed", "monitored", "follow", "followup"].contains(token.text)
  }

  /// The token behind `follow-up`, `follow up` or `followup`.
  private static func followUpEnd(_ tokens: [Token]) -> Int? {
    for index in tokens.indices {
      if tokens[index].text == "followup" { return index + 1 }
      guard tokens[index].text == "follow" else { continue }
      let next = index + 1 < tokens.count && ["-", "‑"].contains(tokens[index + 1].text) ? 2 : 1
      if index + next < tokens.count, tokens[index + next].text == "up" { return index + next + 1 }
    }
    return nil
  }
}
