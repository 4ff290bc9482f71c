package import EvidenceModel

/// Finds references to works that were corrected.
package enum ReferenceCorrectedRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "reference-corrected", severity: .note,
    title: "A cited work was corrected.",
    what: """
      The literature has an erratum or a corrected republication that hits the work. The National \
      Library of Medicine counts partial retractions among errata.
      """,
    why: "A number that the policy quotes may be one that was corrected.",
    source: "NLM fact sheet, \"Errata, retractions, and other linked citations in PubMed\".",
    example: "A PubMed record with \"Erratum in\".")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    ReferenceStatus.hits(policy, [.corrected]).map { hit in
      finding(
        policy, hit.reference.text.id.rawValue, message: hit.message("corrected"),
        expected: "the numbers as corrected", found: "erratum",
        quotes: [hit.reference.text.quote])
    }
  }
}
