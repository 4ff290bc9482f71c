package import EvidenceModel

/// Makes a typed record of the lines of one.
///
/// The tags are those of `PubMedRules`; the readers of other formats write the same ones.
package enum RecordDecoder {
  /// The record that lines say.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - source: The file they were read from and the place in it.
  package static func record(_ lines: [UInt8], source: SourceSpan) -> LiteratureRecord {
    var draft = RecordDraft(source: source)
    RecordLine.each(lines) { draft.take($0) }
    return draft.finished()
  }

  /// The PubMed ids and versions that lines of a deletion name.
  package static func deletions(_ lines: [UInt8]) -> [(pmid: String, version: Int?)] {
    var ids: [(pmid: String, version: Int?)] = []
    RecordLine.each(lines) { line in
      if line.tag == "XP", let pmid = line.value(1) {
        ids.append((pmid, line.value(0).flatMap { Int($0) }))
      }
    }
    return ids
  }
}
