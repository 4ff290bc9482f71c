import FoundationEssentials
import SourceReading
import Yams

/// The list of literature files of a corpus, `literature/files.yaml`.
///
/// Each item has the keys `path`, relative to the corpus folder where the file lies in it, and
/// `sha256`. Files are taken in in the order of the list: PubMed's baseline before its updates.
package struct LiteratureList: Hashable, Sendable {
  /// One file.
  package struct Entry: Hashable, Sendable {
    /// The path, relative to the corpus folder unless it begins with a slash.
    package var path: String
    /// The SHA-256 of its bytes.
    package var sha256: String
  }

  /// The name of the list in the corpus folder.
  package static let name = "literature/files.yaml"

  /// The files in their order.
  package private(set) var entries: [Entry]

  /// Reads the list of a corpus; empty where there is none.
  ///
  /// - Throws: `IngestError.malformed`.
  package init(of corpus: Corpus) throws(IngestError) {
    entries = []
    guard FileManager.default.fileExists(atPath: corpus.absolute(Self.name)) else { return }
    let text = try corpus.text(of: Self.name)
    for item in try YAMLReading.items(text, path: Self.name) {
      entries.append(try Self.entry(item))
    }
  }

  private static func entry(_ item: Node) throws(IngestError) -> Entry {
    var values: [String: String] = [:]
    for (key, node) in try YAMLReading.mapping(item, path: name) {
      values[key] = try YAMLReading.string(node, path: name)
    }
    guard let path = values["path"], let sha256 = values["sha256"], values.count == 2 else {
      throw malformed(
        item, "the keys path and sha256", found: values.keys.sorted().joined(separator: ", "))
    }
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw malformed(item, "the path of a file", found: path.isEmpty ? "nothing" : "a NUL in it")
    }
    guard Digest.isSHA256(sha256) else {
      throw malformed(item, "64 hexadecimal digits in lower case as sha256", found: sha256)
    }
    return Entry(path: path, sha256: sha256)
  }

  private static func malformed(_ item: Node, _ expected: String, found: String) -> IngestError {
    .malformed(path: name, line: item.mark?.line, expected: expected, found: found)
  }

  /// Adds a file at the end unless its bytes are listed; a path that is listed gets the new digest
  /// and goes to the end.
  ///
  /// - Returns: Whether it was added.
  package mutating func add(_ entry: Entry) -> Bool {
    guard !entries.contains(where: { $0.sha256 == entry.sha256 }) else { return false }
    entries.removeAll { $0.path == entry.path }
    entries.append(entry)
    return true
  }

  /// Writes the list into its corpus in one step.
  package func write(to corpus: Corpus) throws(IngestError) {
    var text = "# The literature of this corpus, in the order in which it is taken in.\n"
    for entry in entries {
      text += "- path: \(YAMLText.quoted(entry.path))\n  sha256: \(entry.sha256)\n"
    }
    try DurableFile.makeFolder(corpus.absolute("literature"))
    let draft = corpus.absolute(Self.name + ".new")
    try DurableFile.write(Array(text.utf8), to: draft)
    try DurableFile.rename(draft, to: corpus.absolute(Self.name))
  }
}
