import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Joins a determining term to the one before it over a verb of its own: `is considered
/// investigational and will not be covered`.
enum TermJoiner {
  /// The longest stretch between two such terms, in bytes.
  private static let reach = 60

  /// What the second term means where only a conjunction and a verb part it from the first, turned
  /// round where the verb denies; nil where anything else stands between them.
  static func meaning(
    of term: PhraseMatch<DeterminationClass>, after last: Range<Int>, _ text: CleanText
  ) -> DeterminationClass? {
    let between = last.upperBound..<term.range.lowerBound
    if isForContracts(text, between) { return term.meaning }
    guard between.count <= reach, let start = afterConjunction(text, between),
      let copula = DeterminationVocabulary.copulas.match(
        in: text.lowered, at: start, before: between.upperBound)
    else { return nil }
    var walk = FrameWalk(text, from: copula.range.upperBound, limit: term.range.upperBound)
    if DeterminationVocabulary.denyingCopulas.contains(text.lowered, copula.range) {
      walk.deny(by: copula.range)
    }
    guard walk.firstCluster(where: { $0 == term.range.lowerBound ? term.range : nil }) != nil
    else { return nil }
    return walk.denial == nil ? term.meaning : denied(term.meaning)
  }

  /// Whether the first term holds for some contracts and the second for others: `not covered for
  /// Medicare plans and not medically necessary for commercial products`.
  private static func isForContracts(_ text: CleanText, _ between: Range<Int>) -> Bool {
    let range = text.trimmed(between)
    return between.count <= reach && text.starts(range, with: "for ")
      && DeterminationVocabulary.contractNouns.contains { noun in
        text.lowered[range].suffix(noun.utf8.count + 5).elementsEqual(" \(noun) and".utf8)
      }
  }

  /// Where the words after `and`, `, therefore,` and the like begin; nil where none opens the stretch.
  private static func afterConjunction(_ text: CleanText, _ between: Range<Int>) -> Int? {
    var range = text.trimmed(between)
    let start = range.lowerBound
    while let word = DeterminationVocabulary.conjunctions.first(where: {
      text.starts(range, with: $0)
    }) {
      range = text.trimmed((range.lowerBound + word.utf8.count)..<range.upperBound)
    }
    return range.lowerBound > start ? range.lowerBound : nil
  }

  private static func denied(_ value: DeterminationClass) -> DeterminationClass? {
    switch value {
    case .medicallyNecessary: .notMedicallyNecessary
    case .covered: .notCovered
    default: nil
    }
  }
}
