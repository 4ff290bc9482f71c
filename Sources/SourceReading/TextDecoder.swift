package import EvidenceModel
import TextAnalysis

/// What decoding a file gives: its text, or why it has none.
package struct TextDecoding: Sendable {
  /// The text; nil where the file could not be read.
  package var source: SourceText?
  /// What was odd; exactly one error where `source` is nil.
  package var diagnostics: [Diagnostic]
}

/// Turns the bytes of a file, of whatever format, into a ``SourceText``.
package enum TextDecoder {
  /// The largest file that is read, in bytes.
  package static let largestFile = 1 << 28

  /// The longest line that is read, in bytes; a longer one is no prose.
  package static let longestLine = 1 << 20

  /// Decodes a file; one that has no text gives one error that says what was found and where.
  ///
  /// Text and Markdown are UTF-8. The text of HTML, PDF and Word files is taken out of them.
  package static func decode(_ bytes: [UInt8], path: String, sha256: String) -> TextDecoding {
    let file = SourceFile(path: path, sha256: sha256, byteCount: bytes.count)
    if let fault = sizeFault(bytes.count, path: path) {
      return TextDecoding(source: nil, diagnostics: [fault])
    }
    do {
      guard let extracted = try extracted(bytes, path) else { return plain(bytes, file) }
      return plain(extracted.bytes, file, locators: extracted.locators)
    } catch {
      let fault = Diagnostic(
        severity: .error, code: error.code, message: error.message, file: path)
      return TextDecoding(source: nil, diagnostics: [fault])
    }
  }

  /// The text that spans into a file point into: what is taken out of it, or the file itself.
  package static func text(of bytes: [UInt8], path: String) -> [UInt8] {
    // A file whose text cannot be taken out has no spans either.
    ((try? extracted(bytes, path)) ?? nil)?.bytes ?? bytes
  }

  /// What is said of a file that is too large to be read; nil for any other.
  package static func sizeFault(_ byteCount: Int, path: String) -> Diagnostic? {
    guard byteCount > largestFile else { return nil }
    return Diagnostic(
      severity: .error, code: "file-too-large",
      message: "expected a file of at most \(largestFile) bytes, found one of \(byteCount)",
      file: path)
  }

  /// The text that is taken out of a file; nil for a file that is text itself.
  private static func extracted(
    _ bytes: [UInt8], _ path: String
  ) throws(FormatFault) -> ExtractedText? {
    switch DocumentFormat.of(bytes, path: path) {
    case .text: nil
    case .html: try HTMLText.text(of: bytes)
    case .pdf: try PDFText.text(of: bytes)
    case .zip: try DOCXText.text(of: bytes)
    }
  }

  private static func plain(
    _ bytes: [UInt8], _ file: SourceFile, locators: [String] = []
  ) -> TextDecoding {
    if let fault = fault(in: bytes) {
      return TextDecoding(source: nil, diagnostics: [fault.diagnostic(bytes, file.path)])
    }
    return TextDecoding(
      source: SourceText(file: file, bytes: bytes, locators: locators), diagnostics: [])
  }

  private static func fault(in bytes: [UInt8]) -> DecodingFault? {
    if WhiteSpace.trim(bytes, 0..<bytes.count).isEmpty {
      return DecodingFault(code: "empty-file", message: "expected text, found an empty file")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return DecodingFault(
        code: "utf-16", message: "expected UTF-8, found UTF-16; save the file as UTF-8")
    }
    if let fault = binaryFault(in: bytes) { return fault }
    if let offset = UTF8Check.firstInvalid(in: bytes) {
      let byte = String(bytes[offset], radix: 16, uppercase: true)
      return DecodingFault(
        code: "invalid-utf8", message: "expected UTF-8, found byte 0x\(byte)", offset: offset)
    }
    return longLineFault(in: bytes)
  }

  /// A NUL, or more than one control byte in a hundred, marks a file that is no text.
  private static func binaryFault(in bytes: [UInt8]) -> DecodingFault? {
    for (magic, name) in signatures where bytes.starts(with: magic) {
      return DecodingFault(
        code: "not-text", message: "expected text, found \(name); convert it to text first")
    }
    let isControl = { (byte: UInt8) in byte < 0x20 && !byte.isASCIISpace || byte == 0x7F }
    guard let first = bytes.firstIndex(where: isControl) else { return nil }
    let count = bytes.reduce(into: 0) { $0 += isControl($1) ? 1 : 0 }
    guard bytes.contains(0) || count * 100 > bytes.count else { return nil }
    return DecodingFault(
      code: "not-text", message: "expected text, found binary data", offset: first)
  }

  private static func longLineFault(in bytes: [UInt8]) -> DecodingFault? {
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      if index - start > longestLine {
        return DecodingFault(
          code: "line-too-long",
          message: "expected lines of at most \(longestLine) bytes, found one of \(index - start)",
          offset: start)
      }
      start = index + 1
    }
    return nil
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"),
    ([0x1F, 0x8B], "a gzip archive"),
  ]
}

/// Why a file could not be decoded.
private struct DecodingFault {
  var code: String
  var message: String
  var offset: Int?

  func diagnostic(_ bytes: [UInt8], _ path: String) -> Diagnostic {
    guard let offset else {
      return Diagnostic(severity: .error, code: code, message: message, file: path)
    }
    let line = bytes[..<offset].reduce(into: 1) { $0 += $1 == 0x0A ? 1 : 0 }
    return Diagnostic(
      severity: .error, code: code, message: message + " at line \(line), byte \(offset)",
      file: path, span: SourceSpan(file: path, ranges: [offset..<(offset + 1)], line: line))
  }
}
