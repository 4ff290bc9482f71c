import EvidenceModel
import Vocabulary

/// Reads what a review says it includes: "19 studies", "18 case series and one cohort study".
///
/// A bare number of studies or trials is a count without a design.
enum IncludedStudiesRule {
  /// Returns the included studies that a block states, in order.
  static func included(
    _ block: NarrativeBlock, _ quoting: some QuotationMaker
  ) -> [IncludedStudies] {
    for words in block.words {
      let signals = SignalScanner.signals(in: words)
      guard SynthesisRule.reading(words, signals) != nil else { continue }
      return counts(words, signals).compactMap { count in
        guard let range = NarrativeDesignRule.bytes(count.words, words) else { return nil }
        let quote = quoting.quotation(block.reading.view, range)
        return IncludedStudies(
          design: count.design, count: count.count, words: block.reading.view.text(range),
          quote: quote)
      }
    }
    return []
  }

  private struct Count {
    var design: StudyDesign
    var count: Int?
    var words: Range<Int>
  }

  private static func counts(_ words: [Word], _ signals: [PlacedSignal]) -> [Count] {
    var counts: [Count] = []
    var index = 0
    while index < words.count {
      guard let number = number(at: index, words),
        let phrase = phrase(after: index, words, signals)
      else {
        index += 1
        continue
      }
      counts += expanded(number, index, phrase, words, signals)
      index = max(index + 1, counts.last?.words.upperBound ?? phrase.upperBound)
    }
    return counts
  }

  /// A plain number that counts and measures nothing.
  private static func number(at index: Int, _ words: [Word]) -> Int? {
    let isMeasured = index > 0 && ["=", "<", ">", "≤", "≥"].contains(words[index - 1].text)
    return isMeasured ? nil : StudyNumberWords.number(words[index].text)
  }

  /// The words from the number to the end of the design or word for studies it counts.
  private static func phrase(
    after index: Int, _ words: [Word], _ signals: [PlacedSignal]
  ) -> Range<Int>? {
    var end: Int?
    for next in index + 1..<max(index + 1, min(words.count, index + 8)) {
      let word = words[next]
      if !word.before.isDisjoint(with: [.opener, .closer, .semicolon, .stop, .comma]) { break }
      if StudyNumberWords.number(word.text) != nil, next > index + 1 { break }
      if isDesignEnd(next, signals) || StudyAnalysisWords.studies.contains(word) {
        end = next + 1
      } else if StudyAnalysisWords.objectMarkers.contains(word) || word.text == "and" {
        break
      }
    }
    return end.map { index..<$0 }
  }

  private static func isDesignEnd(_ index: Int, _ signals: [PlacedSignal]) -> Bool {
    signals.contains {
      guard $0.words.upperBound == index + 1 else { return false }
      switch $0.signal {
      case .design, .randomized, .notRandomized: return true
      default: return false
      }
    }
  }

  /// One count; or, where one number covers designs joined by "or", the total and each design.
  private static func expanded(
    _ number: Int, _ index: Int, _ phrase: Range<Int>, _ words: [Word], _ signals: [PlacedSignal]
  ) -> [Count] {
    let design = design(words[index + 1..<phrase.upperBound])
    let others = alternatives(after: phrase.upperBound, words, signals)
    guard let last = others.last, design != .unstated else {
      return [Count(design: design, count: number, words: phrase)]
    }
    let total = Count(design: .unstated, count: number, words: index..<last.words.upperBound)
    return [total, Count(design: design, words: index + 1..<phrase.upperBound)] + others
  }

  /// Designs without a number of their own that a list closed by "or" goes on with.
  private static func alternatives(
    after index: Int, _ words: [Word], _ signals: [PlacedSignal]
  ) -> [Count] {
    var found: [Count] = []
    var start = index
    var sawOr = false
    while start < words.count, words[start].before.contains(.comma) || words[start].text == "or" {
      if words[start].text == "or" {
        sawOr = true
        start += 1
      }
      guard start < words.count, StudyNumberWords.number(words[start].text) == nil,
        let end = (start..<min(words.count, start + 5)).last(where: {
          isDesignEnd($0, signals) || words[$0].text == "study"
        })
      else { break }
      let reach = words[start...end].dropFirst().firstIndex { $0.before.contains(.comma) }
      let limit = reach ?? end + 1
      found.append(Count(design: design(words[start..<limit]), words: start..<limit))
      start = limit
    }
    return sawOr ? found : []
  }

  /// The design that counted words name; `unstated` where they are only studies or trials.
  private static func design(_ words: ArraySlice<Word>) -> StudyDesign {
    let texts = words.map(\.text)
    for start in texts.indices {
      if let found = StudyDesignVocabulary.longestName(in: texts, at: start),
        found.name.meaning != .clinicalTrial, !found.name.isAmbiguous
      {
        return found.name.meaning
      }
    }
    return .unstated
  }
}
