import EvidenceModel
import EvidenceStore
import InvertedIndex

extension IndexDraft {
  /// What the run did; the manifest has no files yet.
  func outcome(text: TextIndexFiles, removedCount: Int) throws -> IndexOutcome {
    let files = try store.reader.files()
    let manifest = IndexManifest(
      formatVersion: IndexManifest.formatVersion, evqVersion: EvqVersion.current,
      corpusDigest: CorpusDigest(files: files).hexadecimal, contentDigest: store.contentDigest,
      counts: counts, text: text, files: [])
    let policyCount = changes.files.count { $0.file.role == .policy }
    let parsedCount = changes.changed.count { $0.file.role == .policy }
    return IndexOutcome(
      manifest: manifest, parsedCount: parsedCount, keptCount: policyCount - parsedCount,
      removedCount: removedCount, wasUpToDate: false,
      diagnostics: try diagnostics)
  }

  private var diagnostics: [Diagnostic] {
    get throws {
      isFull
        ? try store.reader.diagnostics()
        : try store.reader.diagnostics(of: Set(changes.changed.map(\.file.path)))
    }
  }

  private var counts: IndexCounts {
    let identifiers = store.identifierCounts
    return IndexCounts(
      policies: store.count(.policy), statements: store.count(.statement),
      references: store.count(.reference), works: store.count(.work),
      referencesWithPMID: identifiers.pmid, referencesWithDOI: identifiers.doi,
      evidenceRecords: store.count(.evidenceRecord), links: store.count(.link), literature: 0)
  }
}
