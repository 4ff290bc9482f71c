package import EvidenceModel
import Literature

/// Finds one work under two numbers of a list.
package enum ReferenceDuplicatedRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "reference-duplicated", severity: .warning,
    title: "One work stands twice in the reference list.",
    what: """
      Two entries of one list are the same work, by PubMed id, by DOI, or by title, year and first \
      author with nothing printed that speaks against it, or by first author, volume and first page \
      with titles that are alike. Entries that share an identifier and differ in title and authors \
      are found by identifier-mismatch.
      """,
    why: "Evidence is counted twice, by readers and by whoever counts the list.",
    source: "PRISMA 2020, item 16 (duplicate records are removed before evidence is counted).",
    example: "Entries 4 and 19 with one PMID.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    var first: [WorkID: Reference] = [:]
    return policy.document.references.compactMap { reference in
      guard let work = policy.works[reference.text.id]?.id else { return nil }
      guard let earlier = first[work] else {
        first[work] = reference
        return nil
      }
      guard RecordMatch.byIdentifier(earlier.item, reference.item) == .same else { return nil }
      return finding(
        policy, reference.text.id.rawValue,
        message: "the same work as \(earlier.text.id)",
        expected: "one entry for a work", found: "two entries",
        quotes: [reference.text.quote, earlier.text.quote])
    }
  }
}
