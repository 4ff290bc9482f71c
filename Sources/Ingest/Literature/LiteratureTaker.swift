import EvidenceModel
import EvidenceStore
import FoundationEssentials
import SourceReading

/// Takes the literature on a corpus's list into the index; the only writer of it.
///
/// Files are read one after another in constant memory, and what was read is published in batches:
/// a run that is stopped goes on where its last batch ended. A file that was taken in whole is not
/// read again. When a file has left the list or its bytes are others, all is built anew beside the
/// literature in force and then takes its place.
package struct LiteratureTaker {
  private let corpus: Corpus
  private let index: IndexLayout
  private let batchSize: Int

  /// Prepares to take in literature.
  ///
  /// - Parameters:
  ///   - corpus: The corpus with the list.
  ///   - index: The index beside which the literature lies.
  ///   - batchSize: How many records are published at a time: what a run keeps in memory grows with
  ///     it by some 2 KB a record, and smaller batches are merged oftener.
  package init(corpus: Corpus, index: IndexLayout, batchSize: Int = 30_000) {
    self.corpus = corpus
    self.index = index
    self.batchSize = batchSize
  }

  /// Brings the literature up to date.
  ///
  /// - Parameters:
  ///   - scope: Whether files that were taken in are read again.
  ///   - progress: Is told now and then how far it has come.
  /// - Returns: What the run did.
  /// - Throws: `IngestError`; what was published stays.
  package func take(
    _ scope: IndexScope, progress: (LiteratureProgress) -> Void = { _ in }
  ) throws(IngestError) -> LiteratureOutcome {
    let list = try LiteratureList(of: corpus)
    let layout = LiteratureLayout(index)
    let hasStore = FileManager.default.fileExists(atPath: layout.store)
    guard !list.entries.isEmpty || hasStore else { return LiteratureOutcome() }
    try DurableFile.makeFolder(index.folder)
    guard let lock = try IndexLock.exclusive(index.lock) else {
      throw .locked(folder: index.folder)
    }
    defer { withExtendedLifetime(lock) {} }
    try Self.remove(layout.draft.folder)
    let known = hasStore ? filesInForce(layout) : []
    // The files in force are still on the list, in its order.
    if scope == .changed, let known,
      known.map(\.sha256) == list.entries.prefix(known.count).map(\.sha256)
    {
      return try run(layout, list, inForce: [], progress)
    }
    do {
      let outcome = try run(layout.draft, list, inForce: known ?? [], progress)
      try putInPlace(layout)
      return outcome
    } catch {
      try Self.remove(layout.draft.folder)
      throw error
    }
  }

  /// The files of the literature in force; nil for a store that cannot be read, which is built anew.
  private func filesInForce(_ layout: LiteratureLayout) -> [LiteratureFile]? {
    guard let reader = try? LiteratureStoreReader(path: layout.store) else { return nil }
    return try? reader.files()
  }

  private func run(
    _ layout: LiteratureLayout, _ list: LiteratureList, inForce: [LiteratureFile],
    _ progress: (LiteratureProgress) -> Void
  ) throws(IngestError) -> LiteratureOutcome {
    try DurableFile.makeFolder(layout.folder)
    do {
      let batch = try LiteratureBatch(layout, size: batchSize)
      var run = LiteratureRun(corpus: corpus, list: list, batch: batch, inForce: inForce)
      return try run.run(progress)
    } catch let error as IngestError {
      throw error
    } catch {
      throw .unwritable(path: "literature", reason: "\(error)")
    }
  }

  private func putInPlace(_ layout: LiteratureLayout) throws(IngestError) {
    if FileManager.default.fileExists(atPath: layout.folder) {
      try DurableFile.exchange(layout.draft.folder, with: layout.folder)
    } else {
      try DurableFile.rename(layout.draft.folder, to: layout.folder)
    }
    try DurableFile.sync(index.folder)
    try Self.remove(layout.draft.folder)
  }

  private static func remove(_ folder: String) throws(IngestError) {
    guard FileManager.default.fileExists(atPath: folder) else { return }
    do {
      try FileManager.default.removeItem(atPath: folder)
    } catch {
      throw .unwritable(path: folder, reason: FileFault.reason(error))
    }
  }
}
