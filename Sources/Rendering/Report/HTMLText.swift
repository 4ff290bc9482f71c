/// Text made harmless in HTML, SVG and XML, in text and in quoted attributes alike.
enum HTMLText {
  /// Text of a source in one line: control characters become visible or spaces first (``SafeText``),
  /// so that nothing that is no character of XML reaches the page.
  static func escaped(_ text: String) -> String { marked(SafeText.line(text)) }

  /// The five signs of markup as references, and what is no character of XML 1.0 (2.2) but still a
  /// scalar value as U+FFFD; lines stay lines.
  static func marked(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      case "\t", "\n", "\r": safe.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": safe += "\u{FFFD}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
