package import EvidenceModel
import EvidenceStore
package import Ingest

/// Proves that the files an answer quotes are the files that were indexed.
package struct SourceProof: Sendable {
  private let corpus: Corpus
  private let store: EvidenceStoreReader

  /// Prepares the proof against the corpus that the index was built from.
  package init(corpus: Corpus, snapshot: IndexSnapshot) throws(AnsweringError) {
    self.corpus = corpus
    store = snapshot.store
  }

  /// The digests of the files that spans name, each compared with the file as it is now.
  ///
  /// A corpus that is not there at all is no fault: an index may be carried to another machine,
  /// where its quotations stand with the digests of their sources.
  ///
  /// - Throws: `AnsweringError.stale` for a file that has changed or is gone.
  package func files(of spans: [SourceSpan]) throws(AnsweringError) -> SourceDigests {
    var files: SourceDigests = [:]
    var last: String?
    for path in spans.map(\.file).sorted() where path != last {
      last = path
      let known = try asking { () throws(StoreError) in try store.sha256(of: path) }
      guard let expected = known, !expected.isEmpty else { continue }
      files[path] = expected
      try prove(path, expected: expected)
    }
    return files
  }

  private func prove(_ path: String, expected: String) throws(AnsweringError) {
    guard corpus.exists else { return }
    guard let found = try? corpus.sha256(of: path) else {
      throw .stale(file: path, expected: expected, found: nil)  // gone, or not to be read
    }
    guard found == expected else { throw .stale(file: path, expected: expected, found: found) }
  }
}
