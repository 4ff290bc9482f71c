import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads how many of a list's items must hold.
enum CombinatorReader {
  /// The combinator that a lead prints; where there are several, the one nearest to the list.
  static func printed(
    in text: CleanText, _ range: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> Combinator? {
    let phrase = vocabulary.combinators.matches(in: text.lowered, range).last
    let capital = lastCapital(text, range)
    guard let capital else { return phrase?.meaning }
    guard let phrase else { return capital.value }
    return capital.start >= phrase.range.upperBound ? capital.value : phrase.meaning
  }

  /// The combinator that the items' own endings print: `…; and`, `…, or`.
  static func inferred(_ texts: [CleanText]) -> Combinator? {
    texts.dropLast().lazy.compactMap(ending).first
  }

  /// The combinator in which an item ends.
  static func ending(_ text: CleanText) -> Combinator? {
    guard text.lowered.last?.isASCIILetter == true,
      let word = text.lowered.suffix(8).split(whereSeparator: { !$0.isASCIILetter }).last
    else { return nil }
    return CombinatorVocabulary.connectives[String(decoding: word, as: UTF8.self)]
  }

  /// The model's form of a combinator.
  static func requirement(_ value: Combinator) -> (CriteriaRequirement, Int?) {
    switch value {
    case .all: (.all, nil)
    case .any: (.any, nil)
    case .none: (.none, nil)
    case .atLeast(let count): (.atLeast, count)
    }
  }

  private static func lastCapital(
    _ text: CleanText, _ range: Range<Int>
  ) -> (value: Combinator, start: Int)? {
    var found: (Combinator, Int)?
    var index = range.lowerBound
    while index < range.upperBound {
      guard text.bytes[index].isWordByte else {
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, text.bytes[end].isWordByte { end += 1 }
      if end - index <= 6, let value = CombinatorVocabulary.capitals[text.text(index..<end)],
        !countsJudged(text, end..<range.upperBound)
      {
        found = (value, index)
      }
      index = end
    }
    return found
  }

  private static func countsJudged(_ text: CleanText, _ rest: Range<Int>) -> Bool {
    let word = text.lowered[text.trimmed(rest)].prefix(while: \.isASCIILetter)
    return CombinatorVocabulary.judged.contains(String(decoding: word, as: UTF8.self))
  }
}
