internal import EvidenceModel

/// One determination of a packet, with all that stands behind it and beside it.
enum ReviewStatementPart {
  static func add(
    _ statement: ReviewStatement, of packet: ReviewPacket, hasEarlier: Bool, to report: inout Report
  ) {
    let id = statement.answer.statement.id.rawValue
    report.heading(2, "\(id)  \(statement.headline): \(statement.topic)")
    let quote = statement.answer.statement.quote
    report.add(.quotation(quote.text, place: quote.span.place))
    facts(statement, hasEarlier: hasEarlier, in: &report)
    evidence(statement, packet, in: &report)
    new(statement, packet, in: &report)
    gaps(statement, in: &report)
    elsewhere(statement, in: &report)
    report.heading(3, "Search PubMed for what is new")
    report.add(.verbatim(statement.query))
  }

  private static func facts(
    _ statement: ReviewStatement, hasEarlier: Bool, in report: inout Report
  ) {
    var entries: [[Report.Inline]] = [
      [.strong("line of business "), .text(statement.answer.statement.linesOfBusiness.words)],
      [.strong("since last edition "), .text(statement.changeWord(hasEarlier: hasEarlier))],
    ]
    let rationale = statement.answer.rationale
    entries.append([
      .strong("reasons "),
      .text(rationale.words),
      .text("; verdict " + rationale.verdict.rawValue),
    ])
    if let level = statement.bestLevel, let best = statement.best {
      entries.append([
        .strong("best design "),
        .text("\(EvidenceBest(statement).design), \(best): design \(level.words), not certainty"),
      ])
    }
    let open = statement.rows.count { $0.support.design.value.isSynthesis && $0.level.level == nil }
    if open > 0 {
      entries.append([
        .strong("without a level "),
        .text(
          counted(open, "review", "reviews")
            + ", because what a review includes decides and is not stated here"),
      ])
    }
    report.list(entries)
    quotes("What the policy declares as its base", statement.declared, in: &report)
    quotes("Certainty or quality as a source prints it", statement.certainty, in: &report)
  }

  private static func quotes(
    _ title: String, _ quotes: [Quotation], in report: inout Report
  ) {
    guard !quotes.isEmpty else { return }
    report.heading(3, title)
    for quote in quotes { report.add(.quotation(quote.text, place: quote.span.place)) }
  }

  private static func evidence(
    _ statement: ReviewStatement, _ packet: ReviewPacket, in report: inout Report
  ) {
    report.heading(3, "Evidence behind it")
    guard !statement.rows.isEmpty else {
      return report.paragraph("No work is linked to this determination.")
    }
    report.table(
      Report.Table(
        caption: "",
        columns: [
          "work", "year", "design", "n", "follow-up", "direction", "level", "status", "link",
        ],
        rows: statement.rows.map(row), numeric: [3, 6], widths: [16, 7, 14, 7, 12, 11, 6, 11, 16]))
    let id = ReviewReport.id(statement.answer.statement.id.rawValue.suffixAfterSlash, packet)
    if let figure = EvidenceChart(statement).figure(id: "chart-" + id, topic: statement.topic) {
      report.add(.figure(figure))
    }
  }

  private static func row(_ row: EvidenceRow) -> [[Report.Inline]] {
    let support = row.support
    let standing = support.basis.standing == .stated ? "" : " (\(support.basis.standing.rawValue))"
    let status: Report.Inline =
      support.status.value.isAlarming ? .strong(support.status.name) : .text(support.status.name)
    return [
      [.text(support.referenceLabel)], [.text(support.year.map(String.init) ?? "–")],
      [.text(support.kind.cell(support.design))],
      [.text(support.sampleSize.map { String($0.count) } ?? "–")], [.text(row.followUp ?? "–")],
      [.text(row.direction.name)], [.text(row.level.cell)], [status],
      [.text(support.basis.cell + standing)],
    ]
  }

  private static func new(
    _ statement: ReviewStatement, _ packet: ReviewPacket, in report: inout Report
  ) {
    report.heading(3, "New literature" + (packet.since.map { " since " + $0.iso } ?? ""))
    guard packet.literatureCount != nil else {
      return report.add(.remark("No literature was added (evq literature add FILE)."))
    }
    if statement.new.isEmpty { report.paragraph("None of the records at hand bears on it.") }
    report.table(
      Report.Table(
        caption: "", columns: ["", "record", "design", "status", "why it is here"],
        rows: statement.new.map { record in
          [
            [.text(String(record.rank))], [.text(record.text)],
            [.text(record.kind.cell(record.design))], [.text(record.status.name)],
            [.text(record.reasons.joined(separator: ", "))],
          ]
        }, numeric: [0], widths: [3, 40, 14, 10, 24]))
    if statement.olderUncited > 0 {
      report.add(
        .remark(
          counted(statement.olderUncited, "record at hand is", "records at hand are")
            + " older than the search and not cited, though near the subject."))
    }
  }

  private static func gaps(_ statement: ReviewStatement, in report: inout Report) {
    guard !statement.gaps.isEmpty else { return }
    report.heading(3, "What is missing, and what would answer it")
    for gap in statement.gaps {
      report.add(.quotation(gap.gap.quote.text, place: gap.gap.quote.span.place))
      report.paragraph([.strong("would be answered by "), .text(gap.wanted)])
    }
  }

  private static func elsewhere(_ statement: ReviewStatement, in report: inout Report) {
    guard !statement.elsewhere.isEmpty else { return }
    report.heading(3, "The same service in other policies")
    report.table(
      Report.Table(
        caption: "", columns: ["statement", "determination", "service and indication", "line"],
        rows: statement.elsewhere.map { line in
          [
            [.text(line.statement.rawValue)],
            [.text(DeterminationClass.headline(line.classes, phrase: line.phrase))],
            [.text(line.topic)], [.text(line.linesOfBusiness.words)],
          ]
        }, widths: [3, 5, 9, 4]))
  }
}

extension String {
  fileprivate var suffixAfterSlash: String {
    split(separator: "/").last.map(String.init) ?? self
  }
}

extension Rationale {
  /// On what the statement stands, each part once.
  fileprivate var words: String {
    guard !reasons.isEmpty else { return "the document gives none" }
    let own = printed.isEmpty ? [] : [LinkBasis.printed.rationaleWords]
    return (own + (linked.isEmpty ? [] : [(basis ?? .printed).rationaleWords]))
      .joined(separator: ", and ")
  }
}
