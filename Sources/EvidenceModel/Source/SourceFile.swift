/// One file of the corpus.
package struct SourceFile: Codable, Hashable, Sendable {
  /// The path relative to the corpus folder, with forward slashes.
  package var path: String
  /// The SHA-256 of the file's bytes, in lower-case hexadecimal.
  package var sha256: String
  /// The file's size in bytes.
  package var byteCount: Int

  /// Creates the value from its parts.
  package init(path: String, sha256: String, byteCount: Int) {
    self.path = path
    self.sha256 = sha256
    self.byteCount = byteCount
  }
}
