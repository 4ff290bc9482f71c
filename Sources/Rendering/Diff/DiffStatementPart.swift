internal import EvidenceModel

/// What became of one determination, as a part of a report.
enum DiffStatementPart {
  /// Adds headline, words and criteria.
  static func add(_ change: StatementChange, to report: inout Report, level: Int = 3) {
    report.heading(level, headline(change))
    switch change.kind {
    case .added, .removed:
      if let statement = change.new ?? change.old {
        report.add(.quotation(statement.quote.text, place: statement.quote.span.place))
        if let criteria = statement.criteria {
          report.add(.remark(criteria.sizeWords + ", " + change.kind.rawValue + " with it"))
        }
      }
    case .changed: changed(change, in: &report)
    }
  }

  /// What changed, in a line.
  static func headline(_ change: StatementChange) -> String {
    guard let statement = change.new ?? change.old else { return "" }
    let words = [change.old, change.new].compactMap { $0.map(classes) }
    let determination =
      change.parts.contains("determination") ? words.joined(separator: " → ") : words.last ?? ""
    let place = [change.old, change.new].compactMap { $0?.id.rawValue }
    var ids: [String] = []
    for id in place where !ids.contains(id) { ids.append(id) }
    return "\(change.kind.rawValue): " + determination + ": " + statement.topic
      + " (" + ids.joined(separator: " → ") + ")"
  }

  private static func classes(_ statement: PolicyStatement) -> String {
    DeterminationClass.headline(
      statement.determination.classes, phrase: statement.determination.phrase.text)
  }

  private static func changed(_ change: StatementChange, in report: inout Report) {
    let lines = [change.old, change.new].map { $0?.linesOfBusiness.words ?? "" }
    if change.parts.contains("linesOfBusiness") {
      report.paragraph([
        .strong("line of business "), .deleted(lines[0]), " ", .inserted(lines[1]),
      ])
    } else if !lines[1].isEmpty {
      report.add(.remark(lines[1]))
    }
    if !change.words.isEmpty { report.paragraph(DiffReport.redline(change.words)) }
    if change.basis == .text {
      report.add(.remark("taken for the same statement because most of its words are the same"))
    }
    if !change.criteria.isEmpty {
      report.list(change.criteria.map(criterion))
    }
  }

  private static func criterion(_ change: CriteriaChange) -> [Report.Inline] {
    let path = change.path.isEmpty ? "" : change.path + " "
    var inlines: [Report.Inline] = [.strong("criterion \(change.kind.rawValue) "), .dim(path)]
    switch change.kind {
    case .added: inlines.append(.inserted(change.new?.wholeText ?? ""))
    case .removed: inlines.append(.deleted(change.old?.wholeText ?? ""))
    case .changed:
      let words = change.words.isEmpty ? [.text(change.new?.text ?? "")] : change.redlined
      inlines += words
      let badges = [change.old, change.new].map { $0?.badge ?? "ONE" }
      if badges[0] != badges[1] {
        inlines += [" ", .deleted("[\(badges[0])]"), " ", .inserted("[\(badges[1])]")]
      }
      let notes = [change.old, change.new].map { ($0?.notes ?? []).map(\.text) }
      if notes[0] != notes[1] {
        inlines += [" note ", .deleted(notes[0].joined(separator: " "))]
        inlines += [" ", .inserted(notes[1].joined(separator: " "))]
      }
    }
    return inlines + [.dim("  " + ((change.new ?? change.old)?.span.place ?? ""))]
  }
}

extension CriteriaChange {
  fileprivate var redlined: [Report.Inline] { DiffReport.redline(words) }
}

extension CriteriaNode {
  /// The criterion with those under it, on one line.
  var wholeText: String {
    let badge = self.badge.map { " [\($0)]" } ?? ""
    let children = items.map {
      ([$0.label].compactMap(\.self) + [$0.wholeText]).joined(separator: " ")
    }
    return text + badge + (children.isEmpty ? "" : " " + children.joined(separator: "; "))
  }

  /// How many criteria there are, in words.
  var sizeWords: String { counted(size, "criterion", "criteria") }

  private var size: Int {
    items.reduce(items.isEmpty ? 1 : 0) { $0 + $1.size + ($1.items.isEmpty ? 0 : 1) }
  }
}
