import InvertedIndex

/// An index of one segment, opened as evq opens its own.
enum IndexFile {
  /// Opens the segment at a path.
  static func open(_ path: String) throws -> TextIndex {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return try TextIndex(
      folder: parts.count > 1 ? parts.dropLast().joined(separator: "/") : ".",
      files: TextIndexFiles(segment: String(parts.last ?? "")))
  }
}
