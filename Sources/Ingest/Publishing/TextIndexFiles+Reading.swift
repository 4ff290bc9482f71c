package import EvidenceStore
package import InvertedIndex

/// Reads lists of files without `Codable`, as `IndexManifest` does.
extension TextIndexFiles {
  /// Reads a list as the store of the literature keeps it.
  ///
  /// - Throws: `RecordFault` for a text that is no such list.
  package init(json text: String) throws(RecordFault) {
    try self.init(RecordJSON(Array(text.utf8)).root)
  }

  /// Reads a list inside of a manifest.
  init(_ json: RecordValue) throws(RecordFault) {
    self.init(
      segments: try json.member("segments").map { (segment) throws(RecordFault) in
        Segment(
          name: try segment.member("name").text(),
          removals: try segment["removals"].map { (removals) throws(RecordFault) in
            Removals(
              name: try removals.member("name").text(),
              statistics: try removals.member("statistics").map { (name) throws(RecordFault) in
                try name.text()
              })
          })
      },
      nextNumber: try json.member("nextNumber").integer())
  }
}
