/// Reads a page as a browser does far enough to see what is a tag and what is text.
enum MarkupCheck {
  /// What is wrong: tags that are not the page's own, tags that do not match, a stray sign.
  static func faults(in page: String) -> [String] {
    var faults: [String] = []
    var open: [String] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else {
        return faults + ["no end of a tag"]
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = String(tag.prefix { !$0.isWhitespace })
      if name == "!DOCTYPE" || void.contains(name) { continue }
      if name.hasPrefix("/") {
        let expected = open.popLast() ?? "nothing"
        if expected != name.dropFirst() { faults.append("\(name) closes \(expected)") }
      } else if known.contains(name) {
        if !tag.hasSuffix("/") { open.append(name) }
        if name == "style", let close = rest.firstRange(of: "</style>") {
          rest = rest[close.upperBound...]
          open.removeLast()
        }
      } else {
        faults.append("foreign tag \(name)")
      }
    }
    return faults + open.map { "\($0) is not closed" }
  }

  /// A Markdown page without what stands in fences, where nothing takes effect.
  static func withoutFences(_ page: String) -> String {
    var isFenced = false
    return page.split(separator: "\n").filter { line in
      if line.hasPrefix("```") { isFenced.toggle() }
      return !isFenced && !line.hasPrefix("```")
    }.joined(separator: "\n")
  }

  private static let void: Set<String> = ["meta", "col"]
  private static let known: Set<String> = [
    "html", "head", "title", "style", "body", "main", "h1", "h2", "h3", "h4", "p", "ul", "li",
    "table", "caption", "colgroup", "thead", "tbody", "tr", "th", "td", "strong", "span", "del",
    "ins", "blockquote", "cite", "pre", "code", "figure", "figcaption", "svg", "desc", "text",
    "line", "circle", "rect", "path",
  ]
}
