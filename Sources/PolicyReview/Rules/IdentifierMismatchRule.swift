package import EvidenceModel
import Literature

/// Finds identifiers that belong to another work than the one printed beside them.
package enum IdentifierMismatchRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "identifier-mismatch", severity: .error,
    title: "An identifier belongs to another work.",
    what: """
      The literature knows the identifier as that of a work whose title, first author, year, volume \
      and page differ; or it knows the work and gives it another DOI or PMID than the list prints; or \
      two entries of a list with different titles and authors print one identifier.
      """,
    why: "Who follows the reference reads another study than the one the policy means.",
    source: "NLM, PubMed (a PMID names one record); DOI Handbook, 2.2 (a DOI names one object).",
    example: "The PMID of a trial beside the DOI of its protocol.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    policy.document.references.compactMap { reference in
      switch policy.literature[reference.text.id] {
      case .misprinted(let identifier, let title, let fields):
        return finding(
          policy, reference.text.id.rawValue,
          message: "\(identifier) belongs to “\(title)”: \(listed(fields)) differ",
          expected: reference.item.title, found: title, quotes: [reference.text.quote])
      case .record(let record, _): return mismatch(policy, reference, record)
      case nil: return nil
      }
    } + shared(policy)
  }

  /// An identifier of the work's record that is not the printed one.
  private static func mismatch(
    _ policy: ReviewedPolicy, _ reference: Reference, _ record: LiteratureRecord
  ) -> CheckFinding? {
    // Versions of a Cochrane review share title, authors and page, and have identifiers of their own.
    guard CochraneVersion(record.item.doi) == nil else { return nil }
    let pairs = [
      ("DOI", reference.item.doi?.lowercased(), record.item.doi?.lowercased()),
      ("PMID", reference.item.pmid, record.item.pmid),
    ]
    for (name, printed, known) in pairs {
      guard let printed, let known, printed != known else { continue }
      return finding(
        policy, reference.text.id.rawValue,
        message: "\(name) \(printed) is printed, and the work's \(name) is \(known) "
          + "(\(record.id))",
        expected: "\(name) \(known)", found: "\(name) \(printed)",
        quotes: [reference.text.quote])
    }
    return nil
  }

  /// Entries of one list that print one identifier and are different works.
  private static func shared(_ policy: ReviewedPolicy) -> [CheckFinding] {
    var first: [String: Reference] = [:]
    return policy.document.references.compactMap { reference in
      let ids = [
        reference.item.pmid.map { "PMID \($0)" },
        reference.item.doi.map { "DOI \($0.lowercased())" },
      ].compactMap(\.self)
      for id in ids {
        guard let earlier = first[id] else {
          first[id] = reference
          continue
        }
        guard case .different(let fields) = RecordMatch.byIdentifier(earlier.item, reference.item)
        else { continue }
        return finding(
          policy, reference.text.id.rawValue,
          message: "\(id) is also that of \(earlier.text.id), a work with another "
            + listed(fields),
          expected: "an identifier of its own", found: id,
          quotes: [reference.text.quote, earlier.text.quote])
      }
      return nil
    }
  }
}
