import EvidenceLinking
package import EvidenceModel
import EvidenceStore
import FoundationEssentials
import InvertedIndex
import Literature
import SourceReading
import TextAnalysis

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
  /// What was odd in the corpus, in path order.
  package var diagnostics: [Diagnostic]
}

/// Builds an index from a corpus and publishes it whole or not at all; the only writer.
package struct Indexer {
  private let corpus: Corpus
  private let layout: IndexLayout

  /// Prepares to index a corpus.
  package init(corpus: Corpus, layout: IndexLayout) {
    self.corpus = corpus
    self.layout = layout
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
    var known: [String: CorpusReader.KnownDocument] = [:]
    var before: [SourceFile] = []
    if scope == .changed, let inForce = EarlierIndex(layout) {
      if inForce.corpusDigest == (try CorpusDigest(of: corpus)).hexadecimal {
        return inForce.outcome
      }
      (known, before) = (inForce.documents, inForce.files)
    }
    return try withoutActuallyEscaping(progress) { progress throws(IngestError) in
      let reader = CorpusReader(corpus: corpus, known: known, progress: progress)
      return try build(try reader.read(), before: before)
    }
  }

  private func build(
    _ reading: CorpusReading, before: [SourceFile]
  ) throws(IngestError) -> IndexOutcome {
    let graph = EvidenceLinker().link(
      documents: reading.documents,
      works: WorkMerger.merge(reading.documents.flatMap(\.references)),
      confirmed: reading.confirmed, sources: reading.sources.mapValues(\.bytes),
      quoting: SourceQuotations(sources: reading.sources))
    let contents = StoreContents(
      files: reading.files, documents: reading.documents, graph: graph,
      diagnostics: reading.diagnostics + graph.diagnostics,
      words: try analysing { () throws(StemmerUnavailable) in
        try CorpusWords.counts(of: reading.documents)
      },
      abbreviations: CorpusWords.abbreviations(of: reading.documents))
    let publisher = GenerationPublisher(layout: layout)
    let draft = try publisher.makeDraft()
    let digest = try write(contents, to: draft)
    let manifest = IndexManifest(
      formatVersion: IndexManifest.formatVersion, evqVersion: EvqVersion.current,
      corpusDigest: CorpusDigest(files: reading.files).hexadecimal, contentDigest: digest,
      counts: contents.counts,
      files: [
        try publisher.describe(IndexLayout.store, in: draft),
        try publisher.describe(IndexLayout.segment, in: draft),
      ])
    try publisher.publish(draft: draft, manifest: manifest)
    return IndexOutcome(
      manifest: manifest, parsedCount: reading.parsedCount, keptCount: reading.keptCount,
      removedCount: Set(before.map(\.path)).subtracting(reading.files.map(\.path)).count,
      wasUpToDate: false,
      diagnostics: contents.diagnostics)
  }

  private func analysing<Value>(
    _ body: () throws(StemmerUnavailable) -> Value
  ) throws(IngestError) -> Value {
    do {
      return try body()
    } catch {
      throw .unwritable(path: IndexLayout.store, reason: "\(error)")
    }
  }

  /// Writes store and segment into a draft and returns the digest of their contents.
  private func write(_ contents: StoreContents, to draft: String) throws(IngestError) -> String {
    var digest = ContentDigest()
    try digest.add(contents.files)
    for document in contents.documents { try digest.add(document) }
    try digest.add(contents.graph)
    try digest.add(contents.diagnostics)
    let segment = draft + "/" + IndexLayout.segment
    do {
      try EvidenceStoreWriter.write(contents, to: draft + "/" + IndexLayout.store)
      let search = try SearchDocuments(documents: contents.documents, graph: contents.graph)
      var writer = try SegmentWriter(
        schema: SearchDocuments.schema, memory: BuildMemory(folder: draft))
      for document in contents.documents.flatMap(search.documents(of:)) {
        digest.add(document)
        try writer.add(document)
      }
      try writer.write(to: segment)
    } catch {
      throw .unwritable(path: draft, reason: "\(error)")
    }
    return digest.hexadecimal
  }
}
