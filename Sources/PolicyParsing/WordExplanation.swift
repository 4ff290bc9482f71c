import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Says by which words of the vocabulary something was read: the rows of its tables, and whether
/// they are the field's own or a vocabulary file's.
///
/// It looks at what was read once more, so that reading itself keeps no account.
struct WordExplanation {
  private let layout: Layout
  private let vocabulary: PolicyVocabulary

  /// Prepares to explain what was read in a document.
  init(_ layout: Layout) {
    self.layout = layout
    vocabulary = layout.reading.vocabulary
  }

  /// The explanations with their words, those of labels, lines of business and history among them.
  func complete(_ explanations: [Explanation], of policy: Policy) -> [Explanation] {
    var statements: [SourceSpan: PolicyStatement] = [:]
    for statement in policy.statements { statements[statement.quote.span] = statement }
    let completed = explanations.map { explanation in
      var explanation = explanation
      explanation.words = words(of: explanation, statements)
      return explanation
    }
    let header = Array(completed.prefix { $0.rule.hasPrefix("header.") })
    return header + labels() + lines(of: policy) + completed.dropFirst(header.count)
      + history(of: policy)
  }

  private func words(
    of explanation: Explanation, _ statements: [SourceSpan: PolicyStatement]
  ) -> [WordUse] {
    if explanation.rule.hasPrefix("section.") { return heading(explanation.text) }
    if explanation.rule.hasPrefix("study.") || explanation.rule.hasPrefix("codes.") {
      return record(explanation)
    }
    guard explanation.rule.hasPrefix("determination."), let span = explanation.span,
      let statement = statements[span]
    else { return [] }
    return determination(statement)
  }

  // MARK: - Statements

  private func determination(_ statement: PolicyStatement) -> [WordUse] {
    let phrase = Self.lowered(statement.determination.phrase.text)
    let quote = Self.lowered(statement.quote.text)
    var uses = uses(.determinations, vocabulary.determinationTerms, in: phrase)
    if uses.isEmpty {
      uses = self.uses(.determinationVerbs, vocabulary.determinationVerbs, in: phrase)
    }
    uses += self.uses(.judgingVerbs, vocabulary.judgingVerbs, in: quote).prefix(1)
    if statement.determination.flags.contains(.residual) {
      uses += self.uses(.residuals, vocabulary.residuals, in: quote).prefix(1)
    }
    if let criteria = statement.criteria {
      uses += self.uses(.combinators, vocabulary.combinators, in: Self.lowered(criteria.text))
        .suffix(1)
    }
    return uses
  }

  // MARK: - Studies and codes

  private func record(_ explanation: Explanation) -> [WordUse] {
    let text = Self.lowered(explanation.text)
    if explanation.rule.hasPrefix("codes.") {
      return uses(.codeStatus, vocabulary.codeStatus, in: text)
    }
    let behind = (explanation.span?.ranges.last?.upperBound).map { $0..<$0 + 120 } ?? 0..<0
    let bytes = layout.reading.bytes[behind.clamped(to: layout.reading.bytes.indices)]
      .map(\.asciiLowercased)
    switch explanation.rule {
    case "study.author", "study.trial":
      return Array(uses(.studyVerbs, vocabulary.studyVerbs, in: bytes).prefix(1))
    case "study.organization":
      return Array(uses(.assessors, vocabulary.assessors, in: text).prefix(1))
    default: return Array(uses(.studyNouns, vocabulary.studyNouns, in: text).prefix(1))
    }
  }

  // MARK: - Headings and labels

  private func heading(_ text: String) -> [WordUse] {
    let bytes = Array(text.utf8)
    let words = HeadingWords.normalized(bytes, bytes.indices)
    guard
      let match = vocabulary.sectionHeadings.match(in: words, at: 0, before: words.count)
    else { return [] }
    return [use(.headings, vocabulary.sectionHeadings, match, in: words)]
  }

  /// The labels of the header.
  private func labels() -> [Explanation] {
    HeaderReader.labels(of: layout).compactMap { token in
      guard let field = token.field else { return nil }
      let quote = layout.reading.quote(token.range)
      return Explanation(
        rule: "label.\(field.rawValue)", text: quote.text, span: quote.span,
        words: uses(.labels, vocabulary.headerLabels, in: Self.lowered(quote.text)))
    }
  }

  private func lines(of policy: Policy) -> [Explanation] {
    policy.linesOfBusiness.compactMap { line in
      guard let quote = line.quote else { return nil }
      return Explanation(
        rule: "lineOfBusiness.\(line.value.rawValue)", text: quote.text, span: quote.span,
        words: uses(.linesOfBusiness, vocabulary.linesOfBusiness, in: Self.lowered(quote.text)))
    }
  }

  private func history(of policy: Policy) -> [Explanation] {
    policy.history.map { event in
      let text = Self.lowered(event.quote.text)
      let row = vocabulary.historyEvents.first {
        $0.kind == event.kind && $0.phrases.contains(text, text.indices)
      }
      let words = row.map { uses(.history, $0.phrases, in: text).prefix(1) } ?? []
      return Explanation(
        rule: "history.\(event.kind.rawValue)", text: event.quote.text, span: event.quote.span,
        words: Array(words))
    }
  }

  // MARK: - Rows

  private func uses<Meaning>(
    _ name: VocabularyTable, _ table: PhraseTable<Meaning>, in text: [UInt8]
  ) -> [WordUse] {
    table.matches(in: text, text.indices).map { use(name, table, $0, in: text) }
  }

  private func use<Meaning>(
    _ name: VocabularyTable, _ table: PhraseTable<Meaning>, _ match: PhraseMatch<Meaning>,
    in text: [UInt8]
  ) -> WordUse {
    WordUse(
      table: name.rawValue, phrase: String(decoding: text[match.range], as: UTF8.self),
      file: table.addedLine(ofRow: match.row).map { _ in vocabulary.additions.file },
      line: table.addedLine(ofRow: match.row))
  }

  private static func lowered(_ text: String) -> [UInt8] { text.utf8.map(\.asciiLowercased) }
}
