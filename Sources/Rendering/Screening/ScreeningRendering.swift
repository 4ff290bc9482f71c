package import EvidenceModel

/// An evaluation of screening as a report.
private enum ScreeningReport {
  static func report(_ answer: ScreeningEvaluation) -> Report {
    var report = Report(
      title: answer.isUpdate
        ? "Screening what came after, given the earlier half of what was included"
        : "Screening by topic alone")
    report.table(
      Report.Table(
        caption: "Work saved over sampling at 95% recall; recall in the first fifth",
        columns: ["set", "records", "included", "cited", "BM25", "evq", "BM25 @20%", "evq @20%"],
        rows: answer.scores.map(row) + [mean(answer)], numeric: [1, 2, 3, 4, 5, 6, 7]))
    for note in answer.notes { report.add(.remark(note)) }
    return report
  }

  private static func row(_ score: ScreeningScore) -> [[Report.Inline]] {
    [
      [.text(score.name)], [.text(String(score.documents))], [.text(String(score.included))],
      [.text(String(score.cited))], [.text(fixed(score.baseline))], [.text(fixed(score.saved))],
      [.text(fixed(score.baselineRecallAtFifth))], [.text(fixed(score.recallAtFifth))],
    ]
  }

  private static func mean(_ answer: ScreeningEvaluation) -> [[Report.Inline]] {
    [
      [.strong("mean")], ["–"], ["–"], ["–"], [.strong(fixed(answer.mean(\.baseline)))],
      [.strong(fixed(answer.mean(\.saved)))],
      [.strong(fixed(answer.mean(\.baselineRecallAtFifth)))],
      [.strong(fixed(answer.mean(\.recallAtFifth)))],
    ]
  }

  /// A number to three places.
  static func fixed(_ value: Double) -> String {
    let thousandths = Int((abs(value) * 1000).rounded())
    let digits = String(thousandths % 1000)
    let sign = value < 0 && thousandths > 0 ? "-" : ""
    return sign + "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

extension TextRenderer {
  /// An evaluation of screening as text.
  package static func render(_ answer: ScreeningEvaluation, style: TextStyle) -> String {
    TextReportWriter.write(ScreeningReport.report(answer), style: style)
  }
}

extension MarkdownRenderer {
  /// An evaluation of screening as Markdown.
  package static func render(_ answer: ScreeningEvaluation) -> String {
    MarkdownReportWriter.write(ScreeningReport.report(answer))
  }
}

extension JSONRenderer {
  /// An evaluation of screening as `evq.screening/1`.
  package static func render(_ answer: ScreeningEvaluation) -> String {
    let sets = answer.scores.map { score in
      [
        "name": .string(score.name), "documents": .int(score.documents),
        "included": .int(score.included), "cited": .int(score.cited),
        "baseline": .double(score.baseline), "saved": .double(score.saved),
        "read": .double(score.read), "recallAt20": .double(score.recallAtFifth),
        "baselineRecallAt20": .double(score.baselineRecallAtFifth),
      ] as JSONValue
    }
    return line(
      "screening",
      [
        "update": .bool(answer.isUpdate), "sets": .array(sets),
        "meanBaseline": .double(answer.mean(\.baseline)),
        "meanSaved": .double(answer.mean(\.saved)), "notes": JSONValue(answer.notes),
      ])
  }
}
