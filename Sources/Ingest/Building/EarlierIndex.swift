import EvidenceModel
import EvidenceStore

/// The index in force, as far as the next one can be built from it.
///
/// An index that is missing, damaged or of another version gives nothing, and the corpus is parsed
/// again from the beginning.
struct EarlierIndex {
  /// The generation.
  let published: PublishedIndex
  /// Its records.
  let store: EvidenceStoreReader

  /// Opens the index in force when this version of evq has built it.
  init?(_ layout: IndexLayout) {
    do {
      guard let published = try PublishedIndex.open(layout),
        published.manifest.evqVersion == EvqVersion.current
      else { return nil }
      for file in published.manifest.files {
        guard FileSize.of(published.path(of: file.name)) == file.byteCount else { return nil }
      }
      self.published = published
      store = try EvidenceStoreReader(
        path: published.path(of: IndexLayout.store), changes: published.changesPath)
    } catch {
      return nil
    }
  }

  /// The files it was built from with their numbers; nil where they cannot be read, and everything is
  /// built anew.
  var files: [(number: Int, file: SourceFile)]? { try? store.numberedFiles() }

  /// The outcome of a run that finds nothing to do.
  var outcome: IndexOutcome {
    // A store that opened and then cannot be read is reported by `verify`; here it only costs the
    // list of diagnostics.
    let diagnostics = (try? store.diagnostics(of: [])) ?? []
    return IndexOutcome(
      manifest: published.manifest, parsedCount: 0, keptCount: published.manifest.counts.policies,
      removedCount: 0, wasUpToDate: true,
      diagnostics: diagnostics)
  }
}
