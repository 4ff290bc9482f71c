import XMLReading

/// Sets the paragraphs of a Word document as lines.
struct DOCXLayout {
  private let styles: DOCXStyles
  private var numbering: DOCXNumbering
  private var paragraphCount = 0
  private var tableCount = 0
  /// The row of the table that is being set.
  private var row: String?

  /// Prepares for a document with its styles and lists.
  init(styles: DOCXStyles, numbering: DOCXNumbering) {
    self.styles = styles
    self.numbering = numbering
  }

  /// The lines of a body, and its footnotes below.
  mutating func text(of body: MarkupElement, footnotes: MarkupElement?) -> ExtractedText {
    var output = ExtractedText()
    add(body, to: &output)
    addFootnotes(footnotes, to: &output)
    return output
  }

  private mutating func add(_ element: MarkupElement, to output: inout ExtractedText) {
    for child in element.elements {
      switch child.name {
      case "w:p": paragraph(child, to: &output)
      case "w:tbl": table(child, to: &output)
      case "w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:smartTag", "w:customXml":
        add(child, to: &output)
      default: break
      }
    }
  }

  private mutating func paragraph(_ element: MarkupElement, to output: inout ExtractedText) {
    let properties = element.first("w:pPr")
    let style = properties?.first("w:pStyle")?[attribute: "w:val"]
    let lines = DOCXRun.lines(of: element)
    guard lines.contains(where: { !$0.isEmpty }) else { return output.blank() }
    let place = self.place()
    if let level = headingLevel(properties, style) {
      output.blank()
      let words = lines.filter { !$0.isEmpty }.map(Self.withoutBold).joined(separator: " ")
      output.add(String(repeating: "#", count: level) + " " + words, at: place)
      return output.blank()
    }
    let sign = self.sign(properties, style)
    if sign.isEmpty { output.blank() }
    for (number, line) in lines.enumerated() where !line.isEmpty {
      output.add(number == 0 ? sign + line : line, at: place)
    }
  }

  /// Where a person finds the next paragraph: the paragraphs with words outside tables are counted.
  private mutating func place() -> String {
    if let row { return row }
    paragraphCount += 1
    return "¶ \(paragraphCount)"
  }

  private func headingLevel(_ properties: MarkupElement?, _ style: String?) -> Int? {
    styles.headingLevel(style)
      ?? properties?.first("w:outlineLvl")?[attribute: "w:val"].flatMap { Int($0) }
      .flatMap { $0 < 6 ? $0 + 1 : nil }
  }

  private static func withoutBold(_ line: String) -> String {
    line.hasPrefix("**") && line.hasSuffix("**") ? String(line.dropFirst(2).dropLast(2)) : line
  }

  /// The indent and sign of a list item; empty for other paragraphs.
  private mutating func sign(_ properties: MarkupElement?, _ style: String?) -> String {
    let own = properties?.first("w:numPr")
    let inherited = styles.list(style)
    let level =
      own?.first("w:ilvl")?[attribute: "w:val"].flatMap { Int($0) }
      ?? inherited?.level ?? 0
    guard let list = own?.first("w:numId")?[attribute: "w:val"] ?? inherited?.id, list != "0"
    else { return "" }
    return String(repeating: "   ", count: min(level, 8)) + numbering.next(list: list, level: level)
  }

  private mutating func table(_ element: MarkupElement, to output: inout ExtractedText) {
    output.blank()
    let around = row
    if around == nil { tableCount += 1 }
    var number = 0
    defer { row = around }
    for row in element.elements where row.name == "w:tr" {
      number += 1
      if around == nil { self.row = "table \(tableCount), row \(number)" }
      var cells: [ExtractedText] = []
      for cell in row.elements where cell.name == "w:tc" {
        var content = ExtractedText()
        add(cell, to: &content)
        cells.append(content)
      }
      add(row: cells.filter { $0.lines.contains { !$0.text.isEmpty } }, to: &output)
    }
    output.blank()
  }

  /// Adds cells side by side, and below them those that hold more than one paragraph.
  private func add(row cells: [ExtractedText], to output: inout ExtractedText) {
    if cells.count == 1, let only = cells.first { return output.add(only) }
    let words = { (cell: ExtractedText) in cell.lines.filter { !$0.text.isEmpty } }
    let flat = cells.filter { words($0).count == 1 }.flatMap(words)
    if let first = flat.first {
      output.add(flat.map(\.text).joined(separator: " | "), at: first.place)
    }
    for cell in cells where words(cell).count > 1 { output.add(cell) }
  }

  private mutating func addFootnotes(_ part: MarkupElement?, to output: inout ExtractedText) {
    let notes =
      part?.first("w:footnotes")?.elements.filter { note in
        note.name == "w:footnote" && note[attribute: "w:type"] == nil
      } ?? []
    guard !notes.isEmpty else { return }
    output.blank()
    output.add("# Footnotes", at: "footnotes")
    output.blank()
    for note in notes {
      let words = note.elements.filter { $0.name == "w:p" }.flatMap(DOCXRun.lines)
      let number = note[attribute: "w:id"] ?? ""
      output.add(
        "[\(number)] " + words.filter { !$0.isEmpty }.joined(separator: " "),
        at: "footnote \(number)")
    }
  }
}
