import EvidenceModel
import EvidenceStore
import InvertedIndex

/// Reads manifests without `Codable`: every answer begins with one.
extension IndexManifest {
  /// Reads what `bytes()` wrote.
  init(_ json: RecordValue) throws(RecordFault) {
    self.init(
      formatVersion: try json.member("formatVersion").integer(),
      evqVersion: try json.member("evqVersion").text(),
      corpusDigest: try json.member("corpusDigest").text(),
      contentDigest: try json.member("contentDigest").text(),
      counts: try IndexCounts(json.member("counts")),
      text: try TextIndexFiles(json.member("text")),
      files: try json.member("files").map { (file) throws(RecordFault) in
        IndexedFile(
          name: try file.member("name").text(),
          byteCount: try file.member("byteCount").integer(),
          sha256: try file.member("sha256").text())
      })
  }
}

extension IndexCounts {
  fileprivate init(_ json: RecordValue) throws(RecordFault) {
    self.init(
      policies: try json.member("policies").integer(),
      statements: try json.member("statements").integer(),
      references: try json.member("references").integer(),
      works: try json.member("works").integer(),
      referencesWithPMID: try json.member("referencesWithPMID").integer(),
      referencesWithDOI: try json.member("referencesWithDOI").integer(),
      evidenceRecords: try json.member("evidenceRecords").integer(),
      links: try json.member("links").integer(),
      literature: try json.member("literature").integer())
  }
}
