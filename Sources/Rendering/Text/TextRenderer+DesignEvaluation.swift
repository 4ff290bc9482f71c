package import EvidenceModel

extension TextRenderer {
  /// The screening for trials, an operating point to a line.
  package static func render(_ evaluation: DesignEvaluation, style: TextStyle) -> String {
    var page = TextPage(style)
    page.paragraph(
      StyledText(
        "\(evaluation.recordCount) records, \(evaluation.withoutAbstract) without an abstract"))
    for point in evaluation.points {
      page.item(
        StyledText(point.name, .bold),
        StyledText(
          "recall \(rounded(point.recall)) (\(rounded(point.recallInterval))) · "
            + "specificity \(rounded(point.specificity)) "
            + "(\(rounded(point.specificityInterval))) · "
            + "precision \(rounded(point.precision)) · \(point.truePositives) found, "
            + "\(point.falseNegatives) missed, \(point.falsePositives) wrongly called trials"),
        indent: 0, column: 11)
    }
    others(evaluation, on: &page)
    return page.rendered()
  }

  /// How often works that are no trials are called so, by publication type.
  private static func others(_ evaluation: DesignEvaluation, on page: inout TextPage) {
    guard !evaluation.others.isEmpty else { return }
    let names = evaluation.points.map(\.name).joined(separator: ", ")
    page.paragraph(StyledText("Called trials of the others, by publication type: \(names)"))
    for (type, row) in evaluation.mostOthers {
      let called = row.called.map(String.init).joined(separator: ", ")
      page.item(StyledText(type), StyledText("\(called) of \(row.count)"), indent: 2, column: 40)
    }
  }

  private static func rounded(_ interval: ClosedRange<Double>?) -> String {
    guard let interval else { return "–" }
    return rounded(interval.lowerBound) + "–" + rounded(interval.upperBound)
  }

  /// Three digits behind the point.
  private static func rounded(_ share: Double?) -> String {
    guard let share else { return "–" }
    let thousandths = Int((share * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

extension MarkdownRenderer {
  /// The screening for trials as a table.
  package static func render(_ evaluation: DesignEvaluation) -> String {
    var page = MarkdownPage()
    page.heading(1, "Randomized trials by title and abstract")
    page.table(
      ["point", "found", "missed", "wrongly called", "rightly not called"],
      evaluation.points.map {
        [
          $0.name, "\($0.truePositives)", "\($0.falseNegatives)", "\($0.falsePositives)",
          "\($0.trueNegatives)",
        ]
      })
    return page.rendered()
  }
}

extension JSONRenderer {
  /// The screening for trials as `evq.designEvaluation/1`.
  package static func render(_ evaluation: DesignEvaluation) -> String {
    let points = evaluation.points.map { point in
      [
        "name": .string(point.name), "truePositives": .int(point.truePositives),
        "falsePositives": .int(point.falsePositives), "falseNegatives": .int(point.falseNegatives),
        "trueNegatives": .int(point.trueNegatives), "recall": number(point.recall),
        "specificity": number(point.specificity), "precision": number(point.precision),
        "recallInterval": interval(point.recallInterval),
        "specificityInterval": interval(point.specificityInterval),
        "missed": JSONValue(point.missed),
      ] as JSONValue
    }
    return line(
      "designEvaluation",
      [
        "recordCount": .int(evaluation.recordCount),
        "withoutAbstract": .int(evaluation.withoutAbstract), "points": .array(points),
        "others": .array(
          evaluation.mostOthers.map { type, row in
            [
              "type": .string(type), "count": .int(row.count),
              "called": .array(row.called.map { .int($0) }),
            ]
          }),
      ])
  }

  private static func interval(_ range: ClosedRange<Double>?) -> JSONValue {
    range.map { .array([.double($0.lowerBound), .double($0.upperBound)]) } ?? .null
  }

  private static func number(_ share: Double?) -> JSONValue { share.map { .double($0) } ?? .null }
}
