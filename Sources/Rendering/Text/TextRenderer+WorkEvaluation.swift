package import EvidenceModel

extension TextRenderer {
  /// How often references were rightly and wrongly made one work.
  package static func render(_ evaluation: WorkEvaluation, style: TextStyle) -> String {
    var page = TextPage(style)
    page.paragraph(
      StyledText("\(evaluation.referenceCount) references of \(evaluation.workCount) works"))
    page.paragraph(
      StyledText(
        "pairs of one work: \(evaluation.rightPairs) merged, \(evaluation.missedPairs) missed; "
          + "false merges: \(evaluation.falsePairs)"))
    for merge in evaluation.falseMerges {
      page.blank()
      for (line, raw) in zip(merge.lines, merge.raws) {
        page.item(StyledText("line \(line)"), StyledText(raw), indent: 2, column: 14)
      }
    }
    return page.rendered()
  }
}

extension MarkdownRenderer {
  /// The same as a table.
  package static func render(_ evaluation: WorkEvaluation) -> String {
    var page = MarkdownPage()
    page.heading(1, "References merged into works")
    page.table(
      ["references", "works", "merged rightly", "missed", "merged falsely"],
      [
        [
          evaluation.referenceCount, evaluation.workCount, evaluation.rightPairs,
          evaluation.missedPairs, evaluation.falsePairs,
        ].map { "\($0)" }
      ])
    return page.rendered()
  }
}

extension JSONRenderer {
  /// The merging as `evq.workEvaluation/1`.
  package static func render(_ evaluation: WorkEvaluation) -> String {
    line(
      "workEvaluation",
      [
        "references": .int(evaluation.referenceCount), "works": .int(evaluation.workCount),
        "rightPairs": .int(evaluation.rightPairs), "falsePairs": .int(evaluation.falsePairs),
        "missedPairs": .int(evaluation.missedPairs),
        "falseMergeRate": evaluation.falseMergeRate.map { .double($0) } ?? .null,
        "recall": evaluation.recall.map { .double($0) } ?? .null,
        "falseMerges": .array(
          evaluation.falseMerges.map {
            ["lines": .array($0.lines.map { .int($0) }), "raws": JSONValue($0.raws)]
          }),
      ])
  }
}
