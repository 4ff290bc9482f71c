package import EvidenceModel

extension TextRenderer {
  /// The fields of a letter, one below the other.
  package static func render(_ answer: LetterFieldsAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    for origin in LetterFieldOrigin.allCases.reversed() {
      page.blank()
      page.paragraph(
        StyledText(origin == .caller ? "IN THE CASE FILE" : "FROM THE INDEX", .bold))
      for field in answer.fields where field.origin == origin { add(field, to: &page) }
    }
    return page.rendered()
  }

  private static func add(_ field: LetterField, to page: inout TextPage) {
    page.item(
      StyledText(field.id, .bold), StyledText(field.label + need(field)), indent: 2, column: 22)
    let keys = field.form.keys.joined(separator: ", ")
    if !keys.isEmpty {
      page.paragraph(StyledText("\(field.form.name) of: \(keys)", .dim), indent: 22)
    }
    if !field.rules.isEmpty {
      page.paragraph(StyledText(field.rules.joined(separator: "; "), .dim), indent: 22)
    }
  }

  private static func need(_ field: LetterField) -> String {
    if field.isRequired { return " (always)" }
    let regimes = field.requiredUnder.map(\.rawValue).joined(separator: ", ")
    return regimes.isEmpty ? " (where it applies)" : " (under \(regimes))"
  }
}
