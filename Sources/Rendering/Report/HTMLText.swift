/// Text of a source made harmless in HTML and SVG, in text and in quoted attributes alike.
///
/// Control characters become visible or spaces first (``SafeText``), so that nothing that is no
/// character of XML reaches the page; then the five signs of markup become references.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in SafeText.line(text).unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      case "\u{FFFE}", "\u{FFFF}": safe += "\u{FFFD}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
