package import EvidenceModel

extension MarkdownRenderer {
  /// Each term with the fields that hold it and its first postings.
  package static func render(_ answer: InspectTermAnswer) -> String {
    var page = MarkdownPage()
    for term in answer.terms {
      page.heading(2, term.term + term.origin)
      if term.fields.isEmpty { page.paragraph(markup: "In no document.") }
      for field in term.fields {
        page.paragraph(
          markup: MarkdownText.escaped(
            field.field + ": " + field.frequencies(of: answer.documentCount)))
        page.table(
          ["document", "positions"], field.postings.map { [$0.document, $0.places] })
      }
    }
    return page.rendered()
  }

  /// A document's attributes, and its fields with their terms.
  package static func render(_ answer: InspectDocumentAnswer) -> String {
    var page = MarkdownPage()
    page.heading(1, answer.id)
    page.table(["attribute", "value"], answer.namedAttributes.map { [$0.name, $0.value] })
    for field in answer.fields where field.length > 0 {
      page.heading(2, field.heading)
      page.paragraph(markup: MarkdownText.escaped(field.termList))
    }
    return page.rendered()
  }

  /// Each segment's structures with bytes and per cent.
  package static func render(_ answer: InspectSpaceAnswer) -> String {
    var page = MarkdownPage()
    for segment in answer.segments {
      page.heading(1, segment.name)
      page.paragraph(markup: MarkdownText.escaped(segment.summary))
      page.table(InspectSpaceAnswer.Segment.columns, segment.rows)
      page.table(InspectSpaceAnswer.Field.columns, segment.fields.map(\.row))
    }
    return page.rendered()
  }
}
