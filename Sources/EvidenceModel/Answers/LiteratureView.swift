/// A record of the literature with what its parts together tell.
package struct LiteratureView: Codable, Hashable, Sendable {
  /// The record.
  package var record: LiteratureRecord
  /// What kind of evidence it is.
  package var kind: EvidenceKind
  /// Its leading design.
  package var design: DesignClaim
  /// Its editorial statuses, the gravest first; never empty.
  package var statuses: [RecordStatus]
  /// The formatted reference.
  package var formatted: String

  /// Creates the value from its parts.
  package init(
    record: LiteratureRecord, kind: EvidenceKind, design: DesignClaim, statuses: [RecordStatus],
    formatted: String
  ) {
    self.record = record
    self.kind = kind
    self.design = design
    self.statuses = statuses
    self.formatted = formatted
  }
}
