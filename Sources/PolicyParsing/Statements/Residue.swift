import SourceReading
import TextAnalysis
import Vocabulary

/// A subject that speaks of uses rather than of a service: `All other uses of X`, `Any indications other
/// than those listed above`.
struct Residue: Hashable, Sendable {
  /// The words of the uses.
  var phrase: Range<Int>
  /// The service that they are of; nil where it stands elsewhere.
  var service: Range<Int>?

  private typealias Words = ServiceReferenceVocabulary
  /// The most words before the noun.
  private static let reach = 9

  /// Whether words name uses only.
  static func isOfUses(_ words: String) -> Bool {
    let bytes = words.utf8.map(\.asciiLowercased)
    return Residue(bytes, bytes.indices).map { $0.service == nil } ?? false
  }

  /// Reads a subject in lower case; nil where it names a service.
  init?(_ text: [UInt8], _ subject: Range<Int>) {
    let words = WhiteSpace.words(text, subject)
    let isList = text[subject].starts(with: "the following ".utf8)
    guard let first = words.first, isList || Words.restOpenings.contains(Self.word(text, first)),
      let place = Self.noun(text, words, isList ? 2 : 0)
    else { return nil }
    let noun = words[place]
    let next = words.dropFirst(place + 1).first
    let opensAny = ["all", "any", "every"].contains(Self.word(text, first))
    let isRest =
      isList || Words.restMarks.first(in: text, subject) != nil
      || ["additional", "further"].contains(Self.word(text, first))
    if let next, Words.useJoiners.contains(Self.word(text, next)), isRest || opensAny {
      phrase = subject.lowerBound..<noun.upperBound
      let start = words.dropFirst(place + 2).first?.lowerBound ?? subject.upperBound
      let mark = Words.restMarks.first(in: text, start..<subject.upperBound)?.range.lowerBound
      var end = mark.map { $0 > start ? $0 : subject.upperBound } ?? subject.upperBound
      while end > start, text[end - 1] <= 0x20 { end -= 1 }
      service = start..<end
    } else {
      guard isRest || opensAny && next == nil else { return nil }
      let rest = text[noun.upperBound..<subject.upperBound]
      var end = rest.firstIndex(of: UInt8(ascii: "(")) ?? subject.upperBound
      while end > noun.upperBound, text[end - 1] <= 0x20 { end -= 1 }
      phrase = subject.lowerBound..<end
      service = nil
    }
  }

  /// The place of the noun, no word before it joining anything to another.
  private static func noun(_ text: [UInt8], _ words: [Range<Int>], _ start: Int) -> Int? {
    for (index, range) in words.enumerated().prefix(reach) where index >= start {
      let word = word(text, range)
      if Words.useNouns.contains(word) { return index }
      if Words.useStops.contains(word) { return nil }
    }
    return nil
  }

  private static func word(_ text: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self).filter { $0.isLetter || $0 == "/" }
  }
}
