package import EvidenceModel

extension TextRenderer {
  /// What was read in a file: an overview of the policy, what was odd, and which rule read what.
  package static func render(_ answer: ParseAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    if let document = answer.document {
      if !answer.isPolicy { page.paragraph(StyledText(answer.file + " is no policy.")) }
      page.document(document)
    } else {
      page.paragraph(StyledText(answer.file + " could not be read.", .bold))
    }
    page.diagnostics(answer.diagnostics)
    page.explanations(answer.explanations)
    return page.rendered()
  }

  /// A parsed reference: as printed, then field by field.
  package static func render(_ reference: Reference, style: TextStyle) -> String {
    var page = TextPage(style)
    page.reference(reference)
    page.diagnostics(reference.diagnostics)
    return page.rendered()
  }
}

extension TextPage {
  fileprivate mutating func explanations(_ explanations: [Explanation]) {
    guard !explanations.isEmpty else { return }
    blank()
    paragraph(StyledText("WHICH RULE READ WHAT", .bold))
    for explanation in explanations {
      item(
        StyledText(explanation.rule, .accent), StyledText(explanation.text), indent: 2, column: 4,
        right: explanation.span.map { StyledText($0.place, .dim) })
      for word in explanation.words {
        paragraph(
          StyledText("\(word.table): “\(word.phrase)” (\(word.origin))", .dim), indent: 6)
      }
    }
  }
}
