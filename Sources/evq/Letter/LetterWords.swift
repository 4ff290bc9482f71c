import Answering
import Ingest
import Rendering

/// A plan's own words for those that evq puts into letters (`words.yaml`).
enum LetterWords {
  /// All words that may be put in another language.
  static var all: Set<String> { Set(LetterWordTable.names + LetterFields.words) }

  /// Reads a plan's table.
  ///
  /// - Throws: `LetterCaseFault` for a word that stands in no letter: it would be a slip.
  static func read(_ path: String) throws -> LetterWordTable {
    let name = FileInput.name(of: path)
    let text = String(decoding: try FileBytes.read(path, named: name), as: UTF8.self)
    let own = try GlossaryFile.read(text, path: name)
    if let unknown = own.keys.sorted().first(where: { !all.contains($0) }) {
      throw LetterCaseFault(
        name: name,
        message: "expected words of evq letter fields --words, found “\(unknown)”")
    }
    return LetterWordTable(own)
  }
}

extension String {
  /// The text as a double-quoted scalar (YAML 1.2, 7.3.1).
  var quotedYAML: String {
    "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
