package import EvidenceModel

/// Finds identifiers that do not have the shape that those who give them out use.
package enum IdentifierSuspectRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "identifier-suspect", severity: .warning,
    title: "An identifier does not have the shape that its registrant uses.",
    what: """
      A PMID out of PubMed's range, a PMCID without digits, a DOI that is malformed, that has not \
      the shape of its registrant's series (a Springer article: s, five digits of the journal, year, \
      number), whose ISSN fails its check digit, or whose article number is not that of the locator. \
      Series that are not known are not judged.
      """,
    why: """
      A DOI with one digit too many passes every check of syntax and leads nowhere, or to another \
      work. The reader cannot follow the evidence.
      """,
    source: """
      Crossref, "DOI regular expressions" (syntax is not existence); ISO 3297 (ISSN check digit); \
      the registrants' own series, listed with their sources in the vocabulary.
      """,
    example: "10.1007/s0012345-021-01234-5: six or more digits where a journal number has five.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    policy.document.references.flatMap { reference in
      IdentifierShape.faults(of: reference.item).map { fault in
        finding(
          policy, reference.text.id.rawValue,
          message:
            "\(fault.identifier) is not of the form that was to be expected: \(fault.expected)",
          expected: fault.expected, found: fault.identifier, quotes: [reference.text.quote])
      }
    }
  }
}

extension ReferenceText {
  /// The printed entry with its place.
  var quote: Quotation { Quotation(text: raw, span: span) }
}
