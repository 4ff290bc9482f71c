import SourceReading
import TextAnalysis
import Vocabulary

/// Walks from a copula over fillers and negations to the term it joins.
struct FrameWalk {
  private let text: CleanText
  private var index: Int
  private let limit: Int
  /// Where the first negation stands.
  private(set) var denial: Int?
  /// Whether a word such as `considered` was passed.
  private(set) var hasWeight = false

  /// Begins after a copula.
  init(_ text: CleanText, from index: Int, limit: Int) {
    self.text = text
    self.index = index
    self.limit = limit
  }

  /// Notes that the copula itself denies.
  mutating func deny(by copula: Range<Int>) {
    denial = text.first("not", in: copula) ?? copula.lowerBound
  }

  /// The first term that only fillers, negations and adverbs part from the copula.
  mutating func firstCluster(where range: (Int) -> Range<Int>?) -> Range<Int>? {
    var adverbs = 0
    while true {
      skipSigns()
      guard index < limit else { return nil }
      if let cluster = range(index) { return cluster }
      if let filler = DeterminationVocabulary.fillers.match(
        in: text.lowered, at: index, before: limit)
      {
        hasWeight =
          hasWeight || DeterminationVocabulary.weights.contains(text.lowered, filler.range)
        index = filler.range.upperBound
      } else if let negation = DeterminationVocabulary.negations.match(
        in: text.lowered, at: index, before: limit)
      {
        denial = denial ?? index
        index = negation.range.upperBound
      } else if hasWeight, let end = judgeEnd() {
        index = end
      } else if adverbs < 2, let end = adverbEnd() {
        adverbs += 1
        index = end
      } else {
        return nil
      }
    }
  }

  private mutating func skipSigns() {
    while index < limit {
      let byte = text.bytes[index]
      if byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"")
        || byte == UInt8(ascii: "(")
      {
        index += 1
      } else if byte == 0xE2, index + 2 < limit, text.bytes[index + 1] == 0x80,
        (0x98...0x9D).contains(text.bytes[index + 2])
      {
        index += 3
      } else {
        return
      }
    }
  }

  /// Where `by PLAN to be` ends.
  private func judgeEnd() -> Int? {
    let rest = index..<limit
    guard text.starts(rest, with: "by "), let end = text.first(" to be ", in: rest),
      end - index <= Self.longestJudge
    else { return nil }
    return end + 1
  }

  /// The most bytes of `by` and the name of who judges.
  private static let longestJudge = 48

  private func adverbEnd() -> Int? {
    var end = index
    while end < limit, text.bytes[end].isASCIILetter { end += 1 }
    return end - index > 4 && text.lowered[(end - 2)..<end].elementsEqual("ly".utf8) ? end : nil
  }
}
