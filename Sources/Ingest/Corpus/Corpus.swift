import FoundationEssentials
import Glibc
import SourceReading
package import Vocabulary

/// A folder of policies and of what people confirmed about them.
///
/// It is only ever read. `policies/` holds the policies and their sidecars, `links.yaml` what a
/// person has confirmed, `vocabulary.yaml` the words that a person has added; hidden files and files that lead out of the folder are passed over.
package struct Corpus: Sendable {
  /// The folder, as it was given.
  package let folder: String
  /// What was read of the small files; nil where nobody asks.
  private let digests: ReadDigests?

  /// Names the corpus at `folder`.
  package init(folder: String) {
    self.init(folder: folder, digests: nil)
  }

  private init(folder: String, digests: ReadDigests?) {
    self.folder = folder
    self.digests = digests
  }

  /// The same corpus for one run that is to end with the files with which it began.
  func watched() -> Corpus { Corpus(folder: folder, digests: ReadDigests()) }

  /// Ends a run in which a file was read twice and was not the same.
  ///
  /// - Throws: `IngestError.unreadable`.
  func checkUnchanged() throws(IngestError) {
    if let path = digests?.changed { throw .changed(path) }
  }

  /// Whether the folder is there.
  package var exists: Bool { Self.isFolder(folder) }

  /// Lists the files that an index depends on, in byte order of their paths.
  ///
  /// - Throws: `IngestError.corpusMissing` when there is no such folder.
  package func files() throws(IngestError) -> [CorpusFile] {
    guard exists else { throw .corpusMissing(folder: folder) }
    var files: [CorpusFile] = []
    try collect("policies", into: &files)
    for (name, role) in Self.namedFiles {
      guard case .file(let signature) = try entry(name) else { continue }
      files.append(CorpusFile(path: name, role: role, signature: signature))
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Reads a file's bytes, those of one moment.
  ///
  /// - Throws: `IngestError.unreadable`, for a link too and for a file that is just being written.
  package func bytes(of path: String) throws(IngestError) -> [UInt8] {
    let isWatched = Self.role(ofFile: path) != .policy
    do throws(IngestError) {
      let bytes = try SettledFile.read(absolute(path), named: path)
      if isWatched { digests?.note(path, bytes) }
      return bytes
    } catch {
      if isWatched { digests?.note(path, nil) }
      throw error
    }
  }

  /// The digest by which a listed file is known: none for one that is too large to be read.
  ///
  /// - Throws: `IngestError.unreadable`.
  func digest(of file: CorpusFile) throws(IngestError) -> String {
    if let size = file.signature?.size, TextDecoder.sizeFault(size, path: file.path) != nil {
      return ""
    }
    return Digest.sha256(try bytes(of: file.path))
  }

  /// The SHA-256 of a file's bytes as they are now.
  ///
  /// - Throws: `IngestError.unreadable`.
  package func sha256(of path: String) throws(IngestError) -> String {
    guard FileSignature(path: absolute(path)) != nil else {
      throw .unreadable(path: path, reason: "no such file")
    }
    do {
      return try FileDigest.sha256(path: absolute(path))
    } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
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
    guard FileSignature(path: absolute(path)) != nil else {
      digests?.note(path, nil)
      return .builtIn
    }
    return PolicyVocabulary(try VocabularyFile.read(yaml: try text(of: path), path: path))
  }

  /// Reads a file's text; bytes that are no UTF-8 become U+FFFD.
  func text(of path: String) throws(IngestError) -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  /// Adds the files below a folder; links are passed over, because one could lead out of the corpus
  /// or in a circle.
  ///
  /// A folder that is not there holds nothing. One that is there and cannot be listed is a fault,
  /// because the files in it would look as if they had been removed.
  private func collect(_ path: String, into files: inout [CorpusFile]) throws(IngestError) {
    for name in try names(in: path) where !name.hasPrefix(".") {
      let inner = path + "/" + name
      switch try entry(inner) {
      case .file(let signature):
        files.append(CorpusFile(path: inner, role: Self.role(of: name), signature: signature))
      case .folder: try collect(inner, into: &files)
      case .other, nil: break
      }
    }
  }

  private func names(in path: String) throws(IngestError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: absolute(path))
    } catch {
      if access(absolute(path), F_OK) != 0, errno == ENOENT { return [] }
      throw .unreadable(path: path, reason: FileFault.reason(error))
    }
  }

  /// What lies at a path of a corpus.
  private enum Entry {
    case file(FileSignature)
    case folder
    /// A link, or something else that holds no text.
    case other
  }

  /// What lies at a path; nil where nothing does.
  private func entry(_ path: String) throws(IngestError) -> Entry? {
    var status = stat()
    guard lstat(absolute(path), &status) == 0 else {
      if errno == ENOENT { return nil }
      throw .unreadable(path: path, reason: FileFault.reason(errno: errno))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(FileSignature(status))
    case S_IFDIR: return .folder
    default: return .other
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

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
