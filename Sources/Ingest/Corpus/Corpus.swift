import FoundationEssentials
import Glibc
package import Vocabulary

/// A folder of policies and of what people confirmed about them.
///
/// It is only ever read. `policies/` holds the policies and their sidecars, `links.yaml` what a
/// person has confirmed, `vocabulary.yaml` the words that a person has added; hidden files and files that lead out of the folder are passed over.
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
    var files: [CorpusFile] = []
    collect("policies", into: &files)
    for (name, role) in Self.namedFiles {
      guard let signature = FileSignature(path: absolute(name)) else { continue }
      files.append(CorpusFile(path: name, role: role, signature: signature))
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

  /// The words by which the corpus's policies are read: the field's and those of its file.
  ///
  /// - Throws: `IngestError` where there is a `vocabulary.yaml` that cannot be read.
  package func vocabulary() throws(IngestError) -> PolicyVocabulary {
    let path = "vocabulary.yaml"
    guard FileSignature(path: absolute(path)) != nil else { return .builtIn }
    return PolicyVocabulary(try VocabularyFile.read(yaml: try text(of: path), path: path))
  }

  /// Reads a file's text; bytes that are no UTF-8 become U+FFFD.
  func text(of path: String) throws(IngestError) -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  /// Adds the files below a folder; links are passed over, because one could lead out of the corpus
  /// or in a circle.
  private func collect(_ path: String, into files: inout [CorpusFile]) {
    // A folder that is not there, or may not be listed, holds no policy that could be read.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: absolute(path))) ?? []
    for name in names where !name.hasPrefix(".") {
      let inner = path + "/" + name
      if let signature = FileSignature(path: absolute(inner)) {
        files.append(CorpusFile(path: inner, role: Self.role(of: name), signature: signature))
      } else if Self.isRealFolder(absolute(inner)) {
        collect(inner, into: &files)
      }
    }
  }

  /// The files beside the policies, by name.
  private static let namedFiles: [(name: String, role: CorpusFileRole)] = [
    ("links.yaml", .confirmedLinks), ("vocabulary.yaml", .vocabulary),
  ]

  /// What the file at a path of a corpus is for.
  static func role(ofFile path: String) -> CorpusFileRole {
    namedFiles.first { $0.name == path }?.role ?? role(of: path)
  }

  private static func role(of name: String) -> CorpusFileRole {
    name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? .sidecar : .policy
  }

  /// Whether a folder, and no link to one, lies at a path.
  private static func isRealFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
