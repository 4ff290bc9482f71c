import FoundationEssentials
import Glibc
import SourceReading

/// Puts files on a corpus's list of literature.
package struct LiteratureRegistrar {
  private let corpus: Corpus

  /// Whether a file that is added is copied into the corpus.
  package enum Placement: Hashable, Sendable {
    /// The list names the file where it lies.
    case inPlace
    /// The file is copied into `literature/`.
    case copied
  }

  /// Prepares to add files to a corpus.
  package init(corpus: Corpus) { self.corpus = corpus }

  /// Adds files to the list in their order.
  ///
  /// - Returns: How many were not on it.
  /// - Throws: `IngestError`; then the list stays as it was.
  package func add(_ paths: [String], _ placement: Placement) throws(IngestError) -> Int {
    guard corpus.exists else { throw .corpusMissing(folder: corpus.folder) }
    var list = try LiteratureList(of: corpus)
    var added = 0
    for path in paths {
      let digest = try Self.digest(path)
      let listed = placement == .copied ? try copy(path) : listedPath(path)
      if list.add(.init(path: listed, sha256: digest)) { added += 1 }
    }
    if added > 0 { try list.write(to: corpus) }
    return added
  }

  private static func digest(_ path: String) throws(IngestError) -> String {
    // What can be read only once cannot be read again to be taken in.
    var status = stat()
    if stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      throw .unreadable(path: path, reason: "it is no file")
    }
    do {
      return try FileDigest.sha256(path: path)
    } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
  }

  private func copy(_ path: String) throws(IngestError) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let target = "literature/" + name
    guard Self.absolute(path) != Self.absolute(corpus.absolute(target)) else { return target }
    try DurableFile.makeFolder(corpus.absolute("literature"))
    let draft = corpus.absolute(target + ".new")
    do {
      // A draft that a killed run has left is in the way; where there is none, nothing is.
      try? FileManager.default.removeItem(atPath: draft)
      try FileManager.default.copyItem(atPath: path, toPath: draft)
    } catch {
      throw .unwritable(path: target, reason: FileFault.reason(error))
    }
    try DurableFile.sync(draft)
    try DurableFile.rename(draft, to: corpus.absolute(target))
    return target
  }

  /// The path as the list names it: from the corpus folder where the file lies in it.
  private func listedPath(_ path: String) -> String {
    let file = Self.absolute(path)
    let folder = Self.absolute(corpus.folder) + "/"
    return file.hasPrefix(folder) ? String(file.dropFirst(folder.count)) : file
  }

  private static func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
