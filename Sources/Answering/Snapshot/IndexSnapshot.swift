package import EvidenceStore
package import Ingest
package import InvertedIndex

/// One consistent generation of an index, open for questions.
package struct IndexSnapshot: Sendable {
  /// The generation, held for as long as the snapshot lives.
  package let published: PublishedIndex
  /// Its records.
  package let store: EvidenceStoreReader
  /// Its text.
  package let text: TextIndex

  /// Opens the generation in force; nil when no index has been published.
  ///
  /// - Throws: `AnsweringError.index` when the index is damaged, foreign or of another version.
  package static func open(_ layout: IndexLayout) throws(AnsweringError) -> IndexSnapshot? {
    do {
      guard let published = try PublishedIndex.open(layout) else { return nil }
      return IndexSnapshot(
        published: published,
        store: try EvidenceStoreReader(
          path: published.path(of: IndexLayout.store), changes: published.changesPath),
        text: try TextIndex(folder: published.folder, files: published.manifest.text))
    } catch {
      throw .index("\(error)")
    }
  }

  /// Whether any document matches; of words alone the dictionary knows.
  func finds(_ query: SearchQuery) throws(AnsweringError) -> Bool {
    do {
      if case .synonyms(let terms, let field) = query {
        return try terms.contains { try text.documentFrequency(of: $0, field: field) > 0 }
      }
      return try !text.search(query, limit: 1, counting: .shown).hits.isEmpty
    } catch {
      throw .index("\(error)")
    }
  }
}
