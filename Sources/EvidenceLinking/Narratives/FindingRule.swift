import EvidenceModel
import Vocabulary

/// Reads results from the sentences of a block: outcome, scale, time, values, p and direction.
enum FindingRule {
  /// Returns the findings of a block in order.
  ///
  /// A bare score belongs to the outcome that the sentences before it speak of.
  static func findings(_ block: NarrativeBlock, _ quoting: some QuotationMaker) -> [Finding] {
    var findings: [Finding] = []
    var previous: String?
    for (sentence, words) in zip(block.sentences, block.words) {
      let quote = quoting.quotation(block.reading.view, sentence)
      for clause in clauses(words) {
        let speaksOfScore = clause.contains { $0.text == "score" }
        let inherited = speaksOfScore ? previous : nil
        guard let outcome = outcome(clause) ?? inherited else { continue }
        if outcome != followUp { previous = outcome }
        if let finding = finding(outcome, clause, quote) { findings.append(finding) }
      }
    }
    return findings
  }

  private static let followUp = "follow-up"

  private static func finding(_ outcome: String, _ words: [Word], _ quote: Quotation) -> Finding? {
    if outcome == followUp {
      return FollowUpRule.duration(words).map {
        Finding(
          outcome: outcome, values: [FindingValue(value: $0)], direction: .unstated, quote: quote)
      }
    }
    let values = FindingValueRule.values(words)
    let pValue = PValueRule.pValue(words)
    let direction = FindingDirectionRule.direction(words)
    let saysNone = words.first?.text == "no" || words.first?.text == "none"
    guard !values.isEmpty || pValue != nil || direction != .unstated || saysNone else { return nil }
    let paired = CoordinatedOutcome.paired(outcome, values, words) ?? (outcome, values)
    return Finding(
      outcome: paired.outcome, scale: scale(words), timePoint: FollowUpRule.timePoint(words),
      values: paired.values, pValue: pValue, direction: direction, quote: quote)
  }

  /// The first outcome that the words name; a complication that is named outweighs the word.
  private static func outcome(_ words: [Word]) -> String? {
    let texts = words.map(\.text)
    let named = texts.indices.lazy.compactMap { outcome(at: $0, texts) }
    guard let first = named.first else { return nil }
    return first == "complications" ? named.first { $0 != first } ?? first : first
  }

  private static func outcome(at index: Int, _ texts: [String]) -> String? {
    for length in stride(from: min(5, texts.count - index), to: 0, by: -1) {
      if let term = OutcomeVocabulary.outcomes[Array(texts[index..<index + length])] { return term }
    }
    return nil
  }

  private static func scale(_ words: [Word]) -> String? {
    let texts = words.map(\.text)
    for index in texts.indices {
      for length in stride(from: min(5, texts.count - index), to: 0, by: -1)
      where OutcomeVocabulary.scales.contains(Array(texts[index..<index + length])) {
        return words[index..<index + length].map(\.surface).joined(separator: " ")
      }
    }
    return nil
  }

  /// Parts of a sentence that speak of an outcome of their own: cut before ", with", ";", "while".
  private static func clauses(_ words: [Word]) -> [[Word]] {
    var clauses: [[Word]] = [[]]
    var depth = 0
    for word in words {
      if word.before.contains(.closer) { depth -= 1 }
      let follows =
        word.before.contains(.comma) && ["with", "while", "whereas"].contains(word.text)
      if follows || word.before.contains(.semicolon) && depth <= 0 { clauses.append([]) }
      if word.before.contains(.opener) { depth += 1 }
      clauses[clauses.count - 1].append(word)
    }
    return clauses
  }
}
