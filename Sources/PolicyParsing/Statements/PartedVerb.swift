import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// A verb whose beginning and end other words part: `does not meet the plan's medical criteria for
/// coverage`; ranges are of the sentence's clean text.
struct PartedVerb: Hashable, Sendable {
  /// The whole verb.
  var range: Range<Int>
  /// What it determines.
  var meaning: DeterminationClass

  /// The most bytes between a verb's beginning and its end.
  private static let reach = 120

  /// The verbs of a sentence, from left to right.
  static func verbs(_ text: CleanText, _ sentence: Range<Int>) -> [PartedVerb] {
    var found: [PartedVerb] = []
    guard text.first("coverage", in: sentence) != nil else { return [] }
    for (opening, closings, meaning) in DeterminationVocabulary.partedVerbs {
      guard let first = text.first(opening + " ", in: sentence),
        first == sentence.lowerBound || text.bytes[first - 1] == 0x20,
        meaning == .notCovered || !isDenied(first, text, sentence)
      else { continue }
      let limit = min(sentence.upperBound, first + opening.utf8.count + reach)
      let ends = closings.compactMap { closing in
        text.first(closing, in: first..<limit).map { $0 + closing.utf8.count }
      }
      guard let end = ends.min(), isFree(first, found) else { continue }
      found.append(PartedVerb(range: first..<end, meaning: meaning))
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// `does not independently meet`: words stand between the denial and the verb.
  private static func isDenied(_ index: Int, _ text: CleanText, _ sentence: Range<Int>) -> Bool {
    text.first(" not ", in: max(sentence.lowerBound, index - nearby)..<index) != nil
  }

  /// How far before a verb its denial stands, in bytes.
  private static let nearby = 24

  /// `meet` inside `does not meet` is no verb of its own.
  private static func isFree(_ index: Int, _ found: [PartedVerb]) -> Bool {
    !found.contains { $0.range.contains(index) }
  }
}
