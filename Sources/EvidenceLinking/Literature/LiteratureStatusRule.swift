package import EvidenceModel

/// Reads the editorial status of a publication from its literature record.
///
/// Only notices that hit the publication count (`in`), never those that it is itself. What weighs
/// most comes first: a retraction, a retraction with republication, an expression of concern, a
/// correction, an update. A comment is no status.
package enum LiteratureStatusRule {
  /// The status that a record tells.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - asOf: The date of the literature, when no record says one of its own.
  /// - Returns: Every status with its notice, the gravest first; `clean` where there is none.
  package static func statuses(of record: LiteratureRecord) -> [RecordStatus] {
    let asOf = checkedOn(record)
    var found: [RecordStatus] = []
    for (value, kinds) in grave {
      let notices = record.relations.filter { $0.direction == .in && kinds.contains($0.kind) }
      let isTyped = value == .retracted && record.publicationTypes.contains { isRetracted($0) }
      if let notice = notices.first {
        let id = notice.pmid.map { "pmid:\($0)" } ?? notice.citation
        found.append(RecordStatus(value: value, asOf: asOf, notice: id))
      } else if isTyped, !found.contains(where: { $0.value == .retractedAndRepublished }) {
        found.append(RecordStatus(value: value, asOf: asOf, notice: nil))
      }
    }
    return found.isEmpty ? [RecordStatus(value: .clean, asOf: asOf)] : found
  }

  /// NLM's publication type of a retracted work (MeSH D016441).
  private static func isRetracted(_ type: PublicationType) -> Bool {
    type.ui == "D016441" || type.name.lowercased() == "retracted publication"
  }

  /// Statuses in the order of their weight with the notices that tell them.
  private static let grave: [(StatusValue, [RelationKind])] = [
    (.retractedAndRepublished, [.retractionAndRepublication]),
    (.retracted, [.retraction]),
    (.expressionOfConcern, [.expressionOfConcern]),
    (.corrected, [.correctionAndRepublication, .erratum]),
    (.updated, [.update]),
  ]

  /// The date up to which the record is known to be right: when it was last revised.
  private static func checkedOn(_ record: LiteratureRecord) -> PartialDate? {
    let kinds: [LiteratureDateKind] = [.lastRevised, .completed, .created, .entrez, .pubmed]
    return kinds.lazy.compactMap { kind in record.dates.last { $0.kind == kind }?.date }.first
  }
}
