internal import EvidenceModel

extension ReviewDue {
  /// How the date stands to the day, in words.
  var words: String {
    guard let date else { return "no review date is printed" }
    let basis = isPrinted ? "" : " (a year after the last review; the policy prints no next review)"
    let distance = months.map { counted($0, "month", "months") } ?? ""
    switch state {
    case .overdue:
      return "OVERDUE since \(date.iso)" + (months == 0 ? "" : ", \(distance)") + basis
    case .due: return "DUE in \(date.iso)" + basis
    case .upcoming: return "due \(date.iso), in \(distance)" + basis
    case .unknown: return "no review date is printed"
    }
  }
}

extension EvidenceDirection {
  /// The direction in words.
  var name: String {
    switch self {
    case .favors: "favors"
    case .against: "against"
    case .noDifference: "no difference"
    case .mixed: "mixed"
    case .unstated: "unstated"
    }
  }
}

extension DesignLevel {
  /// The level in a table's cell.
  var cell: String {
    guard let level else { return "–" }
    return through.map { "\(level)–\($0)" } ?? String(level)
  }

  /// The level with its reason.
  var words: String { (level == nil ? "no level" : "level " + cell) + " (\(reason))" }
}

extension ReviewStatement {
  /// What is judged, in one line.
  var topic: String { answer.statement.topic }

  /// The classes as a headline.
  var headline: String {
    DeterminationClass.headline(
      answer.statement.determination.classes, phrase: answer.statement.determination.phrase.text)
  }

  /// The classes in small letters; the policy's own phrase where no class fits it.
  var classes: String {
    let known = answer.statement.determination.classes.filter { $0 != .other }
    return known.isEmpty
      ? answer.statement.determination.phrase.text : known.map(\.name).joined(separator: " + ")
  }

  /// What became of it since the last edition, in a word.
  func changeWord(hasEarlier: Bool) -> String {
    guard hasEarlier else { return "no earlier edition" }
    guard let change else { return "unchanged" }
    return change.kind == .added ? "new" : change.parts.joined(separator: ", ") + " changed"
  }
}

extension EvidenceKind {
  /// The design where the kind has one, else the kind.
  func cell(_ design: DesignClaim) -> String {
    guard hasDesign else { return name }
    return design.value.cell + (design.value == .unstated || design.stated ? "" : " ~")
  }
}
