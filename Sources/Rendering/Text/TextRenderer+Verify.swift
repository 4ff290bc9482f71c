package import EvidenceModel

extension TextRenderer {
  /// What was proved, or every fault with its place.
  package static func render(_ answer: VerifyAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    let count = answer.faults.count
    let verdict = count == 0 ? "ALL HOLDS" : counted(count, "FAULT", "FAULTS")
    page.paragraph(StyledText(verdict, .bold))
    for fault in answer.faults {
      page.item(
        StyledText(fault.check), StyledText(fault.subject, .bold), indent: 2, column: 13,
        right: fault.span.map { StyledText($0.place, .dim) })
      page.paragraph(StyledText(fault.message), indent: 4, hang: 2)
    }
    page.blank()
    page.paragraph(StyledText("checked " + answer.scope), hang: 2)
    return page.rendered()
  }
}

extension VerifyAnswer {
  /// How much was checked.
  var scope: String {
    [
      counted(checkedFiles, "source file", "source files"),
      counted(checkedQuotations, "quotation", "quotations"), counted(checkedLinks, "link", "links"),
      counted(checkedChecksums, "index file", "index files"),
      checkedRecords == 0
        ? nil : counted(checkedRecords, "literature record", "literature records"),
    ].compactMap(\.self).joined(separator: ", ")
  }
}
