package import EvidenceModel
import EvidenceStore
package import Ingest

/// Says what is indexed, from which corpus, and whether the corpus has changed since.
package struct StatusReporter: Sendable {
  private let snapshot: IndexSnapshot
  private let corpus: Corpus

  /// Reports on a snapshot and the corpus it was built from.
  package init(snapshot: IndexSnapshot, corpus: Corpus) {
    self.snapshot = snapshot
    self.corpus = corpus
  }

  /// The report; without a corpus, as on a machine that the index alone was carried to, it does not
  /// say whether the corpus has changed.
  ///
  /// - Returns: The report.
  /// - Throws: `AnsweringError` when the store or the corpus cannot be read.
  package func status() throws(AnsweringError) -> StatusAnswer {
    let files = try asking { () throws(StoreError) in try snapshot.store.files() }
    return answer(
      files, changes: corpus.exists ? try changes(since: files) : nil,
      try asking { () throws(StoreError) in try snapshot.store.diagnostics() })
  }

  /// The report right after indexing: the corpus is not looked at again.
  ///
  /// - Returns: The report without diagnostics, and how many there are.
  /// - Throws: `AnsweringError` when the store cannot be read.
  package func counted() throws(AnsweringError) -> (status: StatusAnswer, diagnostics: Int) {
    let count = try asking { () throws(StoreError) in try snapshot.store.diagnosticCount() }
    return (answer([], changes: nil, []), count)
  }

  private func answer(
    _ files: [SourceFile], changes: [String]?, _ diagnostics: [Diagnostic]
  ) -> StatusAnswer {
    let manifest = snapshot.published.manifest
    return StatusAnswer(
      counts: manifest.counts, version: manifest.evqVersion, corpusDigest: manifest.corpusDigest,
      contentDigest: manifest.contentDigest, isStale: changes.map { !$0.isEmpty },
      changedFiles: changes ?? [], diagnostics: diagnostics, files: files)
  }

  private func changes(since files: [SourceFile]) throws(AnsweringError) -> [String] {
    do {
      return try CorpusDigest(of: corpus, indexedIn: snapshot.published).changes(since: files)
    } catch {
      throw .question("\(error)")
    }
  }
}
