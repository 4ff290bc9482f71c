package import EvidenceModel

extension MarkdownRenderer {
  /// The fields of a letter as a table.
  package static func render(_ answer: LetterFieldsAnswer) -> String {
    var lines = ["| field | what | from | form | required | rules |", "|---|---|---|---|---|---|"]
    for field in answer.fields {
      let keys = field.form.keys.isEmpty ? "" : " of " + field.form.keys.joined(separator: ", ")
      let need =
        field.isRequired ? "always" : field.requiredUnder.map(\.rawValue).joined(separator: ", ")
      let cells = [
        "`\(field.id)`", field.label, field.origin.rawValue, field.form.name + keys, need,
        field.rules.joined(separator: "; "),
      ]
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
