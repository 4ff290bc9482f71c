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
        columns: [
          "set", "records", "included", "cited", "BM25", "evq", "held out", "BM25 @20%", "evq @20%",
          "held out @20%",
        ],
        rows: answer.scores.map(row) + [mean(answer)], numeric: Set(1...9)))
    report.add(
      .remark("held out: by weights that were chosen on the other sets; from three sets on"))
    for note in answer.notes { report.add(.remark(note)) }
    return report
  }

  private static func row(_ score: ScreeningScore) -> [[Report.Inline]] {
    [
      [.text(score.name)], [.text(String(score.documents))], [.text(String(score.included))],
      [.text(String(score.cited))], [.text(fixed(score.baseline))], [.text(fixed(score.saved))],
      [.text(score.heldOut.map(fixed) ?? "–")], [.text(fixed(score.baselineRecallAtFifth))],
      [.text(fixed(score.recallAtFifth))], [.text(score.heldOutRecallAtFifth.map(fixed) ?? "–")],
    ]
  }

  private static func mean(_ answer: ScreeningEvaluation) -> [[Report.Inline]] {
    [
      [.strong("mean")], ["–"], ["–"], ["–"], [.strong(fixed(answer.mean(\.baseline)))],
      [.strong(fixed(answer.mean(\.saved)))], [.strong(heldOut(answer, \.heldOut))],
      [.strong(fixed(answer.mean(\.baselineRecallAtFifth)))],
      [.strong(fixed(answer.mean(\.recallAtFifth)))],
      [.strong(heldOut(answer, \.heldOutRecallAtFifth))],
    ]
  }

  private static func heldOut(
    _ answer: ScreeningEvaluation, _ measure: (ScreeningScore) -> Double?
  ) -> String {
    answer.scores.contains { measure($0) == nil } ? "–" : fixed(answer.mean { measure($0) ?? 0 })
  }

  /// A number to three places.
  static func fixed(_ value: Double) -> String {
    let thousandths = Int((abs(value) * 1000).rounded())
    let digits = String(thousandths % 1000)
    let sign = value < 0 && thousandths > 0 ? "-" : ""
    return sign + "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count)
      + digits
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
        "heldOut": score.heldOut.map(JSONValue.double) ?? .null,
        "heldOutRecallAt20": score.heldOutRecallAtFifth.map(JSONValue.double) ?? .null,
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
