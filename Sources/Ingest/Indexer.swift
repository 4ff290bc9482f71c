package import EvidenceModel
import EvidenceStore
import InvertedIndex

/// Whether an index is built from what has changed or from nothing.
package enum IndexScope: Hashable, Sendable {
  /// Files that have not changed are taken from the index in force.
  case changed
  /// Every file is parsed again.
  case full
}

/// What an indexing run did.
package struct IndexOutcome: Hashable, Sendable {
  /// The manifest of the index now in force.
  package var manifest: IndexManifest
  /// How many files were parsed.
  package var parsedCount: Int
  /// How many files were taken from the index before.
  package var keptCount: Int
  /// How many files of the index before are no longer there.
  package var removedCount: Int
  /// Whether the index in force was already the right one.
  package var wasUpToDate: Bool
  /// What has to be said after this run: what is odd in the files that were read, and every error.
  package var diagnostics: [Diagnostic]
}

/// Builds an index from a corpus and publishes it whole or not at all; the only writer.
package struct Indexer {
  private let corpus: Corpus
  private let layout: IndexLayout
  /// Changes that are larger than this share of the store, as one in so many, are folded into it.
  private let foldingShare: Int

  /// Prepares to index a corpus.
  package init(corpus: Corpus, layout: IndexLayout) {
    self.init(corpus: corpus, layout: layout, foldingShare: 4)
  }

  /// Prepares to index a corpus with another measure of when changes are folded.
  init(corpus: Corpus, layout: IndexLayout, foldingShare: Int) {
    self.corpus = corpus
    self.layout = layout
    self.foldingShare = foldingShare
  }

  /// Brings the index up to date.
  ///
  /// - Parameters:
  ///   - scope: Whether files that have not changed are parsed again.
  ///   - progress: Is told after each file how many of how many are done.
  /// - Returns: What the run did.
  /// - Throws: `IngestError`; the index in force stays as it was.
  package func index(
    _ scope: IndexScope, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(IngestError) -> IndexOutcome {
    guard corpus.exists else { throw .corpusMissing(folder: corpus.folder) }
    try DurableFile.makeFolder(layout.folder)
    guard let lock = try IndexLock.exclusive(layout.lock) else {
      throw .locked(folder: layout.folder)
    }
    defer { withExtendedLifetime(lock) {} }
    let files = try corpus.files()
    let changed = try scope == .changed ? change(files, progress) : nil
    let outcome = if let changed { changed } else { try build(files, progress) }
    try GenerationPublisher(layout: layout).removeFormer()
    return outcome
  }

  // MARK: - A full build

  private func build(
    _ files: [CorpusFile], _ progress: (Int, Int) -> Void
  ) throws(IngestError) -> IndexOutcome {
    let publisher = GenerationPublisher(layout: layout)
    let folder = try publisher.makeDraft()
    return try writing(folder) {
      let store = try EvidenceStoreDraft(creating: folder + "/" + IndexLayout.store)
      let changes = CorpusChanges(full: files)
      let draft = try IndexDraft(corpus, changes, store: store, before: nil, memory: FileMemory())
      try draft.bringUpToDate(progress: progress)
      let text = try draft.writeText(to: folder)
      return try publish(
        draft, folder, text: text, stores: [IndexLayout.store], after: nil, publisher)
    }
  }

  // MARK: - A change

  /// Changes the index in force; nil where it cannot be changed and everything is to be built anew:
  /// there is none, it is damaged, or another version of evq has built it.
  private func change(
    _ files: [CorpusFile], _ progress: (Int, Int) -> Void
  ) throws(IngestError) -> IndexOutcome? {
    guard let earlier = EarlierIndex(layout) else { return nil }
    var memory = FileMemory(layout)
    guard let held = earlier.files,
      let changes = CorpusChanges(files, since: held, corpus, &memory)
    else { return nil }
    if changes.isEmpty {
      memory.forget(except: files)
      memory.write(layout)
      return earlier.outcome
    }
    do {
      return try change(earlier, changes, memory, progress)
    } catch let error as IngestError {
      throw error
    } catch {
      return nil
    }
  }

  private func change(
    _ earlier: EarlierIndex, _ changes: CorpusChanges, _ memory: FileMemory,
    _ progress: (Int, Int) -> Void
  ) throws -> IndexOutcome {
    let publisher = GenerationPublisher(layout: layout)
    let folder = try publisher.makeDraft()
    let published = earlier.published
    try publisher.keep(IndexLayout.store, of: published.folder, in: folder)
    if published.changesPath != nil {
      try publisher.copy(IndexLayout.changes, of: published.folder, to: folder)
    }
    let store = try EvidenceStoreDraft(
      changing: folder + "/" + IndexLayout.store, path: folder + "/" + IndexLayout.changes)
    let draft = try IndexDraft(
      corpus, changes, store: store, before: earlier.store, memory: memory)
    try draft.bringUpToDate(progress: progress)
    let text = try draft.changeText(published, to: folder)
    return try publish(
      draft, folder, text: text, stores: [IndexLayout.store, IndexLayout.changes],
      after: earlier, publisher)
  }

  // MARK: - Publishing

  private func publish(
    _ draft: IndexDraft, _ folder: String, text: TextIndexFiles, stores: [String],
    after earlier: EarlierIndex?, _ publisher: GenerationPublisher
  ) throws -> IndexOutcome {
    let outcome = try draft.outcome(
      text: text, removedCount: draft.changes.removed.count)
    try draft.store.finish()
    let kept = try fold(folder, publisher) ? [IndexLayout.store] : stores
    var manifest = outcome.manifest
    manifest.files = try publisher.describe(
      kept + text.names, in: folder, kept: earlier?.published)
    try publisher.publish(draft: folder, manifest: manifest)
    draft.memory.forget(except: draft.changes.files.map(\.file))
    draft.memory.write(layout)
    var published = outcome
    published.manifest = manifest
    return published
  }

  /// Folds changes that have become large into the store below; answers then ask one file only.
  private func fold(_ folder: String, _ publisher: GenerationPublisher) throws -> Bool {
    let base = folder + "/" + IndexLayout.store
    let changes = folder + "/" + IndexLayout.changes
    guard let size = FileSize.of(changes), let whole = FileSize.of(base),
      size * foldingShare > whole
    else { return false }
    try publisher.unshare(IndexLayout.store, in: folder)
    try EvidenceStoreDraft.fold(changes, into: base)
    try publisher.remove(IndexLayout.changes, in: folder)
    return true
  }

  /// Turns every failure into an `IngestError`.
  private func writing(
    _ folder: String, _ body: () throws -> IndexOutcome
  ) throws(IngestError) -> IndexOutcome {
    do {
      return try body()
    } catch let error as IngestError {
      throw error
    } catch {
      throw .unwritable(path: folder, reason: "\(error)")
    }
  }
}
