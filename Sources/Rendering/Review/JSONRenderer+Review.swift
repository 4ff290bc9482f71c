package import EvidenceModel

extension JSONRenderer {
  /// A review packet as `evq.review/1`.
  package static func render(_ packet: ReviewPacket) -> String {
    line("review", JSONShape(files: packet.files).review(packet))
  }

  /// What falls due when, as `evq.calendar/1`.
  package static func render(_ calendar: ReviewCalendar) -> String {
    let shape = JSONShape(files: [:])
    let rows = calendar.rows.map { row in
      [
        "policy": shape.heading(row.heading), "file": .string(row.file),
        "due": shape.due(row.due), "searched": JSONValue(row.searched?.iso),
        "statements": .int(row.statementCount),
      ] as JSONValue
    }
    return line("calendar", ["asOf": .string(calendar.asOf.iso), "policies": .array(rows)])
  }
}

extension JSONShape {
  fileprivate func review(_ packet: ReviewPacket) -> [String: JSONValue] {
    [
      "asOf": .string(packet.asOf.iso), "policy": heading(packet.heading),
      "file": .string(packet.file), "due": due(packet.due),
      "literatureSearch": packet.search.map { literatureSearch($0) } ?? .null,
      "since": JSONValue(packet.since?.iso), "literatureRecords": JSONValue(packet.literatureCount),
      "literatureDate": JSONValue(packet.literatureDate?.iso),
      "changes": packet.changes.map { .object(diff($0)) } ?? .null,
      "statements": .array(packet.statements.map(statement)),
      "alerts": .array(packet.alerts.map(alert)),
      "references": .array(
        packet.statusCounts.map {
          ["status": .string($0.status.rawValue), "count": .int($0.count)]
        }),
      "guidelines": .array(packet.guidelines.map(guideline)),
      "findings": .array(packet.findings.map { finding($0) }),
      "timeline": .array(packet.timeline.map(event)), "ownQuery": JSONValue(packet.ownQuery),
    ]
  }

  func due(_ due: ReviewDue) -> JSONValue {
    [
      "state": .string(due.state.rawValue), "date": JSONValue(due.date?.iso),
      "printed": .bool(due.isPrinted), "months": JSONValue(due.months),
    ]
  }

  private func statement(_ review: ReviewStatement) -> JSONValue {
    let whole = answer(review.answer).merging([
      "change": review.change.map { change($0) } ?? .null,
      "best": JSONValue(review.best),
      "bestLevel": review.bestLevel.map { level($0) } ?? .null,
      "declared": quotes(review.declared), "certainty": quotes(review.certainty),
      "new": .array(review.new.map(new)), "olderUncited": .int(review.olderUncited),
      "gaps": .array(
        review.gaps.map { ["gap": gap($0.gap), "wanted": .string($0.wanted)] }),
      "elsewhere": .array(review.elsewhere.map { elsewhere($0) }),
      "query": .string(review.query), "rows": .array(review.rows.map(row)),
    ])
    return whole
  }

  private func row(_ row: EvidenceRow) -> JSONValue {
    [
      "record": .string(row.support.record.rawValue), "followUp": JSONValue(row.followUp),
      "direction": .string(row.direction.rawValue), "level": level(row.level),
    ]
  }

  private func level(_ level: DesignLevel) -> JSONValue {
    [
      "level": JSONValue(level.level), "through": JSONValue(level.through),
      "reason": .string(level.reason),
    ]
  }

  private func new(_ new: NewEvidence) -> JSONValue {
    [
      "rank": .int(new.rank), "record": .string(new.id.rawValue), "text": .string(new.text),
      "pmid": JSONValue(new.pmid), "year": JSONValue(new.year),
      "available": JSONValue(new.available?.iso), "kind": .string(new.kind.rawValue),
      "design": design(new.design), "status": status(new.status),
      "reasons": JSONValue(new.reasons), "source": source(new.source),
    ]
  }

  private func alert(_ alert: ReferenceAlert) -> JSONValue {
    [
      "reference": .string(alert.reference.rawValue), "text": .string(alert.text),
      "status": status(alert.status), "source": source(alert.source),
    ]
  }

  private func guideline(_ guideline: GuidelinePosition) -> JSONValue {
    [
      "reference": .string(guideline.reference.rawValue), "text": .string(guideline.text),
      "kind": .string(guideline.kind.rawValue), "year": JSONValue(guideline.year),
      "quotes": quotes(guideline.quotes), "status": status(guideline.status),
    ]
  }

  private func event(_ event: TimelineEvent) -> JSONValue {
    [
      "date": .string(event.date.iso), "kind": .string(event.kind.rawValue),
      "text": .string(event.text),
    ]
  }
}
