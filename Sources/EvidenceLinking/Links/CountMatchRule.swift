import EvidenceModel
import Vocabulary

/// Links a summary that declares "2 prospective cohort studies" to the works of that design on the
/// service, where the policy's list holds exactly that many.
enum CountMatchRule {
  /// Returns the links of a summary, given the works on its service in the policy's list.
  static func links(
    _ summary: EvidenceSummary, _ document: DocumentReading, works: [WorkFacts],
    _ quoting: some QuotationMaker
  ) -> [Link] {
    document.passages(of: summary).flatMap { reading in
      reading.sentences.flatMap { sentence -> [Link] in
        let words = reading.words(in: sentence)
        return declared(words).flatMap { declared -> [Link] in
          let fitting = works.filter { fits($0, declared.design) }
          guard fitting.count == declared.count,
            let bytes = NarrativeDesignRule.bytes(declared.words, words)
          else { return [] }
          let quote = quoting.quotation(reading.view, bytes)
          return fitting.map { link(summary, $0, quote, document) }
        }
      }
    }
  }

  private struct Declared {
    var count: Int
    var design: DesignReading
    var words: Range<Int>
  }

  /// The numbers of studies of a design that the words declare, two or more.
  private static func declared(_ words: [Word]) -> [Declared] {
    words.indices.compactMap { index in
      guard let count = StudyNumberWords.number(words[index].text), (2..<100).contains(count) else {
        return nil
      }
      guard let noun = noun(after: index, words) else { return nil }
      let phrase = index..<noun + 1
      let reading = DesignReader.read(Array(words[phrase])).readings.first
      guard let reading, reading.value != .unstated else { return nil }
      return Declared(count: count, design: reading, words: phrase)
    }
  }

  private static func noun(after index: Int, _ words: [Word]) -> Int? {
    for next in index + 1..<max(index + 1, min(words.count, index + 8)) {
      guard words[next].before.isDisjoint(with: [.comma, .semicolon, .stop, .opener, .closer])
      else { return nil }
      if nouns.contains(words[next]), words[next].isPlural || words[next].text == "series" {
        return next
      }
    }
    return nil
  }

  private static let nouns: WordSet = [
    "study", "trial", "rct", "cohort", "series", "analysis", "review", "report",
  ]

  /// Whether the title states the declared design, or of a cohort its direction in time.
  private static func fits(_ work: WorkFacts, _ declared: DesignReading) -> Bool {
    guard let stated = work.evidence.readings.first else { return false }
    let axes = Set(stated.axes)
    switch declared.value {
    case .prospectiveCohort:
      return stated.value == .prospectiveCohort
        || stated.value == .unstated && axes.contains(.prospective)
    case .retrospectiveCohort:
      return stated.value == .retrospectiveCohort
        || stated.value == .unstated && axes.contains(.retrospective)
    default:
      return declared.value.withSpecialCases.contains(stated.value)
        && axes.isSuperset(of: declared.axes)
    }
  }

  private static func link(
    _ summary: EvidenceSummary, _ work: WorkFacts, _ quote: Quotation, _ document: DocumentReading
  ) -> Link {
    let reference = document.referenceOfWork[work.work.id]
    return Link(
      kind: .passageToEvidence, from: summary.id.rawValue, to: work.work.id.rawValue,
      policy: document.policy.id, reference: reference, role: .rationale, basis: .countMatch,
      reason: "the summary counts “\(quote.text)”, and the policy's list holds exactly as many such"
        + " works on the service; \(work.shortName) is one of them",
      fromSpan: quote.span,
      toSpan: reference.flatMap { document.references[$0]?.text.span })
  }
}
