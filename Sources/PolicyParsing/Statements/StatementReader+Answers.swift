import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Determinations that a question asks for and its answer gives: `Is X covered? Yes.`
extension StatementReader {
  private typealias Words = AnswerVocabulary

  /// A question for what is covered, in its words.
  private struct Question {
    let text: CleanText
    let sentence: Range<Int>
    let subject: Range<Int>
    let classes: [DeterminationClass]
    let rest: Range<Int>
  }

  /// Adds what a paragraph answers to a question in it, or to the one right above it.
  mutating func readAnswer(_ text: CleanText, _ sentences: [Range<Int>], at block: Int) {
    for (asking, answer) in zip(sentences, sentences.dropFirst()) {
      guard let word = answerWord(text, answer), let question = question(text, asking)
      else { continue }
      add(question, answeredBy: word, in: text, asking.lowerBound..<answer.upperBound)
      return
    }
    guard let first = sentences.first, let word = answerWord(text, first),
      let question = questionAbove(block)
    else { return }
    // A bare word says nothing without the sentence behind it.
    let isBare = text.trimmed(word.upperBound..<first.upperBound).count <= 1
    let end = isBare && sentences.count > 1 ? sentences[1].upperBound : first.upperBound
    add(question, answeredBy: word, in: text, first.lowerBound..<end)
  }

  /// The question that ends the paragraph above a block, or that is the heading right above it.
  private func questionAbove(_ block: Int) -> Question? {
    guard block > layout.sections[section].blocks.lowerBound else {
      let heading = layout.reading.clean(layout.sections[section].heading)
      return question(heading, heading.all)
    }
    guard layout.blocks[block - 1].kind == .paragraph else { return nil }
    let above = layout.text(block - 1)
    return SentenceSplitter.sentences(in: above.bytes, range: above.all).last.flatMap {
      question(above, $0)
    }
  }

  /// `Yes` or `No` that a stop or a comma parts from what follows.
  private func answerWord(_ text: CleanText, _ sentence: Range<Int>) -> Range<Int>? {
    guard let word = Words.answers.first(where: { text.starts(sentence, with: $0) }) else {
      return nil
    }
    let end = sentence.lowerBound + word.utf8.count
    guard end == sentence.upperBound || ",.;:!".utf8.contains(text.bytes[end]) else { return nil }
    return sentence.lowerBound..<end
  }

  /// Reads `Is X covered …?` or `Does the plan cover X …?`.
  private func question(_ text: CleanText, _ sentence: Range<Int>) -> Question? {
    let sentence = text.trimmed(sentence)
    guard let last = sentence.last, text.bytes[last] == UInt8(ascii: "?") else { return nil }
    if let opening = Words.copulas.first(where: { text.starts(sentence, with: $0) }),
      let term = vocabulary.determinationTerms.matches(in: text.lowered, sentence).first,
      Self.grants([term.meaning])
    {
      let start = sentence.lowerBound + opening.utf8.count
      return named(
        Question(
          text: text, sentence: sentence,
          subject: withoutWeight(text, start..<max(start, term.range.lowerBound)),
          classes: [term.meaning], rest: term.range.upperBound..<last))
    }
    guard Words.auxiliaries.contains(where: { text.starts(sentence, with: $0) }),
      let verb = Words.verbs.first(in: text.lowered, sentence)
    else { return nil }
    let object = verb.range.upperBound..<last
    let stops = [" for ", " if ", " when ", " under "].compactMap { text.first($0, in: object) }
    let end = stops.min() ?? last
    return named(
      Question(
        text: text, sentence: sentence, subject: text.trimmed(object.lowerBound..<end),
        classes: [.covered], rest: end..<last))
  }

  /// A question that names what it asks for, and not any service.
  private func named(_ question: Question) -> Question? {
    let name = question.text.text(question.subject).lowercased()
    return name.contains(where: \.isLetter) && !Words.unnamed.contains(name) ? question : nil
  }

  /// A subject without the words that weigh it before the term: `X considered`, `X a`.
  private func withoutWeight(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    var range = text.trimmed(range)
    for word in Words.weighing
    where text.lowered[range].suffix(word.utf8.count).elementsEqual(word.utf8) {
      range = text.trimmed(range.lowerBound..<(range.upperBound - word.utf8.count))
    }
    return range
  }

  private mutating func add(
    _ question: Question, answeredBy word: Range<Int>, in text: CleanText, _ range: Range<Int>
  ) {
    let isDenied = text.starts(word, with: Words.denial)
    let finding = DeterminationFinding(
      rule: DeterminationFinding.answerRule, phrase: [question.subject],
      classes: isDenied ? question.classes.map(Self.refusal) : question.classes,
      subject: question.subject, rest: question.rest)
    let scope = StatementScope(question.text, finding, opensList: false, vocabulary)
    add(
      StatementBuilder(
        text: question.text, sentence: question.sentence, finding: finding, scope: scope,
        vocabulary: vocabulary))
    let last = statements.count - 1
    let quote = layout.reading.quote(text.sourceRange(range))
    statements[last].quote = quote
    statements[last].determination.phrase = layout.reading.quote(text.sourceRange(word))
    explanations[explanations.count - 1] = Explanation(
      rule: finding.rule, text: quote.text, span: quote.span)
  }

  private static func refusal(_ value: DeterminationClass) -> DeterminationClass {
    value == .medicallyNecessary ? .notMedicallyNecessary : .notCovered
  }
}
