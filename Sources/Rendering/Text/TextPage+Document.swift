internal import EvidenceModel

extension TextPage {
  /// A policy at a glance: its header, its determinations, its summaries, and how much else.
  mutating func document(_ document: PolicyDocument) {
    let policy = document.policy
    let file = policy.file.path
    self.policy(policy.heading, file: file)
    paragraph(
      StyledText(
        (policy.heading.dateWords + [policy.linesOfBusiness.words]).joined(separator: " · ")),
      hang: 2)
    if !policy.aliases.isEmpty {
      paragraph(StyledText("also printed as " + policy.aliases.joined(separator: ", ")), hang: 2)
    }
    statements(policy.statements, in: file)
    summaries(policy.summaries, in: file)
    quotations("DEFINITIONS", policy.definitions, in: file)
    quotations("LIMITATIONS", policy.limitations, in: file)
    quotations("ALTERNATIVES THE POLICY NAMES", policy.alternatives, in: file)
    questions(policy.questions, in: file)
    studies(policy.studies, in: file)
    codeGroups(policy.codeGroups)
    history(policy.history, in: file)
    contents(document)
  }

  private mutating func statements(_ statements: [PolicyStatement], in file: String) {
    section("STATEMENTS", statements.count)
    for statement in statements {
      determination(statement, indent: 2)
      paragraph(
        StyledText(statement.contentWords), indent: 4, hang: 2,
        right: StyledText(statement.quote.span.place(in: file), .dim))
    }
  }

  private mutating func summaries(_ summaries: [EvidenceSummary], in file: String) {
    section("SUMMARIES OF EVIDENCE", summaries.count)
    for summary in summaries {
      let topic = [summary.service, summary.population].compactMap { $0 }.joined(separator: ", ")
      let verdict =
        summary.verdict == .unstated ? "unstated" : summary.verdict.rawValue.uppercased()
      item(
        StyledText(verdict), StyledText(topic), indent: 2, column: 4,
        right: StyledText(summary.id.rawValue, .accent), on: .first)
    }
  }

  private mutating func quotations(_ title: String, _ quotes: [Quotation], in file: String) {
    section(title, quotes.count)
    for quote in quotes {
      paragraph(
        StyledText(quote.quoted), indent: 2, hang: 1,
        right: StyledText(quote.span.place(in: file), .dim))
    }
  }

  /// The rows of the PICO table, an element a line.
  private mutating func questions(_ questions: [PICOQuestion], in file: String) {
    section("QUESTIONS", questions.count)
    for question in questions {
      let parts = [
        ("population", question.populations), ("intervention", question.interventions),
        ("comparator", question.comparators), ("outcomes", question.outcomes),
      ]
      for (index, (name, quotes)) in parts.enumerated() {
        item(
          StyledText(name),
          StyledText(quotes.isEmpty ? "–" : quotes.map(\.text).joined(separator: "; ")), indent: 2,
          column: 16,
          right: index == 0 ? StyledText(question.span.place(in: file), .dim) : nil)
      }
    }
  }

  private mutating func history(_ events: [PolicyHistoryEvent], in file: String) {
    section("HISTORY", events.count)
    for event in events {
      item(
        StyledText(event.date?.iso ?? "–"), StyledText(event.quote.quoted), indent: 2, column: 14,
        hang: 1, right: StyledText(event.quote.span.place(in: file), .dim))
    }
  }

  mutating func section(_ title: String, _ count: Int) {
    guard count > 0 else { return }
    blank()
    paragraph(StyledText(title, .bold) + StyledText("  \(count)", .dim))
  }

  /// How much of everything else there is.
  private mutating func contents(_ document: PolicyDocument) {
    let policy = document.policy
    let resolved = policy.citations.filter { !$0.references.isEmpty }.count
    let pairs = [
      ("sections", "\(policy.sections.count)"), ("passages", "\(policy.passages.count)"),
      ("codes", "\(policy.codes.count)"),
      ("citations", "\(policy.citations.count), \(resolved) resolved"),
      ("references", "\(document.references.count)"),
      ("literature search", policy.literatureSearch?.words ?? "not described"),
    ]
    blank()
    paragraph(StyledText("CONTENTS", .bold))
    for (name, value) in pairs { item(StyledText(name), StyledText(value), indent: 2, column: 22) }
  }
}

extension PolicyStatement {
  /// The line of business and how much hangs on the statement.
  fileprivate var contentWords: String {
    var words = linesOfBusiness.words
    if let criteria { words += " · " + counted(criteria.size, "criterion", "criteria") }
    return words
  }
}

extension CriteriaNode {
  /// The criteria under this one, at every depth.
  fileprivate var size: Int { items.reduce(0) { $0 + 1 + $1.size } }
}

extension LiteratureSearch {
  fileprivate var words: String {
    ([date?.iso].compactMap { $0 } + sources).joined(separator: ", ")
  }
}
