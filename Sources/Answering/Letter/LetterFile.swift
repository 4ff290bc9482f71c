import EvidenceModel
import SourceReading

/// Reads the text of a finished letter.
enum LetterFile {
  /// The text, whatever the format.
  ///
  /// - Throws: `AnsweringError.question` where the file has no text.
  static func text(of bytes: [UInt8], name: String) throws(AnsweringError) -> SourceText {
    let decoding = TextDecoder.decode(bytes, path: name, sha256: Digest.sha256(bytes))
    guard let source = decoding.source else {
      throw .question("\(name): \(decoding.diagnostics.first?.message ?? "cannot be read")")
    }
    return source
  }
}
