package import EvidenceModel

extension TextRenderer {
  /// One record, whole, with the lines of its source when they were asked for.
  package static func render(_ answer: ShowAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    switch answer.record {
    case .policy(let document):
      page.document(document)
      page.diagnostics(document.diagnostics)
    case .statement(let statement, let heading, let links):
      page.statement(statement, of: heading)
      page.links(links)
    case .summary(let summary, let heading, let links):
      page.summary(summary, of: heading)
      page.links(links)
    case .passage(let passage, let heading, let links):
      page.policy(heading, file: passage.quote.span.file)
      page.blank()
      page.quotation(passage.quote, in: passage.quote.span.file)
      page.links(links)
    case .study(let study, let heading, let links):
      page.describedStudy(study, of: heading)
      page.links(links)
    case .codeGroup(let group, let heading):
      page.policy(heading, file: group.codes.first?.quote.span.file ?? "")
      page.codeGroup(group)
    case .reference(let reference, let work):
      page.reference(reference)
      page.diagnostics(reference.diagnostics)
      page.blank()
      page.work(work)
    case .work(let work): page.work(work)
    case .literature(let view): page.literature(view)
    }
    page.source(answer.sourceLines)
    return page.rendered()
  }
}

extension TextPage {
  fileprivate mutating func statement(_ statement: PolicyStatement, of heading: PolicyHeading) {
    let file = statement.quote.span.file
    determination(statement)
    policy(heading, file: file)
    paragraph(
      StyledText((heading.dateWords + [statement.linesOfBusiness.words]).joined(separator: " · ")),
      hang: 2)
    blank()
    quotation(statement.quote, in: file)
    remarks(on: statement)
    criteria(of: statement, in: file)
  }

  fileprivate mutating func summary(_ summary: EvidenceSummary, of heading: PolicyHeading) {
    let file = summary.span.file
    let topic = [summary.service, summary.population].compactMap { $0 }.joined(separator: ", ")
    paragraph(
      StyledText("SUMMARY OF EVIDENCE", .bold) + StyledText("  " + topic), hang: 2,
      right: StyledText(summary.id.rawValue, .accent), on: .first)
    policy(heading, file: file)
    blank()
    reasons(summary.reasons, verdict: summary.verdict, in: file)
  }

  /// Lines of a source with their numbers; those the record stands on are marked.
  fileprivate mutating func source(_ lines: [SourceLine]) {
    let digits = lines.map { String($0.number).count }.max() ?? 0
    var file: String?
    for line in lines {
      if line.file != file {
        blank()
        paragraph(StyledText("SOURCE", .bold) + StyledText("  " + line.file))
        file = line.file
      }
      let number = String(line.number)
      let padding = String(repeating: " ", count: digits - number.count)
      let mark = line.isInside ? "> " : "  "
      item(
        StyledText(mark + padding + number + " |", line.isInside ? .bold : .dim),
        StyledText(line.text), indent: 0, column: digits + 5)
    }
  }
}
