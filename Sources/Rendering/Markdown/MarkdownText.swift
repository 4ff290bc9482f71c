internal import EvidenceModel

/// Text of a source made harmless in Markdown: neither marks nor HTML of it take effect.
///
/// Characters that CommonMark lets be escaped are escaped where they could mean something; `<`,
/// `>` and `&` become HTML entities, so that no tag passes through.
enum MarkdownText {
  /// The text on one line, escaped.
  static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in escapedStart(SafeText.folded(text)).unicodeScalars {
      switch scalar {
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "&": safe += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "{", "}":
        safe += "\\"
        safe.unicodeScalars.append(scalar)
      case startMark: safe += "\\"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// The words between quotation marks, with their place.
  static func quoted(_ quote: Quotation) -> String {
    "“" + escaped(quote.text) + "” " + place(quote.span)
  }

  /// A place in parentheses.
  static func place(_ span: SourceSpan) -> String { "(" + escaped(span.place) + ")" }

  /// Stands for a backslash until escaping is done; no source text holds it, since controls are
  /// replaced before.
  private static let startMark: Unicode.Scalar = "\u{1}"

  /// The text with a mark before what would begin a heading, a list or a rule: `#`, `+`, `-`, `=`
  /// and the point or parenthesis behind leading digits.
  private static func escapedStart(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    let mark = String(startMark)
    if ["#", "+", "-", "="].contains(first) { return mark + text }
    let digits = text.prefix(while: { $0.isASCII && $0.isNumber })
    let rest = text[digits.endIndex...]
    guard !digits.isEmpty, rest.hasPrefix(".") || rest.hasPrefix(")") else { return text }
    return digits + mark + rest
  }
}
