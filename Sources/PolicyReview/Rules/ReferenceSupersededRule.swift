package import EvidenceModel

/// Finds references to reviews and guidelines that were replaced.
package enum ReferenceSupersededRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "reference-superseded", severity: .warning,
    title: "A cited review or guideline was replaced by a newer one.",
    what: """
      The corpus's table of superseded works (superseded.yaml) names the work by PMID, DOI or printed \
      number, or the literature has an update or a later version of it. What was replaced after the \
      day of the check is not found.
      """,
    why: """
      The conclusion of a systematic review may have changed with its update, and a guideline that \
      was replaced is no longer its body's position.
      """,
    source: """
      Cochrane Handbook, chapter IV (each citation version has its own DOI); 42 CFR 422.101(b)(6) \
      (current, widely used guidelines).
      """,
    example: "The second version of a Cochrane review, of which there is a fourth.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    policy.document.references.compactMap { reference in
      let known = context.superseded.first { entry in
        names(entry.work, reference)
          && !(entry.on.map { context.asOf.isSurelyBefore($0) } ?? false)
      }
      if let known {
        let on = known.on.map { " on \($0.iso)" } ?? ""
        return finding(
          policy, reference.text.id.rawValue,
          message: "replaced by \(known.by)\(on) (\(known.source))",
          expected: known.by, found: known.work, quotes: [reference.text.quote])
      }
      return fromLiterature(policy, reference)
    }
  }

  private static func fromLiterature(
    _ policy: ReviewedPolicy, _ reference: Reference
  ) -> CheckFinding? {
    guard case .record(let record, let statuses) = policy.literature[reference.text.id],
      let status = statuses.first(where: { $0.value == .superseded || $0.value == .updated })
    else { return nil }
    let notice = status.notice ?? "a later version"
    return finding(
      policy, reference.text.id.rawValue,
      message: "\(record.id) was \(status.value.rawValue): see \(notice)"
        + (status.asOf.map { " (literature as of \($0.iso))" } ?? ""),
      expected: notice, found: record.id.rawValue, quotes: [reference.text.quote])
  }

  /// Whether an entry of the table names a reference; a printed number stands as a word of its own.
  package static func names(_ work: String, _ reference: Reference) -> Bool {
    let item = reference.item
    if work.hasPrefix("pmid:") { return item.pmid.map { "pmid:" + $0 == work } ?? false }
    if work.hasPrefix("doi:") {
      return item.doi.map { "doi:" + $0.lowercased() == work.lowercased() } ?? false
    }
    if let number = item.number, number.lowercased() == work.lowercased() { return true }
    return Token.tokens(of: reference.text.raw).contains { $0.text == work.lowercased() }
  }
}
