import XMLReading

/// Sets a page as lines: headings, paragraphs, items with their signs, rows.
struct HTMLLayout {
  private var output = ExtractedText()
  private var line = InlineText()
  private var path: HTMLPath
  private var place = ""
  private var lists: [HTMLList] = []
  private var marker = ""
  private var boldDepth = 0
  private var preDepth = 0
  private var hasHeading: Bool

  private init(path: HTMLPath, hasHeading: Bool) {
    self.path = path
    self.hasHeading = hasHeading
  }

  /// The text of a page.
  ///
  /// - Complexity: O(*n* · *d*) in the length of the page and the depth of its elements.
  static func text(of page: MarkupElement) -> ExtractedText {
    var layout = HTMLLayout(path: HTMLPath(), hasHeading: HTMLMeasure(page).headingCount == 0)
    layout.walk(page)
    layout.endLine()
    return layout.output
  }

  private mutating func walk(_ element: MarkupElement) {
    for child in element.children {
      switch child {
      case .text(let text): add(text)
      case .element(let inner): enter(inner)
      }
    }
  }

  private mutating func enter(_ element: MarkupElement) {
    path.enter(element.name)
    defer { path.leave() }
    guard !HTMLBoilerplate.holds(element, hasHeadingBefore: hasHeading) else { return }
    if let level = HTMLTags.headingLevel(element.name) {
      heading(element, level: level)
    } else if HTMLTags.blocks.contains(element.name) {
      block(element)
    } else {
      inlineOrStructure(element)
    }
  }

  private mutating func inlineOrStructure(_ element: MarkupElement) {
    switch element.name {
    case "ul", "ol": list(element)
    case "li": item(element)
    case "table": table(element)
    case "br": endLine()
    case "sup": note(); line.addRaised(Self.words(element))
    case "a": anchor(element)
    case "input": add(Self.box(element))
    case _ where HTMLTags.bold.contains(element.name):
      boldDepth += 1
      walk(element)
      boldDepth -= 1
    default: walk(element)
    }
  }

  private mutating func add(_ text: String) {
    if preDepth > 0 { return addLines(text) }
    if line.isEmpty { note() }
    line.add(text, isBold: boldDepth > 0)
  }

  /// Adds text whose line breaks count.
  private mutating func addLines(_ text: String) {
    for (number, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if number > 0 { endLine() }
      note()
      line.add(String(part), isBold: false)
    }
  }

  /// Remembers where the line begins.
  private mutating func note() { if line.isEmpty { place = path.text } }

  private mutating func heading(_ element: MarkupElement, level: Int) {
    endLine()
    let inner = cell(element)
    let words = inner.lines.map(\.text).filter { !$0.isEmpty }
      .map { $0.hasPrefix("**") ? String($0.dropFirst(2).dropLast(2)) : $0 }
    guard !words.isEmpty else { return }
    if level <= 2 { hasHeading = true }
    output.blank()
    let signs = String(repeating: "#", count: level)
    output.add(signs + " " + words.joined(separator: " "), at: path.text)
    output.blank()
  }

  private mutating func block(_ element: MarkupElement) {
    let isSpaced = HTMLTags.spaced.contains(element.name) && lists.isEmpty
    endLine()
    if isSpaced { output.blank() }
    preDepth += element.name == "pre" ? 1 : 0
    walk(element)
    preDepth -= element.name == "pre" ? 1 : 0
    endLine()
    if isSpaced { output.blank() }
  }

  private mutating func list(_ element: MarkupElement) {
    endLine()
    lists.append(HTMLList(element))
    walk(element)
    endLine()
    lists.removeLast()
    if lists.isEmpty { output.blank() }
  }

  private mutating func item(_ element: MarkupElement) {
    endLine()
    marker = lists.isEmpty ? "• " : lists[lists.count - 1].next(element)
    walk(element)
    endLine()
    marker = ""
  }

  private mutating func anchor(_ element: MarkupElement) {
    let words = Self.words(element)
    let isInPage = element[attribute: "href"]?.hasPrefix("#") ?? false
    guard isInPage, words.utf8.count <= 12 else { return walk(element) }
    note()
    line.addAnchor(words, isBold: boldDepth > 0)
  }

  private mutating func table(_ element: MarkupElement) {
    endLine()
    output.blank()
    var rows = HTMLTable()
    rows.read(element, path: path) { cell, path in
      HTMLLayout.cell(cell, path: path, hasHeading: hasHeading)
    }
    output.add(rows.text)
    output.blank()
  }

  /// The text of an element on its own.
  private func cell(_ element: MarkupElement) -> ExtractedText {
    Self.cell(element, path: path, hasHeading: hasHeading)
  }

  private static func cell(
    _ element: MarkupElement, path: HTMLPath, hasHeading: Bool
  ) -> ExtractedText {
    var layout = HTMLLayout(path: path, hasHeading: hasHeading)
    layout.walk(element)
    layout.endLine()
    return layout.output
  }

  private mutating func endLine() {
    guard !line.isEmpty else { return }
    let indent = String(repeating: "   ", count: max(0, lists.count - 1))
    let words = line.finish()
    output.add(indent + (marker.isEmpty && !lists.isEmpty ? "   " : marker) + words, at: place)
    marker = ""
  }

  /// The words of an element, without what it leaves out.
  private static func words(_ element: MarkupElement) -> String {
    element.children.map { child in
      switch child {
      case .text(let text): text
      case .element(let inner): HTMLTags.unseen.contains(inner.name) ? "" : words(inner)
      }
    }.joined()
  }

  /// A check box as a printed form shows it.
  private static func box(_ element: MarkupElement) -> String {
    guard ["checkbox", "radio"].contains(element[attribute: "type"]?.lowercased()) else {
      return ""
    }
    return element[attribute: "checked"] == nil ? "☐ " : "☒ "
  }
}
