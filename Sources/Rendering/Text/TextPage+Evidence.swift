internal import EvidenceModel

extension TextPage {
  /// The works behind a statement as a table, by whose link it is.
  mutating func evidence(_ supports: [Support], in file: String) {
    guard !supports.isEmpty else { return }
    var marks = EvidenceMarks()
    let groups = LinkStanding.allCases.map { standing in
      supports.filter { $0.basis.standing == standing }
    }.filter { !$0.isEmpty }
    let ordered = groups.flatMap { $0 }
    let rows = ordered.map { SupportRow($0, design: marks.cell($0.design, kind: $0.kind)) }
    blank()
    item(
      StyledText("EVIDENCE", .bold), StyledText(Self.standingWords(of: ordered)), indent: 0,
      column: 11)
    let table = SupportRow.table(rows).laidOut(width: style.width, indent: 2)
    if let table, style.width >= 60 { add([table.heading]) }
    for (index, row) in rows.enumerated() {
      if groups.count > 1, let title = Self.title(of: ordered, at: index) {
        paragraph(StyledText(title, .dim), indent: 2)
      }
      if let table, style.width >= 60 { add(table.rows[index]) } else { stacked(row) }
      details(of: row.support, in: file)
    }
    let legend = marks.legend
    if !legend.isEmpty { paragraph(StyledText(legend, .dim), indent: 2, hang: 2) }
  }

  private static func standingWords(of supports: [Support]) -> String {
    let standings = Set(supports.map(\.basis.standing))
    if standings == [.inferred] {
      return "this passage cites no study; what follows is inferred by evq"
    }
    if standings == [.confirmed, .inferred] {
      return "what a person confirmed stands first, what evq infers stands apart"
    }
    guard let only = standings.first, standings.count == 1 else {
      return "what the policy states stands first, what evq infers stands apart"
    }
    return only.heading
  }

  /// The heading of a group, before the first of its works.
  private static func title(of supports: [Support], at index: Int) -> String? {
    let standing = supports[index].basis.standing
    if index > 0 && supports[index - 1].basis.standing == standing { return nil }
    return standing.heading
  }

  /// A work on a page too narrow for a table.
  private mutating func stacked(_ row: SupportRow) {
    paragraph(StyledText(row.support.referenceLabel, .bold), indent: 2, hang: 2)
    let facts = [row.design, row.size.isEmpty ? "" : "n " + row.size, row.status]
    paragraph(
      StyledText(facts.filter { !$0.isEmpty }.joined(separator: " · ")), indent: 4, hang: 2)
    paragraph(StyledText(row.link), indent: 4, hang: 2)
  }

  /// What a review includes and what policies print of the results.
  private mutating func details(of support: Support, in file: String) {
    let column = 6
    if !support.includes.isEmpty {
      paragraph(StyledText("includes " + support.includes.words), indent: column, hang: 2)
    }
    if let check = support.status.checkWords {
      paragraph(StyledText(check), indent: column, hang: 2)
    }
    let quotes = support.findings.map(\.quote).distinct.prefix(TextRenderer.sentenceLimit)
    for quote in quotes {
      paragraph(
        StyledText(quote.quoted), indent: column, hang: 1,
        right: StyledText(quote.span.place(in: file), .dim), limit: 4)
    }
    let more = support.sentenceCount - quotes.count
    if more > 0 {
      let noun = more == 1 ? "sentence" : "sentences"
      paragraph(StyledText("and \(more) more \(noun) (--format json)", .dim), indent: column)
    }
  }
}

/// One work's cells.
private struct SupportRow {
  let support: Support
  let design: String

  init(_ support: Support, design: String) {
    self.support = support
    self.design = design
  }

  var link: String {
    support.basis.cell
      + (support.role == .background ? " (background)" : "")
  }

  var size: String { support.sampleSize.map { String($0.count) } ?? "" }

  var status: String { support.status.name }

  static func table(_ rows: [SupportRow]) -> TextTable {
    TextTable(
      columns: [
        .init(heading: "link"), .init(heading: "design"), .init(heading: "n", isRightAligned: true),
        .init(heading: "work"), .init(heading: "status"),
      ],
      rows: rows.map(\.cells))
  }

  private var cells: [StyledText] {
    [
      StyledText(link), StyledText(design), StyledText(size),
      StyledText(support.referenceLabel),
      StyledText(status, support.status.value.isAlarming ? .bold : .plain),
    ]
  }
}

extension RecordStatus {
  /// The status in words, an alarming one in capitals.
  var name: String { value.isAlarming ? value.name.uppercased() : value.name }

  /// The date the status was checked against and the notice that says it.
  var checkWords: String? {
    let parts = [
      asOf.map { "checked against literature of " + $0.iso }, notice.map { "notice " + $0 },
    ]
    let known = parts.compactMap { $0 }
    return known.isEmpty ? nil : value.name + ", " + known.joined(separator: ", ")
  }

  /// All of it on one line.
  var words: String { [name, asOf?.iso, notice].compactMap { $0 }.joined(separator: " ") }
}
