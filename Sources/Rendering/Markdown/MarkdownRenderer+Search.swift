package import EvidenceModel

extension MarkdownRenderer {
  /// What was found, or what is missing and what is nearest.
  package static func render(_ answer: SearchAnswer) -> String {
    var page = MarkdownPage()
    page.heading(1, answer.headline)
    if let synonyms = QueryWords(answer.query).synonyms {
      page.paragraph(markup: "Also searched: " + MarkdownText.escaped(synonyms))
    }
    page.list(markup: answer.query.notes.map(MarkdownText.escaped))
    page.suggestions(answer.suggestions)
    page.gaps(answer.gaps)
    page.hits(answer.hits, title: "Results")
    page.hits(answer.nearest, title: answer.nearestTitle)
    page.hits(answer.unstated, title: answer.unstatedTitle)
    return page.rendered()
  }
}

extension MarkdownPage {
  /// Known words near an unknown one.
  mutating func suggestions(_ suggestions: [String]) {
    guard !suggestions.isEmpty else { return }
    paragraph(
      markup: "Did you mean: " + suggestions.map(MarkdownText.escaped).joined(separator: ", ") + "?"
    )
  }

  /// What policies say is missing.
  mutating func gaps(_ gaps: [EvidenceGap], names: [WorkID: String] = [:]) {
    guard !gaps.isEmpty else { return }
    heading(2, "What the policies say is missing")
    list(
      markup: gaps.map { gap in
        let remark = gap.words(names: names)
        return MarkdownText.escaped(gap.policy.rawValue) + ": " + MarkdownText.quoted(gap.quote)
          + (remark.isEmpty ? "" : " · " + MarkdownText.escaped(remark))
      })
  }

  fileprivate mutating func hits(_ hits: [SearchHit], title: String) {
    guard !hits.isEmpty else { return }
    heading(2, title)
    list(markup: hits.map(\.markup))
  }
}

extension SearchHit {
  fileprivate var markup: String {
    switch kind {
    case .statement, .passage:
      let words = DeterminationClass.headline(classes, phrase: "")
      let name = [words, title].filter { !$0.isEmpty }.joined(separator: " · ")
      return "**" + MarkdownText.escaped(name) + "** `" + SafeText.folded(id).codeSafe + "` “"
        + MarkdownText.escaped(text) + "” " + MarkdownText.place(source)
    case .reference, .literature:
      return "**" + MarkdownText.escaped(designWords) + "** " + MarkdownText.escaped(workWords)
        + " " + MarkdownText.place(source)
    }
  }

  private var designWords: String {
    let kind = evidenceKind ?? .other
    guard let design else { return kind.name }
    return EvidenceMarks.name(of: design, kind: kind) + design.inferenceWords
  }

  private var workWords: String {
    let size = sampleSize.map { "n \($0.count)" } ?? ""
    let included = includes.isEmpty ? "" : "includes " + includes.words
    return [year.map(String.init) ?? "", byline, title, size, included, idWords]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension DesignClaim {
  /// Says so where the design is inferred.
  var inferenceWords: String { isStated || basis == .none ? "" : " (inferred)" }
}

extension String {
  /// The text as it can stand between backticks.
  var codeSafe: String { filter { $0 != "`" } }
}
