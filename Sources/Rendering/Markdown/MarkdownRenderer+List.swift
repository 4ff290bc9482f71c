package import EvidenceModel

extension MarkdownRenderer {
  /// Records as a table.
  package static func render(_ answer: ListAnswer) -> String {
    var page = MarkdownPage()
    let columns = answer.shownColumns
    page.heading(1, counted(answer.rows.count, answer.noun.singular, answer.noun.rawValue))
    page.table(
      columns + ["source"],
      answer.rows.map { row in
        columns.map { row.cell($0) ?? "" } + [row.source?.place ?? ""]
      })
    return page.rendered()
  }

  private static func staleness(_ answer: StatusAnswer) -> String {
    switch answer.isStale {
    case true?: "Index: stale"
    case false?: "Index: up to date"
    case nil: "Index: there is no corpus to compare it with"
    }
  }

  /// What is indexed, and whether the corpus has changed since.
  package static func render(_ answer: StatusAnswer) -> String {
    var page = MarkdownPage()
    page.heading(1, staleness(answer))
    page.list(markup: answer.changedFiles.map(MarkdownText.escaped))
    page.table(
      ["what", "count"], answer.counts.lines.map { [$0.name, String($0.count)] })
    page.table(
      ["built by evq", "corpus digest", "content digest"],
      [[answer.version, answer.corpusDigest, answer.contentDigest]])
    page.list(markup: answer.diagnostics.map(\.markup))
    return page.rendered()
  }
}

extension Diagnostic {
  /// The diagnostic as an entry of a list.
  var markup: String {
    "**" + severity.rawValue + "** " + MarkdownText.escaped(span?.place ?? file) + ": "
      + MarkdownText.escaped(message)
  }
}
