package import EvidenceModel
import SourceReading

/// The files of a corpus with their digests, and one digest over them all.
package struct CorpusDigest: Hashable, Sendable {
  /// The files an index depends on, in path order.
  package let files: [SourceFile]

  /// Describes files that were already read.
  init(files: [SourceFile]) {
    self.files = files
  }

  /// Digests every file of the corpus; those that look as they did when the index was built are not
  /// read.
  ///
  /// - Parameters:
  ///   - corpus: The corpus.
  ///   - published: An index of it, where there is one.
  /// - Throws: `IngestError` when the corpus or one of its files cannot be read.
  package init(
    of corpus: Corpus, indexedIn published: PublishedIndex? = nil
  ) throws(IngestError) {
    let memory = published.map { FileMemory($0.layout) } ?? FileMemory()
    var files: [SourceFile] = []
    for file in try corpus.files() {
      if let signature = file.signature, let sha256 = memory.sha256(of: file.path, signature) {
        files.append(SourceFile(path: file.path, sha256: sha256, byteCount: signature.size))
      } else {
        let sha256 = try corpus.digest(of: file)
        guard !sha256.isEmpty else { continue }
        files.append(
          SourceFile(path: file.path, sha256: sha256, byteCount: file.signature?.size ?? 0))
      }
    }
    self.files = files
  }

  /// The digest over paths and digests, in path order.
  package var hexadecimal: String {
    var digest = RunningDigest()
    for file in files {
      digest.add(file.path)
      digest.add(file.sha256)
    }
    return digest.hexadecimal
  }

  /// What has changed since `older`, a line for each file: `added:`, `changed:` or `removed:`.
  package func changes(since older: [SourceFile]) -> [String] {
    let before = Dictionary(older.map { ($0.path, $0.sha256) }) { first, _ in first }
    let now = Dictionary(files.map { ($0.path, $0.sha256) }) { first, _ in first }
    return Set(before.keys).union(now.keys).sorted().compactMap { path in
      switch (before[path], now[path]) {
      case (nil, _): "added: \(path)"
      case (_, nil): "removed: \(path)"
      case (let old, let new): old == new ? nil : "changed: \(path)"
      }
    }
  }
}
