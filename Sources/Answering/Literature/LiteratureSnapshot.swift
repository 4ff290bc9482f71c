import EvidenceModel
import EvidenceStore
import Glibc
package import Ingest
import InvertedIndex
import Literature

/// The literature of an index, open for questions.
///
/// A run that takes literature in may publish between the reading of the text index's list of files
/// and their opening, and remove one; then the newer list is read.
package struct LiteratureSnapshot: Sendable {
  let store: LiteratureStoreReader
  let files: [LiteratureFile]
  /// The text index, whose files are held so that it is of the same commit as the records.
  private let held: HeldTextIndex?

  /// Opens the literature beside an index; nil where none was taken in.
  ///
  /// - Throws: `AnsweringError.index` when it is damaged or of another version.
  package static func open(_ layout: IndexLayout) throws(AnsweringError) -> LiteratureSnapshot? {
    let place = LiteratureLayout(layout)
    guard access(place.store, F_OK) == 0 else { return nil }
    var attempt = 0
    while true {
      do {
        let store = try LiteratureStoreReader(path: place.store)
        let files = try store.files()
        return LiteratureSnapshot(
          store: store, files: files, held: try store.textIndex().map { try held($0, place) })
      } catch {
        attempt += 1
        guard attempt < 3 else { throw .index("\(error)") }
      }
    }
  }

  private static func held(_ files: String, _ place: LiteratureLayout) throws -> HeldTextIndex {
    try HeldTextIndex(folder: place.folder, files: TextIndexFiles(json: files))
  }

  /// Opens the text index; nil where there is none.
  ///
  /// - Throws: `SegmentError` when it is damaged.
  func text() throws(SegmentError) -> TextIndex? {
    try held.map { held throws(SegmentError) in try TextIndex(held) }
  }

  /// Counts the records that match a query, up to a number; nil where there is no text index.
  ///
  /// - Throws: `SegmentError` when what is read is damaged.
  func count(
    _ query: SearchQuery, filter: AttributeFilter?, upTo limit: Int
  ) throws(SegmentError) -> MatchCount? {
    try held.map { held throws(SegmentError) in
      try held.count(query, filter: filter, upTo: limit)
    }
  }

  /// How many records there are.
  package func count() throws(AnsweringError) -> Int {
    try asking { () throws(StoreError) in try store.count() }
  }

  /// The typed record of a stored one.
  func record(_ stored: StoredLiterature) -> LiteratureRecord {
    RecordDecoder.record(stored.lines, source: stored.span(in: name(of: stored.file)))
  }

  /// What the file of a record is called.
  func name(of file: Int) -> String {
    files.indices.contains(file) ? LiteratureName.shown(files[file].path) : ""
  }

  /// The digests of files by their names, for the places that an answer names.
  var digests: SourceDigests {
    SourceDigests(files.lazy.map { (LiteratureName.shown($0.path), $0.sha256) })
  }

  /// The latest date on which a record of a file was revised.
  func newest(_ file: Int) -> PartialDate? {
    guard files.indices.contains(file) else { return nil }
    return files[file].newest.flatMap { PartialDate(iso: $0) }
  }
}
