package import EvidenceModel

extension TextRenderer {
  /// Two editions compared, as text.
  package static func render(_ answer: DiffAnswer, style: TextStyle) -> String {
    TextReportWriter.write(DiffReport.report(answer), style: style)
  }
}

extension MarkdownRenderer {
  /// Two editions compared, as Markdown.
  package static func render(_ answer: DiffAnswer) -> String {
    MarkdownReportWriter.write(DiffReport.report(answer))
  }
}

extension HTMLRenderer {
  /// Two editions compared, as a page that prints.
  package static func render(_ answer: DiffAnswer) -> String {
    HTMLReportWriter.write(DiffReport.report(answer))
  }
}
