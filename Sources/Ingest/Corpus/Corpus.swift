import FoundationEssentials

/// A folder of policies and of what people confirmed about them.
///
/// It is only ever read. `policies/` holds the policies and their sidecars, `links.yaml` what a
/// person has confirmed; hidden files and files that lead out of the folder are passed over.
package struct Corpus: Sendable {
  /// The folder, as it was given.
  package let folder: String

  /// Names the corpus at `folder`.
  package init(folder: String) {
    self.folder = folder
  }

  /// Whether the folder is there.
  package var exists: Bool { Self.isFolder(folder) }

  /// Lists the files that an index depends on, in byte order of their paths.
  ///
  /// - Throws: `IngestError.corpusMissing` when there is no such folder.
  package func files() throws(IngestError) -> [CorpusFile] {
    guard exists else { throw .corpusMissing(folder: folder) }
    var files = policyFiles()
    if FileManager.default.fileExists(atPath: absolute("links.yaml")) {
      files.append(CorpusFile(path: "links.yaml", role: .confirmedLinks))
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Reads a file's bytes.
  ///
  /// - Throws: `IngestError.unreadable`.
  package func bytes(of path: String) throws(IngestError) -> [UInt8] {
    try FileBytes.read(absolute(path), named: path)
  }

  /// The path of a corpus file as the system knows it.
  package func absolute(_ path: String) -> String {
    folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// Reads a file's text; bytes that are no UTF-8 become U+FFFD.
  func text(of path: String) throws(IngestError) -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  private func policyFiles() -> [CorpusFile] {
    let root = absolute("policies")
    guard let walker = FileManager.default.enumerator(atPath: root) else { return [] }
    var files: [CorpusFile] = []
    for case let name as String in walker where Self.isVisible(name) {
      guard isRegularFile(root + "/" + name) else { continue }
      let isSidecar = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
      files.append(CorpusFile(path: "policies/" + name, role: isSidecar ? .sidecar : .policy))
    }
    return files
  }

  private static func isVisible(_ name: String) -> Bool {
    !name.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  /// Whether the path is a file itself: a link could lead out of the corpus.
  private func isRegularFile(_ path: String) -> Bool {
    // A file that vanishes while the folder is listed is a file that is not there.
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }
}
