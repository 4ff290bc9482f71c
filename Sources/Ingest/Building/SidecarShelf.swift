import EvidenceModel

/// Finds what sidecars say of the policies beside them.
struct SidecarShelf: Sendable {
  private let corpus: Corpus
  private let paths: [String: [String]]

  /// Prepares to read the sidecars of a corpus, each when it is asked for.
  init(_ files: [CorpusFile], _ corpus: Corpus) {
    self.corpus = corpus
    paths = Dictionary(grouping: files.filter { $0.role == .sidecar }, by: \.stem)
      .mapValues { $0.map(\.path) }
  }

  /// Adds what a sidecar says; what a document says of itself stays.
  func apply(to policy: inout Policy) {
    guard !paths.isEmpty else { return }
    let path = policy.file.path
    let stem = CorpusFile(path: path, role: .policy).stem
    guard let sidecar = sidecar(stem) ?? sidecar(path) else { return }
    policy.issuer = policy.issuer ?? sidecar.issuer
  }

  /// The sidecar of a stem: of two the last in path order counts, and one that cannot be read counts
  /// for nothing.
  private func sidecar(_ stem: String) -> Sidecar? {
    for path in (paths[stem] ?? []).reversed() {
      // What is wrong with a sidecar is said where its own file is read.
      guard let text = try? corpus.text(of: path),
        let sidecar = try? Sidecar(yaml: text, path: path)
      else { continue }
      return sidecar
    }
    return nil
  }
}
