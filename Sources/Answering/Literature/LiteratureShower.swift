import EvidenceLinking
package import EvidenceModel
import EvidenceStore
import Literature

/// Shows a record of the literature by any of its ids.
package struct LiteratureShower: Sendable {
  private let literature: LiteratureSnapshot

  /// Shows the records of a snapshot.
  package init(literature: LiteratureSnapshot) { self.literature = literature }

  /// The record that an id names; nil where none has it.
  ///
  /// The id is `pmid:…`, `doi:…`, `pmcid:…`, or the number alone.
  package func show(_ id: String) throws(AnsweringError) -> ShowAnswer? {
    for candidate in Self.candidates(id) {
      let found = try asking { () throws(StoreError) in
        try literature.store.records(id: candidate)
      }
      guard let stored = found.first else { continue }
      let match = try LiteratureLookup(literature: literature).match(
        literature.record(stored), stored)
      return ShowAnswer(
        id: id, record: .literature(Self.view(match.record, match.statuses)),
        files: literature.digests)
    }
    return nil
  }

  private static func candidates(_ id: String) -> [String] {
    let word = id.lowercased()
    if word.hasPrefix("pmc"), word.dropFirst(3).allSatisfy(\.isNumber) {
      return ["pmcid:" + id.uppercased()]
    }
    return [word, "pmid:" + word, "doi:" + word, id]
  }

  /// A record with what its parts together tell.
  package static func view(
    _ record: LiteratureRecord, _ statuses: [RecordStatus]
  ) -> LiteratureView {
    let reading = LiteratureDesignRule.read(record)
    return LiteratureView(
      record: record, kind: reading.kind, design: reading.designs[0], statuses: statuses,
      formatted: ReferenceFormatter.plain(record.item))
  }

  /// A record that was read from a file, without any other literature to check it against.
  package static func view(_ record: LiteratureRecord) -> LiteratureView {
    view(record, LiteratureStatusRule.statuses(of: record))
  }
}
