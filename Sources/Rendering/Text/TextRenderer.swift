/// Answers as text for people: one page, every line ended, no wider than the style says.
///
/// A word that holds more than a line is broken; only a diagnostic keeps its line whole, so that
/// other programs can read it.
package enum TextRenderer {
  /// A text of several lines with every control but its line ends (LF or CRLF) made visible.
  package static func harmless(_ text: String) -> String {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.removeLast()
    let ended = lines.map { line in
      line.last == "\r"
        ? SafeText.line(String(line.dropLast())) + "\r" : SafeText.line(String(line))
    }
    return (ended + [SafeText.line(String(last))]).joined(separator: "\n")
  }
}
