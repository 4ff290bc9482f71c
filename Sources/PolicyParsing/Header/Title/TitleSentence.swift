import SourceReading
import TextAnalysis
import Vocabulary

/// Tells a title from the sentence that runs on behind it where line breaks were lost:
/// `Bed Therapy Bed therapy uses …`, `Bed Therapy Coverage for services is …`.
enum TitleSentence {
  /// The longest stretch that is a title without a second look, in bytes.
  private static let longest = 140

  /// The words before the first sentence of a stretch: all where there is none, nil where a sentence
  /// opens it.
  static func before(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    let words = WhiteSpace.words(bytes, range)
    if let head = words.first, words.count > 1, bytes[words[1].lowerBound].isASCIILowercase,
      !namesThing(words, bytes),
      HeaderVocabulary.sentenceHeads.contains(String(decoding: bytes[head], as: UTF8.self))
    {
      return nil
    }
    let verb = words.firstIndex { isVerb($0, bytes) }
    guard verb != nil || range.count > longest, words.count > 3 else { return range }
    if let end = capitalisedEnd(words, bytes) {
      return end == 0 ? nil : range.lowerBound..<words[end - 1].upperBound
    }
    guard let verb else { return range }
    guard let last = words[..<verb].lastIndex(where: { isCapital($0, bytes) }),
      let head = [last, last - 1].first(where: { $0 > 0 && opensSentence($0, words, bytes) }),
      head == last || last == verb - 1 && bytes[words[head]].starts(with: "Th".utf8)
    else { return nil }
    return range.lowerBound..<words[head - 1].upperBound
  }

  /// Whether a word opens a sentence: `The`, or `The` before a name (`The Plan refers`).
  private static func opensSentence(
    _ index: Int, _ words: [Range<Int>], _ bytes: [UInt8]
  ) -> Bool {
    HeaderVocabulary.sentenceHeads.contains(String(decoding: bytes[words[index]], as: UTF8.self))
  }

  /// Whether "of" follows the first word and no verb: `Coverage of Bed Therapy`.
  private static func namesThing(_ words: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    bytes[words[1]].elementsEqual("of".utf8) && !words.contains { isVerb($0, bytes) }
  }

  /// How many words of a title in capitalised words stand before a sentence; nil where the first
  /// words are not capitalised or no sentence follows.
  private static func capitalisedEnd(_ words: [Range<Int>], _ bytes: [UInt8]) -> Int? {
    guard
      let small = words.indices.dropFirst().first(where: {
        bytes[words[$0].lowerBound].isASCIILowercase && !isSmall(words[$0], bytes)
          && !isOfProduct($0, words, bytes)
      })
    else { return nil }
    if let again = repetition(words[..<small], bytes) { return again }
    let capitals = words[..<small].indices.filter { isCapital(words[$0], bytes) }
    guard capitals.count >= 3, var end = capitals.last else { return nil }
    let isHead = HeaderVocabulary.sentenceHeads.contains(
      String(decoding: bytes[words[end]], as: UTF8.self))
    guard isHead || !isVerb(words[small], bytes) else { return nil }
    while end > 0,
      isSmall(words[end - 1], bytes) || !bytes[words[end - 1]].contains(where: \.isWordByte)
    {
      end -= 1
    }
    return end
  }

  /// Whether a small word is part of a product's name in a list of them: the suffix before its brand in
  /// brackets (`Nervacool abcd (Frostix)`), or the last one's common name.
  private static func isOfProduct(_ index: Int, _ words: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    if index + 1 < words.count {
      return bytes[words[index + 1].lowerBound] == UInt8(ascii: "(")
        && isCapital(words[index - 1], bytes)
    }
    let name = bytes[words[index]]
    return words[..<index].contains { bytes[$0].map(\.asciiLowercased).elementsEqual(name) }
  }

  /// Where words begin to say the first ones again: `Bed Therapy Bed Therapy is …`.
  private static func repetition(_ words: ArraySlice<Range<Int>>, _ bytes: [UInt8]) -> Int? {
    guard let first = words.first else { return nil }
    let head = bytes[first].map(\.asciiLowercased)
    return words.indices.dropFirst().first { index in
      bytes[words[index]].map(\.asciiLowercased) == head
        && isSaidAgain(words[index...], words, bytes)
    }
  }

  private static func isSaidAgain(
    _ later: ArraySlice<Range<Int>>, _ words: ArraySlice<Range<Int>>, _ bytes: [UInt8]
  ) -> Bool {
    zip(later, words).allSatisfy { one, other in
      bytes[one].map(\.asciiLowercased) == bytes[other].map(\.asciiLowercased)
    }
  }

  private static func isCapital(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let first = bytes[word].first { $0.isWordByte }
    return first.map { $0.isASCIIUppercase } ?? false
  }

  private static func isSmall(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let word = bytes[word].last == UInt8(ascii: ":") ? word.dropLast() : word
    return HeaderVocabulary.smallWords.contains(String(decoding: bytes[word], as: UTF8.self))
  }

  private static func isVerb(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    HeaderVocabulary.sentenceVerbs.contains(String(decoding: bytes[word], as: UTF8.self))
  }
}
