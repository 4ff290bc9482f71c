import XMLReading

/// What the paragraph styles of a Word document say: heading levels and lists.
struct DOCXStyles {
  private struct Style {
    var base: String?
    var heading: Int?
    var list: String?
    var level: Int?
  }

  private var styles: [String: Style] = [:]

  /// Reads `word/styles.xml`.
  init(_ part: MarkupElement?) {
    for element in part?.first("w:styles")?.elements.filter({ $0.name == "w:style" }) ?? [] {
      guard let id = element[attribute: "w:styleId"] else { continue }
      let properties = element.first("w:pPr")
      let numbering = properties?.first("w:numPr")
      styles[id] = Style(
        base: element.first("w:basedOn")?[attribute: "w:val"],
        heading: Self.heading(element.first("w:name")?[attribute: "w:val"])
          ?? properties?.first("w:outlineLvl")?[attribute: "w:val"].flatMap { Int($0) }
          .flatMap { $0 < 6 ? $0 + 1 : nil },
        list: numbering?.first("w:numId")?[attribute: "w:val"],
        level: numbering?.first("w:ilvl")?[attribute: "w:val"].flatMap { Int($0) })
    }
  }

  /// The heading level of a style, its own or that of the one it is based on.
  func headingLevel(_ style: String?) -> Int? { first(style) { $0.heading } }

  /// The list that a style puts its paragraphs in.
  func list(_ style: String?) -> (id: String, level: Int)? {
    guard let id = first(style, { $0.list }) else { return nil }
    return (id, first(style) { $0.level } ?? 0)
  }

  /// The first value along the chain of bases, which a damaged file may close to a ring.
  private func first<Value>(_ style: String?, _ value: (Style) -> Value?) -> Value? {
    var next = style
    for _ in 0..<20 {
      guard let id = next, let style = styles[id] else { return nil }
      if let found = value(style) { return found }
      next = style.base
    }
    return nil
  }

  /// `heading 1` to `heading 6`, and `Title`, which every language version of Word writes so in the
  /// file.
  private static func heading(_ name: String?) -> Int? {
    guard let name = name?.lowercased() else { return nil }
    if name == "title" { return 1 }
    guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)) else { return nil }
    return min(level, 6)
  }
}
