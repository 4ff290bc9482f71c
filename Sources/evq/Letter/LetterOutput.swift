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
      throw IngestError.unwritable(path: FileInput.name(of: path), reason: "\(error)")
    }
  }
}
