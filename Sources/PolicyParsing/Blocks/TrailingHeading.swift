import SourceReading
import TextAnalysis
import Vocabulary

/// Finds a known heading at the end of a paragraph, where a mirror has lost the line break before
/// it and not the one behind it: `… for availability of benefits. Policy Statement`.
enum TrailingHeading {
  /// The shortest line that holds a paragraph and a heading, in bytes.
  private static let shortest = 60
  /// The most words of such a heading.
  private static let mostWords = 5

  /// The line cut before the heading that ends it; the line alone where none does.
  ///
  /// A blank line must follow.
  static func lines(
    in bytes: [UInt8], _ line: Range<Int>, isFollowedByBlank: Bool, _ vocabulary: PolicyVocabulary
  ) -> [Range<Int>] {
    let text = WhiteSpace.trim(bytes, line)
    guard isFollowedByBlank, text.count >= shortest, bytes[text.upperBound - 1].isASCIILetter,
      let start = start(in: bytes, text, vocabulary)
    else { return [line] }
    return [line.lowerBound..<start, start..<line.upperBound]
  }

  private static func start(
    in bytes: [UInt8], _ text: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> Int? {
    let words = lastWords(bytes, text)
    for count in stride(from: words.count - 1, through: 2, by: -1) {
      let heading = words[words.count - count].lowerBound..<text.upperBound
      guard words.suffix(count).allSatisfy({ isTitle(bytes, $0) }),
        endsSentence(bytes, words[words.count - count - 1])
      else { continue }
      let normalized = HeadingWords.normalized(bytes, heading)
      if vocabulary.sectionHeadings.meaning(of: normalized) != nil { return heading.lowerBound }
    }
    return nil
  }

  /// The last words of a text, one more than a heading has.
  private static func lastWords(_ bytes: [UInt8], _ text: Range<Int>) -> [Range<Int>] {
    let window = max(text.lowerBound, text.upperBound - 100)..<text.upperBound
    let words = WhiteSpace.words(bytes, window)
    return Array(words.dropFirst(window.lowerBound > text.lowerBound ? 1 : 0).suffix(mostWords + 1))
  }

  private static func isTitle(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    bytes[word.lowerBound].isASCIIUppercase
      || ["and", "of", "or", "the", "&"].contains(String(decoding: bytes[word], as: UTF8.self))
  }

  /// Whether a word ends a sentence, or at least is a noun or verb that a heading could not follow
  /// in a sentence.
  private static func endsSentence(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    let last = bytes[word.upperBound - 1]
    if ".:;)".utf8.contains(last) { return true }
    let text = String(decoding: bytes[word], as: UTF8.self)
    return word.count >= 4 && bytes[word].allSatisfy(\.isASCIILowercase)
      && !linking.contains(text)
  }

  /// Small words after which a heading's name is part of the sentence.
  private static let linking: Set<String> = [
    "with", "from", "under", "that", "this", "their", "your", "these", "following", "applicable",
    "below", "above", "within", "into", "plan", "section",
  ]
}
