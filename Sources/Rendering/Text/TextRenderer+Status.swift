package import EvidenceModel

extension TextRenderer {
  /// What is indexed, from which corpus, by which version, and whether the corpus has changed.
  package static func render(_ answer: StatusAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    page.staleness(answer)
    page.blank()
    page.counts(answer.counts)
    page.blank()
    page.digest("corpus digest", answer.corpusDigest)
    page.digest("content digest", answer.contentDigest)
    page.files(answer.files)
    page.diagnostics(answer.diagnostics)
    return page.rendered()
  }

  /// What building an index did, with its counts and the first of what was odd in what it has read.
  package static func render(_ summary: IndexingSummary, style: TextStyle) -> String {
    var page = TextPage(style)
    page.paragraph(StyledText(summary.headline, .bold))
    page.counts(summary.status.counts)
    page.diagnostics(summary.gravest)
    page.remainder(summary.untold)
    return page.rendered()
  }
}

extension IndexingSummary {
  /// What was done in one sentence.
  var headline: String {
    guard isPublished else { return "Nothing to do: the index is up to date." }
    let taken = keptFiles > 0 ? ", \(keptFiles) unchanged" : ""
    let gone = removedFiles > 0 ? ", \(removedFiles) removed" : ""
    return "Indexed " + counted(readFiles, "file", "files") + taken + gone + "."
  }

  /// As many diagnostics as a reader takes in at once, the gravest first where there are more.
  fileprivate var gravest: [Diagnostic] {
    guard news.count > Self.newsLimit else { return news }
    let ordered = DiagnosticSeverity.allCases.flatMap { severity in
      news.filter { $0.severity == severity }
    }
    return Array(ordered.prefix(Self.newsLimit))
  }

  /// How many diagnostics of the corpus are not listed.
  fileprivate var untold: Int { diagnosticCount - min(news.count, Self.newsLimit) }

  private static var newsLimit: Int { 20 }
}

extension IndexCounts {
  /// The counts in words, with a remark where there is one.
  var lines: [(name: String, count: Int, remark: String)] {
    [
      ("policies", policies, ""), ("statements", statements, ""),
      ("references", references, "\(referencesWithPMID) with PMID, \(referencesWithDOI) with DOI"),
      ("works", works, ""), ("evidence records", evidenceRecords, ""), ("links", links, ""),
      ("literature", literature, ""),
    ]
  }
}

extension TextPage {
  fileprivate mutating func staleness(_ answer: StatusAnswer) {
    let built = "built by evq " + answer.version
    guard let isStale = answer.isStale else {
      let words = "there is no corpus here to compare the index with; name one with --corpus"
      item(StyledText("INDEX ALONE", .bold), StyledText(words), indent: 0, column: 2)
      return paragraph(StyledText(built), indent: 2)
    }
    guard isStale else {
      item(StyledText("UP TO DATE", .bold), StyledText(built), indent: 0, column: 2)
      return
    }
    let words = "the corpus has changed since; run: evq index"
    item(StyledText("STALE", .bold), StyledText(words), indent: 0, column: 2)
    for file in answer.changedFiles { paragraph(StyledText(file), indent: 2, hang: 2) }
    paragraph(StyledText(built), indent: 2)
  }

  fileprivate mutating func counts(_ counts: IndexCounts) {
    let digits = counts.lines.map { String($0.count).count }.max() ?? 0
    for line in counts.lines {
      let number = String(line.count)
      let padding = String(repeating: " ", count: digits - number.count)
      item(
        StyledText(line.name), StyledText(line.remark, .dim), indent: 2, column: 22 + digits + 2,
        number: StyledText(padding + number), at: 22)
    }
  }

  /// A name, a number in its column, and a remark.
  private mutating func item(
    _ name: StyledText, _ remark: StyledText, indent: Int, column: Int, number: StyledText, at: Int
  ) {
    let label = name + .spaces(at - indent - name.width) + number
    item(label, remark, indent: indent, column: column)
  }

  /// How many diagnostics are not listed, and what lists them.
  fileprivate mutating func remainder(_ count: Int) {
    guard count > 0 else { return }
    blank()
    let more = counted(count, "more diagnostic", "more diagnostics")
    paragraph(StyledText("\(more) of the corpus: evq status", .dim))
  }

  fileprivate mutating func digest(_ name: String, _ digest: String) {
    item(StyledText(name), StyledText(digest, .dim), indent: 2, column: 18)
  }

  fileprivate mutating func files(_ files: [SourceFile]) {
    guard !files.isEmpty else { return }
    blank()
    paragraph(StyledText("FILES", .bold))
    for file in files {
      paragraph(
        StyledText(file.path), indent: 2, hang: 2,
        right: StyledText("\(file.byteCount) bytes", .dim))
    }
  }
}
