internal import EvidenceModel

/// A comparison as a report.
enum DiffReport {
  static func report(_ answer: DiffAnswer) -> Report {
    let id = answer.new.heading.id.rawValue
    let editions = [answer.old, answer.new].map { $0.heading.edition ?? "undated" }
    var report = Report(title: "\(id): \(editions[0]) → \(editions[1])")
    report.list([edition("old", answer.old), edition("new", answer.new)])
    for note in answer.notes { report.add(.remark("note: " + note)) }
    guard answer.hasDifference else {
      report.paragraph("No difference.")
      return report
    }
    report.paragraph([.strong(summary(answer))])
    proposal(answer.proposal, in: &report)
    facts(answer, in: &report)
    determinations(answer, in: &report)
    evidence(answer, in: &report)
    references(answer, in: &report)
    codes(answer, in: &report)
    prose(answer, in: &report)
    history(answer.history, in: &report)
    return report
  }

  private static func edition(_ name: String, _ edition: DiffEdition) -> [Report.Inline] {
    let heading = edition.heading
    let facts = [heading.title ?? heading.id.rawValue, edition.file] + heading.dateWords
    return [.dim(name + "  "), .text(facts.joined(separator: " · "))]
  }

  /// How much changed, on one line.
  private static func summary(_ answer: DiffAnswer) -> String {
    func count(_ kinds: [ChangeKind]) -> String {
      let words = ChangeKind.allCases.compactMap { kind -> String? in
        let count = kinds.count { $0 == kind }
        return count > 0 ? "\(count) \(kind.rawValue)" : nil
      }
      return words.isEmpty ? "unchanged" : words.joined(separator: ", ")
    }
    return "Determinations: " + count(answer.statements.map(\.kind)) + " · references: "
      + count(answer.references.map(\.kind)) + " · sentences of prose: "
      + count(answer.prose.flatMap(\.sentences).map(\.kind)) + "."
  }

  private static func proposal(_ proposal: HistoryProposal?, in report: inout Report) {
    guard let proposal else { return }
    report.heading(2, "Proposed history line")
    report.add(.verbatim(proposal.line))
    report.add(
      .remark(
        proposal.model.map { "in the form of the policy's own line “\($0)”; a person decides" }
          ?? "plain wording: the policy prints no dated line of history to follow"))
  }

  private static func facts(_ answer: DiffAnswer, in report: inout Report) {
    guard !answer.facts.isEmpty else { return }
    report.heading(2, "Dates and header")
    report.table(
      Report.Table(
        caption: "", columns: ["", "old", "new"],
        rows: answer.facts.map {
          [[.text($0.name)], [.text($0.old ?? "none")], [.text($0.new ?? "none")]]
        }, widths: [2, 5, 5]))
  }

  private static func determinations(_ answer: DiffAnswer, in report: inout Report) {
    report.heading(2, "Determinations")
    for change in answer.statements { DiffStatementPart.add(change, to: &report) }
    guard answer.keptStatements > 0 else { return }
    let noun = counted(answer.keptStatements, "determination is", "determinations are")
    report.add(.remark(noun + " the same in both editions."))
  }

  private static func evidence(_ answer: DiffAnswer, in report: inout Report) {
    guard !answer.evidence.isEmpty || !answer.summaries.isEmpty else { return }
    report.heading(2, "Evidence")
    for change in answer.summaries {
      let summary = change.new ?? change.old
      let topic = [summary?.service, summary?.population].compactMap(\.self)
      let verdicts = [change.old, change.new].compactMap { $0?.verdict.rawValue }
      report.paragraph([
        .strong("summary \(change.kind.rawValue): "),
        .text(topic.joined(separator: ", ") + " · verdict " + verdicts.joined(separator: " → ")),
      ])
    }
    report.table(
      Report.Table(
        caption: "Works behind a determination in one edition only",
        columns: ["", "statement", "work", "design", "link"],
        rows: answer.evidence.map { change in
          [
            [.strong(change.kind == .added ? "gained" : "lost")],
            [.text(change.statement.rawValue)],
            [.text(change.label)], [.text(designName(change.evidenceKind, change.design))],
            [.text(change.basis.cell + " (" + change.basis.standing.rawValue + ")")],
          ]
        }, widths: [2, 4, 6, 5, 7]))
  }

