import XMLReading

/// Puts the runs of a Word paragraph together to lines.
struct DOCXRun {
  private var lines: [String] = []
  private var line = InlineText()

  /// The lines of a paragraph: one, and more where it has line breaks.
  ///
  /// Deleted and hidden words are
  /// left out.
  static func lines(of paragraph: MarkupElement) -> [String] {
    var run = DOCXRun()
    run.walk(paragraph)
    run.endLine()
    return run.lines
  }

  private mutating func walk(_ element: MarkupElement) {
    for child in element.elements {
      switch child.name {
      case "w:r": add(child)
      case "w:del", "w:moveFrom", "w:pPr", "w:rPr": break
      default: walk(child)
      }
    }
  }

  private mutating func add(_ run: MarkupElement) {
    let properties = run.first("w:rPr")
    guard !Self.isOn(properties?.first("w:vanish")) else { return }
    let isRaised = properties?.first("w:vertAlign")?[attribute: "w:val"] == "superscript"
    let isBold = Self.isOn(properties?.first("w:b"))
    for part in run.elements {
      switch part.name {
      case "w:t":
        isRaised ? line.addRaised(Self.words(part)) : line.add(Self.words(part), isBold: isBold)
      case "w:tab": line.add(" ", isBold: isBold)
      case "w:br", "w:cr": endLine()
      case "w:noBreakHyphen": line.add("-", isBold: isBold)
      case "w:footnoteReference": line.addRaised(part[attribute: "w:id"] ?? "")
      default: break
      }
    }
  }

  private mutating func endLine() { lines.append(line.finish()) }

  /// Whether a property is there and not switched off (ECMA-376 part 1, 17.17.4).
  private static func isOn(_ property: MarkupElement?) -> Bool {
    guard let property else { return false }
    return !["0", "false", "off", "none"].contains(property[attribute: "w:val"])
  }

  private static func words(_ element: MarkupElement) -> String {
    element.children.map { child in
      if case .text(let text) = child { text } else { "" }
    }.joined()
  }
}
