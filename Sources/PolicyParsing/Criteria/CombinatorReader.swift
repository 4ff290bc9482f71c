import SourceReading
import TextAnalysis
import Vocabulary

/// Reads how many of a list's items must hold.
enum CombinatorReader {
  private typealias Words = CombinatorVocabulary

  /// The combinator that a lead prints; where there are several, the one nearest to the list.
  static func printed(
    in text: CleanText, _ range: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> Combinator? {
    let phrases = phrases(text, range, vocabulary)
    if let phrase = excepted(text, phrases) { return phrase.meaning }
    let phrase = phrases.last
    guard let capital = lastCapital(text, range) else {
      return phrase?.meaning ?? alone(text, range)
    }
    guard let phrase else { return capital.value }
    if capital.value == .all, phrase.meaning == .any, capital.start >= phrase.range.upperBound,
      text.first(Words.exception, in: phrase.range.upperBound..<capital.start) != nil
    {
      return phrase.meaning
    }
    return capital.start >= phrase.range.upperBound ? capital.value : phrase.meaning
  }

  /// The combinator that a condition prints, in which `not taking any of the following` wants none.
  static func printed(
    inCondition text: CleanText, _ range: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> Combinator? {
    let value = printed(in: text, range, vocabulary)
    guard value == .any, let phrase = phrase(text, range, vocabulary),
      isDenied(text, range.lowerBound..<phrase.range.lowerBound)
    else { return value }
    return text.starts(phrase.range, with: "any") || text.starts(phrase.range, with: "either")
      ? Combinator.none : value
  }

  /// The combinator in which an item ends: `…; and`, `… OR;`.
  static func ending(_ text: CleanText) -> Combinator? {
    lastWord(text).flatMap { Words.connectives[String(decoding: text.lowered[$0], as: UTF8.self)] }
  }

  /// Whether an item ends in a connective of capitals: `…; AND`.
  static func endsInCapitals(_ text: CleanText) -> Bool {
    guard ending(text) != nil, let word = lastWord(text) else { return false }
    return text.bytes[word].allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// The word in which a text ends, before commas and semicolons.
  private static func lastWord(_ text: CleanText) -> Range<Int>? {
    var end = text.count
    while end > 0, text.lowered[end - 1] >= 0x80 || ";,".utf8.contains(text.lowered[end - 1]) {
      end -= 1
    }
    let start = end - text.lowered[..<end].suffix(while: \.isASCIILetter).count
    return start < end ? start..<end : nil
  }

  /// How the words in which a text opens join it to what stands before: `AND one of the following:`.
  static func opening(_ text: CleanText) -> Combinator? {
    let start = text.lowered.prefix { !$0.isASCIILetter }.count
    guard start <= 2 else { return nil }
    return Words.joints.first { joint in
      let end = start + joint.words.utf8.count
      return text.starts(start..<text.count, with: joint.words)
        && (end == text.count || " ,:".utf8.contains(text.lowered[end]))
    }?.value
  }

  /// The last phrase that counts criteria: not `at least two weeks`, nor `none of these techniques`.
  ///
  /// Of `tried one of the following or has a contraindication to all of the following` it is the first, of
  /// which the second makes an exception.
  private static func phrase(
    _ text: CleanText, _ range: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> PhraseMatch<Combinator>? {
    let phrases = phrases(text, range, vocabulary)
    return excepted(text, phrases) ?? phrases.last
  }

  /// The phrase before one that an exception counts by.
  private static func excepted(
    _ text: CleanText, _ phrases: [PhraseMatch<Combinator>]
  ) -> PhraseMatch<Combinator>? {
    guard let last = phrases.last, last.meaning == .all, let first = phrases.dropLast().last,
      first.meaning == .any,
      text.first(Words.exception, in: first.range.upperBound..<last.range.lowerBound) != nil
    else { return nil }
    return first
  }

  private static func phrases(
    _ text: CleanText, _ range: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> [PhraseMatch<Combinator>] {
    vocabulary.combinators.matches(in: text.lowered, range).filter { match in
      if countsSome(text, match.range.upperBound..<range.upperBound) { return false }
      let isOfThese =
        match.meaning == Combinator.none && Words.pointers.contains(lastWord(text, match.range))
      guard isOfThese || endsInNumber(text, match.range) else { return true }
      let rest = text.trimmed(match.range.upperBound..<range.upperBound)
      let word = text.lowered[rest].prefix(while: \.isWordByte)
      return word.isEmpty || Words.countedNouns.contains(String(decoding: word, as: UTF8.self))
    }
  }

  /// Whether a phrase leaves open what it counts: `two or more`, `at least 2`.
  private static func endsInNumber(_ text: CleanText, _ range: Range<Int>) -> Bool {
    guard let last = range.last, text.lowered[last].isASCIILetter else { return true }
    return Words.numbers.contains(lastWord(text, range))
  }

  private static func lastWord(_ text: CleanText, _ range: Range<Int>) -> String {
    String(decoding: text.lowered[range].suffix(while: \.isASCIILetter), as: UTF8.self)
  }

  /// Whether one of the few words before a phrase denies it: `does not take`, but not `not limited to`.
  private static func isDenied(_ text: CleanText, _ range: Range<Int>) -> Bool {
    let clause = text.lowered[range].split { ",;:()".utf8.contains($0) }.last ?? []
    let words = clause.split { !$0.isWordByte && $0 != UInt8(ascii: "'") }
      .suffix(reachOfDenial).map { String(decoding: $0, as: UTF8.self) }
    guard
      let place = words.lastIndex(where: {
        Words.negations.contains($0) || $0.hasSuffix("n't")
      })
    else { return false }
    return !["limited", "only"].contains(words[(place + 1)...].first ?? "")
  }

  /// How far, in bytes, words may stand that except some of what a capital counts: `ANY uses other than`.
  private static let reachOfExceptions = 60

  /// How many words before a phrase may deny it.
  private static let reachOfDenial = 9

  /// `either:` before a colon, `(both)` in brackets.
  private static func alone(_ text: CleanText, _ range: Range<Int>) -> Combinator? {
    var end = text.trimmed(range).upperBound
    var closes = false
    while end > range.lowerBound, ":)]*".utf8.contains(text.bytes[end - 1]) {
      closes = closes || text.bytes[end - 1] != UInt8(ascii: "*")
      end -= 1
    }
    guard closes else { return nil }
    let words = text.lowered[range.lowerBound..<end].suffix(16)
    let parts = words.split { !$0.isASCIILetter }.suffix(2)
      .map { String(decoding: $0, as: UTF8.self) }
    guard let last = parts.last, words.last?.isASCIILetter == true else { return nil }
    if last == "of", parts.count == 2 { return Words.alone[parts[0]] }
    return last == "one" && text.bytes[end] == UInt8(ascii: ":") ? nil : Words.alone[last]
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
      if end - index <= 6, let value = Words.capitals[text.text(index..<end)],
        !countsJudged(text, end..<range.upperBound),
        !countsSome(text, end..<range.upperBound),
        !countsLines(text, value, end..<range.upperBound)
      {
        found = (value, index)
      }
      index = end
    }
    return found
  }

  /// Whether a number counts a noun of its own, which the list only explains: `TWO or more lines of therapy
  /// including:`.
  private static func countsLines(
    _ text: CleanText, _ value: Combinator, _ rest: Range<Int>
  ) -> Bool {
    guard value != .all, value != Combinator.none else { return false }
    let words = WhiteSpace.words(text.lowered, rest).map { word in
      String(decoding: text.lowered[word].filter(\.isWordByte), as: UTF8.self)
    }
    let noun = words.first { !Words.openNumbers.contains($0) }
    return words.last == "including" && noun.map { !Words.countedNouns.contains($0) } ?? false
  }

  /// `at least 2 of the following, at least 1 of which is pain`: some of those that were counted before.
  private static func countsSome(_ text: CleanText, _ rest: Range<Int>) -> Bool {
    let rest = text.trimmed(rest)
    return ["of which ", "of whom "].contains { text.starts(rest, with: $0) }
  }

  private static func countsJudged(_ text: CleanText, _ rest: Range<Int>) -> Bool {
    let rest = text.trimmed(rest)
    let word = text.lowered[rest].prefix(while: \.isASCIILetter)
    if text.first(" other than ", in: rest.prefix(reachOfExceptions)) != nil { return true }
    return Words.judged.contains(String(decoding: word, as: UTF8.self))
  }
}

extension ArraySlice<UInt8> {
  /// The longest ending of bytes that meet a condition.
  fileprivate func suffix(while meets: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, meets(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