  private static func references(_ answer: DiffAnswer, in report: inout Report) {
    guard !answer.references.isEmpty else { return }
    report.heading(2, "References")
    report.add(
      .remark(
        counted(answer.keptReferences, "reference is", "references are")
          + " the same; they are told apart by what they are, not by their numbers."))
    for kind in ChangeKind.allCases {
      let changes = answer.references.filter { $0.kind == kind }
      guard !changes.isEmpty else { continue }
      let word = kind == .changed ? "printed otherwise" : kind == .removed ? "dropped" : "added"
      report.heading(3, counted(changes.count, "reference", "references") + " " + word)
      report.list(changes.map(reference))
    }
  }

  private static func reference(_ change: ReferenceChange) -> [Report.Inline] {
    let id = (change.new ?? change.old)?.text.id.rawValue ?? ""
    let design = designName(change.evidenceKind, change.design)
    var words: [Report.Inline] = [.text(change.text), .dim("  " + id + " · " + design)]
    for field in change.fields {
      let old = change.old?.item.fields.first { $0.name == field }?.value
      let new = change.new?.item.fields.first { $0.name == field }?.value
      words += [.dim(" · \(field) "), .deleted(old ?? "none"), " ", .inserted(new ?? "none")]
    }
    return words
  }

  private static func codes(_ answer: DiffAnswer, in report: inout Report) {
    guard !answer.addedCodes.isEmpty || !answer.removedCodes.isEmpty else { return }
    report.heading(2, "Codes")
    for (name, codes) in [("added", answer.addedCodes), ("removed", answer.removedCodes)]
    where !codes.isEmpty {
      report.paragraph([
        .strong(name + ": "),
        .text(codes.map { "\($0.system.rawValue) \($0.code)" }.joined(separator: ", ")),
      ])
    }
  }

  private static func prose(_ answer: DiffAnswer, in report: inout Report) {
    guard !answer.prose.isEmpty || answer.movedSentences > 0 else { return }
    report.heading(2, "Prose")
    if answer.movedSentences > 0 {
      report.add(
        .remark(counted(answer.movedSentences, "sentence", "sentences") + " moved unchanged."))
    }
    for section in answer.prose {
      let heading = section.heading.isEmpty ? "(before the first heading)" : section.heading
      let kind = section.kind == .changed ? "" : " (section \(section.kind.rawValue))"
      report.heading(3, heading + kind)
      report.list(
        section.sentences.map { sentence in
          let place = (sentence.newSource ?? sentence.oldSource)?.place ?? ""
          return redline(sentence.words) + [.dim("  " + place)]
        })
    }
  }

  private static func history(_ events: [PolicyHistoryEvent], in report: inout Report) {
    guard !events.isEmpty else { return }
    report.heading(2, "History lines that only the new edition prints")
    for event in events {
      report.add(
        .quotation(
          [event.date?.iso, event.quote.text].compactMap(\.self).joined(separator: ": "),
          place: event.quote.span.place))
    }
  }

  /// Words with what is gone and what is new, a space between runs.
  static func redline(_ pieces: [RedlinePiece]) -> [Report.Inline] {
    var inlines: [Report.Inline] = []
    for piece in pieces {
      if !inlines.isEmpty { inlines.append(" ") }
      switch piece.kind {
      case .kept: inlines.append(.text(piece.text))
      case .added: inlines.append(.inserted(piece.text))
      case .removed: inlines.append(.deleted(piece.text))
      }
    }
    return inlines
  }

  private static func designName(_ kind: EvidenceKind, _ design: StudyDesign) -> String {
    kind.hasDesign ? design.cell : kind.name
  }
}

extension FactChange {
  /// The fact in words.
  fileprivate var name: String {
    switch field {
    case "id": "policy number"
    case "lastReview": "last review"
    case "nextReview": "next review"
    case "literatureSearch": "literature search"
    case "linesOfBusiness": "lines of business"
    default: field
    }
  }
}
