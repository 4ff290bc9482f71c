package import EvidenceModel

extension MarkdownRenderer {
  /// What was found in a letter.
  package static func render(_ answer: LetterCheckAnswer) -> String {
    var page = MarkdownPage()
    page.heading(1, "Letter check: " + answer.file)
    page.paragraph(
      markup: MarkdownText.escaped(
        "\(answer.verifiedQuotes) quotations and \(answer.verifiedCitations) citations verified; "
          + "reading grade \(answer.reading.grade), ease \(answer.reading.ease)."))
    if !answer.faults.isEmpty { page.list(markup: answer.faults.map(fault)) }
    page.heading(2, "Elements")
    page.list(
      markup: answer.elements.map { finding in
        MarkdownText.escaped(
          "\(finding.state.rawValue): \(finding.element.label) (\(finding.element.rule))")
      })
    return page.rendered()
  }

  private static func fault(_ fault: LetterFault) -> String {
    let place = fault.line.map { " (line \($0))" } ?? ""
    let found = fault.found.isEmpty ? "" : ": “\(fault.found)”"
    let expected = fault.expected.map { "; expected “\($0)”" } ?? ""
    return MarkdownText.escaped(
      "\(fault.severity.rawValue), \(fault.code.rawValue)\(place): \(fault.message)"
        + found + expected)
  }
}
