import SourceReading
import TextAnalysis
import Vocabulary

/// Lists that `and` joins to whom a service is for.
extension ConditionClause {
  /// Where the `and` stands that joins a list to people or a purpose, nothing but how many must hold behind it:
  /// `adults with gout and ALL the following`.
  static func joiner(_ text: CleanText, beforeListIn clause: Range<Int>) -> Int? {
    text.first("the following", in: clause).flatMap { joiner(text, clause.lowerBound..<$0) }
  }

  /// Where it stands in the words before a list.
  static func joiner(_ text: CleanText, _ before: Range<Int>) -> Int? {
    guard let last = before.last(where: { text.starts($0..<before.upperBound, with: " and ") })
    else { return nil }
    let words = WhiteSpace.words(text.lowered, last + " and".utf8.count..<before.upperBound)
    return words.allSatisfy { word in
      let bytes = text.lowered[word].filter { $0 != UInt8(ascii: ",") }
      return ScopeVocabulary.countingWords.contains(String(decoding: bytes, as: UTF8.self))
    } ? last : nil
  }
}
