import EvidenceModel
import EvidenceStore

/// The index in force, as far as the next one can be built from it.
///
/// An index that is missing, damaged or of another version gives nothing, and the corpus is parsed
/// again from the beginning.
struct EarlierIndex {
  private let published: PublishedIndex
  private let store: EvidenceStoreReader

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
      store = try EvidenceStoreReader(path: published.path(of: IndexLayout.store))
    } catch {
      return nil
    }
  }

  /// The digest of the corpus it was built from.
  var corpusDigest: String { published.manifest.corpusDigest }

  /// The files it was built from; none where they cannot be read, which costs only a count.
  var files: [SourceFile] { (try? store.files()) ?? [] }

  /// The outcome of a run that finds nothing to do.
  var outcome: IndexOutcome {
    // A store that opened and then cannot be read is reported by `verify`; here it only costs the
    // list of diagnostics.
    let diagnostics = (try? store.diagnostics()) ?? []
    return IndexOutcome(
      manifest: published.manifest, parsedCount: 0, keptCount: published.manifest.counts.policies,
      removedCount: 0, wasUpToDate: true,
      diagnostics: diagnostics)
  }

  /// Its documents by path.
  ///
  /// A document with a sidecar is parsed again, because the store holds it with what the sidecar
  /// says. Documents that were renamed beside another edition or issuer are parsed again, because the id
  /// that their own file gives them is not kept.
  var documents: [String: CorpusReader.KnownDocument] {
    guard let policies = try? store.policies() else { return [:] }  // then all files are parsed
    guard let files = try? store.files() else { return [:] }  // as above
    let stems = Set(
      files.map { CorpusFile(path: $0.path, role: .sidecar) }
        .filter { ["yaml", "yml"].contains($0.fileExtension) }.map(\.stem))
    var known: [String: CorpusReader.KnownDocument] = [:]
    for policy in policies where !policy.id.isSuperseded && !policy.id.rawValue.contains(":") {
      let stem = CorpusFile(path: policy.file.path, role: .policy).stem
      guard !stems.contains(stem), !stems.contains(policy.file.path) else { continue }
      guard let document = try? store.document(policy.id) else { continue }  // parsed again
      known[policy.file.path] = CorpusReader.KnownDocument(
        sha256: policy.file.sha256, document: document)
    }
    return known
  }
}
