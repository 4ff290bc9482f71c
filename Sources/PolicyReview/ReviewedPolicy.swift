package import EvidenceModel

/// What the literature says of a work that a reference names.
package enum ReferenceLiterature: Hashable, Sendable {
  /// The record of the work and its statuses, the gravest first; never empty.
  case record(LiteratureRecord, statuses: [RecordStatus])
  /// An identifier that the reference prints belongs to another work.
  case misprinted(identifier: String, title: String, fields: [String])
}

/// A policy with everything that rules read beside its words.
package struct ReviewedPolicy: Sendable {
  /// The policy and its references.
  package var document: PolicyDocument
  /// The links that stand on its behalf.
  package var links: [Link]
  /// The works of its references.
  package var works: [ReferenceID: Work]
  /// What is known of these works as evidence.
  package var records: [WorkID: EvidenceRecord]
  /// What the literature says of them; a reference that was not found has none.
  package var literature: [ReferenceID: ReferenceLiterature]

  /// Creates the value from its parts.
  package init(
    document: PolicyDocument, links: [Link] = [], works: [ReferenceID: Work] = [:],
    records: [WorkID: EvidenceRecord] = [:], literature: [ReferenceID: ReferenceLiterature] = [:]
  ) {
    self.document = document
    self.links = links
    self.works = works
    self.records = records
    self.literature = literature
  }

  /// The policy's id.
  package var id: PolicyID { document.policy.id }

  /// The policy.
  var policy: Policy { document.policy }

  /// The record of a reference's work.
  func record(of reference: ReferenceID) -> EvidenceRecord? {
    works[reference].flatMap { records[$0.id] }
  }

  /// The kind of the section that something stands in.
  func kind(ofSection section: Int) -> SectionKind {
    policy.sections.indices.contains(section) ? policy.sections[section].kind : .other
  }

  /// The summaries that are linked to a statement as its rationale.
  func summaries(behind statement: PolicyStatement) -> [EvidenceSummary] {
    let ids = links.filter {
      $0.kind == .statementToRationale && $0.from == statement.id.rawValue
    }.map(\.to)
    return policy.summaries.filter { ids.contains($0.id.rawValue) }
  }
}
