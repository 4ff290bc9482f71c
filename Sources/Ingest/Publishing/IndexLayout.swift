import SourceReading

/// The names of the files of an index.
package struct IndexLayout: Hashable, Sendable {
  /// The index folder, as it was given.
  package let folder: String

  /// Names the index in `folder`.
  package init(folder: String) {
    self.folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  /// The file that names the generation in force.
  package var current: String { folder + "/CURRENT" }

  /// The file that a writer locks.
  var lock: String { folder + "/LOCK" }

  /// The file that remembers how the corpus files looked when they were read.
  var fileMemory: String { folder + "/FILES" }

  /// What a run that was killed may have left in the place of small files.
  var unfinishedFiles: [String] { [current, fileMemory].map { $0 + Self.unfinished } }

  /// What the name of a generation with this manifest begins with.
  static func generationName(manifest bytes: [UInt8]) -> String {
    generationPrefix + String(Digest.sha256(bytes).prefix(16))
  }

  /// The folder of a generation.
  package func generation(_ name: String) -> String { folder + "/" + name }

  /// The manifest in a generation's folder.
  package static let manifest = "manifest.json"
  /// The store of records in a generation's folder.
  package static let store = "evidence.sqlite"
  /// The changes over the store in a generation's folder, where there are any.
  package static let changes = "changes.sqlite"
  /// The text segment of a full build in a generation's folder.
  package static let segment = "text.segment"
  /// What the names of generations begin with.
  package static let generationPrefix = "g-"
  /// What the name of a small file under construction ends with.
  static let unfinished = ".new"
  /// What the name of a generation under construction begins with.
  static let draftPrefix = "draft-"
}
