package import EvidenceModel

/// Finds references to works that were retracted.
package enum ReferenceRetractedRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "reference-retracted", severity: .error,
    title: "A cited work was retracted.",
    what: """
      The literature has a notice of retraction that hits the work, or gives it the publication type \
      "Retracted Publication". A work that was retracted and published again is found too.
      """,
    why: """
      What was retracted supports nothing. A letter that quotes the policy would quote it as \
      evidence.
      """,
    source: """
      ICMJE recommendations, section IV.A.3.g (references are checked for retractions); COPE \
      retraction guidelines.
      """,
    example: "A trial with a notice \"Retraction in\" in its PubMed record.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    ReferenceStatus.hits(policy, [.retracted, .retractedAndRepublished]).map { hit in
      let words =
        hit.status.value == .retracted ? "retracted" : "retracted and published again"
      return finding(
        policy, hit.reference.text.id.rawValue, message: hit.message(words),
        expected: "no retraction",
        found: words, quotes: [hit.reference.text.quote])
    }
  }
}
