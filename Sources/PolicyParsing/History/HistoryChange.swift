import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// What one sentence of a history says: the kind of event, and from what to what.
struct HistoryChange: Hashable, Sendable {
  /// The kind; nil where no phrase of the field tells it.
  private(set) var kind: PolicyHistoryKind?
  /// The state before.
  private(set) var from: Range<Int>?
  /// The state after.
  private(set) var to: Range<Int>?

  /// Reads a sentence.
  init(_ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary) {
    readStates(text, sentence)
    if determines(text, sentence, vocabulary) {
      kind = .determinationChanged
    } else {
      kind = vocabulary.historyEvents.first { $0.phrases.contains(text.lowered, sentence) }?.kind
    }
  }

  /// `changed from X to Y`, `changed to Y`.
  private mutating func readStates(_ text: CleanText, _ sentence: Range<Int>) {
    let end = Self.withoutStop(text, sentence)
    for verb in ["changed from ", "revised from ", "updated from ", "moved from "] {
      guard let start = text.first(verb, in: sentence).map({ $0 + verb.utf8.count }),
        let middle = text.first(" to ", in: start..<end)
      else { continue }
      from = text.trimmed(start..<middle)
      to = text.trimmed((middle + 4)..<end)
      return
    }
    for verb in ["changed to ", "renumbered to ", "retitled to ", "renamed to ", "now considered "]
    {
      guard let start = text.first(verb, in: sentence).map({ $0 + verb.utf8.count }), start < end
      else {
        continue
      }
      to = text.trimmed(start..<end)
      return
    }
  }

  /// Whether the sentence says that what is determined has changed.
  private func determines(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> Bool {
    guard HistoryVocabulary.determinationChanges.contains(text.lowered, sentence) else {
      return false
    }
    let states = [from, to].compactMap { $0 }
    return states.contains { vocabulary.determinationTerms.contains(text.lowered, $0) }
  }

  private static func withoutStop(_ text: CleanText, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound,
      text.bytes[end - 1] == UInt8(ascii: ".") || text.bytes[end - 1] == 0x20
    { end -= 1 }
    return end
  }
}
