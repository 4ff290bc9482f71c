import EvidenceModel

/// What a line of history has to say of a comparison, in the order in which it is said.
struct HistoryWording {
  /// One thing that changed.
  struct Remark: Hashable {
    /// What kind of event it is.
    let kind: PolicyHistoryKind
    /// The state before, where the event has one.
    var from: String?
    /// The state after.
    var to: String?
    /// How it is said where the payer has no way of its own.
    let plain: String
  }

  /// The remarks on a comparison; that it was reviewed without change where nothing changed.
  static func remarks(on answer: DiffAnswer) -> [Remark] {
    var remarks = header(answer) + determinations(answer) + criteria(answer)
    if !answer.addedCodes.isEmpty || !answer.removedCodes.isEmpty {
      remarks.append(Remark(kind: .codingChanged, plain: "Coding updated."))
    }
    if !answer.references.isEmpty {
      remarks.append(Remark(kind: .referencesUpdated, plain: "References updated."))
    }
    if remarks.isEmpty, !answer.prose.isEmpty {
      remarks.append(
        Remark(kind: .revised, plain: "Policy text revised. Determinations unchanged."))
    }
    if remarks.isEmpty {
      remarks.append(Remark(kind: .reviewed, plain: "Reviewed. No changes."))
    }
    return remarks
  }

  private static func header(_ answer: DiffAnswer) -> [Remark] {
    answer.facts.compactMap { fact in
      switch fact.field {
      case "id":
        Remark(
          kind: .numberChanged, from: fact.old, to: fact.new,
          plain: "Policy number changed to \(fact.new ?? "[[number]]").")
      case "title":
        Remark(
          kind: .titleChanged, from: fact.old, to: fact.new,
          plain: "Title changed to \(fact.new ?? "[[title]]").")
      default: nil
      }
    }
  }

  /// One remark where all determinations changed the same way, else one for each.
  private static func determinations(_ answer: DiffAnswer) -> [Remark] {
    let changed = answer.statements.filter { $0.parts.contains("determination") }
    var remarks: [Remark] = []
    let ways = Set(changed.map { [phrase($0.old), phrase($0.new)] })
    if let first = changed.first, ways.count == 1, answer.keptStatements == 0 {
      remarks.append(way(first, subject: "Policy"))
    } else {
      remarks += changed.map { way($0, subject: subject($0.new), isGeneral: false) }
    }
    for statement in answer.statements where statement.kind == .added {
      let plain = "\(subject(statement.new)) added as \(phrase(statement.new))."
      remarks.append(Remark(kind: .revised, plain: plain))
    }
    for statement in answer.statements where statement.kind == .removed {
      let plain = "Statement on \(lowered(subject(statement.old))) removed."
      remarks.append(Remark(kind: .revised, plain: plain))
    }
    return remarks
  }

  private static func way(
    _ change: StatementChange, subject: String, isGeneral: Bool = true
  ) -> Remark {
    let (old, new) = (phrase(change.old), phrase(change.new))
    return Remark(
      kind: isGeneral ? .determinationChanged : .other, from: old, to: new,
      plain: "\(subject) changed from \(old) to \(new).")
  }

  private static func criteria(_ answer: DiffAnswer) -> [Remark] {
    let changed = answer.statements.filter { statement in
      guard statement.kind == .changed else { return false }
      return statement.parts.contains { ["criteria", "indication", "service"].contains($0) }
    }
    guard !changed.isEmpty else { return [] }
    var services: [String] = []
    for service in changed.map({ lowered(subject($0.new, withIndication: false)) })
    where !services.contains(service) {
      services.append(service)
    }
    return [
      Remark(
        kind: .criteriaChanged,
        plain: "Criteria for \(services.joined(separator: " and ")) updated.")
    ]
  }

  private static func phrase(_ statement: PolicyStatement?) -> String {
    ComparableText.folded(statement?.determination.phrase.text ?? "")
  }

  private static func subject(_ statement: PolicyStatement?, withIndication: Bool = true) -> String
  {
    guard let statement else { return "[[service]]" }
    let service = ComparableText.folded(statement.service)
    guard withIndication, let indication = statement.indication else { return raised(service) }
    return raised(service) + " for " + ComparableText.folded(indication)
  }

  private static func raised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The text with a small first letter, unless its first word is an abbreviation or a name with a
  /// capital inside.
  private static func lowered(_ text: String) -> String {
    let word = text.prefix { !$0.isWhitespace }
    guard word.dropFirst().allSatisfy({ $0.isLowercase || $0 == "-" }) else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
