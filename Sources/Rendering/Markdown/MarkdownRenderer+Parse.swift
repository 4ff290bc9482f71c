package import EvidenceModel

extension MarkdownRenderer {
  /// What was read in a file and what was odd.
  package static func render(_ answer: ParseAnswer) -> String {
    var page = MarkdownPage()
    page.heading(1, answer.file)
    if let document = answer.document {
      page.document(document)
    } else {
      page.paragraph(markup: "The file could not be read.")
    }
    page.list(markup: answer.diagnostics.map(\.markup))
    return page.rendered()
  }

  /// What was proved, or every fault with its place.
  package static func render(_ answer: VerifyAnswer) -> String {
    var page = MarkdownPage()
    let count = answer.faults.count
    page.heading(1, count == 0 ? "All holds" : counted(count, "fault", "faults"))
    page.list(
      markup: answer.faults.map { fault in
        let place = fault.span.map { " " + MarkdownText.place($0) } ?? ""
        return "**" + MarkdownText.escaped(fault.check) + "** "
          + MarkdownText.escaped(fault.subject + ": " + fault.message) + place
      })
    page.paragraph(markup: MarkdownText.escaped("checked " + answer.scope))
    return page.rendered()
  }
}
