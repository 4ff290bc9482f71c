package import EvidenceModel

extension TextRenderer {
  /// Each term with the fields that hold it and its first postings.
  package static func render(_ answer: InspectTermAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    for term in answer.terms {
      page.blank()
      page.paragraph(StyledText(term.term, .bold) + StyledText(term.origin, .dim), hang: 2)
      if term.fields.isEmpty { page.paragraph(StyledText("in no document"), indent: 2) }
      for field in term.fields {
        page.item(
          StyledText(field.field), StyledText(field.frequencies(of: answer.documentCount)),
          indent: 2, column: 13)
        for posting in field.postings {
          page.item(
            StyledText(posting.document), StyledText(posting.places, .dim), indent: 4, column: 24)
        }
        let rest = field.documentFrequency - field.postings.count
        if rest > 0 { page.paragraph(StyledText("and \(rest) more", .dim), indent: 4) }
      }
    }
    return page.rendered()
  }

  /// A document's attributes, and its fields with their terms.
  package static func render(_ answer: InspectDocumentAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    page.paragraph(
      StyledText(answer.id, .bold)
        + StyledText("  document \(answer.number) of \(answer.segment)", .dim))
    for (name, value) in answer.namedAttributes {
      page.item(StyledText(name), StyledText(value), indent: 2, column: 18)
    }
    for field in answer.fields where field.length > 0 {
      page.blank()
      page.paragraph(StyledText(field.heading, .bold))
      page.paragraph(StyledText(field.termList), indent: 2)
    }
    return page.rendered()
  }

  /// Each segment's structures with bytes and per cent.
  package static func render(_ answer: InspectSpaceAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    for segment in answer.segments {
      page.blank()
      page.paragraph(StyledText(segment.name, .bold) + StyledText("  " + segment.summary))
      page.table(
        TextTable(
          columns: InspectSpaceAnswer.Segment.columns.map {
            .init(heading: $0, isRightAligned: $0 != "structure")
          },
          rows: segment.rows.map { $0.map { StyledText($0) } }), indent: 2)
      page.blank()
      page.table(
        TextTable(
          columns: InspectSpaceAnswer.Field.columns.map {
            .init(heading: $0, isRightAligned: $0 != "field")
          },
          rows: segment.fields.map { $0.row.map { StyledText($0) } }), indent: 2)
    }
    return page.rendered()
  }
}
