package import EvidenceModel

extension TextRenderer {
  /// Review packets as text.
  package static func render(_ packets: [ReviewPacket], style: TextStyle) -> String {
    packets.map { TextReportWriter.write(ReviewReport.report($0), style: style) }
      .joined(separator: "\n")
  }

  /// What falls due when, as text.
  package static func render(_ calendar: ReviewCalendar, style: TextStyle) -> String {
    TextReportWriter.write(CalendarReport.report(calendar), style: style)
  }
}

extension MarkdownRenderer {
  /// Review packets as Markdown.
  package static func render(_ packets: [ReviewPacket]) -> String {
    packets.map { MarkdownReportWriter.write(ReviewReport.report($0)) }.joined(separator: "\n")
  }

  /// What falls due when, as Markdown.
  package static func render(_ calendar: ReviewCalendar) -> String {
    MarkdownReportWriter.write(CalendarReport.report(calendar))
  }
}

extension HTMLRenderer {
  /// Review packets as one page that prints, each packet beginning a new sheet.
  package static func render(_ packets: [ReviewPacket]) -> String {
    HTMLReportWriter.write(packets.map(ReviewReport.report))
  }

  /// What falls due when, as a page that prints.
  package static func render(_ calendar: ReviewCalendar) -> String {
    HTMLReportWriter.write(CalendarReport.report(calendar))
  }
}
