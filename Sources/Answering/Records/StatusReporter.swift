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
  /// - Parameter comparing: Whether the corpus is looked at; one that was indexed this moment need not be.
  /// - Returns: The report.
  /// - Throws: `AnsweringError` when the store or the corpus cannot be read.
  package func status(comparing: Bool = true) throws(AnsweringError) -> StatusAnswer {
    let manifest = snapshot.published.manifest
    let files = try asking { () throws(StoreError) in try snapshot.store.files() }
    let changes = comparing && corpus.exists ? try changes(since: files) : nil
    return StatusAnswer(
      counts: manifest.counts, version: manifest.evqVersion, corpusDigest: manifest.corpusDigest,
      contentDigest: manifest.contentDigest, isStale: changes.map { !$0.isEmpty },
      changedFiles: changes ?? [],
      diagnostics: try asking { () throws(StoreError) in try snapshot.store.diagnostics() },
      files: files)
  }

  private func changes(since files: [SourceFile]) throws(AnsweringError) -> [String] {
    do {
      return try CorpusDigest(of: corpus, indexedIn: snapshot.published).changes(since: files)
    } catch {
      throw .question("\(error)")
    }
  }
}
