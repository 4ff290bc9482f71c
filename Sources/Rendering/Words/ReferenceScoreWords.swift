internal import EvidenceModel

extension ReferenceEvaluation {
  /// What was judged, and how much of it is right as a whole.
  var summary: [(name: String, value: String)] {
    [
      ("references", String(count)), ("whole, strict", share(strict)),
      ("whole, soft", share(soft)), ("invented fields", String(invented)),
      ("kept unread", String(unread)),
    ]
  }

  private func share(_ part: Int) -> String {
    "\(FixedPoint.text(count == 0 ? 1 : Double(part) / Double(count))) (\(part))"
  }

  /// The headings of the table of fields.
  static let fieldColumns = [
    "field", "expected", "found", "F1 strict", "F1 soft", "invented",
  ]
  /// The headings of the table of styles.
  static let styleColumns = ["style", "count", "strict", "soft", "wrong fields"]
}

extension ReferenceFieldScore {
  /// The field's row.
  var cells: [String] {
    [
      field, String(expected), String(found), FixedPoint.text(strictF1), FixedPoint.text(softF1),
      String(invented),
    ]
  }
}

extension ReferenceStyleScore {
  /// The style's row.
  var cells: [String] {
    [
      style, String(count), String(strict), String(soft),
      wrong.map { "\($0.field) \($0.count)" }.joined(separator: ", "),
    ]
  }
}

extension MisreadReference.Fault {
  /// What was expected and what was read.
  var sentence: String {
    "\(field): expected \(expected.map { "“\($0)”" } ?? "nothing"), "
      + "read \(found.map { "“\($0)”" } ?? "nothing")"
  }
}
