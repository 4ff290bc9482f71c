internal import EvidenceModel

extension PolicyEvaluation {
  /// The headings of the table of measures.
  static let measureColumns = ["measure", "expected", "found", "right", "recall", "precision"]
  /// The headings of the tables of payers and of layouts: a measure is shown as right/expected.
  static func groupColumns(_ name: String) -> [String] {
    [name, "documents"] + groupMeasures
  }
  /// The measures that a table of groups shows; the JSON has all.
  fileprivate static let groupMeasures = [
    "id", "title", "dates", "statements", "classes", "criteria", "references", "sections",
  ]
  /// The measures that stand together as dates.
  fileprivate static let dates = ["original", "effective", "lastReview", "nextReview"]
}

extension PolicyMeasure {
  /// The measure's row.
  var cells: [String] {
    [
      name, String(expected), String(found), String(right),
      recall.map(FixedPoint.text) ?? "–", precision.map(FixedPoint.text) ?? "–",
    ]
  }
}

extension PolicyGroupScore {
  /// The group's row.
  var cells: [String] {
    [name, String(documents)]
      + PolicyEvaluation.groupMeasures.map { measure in
        let names = measure == "dates" ? PolicyEvaluation.dates : [measure]
        let judged = measures.filter { names.contains($0.name) }
        let expected = judged.reduce(0) { $0 + $1.expected }
        return judged.isEmpty ? "–" : "\(judged.reduce(0) { $0 + $1.right })/\(expected)"
      }
  }
}

extension PolicyMisreading {
  /// What was expected and what was read.
  var sentence: String {
    "\(measure): expected \(expected.map { "“\($0)”" } ?? "nothing"), "
      + "read \(found.map { "“\($0)”" } ?? "nothing")"
  }
}
