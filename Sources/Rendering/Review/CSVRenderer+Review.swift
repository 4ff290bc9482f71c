package import EvidenceModel

extension CSVRenderer {
  /// The evidence tables of packets and the new literature, a work a line.
  package static func render(_ packets: [ReviewPacket]) -> String {
    record([
      "asOf", "policy", "statement", "determination", "service", "indication", "linesOfBusiness",
      "standing", "record", "reference", "year", "kind", "design", "n", "followUp", "direction",
      "level", "status", "statusAsOf", "basis", "text",
    ]) + packets.map(lines).joined()
  }

  /// What falls due when, a policy a line.
  package static func render(_ calendar: ReviewCalendar) -> String {
    record([
      "asOf", "policy", "title", "issuer", "state", "due", "isPrinted", "months", "lastReview",
      "searched", "statements", "file",
    ])
      + calendar.rows.map { row in
        record([
          calendar.asOf.iso, row.heading.id.rawValue, row.heading.title ?? "",
          row.heading.issuer ?? "", row.due.state.rawValue, row.due.date?.iso ?? "",
          String(row.due.isPrinted), row.due.months.map(String.init) ?? "",
          row.heading.lastReview?.iso ?? "", row.searched?.iso ?? "", String(row.statementCount),
          row.file,
        ])
      }.joined()
  }

  private static func lines(_ packet: ReviewPacket) -> String {
    packet.statements.map { statement in
      let head = head(statement, packet)
      let cited = statement.rows.map { record(head + cells($0)) }
      let new = statement.new.map { record(head + cells($0)) }
      return (cited + new).joined()
    }.joined()
  }

  private static func head(_ statement: ReviewStatement, _ packet: ReviewPacket) -> [String] {
    let own = statement.answer.statement
    return [
      packet.asOf.iso, packet.heading.id.rawValue, own.id.rawValue,
      own.determination.classes.map(\.rawValue).joined(separator: " "), own.service,
      own.indication ?? "", own.linesOfBusiness.map(\.value.rawValue).joined(separator: " "),
    ]
  }

  private static func cells(_ row: EvidenceRow) -> [String] {
    let support = row.support
    return [
      support.basis.standing.rawValue, support.record.rawValue, support.reference?.rawValue ?? "",
      support.year.map(String.init) ?? "", support.kind.rawValue, support.design.value.rawValue,
      support.sampleSize.map { String($0.count) } ?? "", row.followUp ?? "",
      row.direction.rawValue, row.level.level.map(String.init) ?? "",
      support.status.value.rawValue, support.status.asOf?.iso ?? "", support.basis.rawValue,
      support.referenceText,
    ]
  }

  private static func cells(_ new: NewEvidence) -> [String] {
    [
      "new", new.id.rawValue, "", new.year.map(String.init) ?? "", new.kind.rawValue,
      new.design.value.rawValue, "", "", "", "", new.status.value.rawValue,
      new.status.asOf?.iso ?? "", new.reasons.joined(separator: "; "), new.text,
    ]
  }
}
