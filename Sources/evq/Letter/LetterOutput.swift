import FoundationEssentials
import Ingest

/// Writes a letter where the person wants it.
enum LetterOutput {
  /// Writes to a file, or to standard output where none is named.
  static func write(_ bytes: [UInt8], to path: String?) throws {
    guard let path else { return Console.write(bytes) }
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      // The error's own words name the whole path.
      let folder = URL(filePath: path).deletingLastPathComponent().path()
      var isFolder = false
      let isThere = FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
      throw IngestError.unwritable(
        path: FileInput.name(of: path),
        reason: isThere && isFolder ? "the folder refuses it" : "there is no such folder")
    }
  }
}
