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
      var told: [Told] = []
      for clause in clauses(words) {
        let speaksOfScore = clause.contains { $0.text == "score" }
        let inherited = speaksOfScore ? previous : nil
        guard let outcome = outcome(clause) ?? inherited else { continue }
        if outcome != followUp { previous = outcome }
        if let found = finding(outcome, clause) { told.append(found) }
      }
      guard !told.isEmpty else { continue }
      let quote = quoting.quotation(block.reading.view, sentence)
      findings += told.map { $0.finding(quote) }
    }
    return findings
  }

  private static let followUp = "follow-up"

  /// What a clause tells, before it is quoted.
  private struct Told {
    var outcome: String
    var scale: String?
    var timePoint: String?
    var values: [FindingValue]
    var pValue: String?
    var direction = FindingDirection.unstated

    func finding(_ quote: Quotation) -> Finding {
      Finding(
        outcome: outcome, scale: scale, timePoint: timePoint, values: values, pValue: pValue,
        direction: direction, quote: quote)
    }
  }

  private static func finding(_ outcome: String, _ words: [Word]) -> Told? {
    if outcome == followUp {
      return FollowUpRule.duration(words).map {
        Told(outcome: outcome, values: [FindingValue(value: $0)])
      }
    }
    let values = FindingValueRule.values(words)
    let pValue = PValueRule.pValue(words)
    let direction = FindingDirectionRule.direction(words)
    let saysNone = words.first?.text == "no" || words.first?.text == "none"
    guard !values.isEmpty || pValue != nil || direction != .unstated || saysNone else { return nil }
    let paired = CoordinatedOutcome.paired(outcome, values, words) ?? (outcome, values)
    return Told(
      outcome: paired.outcome, scale: scale(words), timePoint: FollowUpRule.timePoint(words),
      values: paired.values, pValue: pValue, direction: direction)
  }

  /// The first outcome that the words name; a complication that is named outweighs the word.
  private static func outcome(_ words: [Word]) -> String? {
    let named = words.indices.lazy.compactMap { index in
      PhraseSearch.firstPhrase(OutcomeVocabulary.phrases, at: index, words).map {
        OutcomeVocabulary.terms[$0.index]
      }
    }
    guard let first = named.first else { return nil }
    return first == "complications" ? named.first { $0 != first } ?? first : first
  }

  private static func scale(_ words: [Word]) -> String? {
    for index in words.indices {
      if let scale = PhraseSearch.firstPhrase(OutcomeVocabulary.scales, at: index, words) {
        return words[index..<index + scale.words.count].map(\.surface).joined(separator: " ")
      }
    }
    return nil
  }

  /// Parts of a sentence that speak of an outcome of their own: cut before ", with", ";", "while".
  private static func clauses(_ words: [Word]) -> [[Word]] {
    var starts: [Int] = [0]
    var depth = 0
    for (index, word) in words.enumerated() {
      if word.before.contains(.closer) { depth -= 1 }
      let follows =
        word.before.contains(.comma) && ["with", "while", "whereas"].contains(word.text)
      if follows || word.before.contains(.semicolon) && depth <= 0 { starts.append(index) }
      if word.before.contains(.opener) { depth += 1 }
    }
    if starts.count == 1 { return [words] }
    return zip(starts, starts.dropFirst() + [words.count]).map { Array(words[$0..<$1]) }
  }
}
