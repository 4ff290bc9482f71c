/// A literature file of a corpus and how far it was taken in.
package struct LiteratureFileState: Codable, Hashable, Sendable {
  /// How far a file was taken in.
  package enum Progress: String, Codable, Hashable, Sendable, CaseIterable {
    /// All of it.
    case whole
    /// Its first records.
    case begun
    /// Nothing yet.
    case registered
  }

  /// What it is called.
  package var path: String
  /// The SHA-256 of its bytes.
  package var sha256: String
  /// How far it was taken in.
  package var progress: Progress
  /// The latest date of a record in it.
  package var newest: PartialDate?

  /// Creates the value from its parts.
  package init(path: String, sha256: String, progress: Progress, newest: PartialDate? = nil) {
    self.path = path
    self.sha256 = sha256
    self.progress = progress
    self.newest = newest
  }
}
