internal import EvidenceModel

extension TextPage {
  /// The policy's line and its dates.
  mutating func policy(_ heading: PolicyHeading, file: String? = nil) {
    paragraph(
      StyledText(heading.id.rawValue, .bold) + StyledText(" " + (heading.title ?? "")), hang: 2)
    let origin = [heading.issuer, file].compactMap { $0 }.joined(separator: " · ")
    if !origin.isEmpty { paragraph(StyledText(origin), hang: 2) }
  }

  /// The classes first, then what is judged, with the id at the edge.
  mutating func determination(_ statement: PolicyStatement, indent: Int = 0) {
    headline(
      statement.determination.classes, phrase: statement.determination.phrase.text,
      topic: statement.topic, right: StyledText(statement.id.rawValue, .accent), indent: indent)
  }

  /// A determination on one line.
  mutating func headline(
    _ classes: [DeterminationClass],
    phrase: String,
    topic: String,
    right: StyledText,
    indent: Int = 0
  ) {
    let words = DeterminationClass.headline(classes, phrase: phrase)
    item(
      StyledText(words, .bold), StyledText(topic), indent: indent, column: indent + 2,
      right: right, on: .first)
  }

  /// Words of the source between quotation marks, with their place.
  mutating func quotation(_ quote: Quotation, in file: String, indent: Int = 2) {
    paragraph(
      StyledText(quote.quoted), indent: indent, hang: 1,
      right: StyledText(quote.span.place(in: file), .dim))
  }

  /// What must be known to read a determination right, the headings that narrow it first.
  mutating func remarks(on statement: PolicyStatement) {
    for heading in statement.headings {
      paragraph(
        StyledText("below ", .dim) + StyledText(heading.quoted), indent: 2, hang: 6,
        right: StyledText(heading.span.place(in: statement.quote.span.file), .dim))
    }
    for remark in statement.determination.remarks {
      paragraph(StyledText(remark, .dim), indent: 2, hang: 2)
    }
  }

  /// The criteria of a statement, or the services that it lists, as a tree, each with its label, its combinator
  /// and its place.
  mutating func criteria(of statement: PolicyStatement, in file: String) {
    guard let root = statement.criteria else { return }
    blank()
    let isListed = statement.determination.flags.contains(.listed)
    let badge = isListed ? "EACH" : root.badge ?? "ONE"
    item(
      StyledText(isListed ? "SERVICES" : "CRITERIA", .bold) + StyledText("  [\(badge)]", .accent),
      StyledText(root.text),
      indent: 0, column: 4, right: StyledText(root.span.place(in: file), .dim))
    footnotes(of: root, in: file, indent: 4)
    for item in root.items { criterion(item, in: file, indent: 2) }
  }

  private mutating func criterion(_ node: CriteriaNode, in file: String, indent: Int) {
    let label = node.label ?? "-"
    let column = min(indent + DisplayWidth.of(SafeText.line(label)) + 1, style.width / 2)
    var text = StyledText(node.text)
    if let badge = node.badge {
      text += StyledText(node.text.isEmpty ? "" : " ") + StyledText("[\(badge)]", .accent)
    }
    paragraph(
      StyledText(label + " ") + text, indent: indent, hang: column - indent,
      right: StyledText(node.span.place(in: file), .dim))
    footnotes(of: node, in: file, indent: column)
    let deeper = min(column, style.width / 2)
    for item in node.items { criterion(item, in: file, indent: deeper) }
  }

  private mutating func footnotes(of node: CriteriaNode, in file: String, indent: Int) {
    for note in node.notes {
      paragraph(
        StyledText("note " + note.quoted, .dim), indent: indent, hang: 6,
        right: StyledText(note.span.place(in: file), .dim))
    }
  }
}

extension PolicyHeading {
  /// The dates that are printed, in words.
  var dateWords: [String] {
    [
      effective.map { "effective " + $0.iso }, lastReview.map { "reviewed " + $0.iso },
      nextReview.map { "next review " + $0.iso },
    ].compactMap { $0 }
  }
}
