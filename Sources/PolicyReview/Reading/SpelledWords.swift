import EvidenceModel
import Vocabulary

/// The words of a policy with how often they stand there, to tell misprints.
struct SpelledWords {
  /// A spelling that the document itself contradicts.
  struct Pair {
    /// The word as it stands once.
    var found: String
    /// The word as it stands elsewhere.
    var expected: String
    /// The sentence with the word.
    var quote: Quotation
  }

  private var sentences: [PolicySentence]
  /// How often a word stands in text and references, in lower case.
  private var counts: [String: Int] = [:]
  /// How often it stands in the text.
  private var own: [String: Int] = [:]
  /// The words that stand somewhere without a capital: they are no names.
  private var common: Set<String> = []

  /// Reads the text and the reference list of a policy.
  init(_ policy: ReviewedPolicy) {
    let silent: Set<SectionKind> = [.references, .disclaimer, .literatureSearch, .coding]
    sentences = policy.policy.passages.filter {
      !silent.contains(policy.kind(ofSection: $0.section))
    }.flatMap(ReviewedPolicy.sentences)
    for token in sentences.flatMap(\.tokens) {
      count(token)
      own[token.text, default: 0] += 1
    }
    let others =
      policy.document.references.map(\.text.raw)
      + policy.policy.relatedPolicies.map(\.text) + policy.policy.sections.map(\.heading)
    for token in others.flatMap(Token.tokens(of:)) { count(token) }
  }

  private mutating func count(_ token: Token) {
    counts[token.text, default: 0] += 1
    if token.surface == token.text { common.insert(token.text) }
  }

  /// Words that stand once and are a misprint of one that stands more often.
  var misspelt: [Pair] {
    let byLength = Dictionary(grouping: counts.keys.filter { isPartner($0) }, by: \.utf8.count)
    var seen: Set<String> = []
    return sentences.flatMap { sentence in
      sentence.tokens.compactMap { token -> Pair? in
        guard token.text.utf8.count > 5, own[token.text] == 1, counts[token.text] == 1,
          token.text.allSatisfy(\.isASCIILetter), seen.insert(token.text).inserted
        else { return nil }
        let length = token.text.utf8.count
        let near = (length - 1...length + 1).flatMap { byLength[$0] ?? [] }
          .filter { Misprint.isMisprint(token.text, of: $0) }
        return near.min().map { Pair(found: token.surface, expected: $0, quote: sentence.quote) }
      }
    }
  }

  private func isPartner(_ word: String) -> Bool {
    counts[word, default: 0] > 1 && common.contains(word) && word.allSatisfy(\.isASCIILetter)
  }

  /// Long terms that are written in two words here and in one elsewhere, where the first of the two
  /// is no word by itself.
  var parted: [Pair] {
    var seen: Set<String> = []
    var pairs: [String: Int] = [:]
    for sentence in sentences {
      for (left, right) in zip(sentence.tokens, sentence.tokens.dropFirst()) {
        pairs[left.text + right.text, default: 0] += 1
      }
    }
    return sentences.flatMap { sentence in
      zip(sentence.tokens, sentence.tokens.dropFirst()).compactMap { left, right -> Pair? in
        let whole = left.text + right.text
        guard min(left.text.utf8.count, right.text.utf8.count) > 5, whole.utf8.count > 13,
          counts[whole, default: 0] > 1, own[left.text] == pairs[whole],
          seen.insert(whole).inserted
        else { return nil }
        return Pair(
          found: left.surface + " " + right.surface, expected: whole, quote: sentence.quote)
      }
    }
  }
}

/// Tells misprints from words that are another word.
enum Misprint {
  /// Whether a word in lower case is a misprint of another: one letter doubled or no longer doubled
  /// in a word of six letters and more, one left out or put in within a word of ten and more, two
  /// neighbours swapped within one of eight and more.
  static func isMisprint(_ word: String, of other: String) -> Bool {
    let (one, two) = (Array(word.utf8), Array(other.utf8))
    if one.count == two.count { return isSwapped(one, two) }
    guard abs(one.count - two.count) == 1 else { return false }
    let (short, long) = one.count < two.count ? (one, two) : (two, one)
    guard let place = insertion(short, long), place > 1, !isRegional(word, other) else {
      return false
    }
    if long[place] == long[place - 1] || place + 1 < long.count && long[place] == long[place + 1] {
      return isDoubling(long, place)
    }
    return short.count > 9 && place > 2 && place < short.count - 4
      && !isAtlantic(long, place)
  }

  /// Where the longer word has its additional letter; nil where they differ in more.
  private static func insertion(_ short: [UInt8], _ long: [UInt8]) -> Int? {
    let place = short.indices.first { short[$0] != long[$0] } ?? short.count
    return Array(short[place...]) == Array(long[(place + 1)...]) ? place : nil
  }

  /// Whether a doubled letter stands where nobody doubles by rule: before `-ed`, `-ing`, `-er` and
  /// the like words of their own differ by it, and before `-ment` and `-ful` an `l` is doubled on one
  /// side of the Atlantic.
  private static func isDoubling(_ long: [UInt8], _ place: Int) -> Bool {
    guard place < long.count - 1 else { return false }
    let rest = String(decoding: long[(place + 1)...], as: UTF8.self)
    return ![
      "ed", "ing", "er", "or", "abl", "est", "en", "y", "ie", "ant", "e", "s", "ment", "ful",
      "ation",
    ].contains {
      rest.hasPrefix($0)
    }
  }

  /// Whether the additional letter is the one of `ae`, `oe` or `ou`.
  private static func isAtlantic(_ long: [UInt8], _ place: Int) -> Bool {
    let next = place + 1 < long.count ? long[place + 1] : 0
    if [UInt8(ascii: "a"), UInt8(ascii: "o")].contains(long[place]) {
      return next == UInt8(ascii: "e")
    }
    return long[place] == UInt8(ascii: "u") && long[place - 1] == UInt8(ascii: "o")
  }

  private static func isRegional(_ one: String, _ other: String) -> Bool {
    SpellingVocabulary.candidates(for: one).contains(other)
  }

  private static func isSwapped(_ one: [UInt8], _ two: [UInt8]) -> Bool {
    guard one.count > 7, let place = one.indices.first(where: { one[$0] != two[$0] }),
      place > 0, place + 2 < one.count, one[place] == two[place + 1], one[place + 1] == two[place]
    else { return false }
    return one[(place + 2)...] == two[(place + 2)...]
  }
}

extension Character {
  /// Whether it is a letter of ASCII.
  fileprivate var isASCIILetter: Bool { isASCII && isLetter }
}
