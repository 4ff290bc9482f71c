import SourceReading
import TextAnalysis
import Vocabulary

/// Tells names of lists of which nothing may hold: `Exclusion criteria:`.
enum ExclusionName {
  /// Whether a text is such a name and nothing else.
  static func isOne(_ text: CleanText) -> Bool {
    let name = text.lowered[StatementScope.withoutStop(text, text.all)]
    return CombinatorVocabulary.exclusions.contains(String(decoding: name, as: UTF8.self))
  }
}
