package import EvidenceModel

/// Finds clearances of devices that are called approvals.
package enum ClearanceCalledApprovalRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "clearance-called-approval", severity: .note,
    title: "A 510(k) clearance is called an approval.",
    what: """
      The text says "510(k) approval" or "approved through the 510(k) process".
      """,
    why: """
      A cleared device was found to be substantially equivalent to another; an approved one was shown \
      to be safe and effective. Regulatory approval is a criterion of technology assessment, and the \
      two must not be taken for each other.
      """,
    source: "21 CFR 807.97 (clearance does not denote official approval of a device).",
    example: "\"The 510(k) approval covers adults only.\"")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let sentences = policy.policy.passages.filter { $0.quote.text.contains("510") }
      .flatMap(ReviewedPolicy.sentences)
    let found = sentences.filter { isMiscalled($0.tokens) }
    guard let first = found.first else { return [] }
    return [
      finding(
        policy,
        message: counted(found.count, "sentence calls", "sentences call")
          + " a 510(k) clearance an approval: “\(first.text)”",
        expected: "clearance", found: "approval", quotes: found.map(\.quote))
    ]
  }

  private static func isMiscalled(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { index in
      guard tokens[index].text == "510", index + 4 < tokens.count,
        tokens[index + 1].text == "(", tokens[index + 2].text == "k", tokens[index + 3].text == ")"
      else { return false }
      if ["approval", "approvals"].contains(tokens[index + 4].text) { return true }
      let before = tokens[max(0, index - 4)..<index].map(\.text)
      return ["process", "pathway"].contains(tokens[index + 4].text)
        && before.contains("approved")
        && before.contains { ["through", "via", "under"].contains($0) }
        && !before.contains("not")
    }
  }
}
