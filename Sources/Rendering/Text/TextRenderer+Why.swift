package import EvidenceModel

extension TextRenderer {
  /// How many sentences with results are shown of one work.
  package static let sentenceLimit = 2

  /// Each determination on the topic with its reasons and its evidence.
  package static func render(_ answer: WhyAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    page.notes(answer.notes)
    if answer.answers.isEmpty {
      page.paragraph(
        StyledText("No determination on “\(SafeText.folded(answer.question))”.", .bold))
    }
    page.suggestions(answer.suggestions)
    var previous: PolicyID?
    for each in answer.answers {
      page.blank()
      page.answer(each, repeatsPolicy: each.policy.id != previous)
      previous = each.policy.id
    }
    page.elsewhere(answer.elsewhere)
    page.missing(answer)
    return page.rendered()
  }
}

extension TextPage {
  /// What the reader should know about how the question was read.
  mutating func notes(_ notes: [String]) {
    for note in notes { item(StyledText("note", .bold), StyledText(note), indent: 0, column: 6) }
  }

  /// Known words near an unknown one.
  mutating func suggestions(_ suggestions: [String]) {
    guard !suggestions.isEmpty else { return }
    paragraph(StyledText("Did you mean: " + suggestions.joined(separator: ", ") + "?"), hang: 2)
  }

  fileprivate mutating func answer(_ answer: StatementAnswer, repeatsPolicy: Bool) {
    let file = answer.statement.quote.span.file
    determination(answer.statement)
    let lines = answer.statement.linesOfBusiness.words
    if repeatsPolicy {
      policy(answer.policy, file: file)
      paragraph(StyledText((answer.policy.dateWords + [lines]).joined(separator: " · ")), hang: 2)
    } else {
      paragraph(StyledText(answer.policy.id.rawValue + " · " + lines), hang: 2)
    }
    blank()
    quotation(answer.statement.quote, in: file)
    remarks(on: answer.statement)
    criteria(of: answer.statement, in: file)
    rationale(answer.rationale, in: file)
    evidence(answer.evidence, in: file)
  }

  fileprivate mutating func elsewhere(_ lines: [ElsewhereLine]) {
    guard !lines.isEmpty else { return }
    blank()
    item(
      StyledText("ELSEWHERE", .bold), StyledText("the same service in other statements"),
      indent: 0, column: 11)
    for line in lines {
      headline(
        line.classes, phrase: line.phrase, topic: line.topic,
        right: StyledText(line.statement.rawValue, .accent), indent: 2)
      paragraph(
        StyledText(line.linesOfBusiness.words), indent: 4, hang: 2,
        right: StyledText(line.source.place, .dim))
    }
  }

  fileprivate mutating func missing(_ answer: WhyAnswer) {
    guard !answer.gaps.isEmpty else { return }
    let pairs = answer.answers.flatMap(\.evidence).map { ($0.record, $0.referenceLabel) }
    blank()
    paragraph(StyledText("WHAT THE POLICIES SAY IS MISSING", .bold))
    gaps(answer.gaps, names: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
  }
}
