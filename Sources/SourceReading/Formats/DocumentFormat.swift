import TextAnalysis

/// What a file is, by its first bytes and, where these leave it open, by its name.
enum DocumentFormat: Hashable, Sendable {
  /// Plain text or Markdown.
  case text
  /// A web page.
  case html
  /// A PDF file.
  case pdf
  /// A ZIP archive, which may hold a Word document.
  case zip

  /// Tells the format of a file.
  static func of(_ bytes: [UInt8], path: String) -> DocumentFormat {
    // A reader must accept a PDF header within the first 1,024 bytes (ISO 32000-1, annex H.3.4.1).
    let head = bytes.prefix(1_024)
    if head.indices.contains(where: { head[$0...].starts(with: "%PDF-".utf8) }) { return .pdf }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .zip }
    return isHTML(bytes, path) ? .html : .text
  }

  private static func isHTML(_ bytes: [UInt8], _ path: String) -> Bool {
    let name = path.lowercased()
    if [".html", ".htm", ".xhtml"].contains(where: name.hasSuffix) { return true }
    // The units of UTF-16 are two bytes: without the zeros both read alike.
    let start = bytes.prefix(1_024).filter { $0 != 0 }.map(\.asciiLowercased)
      .drop { $0.isASCIISpace || $0 >= 0x80 }
    return start.starts(with: "<!doctype html".utf8) || start.starts(with: "<html".utf8)
  }
}
