import XMLReading

/// What the elements of HTML mean for the text (HTML Living Standard, sections 4 and 15.3).
enum HTMLTags {
  /// Elements whose content no reader sees, or that are controls.
  static let unseen: Set<String> = [
    "script", "style", "noscript", "template", "head", "svg", "canvas", "iframe", "object", "embed",
    "audio", "video", "select", "button", "textarea", "map", "math",
  ]

  /// Elements that are set as blocks: a line ends before and after them.
  static let blocks: Set<String> = [
    "html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "header", "hgroup", "hr", "legend", "main", "menu", "p", "pre", "search", "section", "summary",
    "caption",
  ]

  /// Elements with a blank line before and after them.
  static let spaced: Set<String> = ["p", "blockquote", "pre", "hr", "section", "article", "table"]

  /// Elements that set their words bold.
  static let bold: Set<String> = ["b", "strong"]

  /// The level of a heading; nil for other elements.
  static func headingLevel(_ name: String) -> Int? {
    guard name.utf8.count == 2, name.utf8.first == UInt8(ascii: "h"), let digit = name.utf8.last,
      (0x31...0x36).contains(digit)
    else { return nil }
    return Int(digit) - 0x30
  }
}
