/// What linking finds over the whole corpus.
package struct EvidenceGraph: Codable, Hashable, Sendable {
  /// All works, by id.
  package var works: [Work]
  /// All studies that several works report, by id.
  package var studies: [Study]
  /// One record for each work, in the order of `works`.
  package var records: [EvidenceRecord]
  /// What policies say is missing, in document order.
  package var gaps: [EvidenceGap]
  /// All links, in document order.
  package var links: [Link]
  /// What was odd, a confirmation that names nothing, say.
  package var diagnostics: [Diagnostic]

  /// Creates the value from its parts.
  package init(
    works: [Work],
    studies: [Study],
    records: [EvidenceRecord],
    gaps: [EvidenceGap],
    links: [Link],
    diagnostics: [Diagnostic] = []
  ) {
    self.works = works
    self.studies = studies
    self.records = records
    self.gaps = gaps
    self.links = links
    self.diagnostics = diagnostics
  }
}
