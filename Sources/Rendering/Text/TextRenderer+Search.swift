package import EvidenceModel

extension TextRenderer {
  /// What was found; where nothing was, what the policies say is missing and what is nearest.
  package static func render(_ answer: SearchAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    var marks = EvidenceMarks()
    page.paragraph(StyledText(answer.headline, .bold))
    if let synonyms = QueryWords(answer.query).synonyms {
      page.paragraph(StyledText("also searched: " + synonyms, .dim), hang: 2)
    }
    page.notes(answer.query.notes)
    page.suggestions(answer.suggestions)
    if !answer.gaps.isEmpty {
      page.blank()
      page.gaps(answer.gaps)
      page.leftGaps(answer)
    }
    page.hits(answer.hits, title: nil, marks: &marks)
    page.hits(answer.nearest, title: answer.nearestTitle, marks: &marks)
    page.unstated(answer)
    if !marks.legend.isEmpty {
      page.blank()
      page.paragraph(StyledText(marks.legend, .dim), hang: 2)
    }
    return page.rendered()
  }
}

extension SearchAnswer {
  /// The answer in one sentence.
  var headline: String {
    let words = QueryWords(query)
    let scope =
      " in " + counted(policyCount, "policy", "policies") + " ("
      + counted(workCount, "work", "works") + ")"
    guard total > 0 else {
      let subject = words.singular ?? words.plural
      return (subject.map { "No " + $0 } ?? "Nothing") + words.topic + scope + "."
    }
    let subject = total == 1 ? words.singular : words.plural
    let shown = hits.count < total ? ", the first \(hits.count)" : ""
    return (totalIsExact ? "" : "At least ")
      + "\(total) \(subject ?? (total == 1 ? "result" : "results"))" + words.topic + scope + shown
  }

  /// The heading over works of other designs.
  var nearestTitle: String {
    let terms = query.terms.joined(separator: " ")
    return "Nearest evidence" + (terms.isEmpty ? "" : " on " + terms) + ", best design first"
  }

  /// The heading over works whose design is not stated.
  var unstatedTitle: String {
    let asked = QueryWords(query).designs.map(\.plural).joined(separator: " or ")
    return "Design not stated" + (asked.isEmpty ? "" : " (may or may not be \(asked))") + ": "
      + (unstatedTotalIsExact ? "" : "at least ") + counted(unstatedTotal, "work", "works")
  }
}

extension TextPage {
  /// How many sentences on what is missing are not shown.
  fileprivate mutating func leftGaps(_ answer: SearchAnswer) {
    let left = answer.gapTotal - answer.gaps.count
    guard left > 0 else { return }
    let words =
      "and " + counted(left, "more sentence", "more sentences")
      + " on what is missing: --limit \(answer.gapTotal) shows all"
    paragraph(StyledText(words, .dim), indent: 2, hang: 2)
  }

  fileprivate mutating func hits(
    _ hits: [SearchHit], title: String?, marks: inout EvidenceMarks
  ) {
    guard !hits.isEmpty else { return }
    blank()
    if let title { paragraph(StyledText(title, .bold)) }
    for hit in hits { self.hit(hit, marks: &marks) }
  }

  private mutating func hit(_ hit: SearchHit, marks: inout EvidenceMarks) {
    switch hit.kind {
    case .statement: statementHit(hit)
    case .passage: passageHit(hit)
    case .reference, .literature: workHit(hit, marks: &marks)
    }
  }

  private func rank(_ hit: SearchHit) -> StyledText {
    let digits = String(hit.rank)
    return .spaces(3 - digits.count) + StyledText(digits, .dim)
  }

  private mutating func statementHit(_ hit: SearchHit) {
    let words = DeterminationClass.headline(hit.classes, phrase: "statement")
    item(
      rank(hit) + .spaces(2) + StyledText(words, .bold), StyledText(hit.title), indent: 0,
      column: 5, right: StyledText(hit.id, .accent), on: .first)
    hitText("“" + SafeText.folded(hit.text) + "”", of: hit)
  }

  private mutating func passageHit(_ hit: SearchHit) {
    item(
      rank(hit), StyledText(hit.title, .bold), indent: 0, column: 5,
      right: StyledText(hit.id, .accent), on: .first)
    hitText("“" + SafeText.folded(hit.text) + "”", of: hit)
  }

  private mutating func hitText(_ text: String, of hit: SearchHit) {
    paragraph(
      StyledText(text), indent: 5, hang: 1, right: StyledText(hit.source.place, .dim), limit: 4)
  }

  private mutating func workHit(_ hit: SearchHit, marks: inout EvidenceMarks) {
    let design = StyledText(hit.designCell(&marks), .bold)
    workLine(hit, design)
    paragraph(StyledText(hit.title), indent: 5, limit: 3)
    if !hit.includes.isEmpty {
      paragraph(StyledText("includes " + hit.includes.words), indent: 5, hang: 2)
    }
    paragraph(
      StyledText(hit.idWords, .dim), indent: 5, hang: 2,
      right: StyledText(hit.source.place, .dim))
  }

  /// Rank, design, year and author: in columns on a wide page, on two lines on a narrow one.
  private mutating func workLine(_ hit: SearchHit, _ design: StyledText) {
    let size = hit.sampleSize.map { StyledText("n \($0.count)") }
    let lead = rank(hit) + .spaces(2) + design
    if style.width < 72 {
      item(rank(hit), design, indent: 0, column: 5, right: size)
      let parts = [hit.year.map(String.init) ?? "", hit.byline].filter { !$0.isEmpty }
      paragraph(StyledText(parts.joined(separator: " ")), indent: 5, hang: 2)
    } else {
      let label = lead + .spaces(27 - lead.width) + StyledText(hit.yearCell)
      item(label, StyledText(hit.byline), indent: 0, column: 33, right: size)
    }
  }

  fileprivate mutating func unstated(_ answer: SearchAnswer) {
    guard !answer.unstated.isEmpty else { return }
    blank()
    paragraph(StyledText(answer.unstatedTitle, .bold), hang: 2)
    for hit in answer.unstated {
      item(
        StyledText(hit.yearCell), StyledText(hit.byline), indent: 5, column: 11,
        right: StyledText(hit.id, .accent), on: .first)
      paragraph(
        StyledText(hit.title), indent: 11, right: StyledText(hit.source.place, .dim), limit: 2)
    }
    let more = answer.unstatedTotal - answer.unstated.count
    if more > 0 {
      paragraph(StyledText("and \(more) more (--format json names all)", .dim), indent: 5)
    }
  }
}

extension SearchHit {
  /// The first author and the journal, as far as they are printed.
  var byline: String {
    [firstAuthor, container].compactMap { $0 }.joined(separator: ", ")
  }

  /// The year in a column of its own.
  fileprivate var yearCell: String { year.map(String.init) ?? "    " }

  fileprivate func designCell(_ marks: inout EvidenceMarks) -> String {
    let kind = evidenceKind ?? .other
    return design.map { marks.cell($0, kind: kind) } ?? kind.name
  }

  /// The id, the further references to the same work, and the PubMed id.
  var idWords: String {
    let ids = [id] + otherReferences.map(\.rawValue).filter { $0 != id }
    let number = pmid.map { " · PMID " + $0 } ?? ""
    return ids.joined(separator: ", ") + number
  }
}
