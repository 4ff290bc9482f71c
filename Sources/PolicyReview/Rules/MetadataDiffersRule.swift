package import EvidenceModel

/// Finds fields on which the lists of two policies differ about one work.
package enum MetadataDiffersRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "metadata-differs", severity: .note,
    title: "Two reference lists print a work differently.",
    what: """
      Year, volume, first page, DOI or PMID of one work are not the same in two lists of the corpus. \
      Spelling of titles and journals is not compared.
      """,
    why: "One of the lists is wrong.",
    source: "ICMJE recommendations, section IV.A.3.g (references are verified against the source).",
    example: "Volume 12 here, volume 21 in the other list.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    policy.document.references.flatMap { reference -> [CheckFinding] in
      guard let work = policy.works[reference.text.id], work.references.count > 1 else { return [] }
      return work.disagreements.filter { fields.contains($0.field) }.map { disagreement in
        let others = work.references.filter { $0 != reference.text.id }.map(\.rawValue)
        return finding(
          policy, reference.text.id.rawValue,
          message: "\(disagreement.field) of this work is printed as "
            + "\(disagreement.values.joined(separator: " and as ")) (also in \(listed(others)))",
          expected: "one value", found: disagreement.values.joined(separator: ", "),
          quotes: [reference.text.quote])
      }
    }
  }

  private static let fields: Set<String> = ["issued", "volume", "page", "DOI", "PMID"]
}
