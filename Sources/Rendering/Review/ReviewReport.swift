internal import EvidenceModel

/// A review packet as a report: a page of summary, then each determination, then what concerns the
/// policy as a whole.
struct ReviewReport {
  private let packet: ReviewPacket
  private var report: Report

  /// The report on a packet.
  static func report(_ packet: ReviewPacket) -> Report {
    var made = ReviewReport(packet)
    made.summary()
    made.report.add(.pageBreak)
    for statement in packet.statements {
      ReviewStatementPart.add(
        statement, of: packet, hasEarlier: packet.changes != nil, to: &made.report)
    }
    made.changes()
    made.guidelines()
    made.alerts()
    made.findings()
    made.search()
    made.legend()
    return made.report
  }

  private init(_ packet: ReviewPacket) {
    self.packet = packet
    let heading = packet.heading
    report = Report(
      title: "Review packet: \(heading.title ?? heading.id.rawValue) (\(heading.id.rawValue))")
  }

  private mutating func summary() {
    let heading = packet.heading
    report.paragraph([.strong("As of \(packet.asOf.iso): \(packet.due.words)")])
    report.paragraph(
      ([heading.issuer, packet.file].compactMap(\.self) + heading.dateWords)
        .joined(separator: " · "))
    report.heading(2, "What needs attention")
    report.list(ReviewAttention.points(packet).map { [.text($0)] })
    determinations()
    if let figure = TimelineChart(packet.timeline).figure(id: Self.id("timeline", packet)) {
      report.heading(2, "Timeline")
      report.add(.figure(figure))
    }
  }

  private mutating func determinations() {
    report.heading(2, "Determinations")
    report.table(
      Report.Table(
        caption: "", columns: [
          "statement", "determination", "service and indication", "line", "since last edition",
          "best design", "level", "works", "new",
        ],
        rows: packet.statements.map(row), numeric: [6, 7, 8],
        widths: [12, 19, 25, 11, 10, 13, 7, 7, 5]))
  }

  private func row(_ statement: ReviewStatement) -> [[Report.Inline]] {
    let best = EvidenceBest(statement)
    return [
      [.text(statement.answer.statement.id.rawValue)], [.strong(statement.classes)],
      [.text(statement.topic)], [.text(statement.answer.statement.linesOfBusiness.words)],
      [.text(statement.changeWord(hasEarlier: packet.changes != nil))], [.text(best.design)],
      [.text(statement.bestLevel?.cell ?? "–")], [.text(String(statement.rows.count))],
      [.text(packet.literatureCount == nil ? "?" : String(statement.new.count))],
    ]
  }

  private mutating func changes() {
    report.heading(2, "Changes since the last edition")
    guard let changes = packet.changes else {
      return report.add(
        .remark("The corpus holds no earlier edition; the timeline tells what the history prints."))
    }
    let editions = [changes.old, changes.new].map { $0.heading.edition ?? "undated" }
    report.paragraph(
      "\(editions[0]) → \(editions[1]): "
        + [
          counted(changes.statements.count, "determination differs", "determinations differ"),
          counted(changes.references.count, "reference differs", "references differ"),
          counted(
            changes.prose.reduce(0) { $0 + $1.sentences.count }, "sentence differs",
            "sentences differ"),
        ].joined(separator: ", ") + ".")
    for change in changes.statements { DiffStatementPart.add(change, to: &report) }
    if let proposal = changes.proposal {
      report.paragraph("Proposed history line:")
      report.add(.verbatim(proposal.line))
    }
  }

  private mutating func guidelines() {
    report.heading(2, "Guidelines and positions that the policy names")
    guard !packet.guidelines.isEmpty else { return report.paragraph("None.") }
    for guideline in packet.guidelines {
      report.paragraph([
        .strong(guideline.kind.name + ": "), .text(guideline.text),
        .dim("  \(guideline.reference.rawValue) · \(guideline.status.words)"),
      ])
      for quote in guideline.quotes {
        report.add(.quotation(quote.text, place: quote.span.place))
      }
      if guideline.quotes.isEmpty { report.add(.remark("The policy's text does not point at it.")) }
    }
  }

  private mutating func alerts() {
    report.heading(2, "Retracted, corrected, superseded references")
    let counts = packet.statusCounts.map { "\($0.count) \($0.status.name)" }
    report.paragraph(
      packet.alerts.isEmpty
        ? "None known. References: \(counts.joined(separator: ", "))."
        : "References: \(counts.joined(separator: ", ")).")
    report.table(
      Report.Table(
        caption: "", columns: ["status", "reference", "as of", "notice"],
        rows: packet.alerts.map { alert in
          [
            [.strong(alert.status.name)], [.text(alert.reference.rawValue + "  " + alert.text)],
            [.text(alert.status.asOf?.iso ?? "–")], [.text(alert.status.notice ?? "–")],
          ]
        }, widths: [3, 10, 2, 3]))
  }

  private mutating func findings() {
    report.heading(2, "What does not add up (evq check)")
    let open = packet.findings.filter { $0.accepted == nil }
    guard !open.isEmpty else { return report.paragraph("Nothing was found.") }
    report.table(
      Report.Table(
        caption: "", columns: ["severity", "about", "finding", "rule"],
        rows: open.map { finding in
          let place = finding.quotes.first.map { "  " + $0.span.place } ?? ""
          return [
            [.strong(finding.severity.rawValue)], [.text(finding.subject)],
            [.text(finding.message), .dim(place)], [.text(finding.rule)],
          ]
        }, widths: [2, 3, 12, 4]))
    let accepted = packet.findings.count - open.count
    if accepted > 0 {
      report.add(.remark(counted(accepted, "finding is", "findings are") + " accepted."))
    }
  }

  private mutating func search() {
    report.heading(2, "The literature search")
    if let search = packet.search {
      report.add(.quotation(search.quote.text, place: search.quote.span.place))
    } else {
      report.paragraph("The policy does not describe its literature search.")
    }
    if let query = packet.ownQuery {
      report.paragraph("For PubMed, with the policy's own terms:")
      report.add(.verbatim(query))
    }
  }

  private mutating func legend() {
    report.heading(2, "How to read this packet")
    report.list([
      [
        .text(
          "Level: design level, not certainty (OCEBM Levels of Evidence, 2011, for treatment "
            + "benefit), read from the design alone. A rating of certainty is shown only where a "
            + "source prints one.")
      ],
      [
        .text(
          "Link: whether the policy states that a work stands behind a determination, a person "
            + "confirmed it, or evq infers it. ~ marks a design that is inferred.")
      ],
      [
        .text(
          "unstated and unchecked mean that no source says it and that no literature was there to "
            + "check; never no.")
      ],
    ])
  }

  /// An id for a picture, unique on a page with several packets.
  static func id(_ name: String, _ packet: ReviewPacket) -> String {
    let safe = packet.heading.id.rawValue.unicodeScalars.map {
      $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0) ? Character($0) : "-"
    }
    return name + "-" + String(safe)
  }
}

/// The work with the best design of a statement.
struct EvidenceBest {
  /// Its design in a cell.
  let design: String

  init(_ statement: ReviewStatement) {
    let row = statement.rows.first { $0.support.referenceLabel == statement.best }
    design = row.map { $0.support.kind.cell($0.support.design) } ?? "none stated"
  }
}
