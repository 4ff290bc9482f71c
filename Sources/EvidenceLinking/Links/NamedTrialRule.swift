import EvidenceModel

/// Links evidence passages to the reports of a trial that they name and do not cite.
enum NamedTrialRule {
  /// Returns the links of a document, given those its citations make.
  static func links(
    _ document: DocumentReading, facts: [WorkID: WorkFacts], stated: [Link]
  ) -> [Link] {
    let trials = trials(document, facts)
    guard !trials.isEmpty else { return [] }
    let linked = Set(stated.map { "\($0.from) \($0.to)" })
    return document.passages.filter(\.givesEvidence).flatMap { reading in
      trials.compactMap { trial in
        guard let range = occurrence(of: trial.name, in: reading.words) else { return nil }
        let from = reading.contextID
        guard !linked.contains("\(from) \(trial.work.rawValue)") else { return nil }
        return link(document, reading, trial, range)
      }
    }
  }

  private struct Trial {
    var name: [String]
    var printed: String
    var work: WorkID
    var reference: ReferenceID
  }

  /// The named trials of the document's own list, in its order.
  private static func trials(
    _ document: DocumentReading, _ facts: [WorkID: WorkFacts]
  ) -> [Trial] {
    document.policy.references.compactMap { text in
      guard let work = document.works[text.id], let name = facts[work]?.trialName else {
        return nil
      }
      let words = WordScanner.words(of: name).map(\.surface)
      return Trial(name: words, printed: name, work: work, reference: text.id)
    }
  }

  /// Where the passage writes the name, with a capital, and not as the start of a longer name.
  private static func occurrence(of name: [String], in words: [Word]) -> Range<Int>? {
    for index in words.indices where words[index].surface == name[0] && words[index].capitals > 0 {
      let range = index..<index + name.count
      guard range.upperBound <= words.count else { return nil }
      guard zip(words[range], name).allSatisfy({ $0.surface == $1 }) else { continue }
      let goesOn = range.upperBound < words.count && isNumeral(words[range.upperBound])
      if !goesOn { return range }
    }
    return nil
  }

  private static func isNumeral(_ word: Word) -> Bool {
    word.before.isEmpty && (word.isNumeral || ["i", "ii", "iii", "iv", "v"].contains(word.surface))
  }

  private static func link(
    _ document: DocumentReading, _ reading: PassageReading, _ trial: Trial, _ range: Range<Int>
  ) -> Link {
    let bytes = NarrativeDesignRule.bytes(range, reading.words) ?? 0..<0
    var span = reading.passage.quote.span
    let ranges = reading.view.sourceRanges(bytes)
    if !ranges.isEmpty { span.ranges = ranges }
    return Link(
      kind: .passageToEvidence, from: reading.contextID, to: trial.work.rawValue,
      policy: document.policy.id, reference: trial.reference, role: .rationale, basis: .named,
      reason: "the passage names the trial \(trial.printed)", fromSpan: span,
      toSpan: document.references[trial.reference]?.text.span)
  }
}
