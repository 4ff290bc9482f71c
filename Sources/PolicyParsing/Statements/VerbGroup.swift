import SourceReading
import TextAnalysis
import Vocabulary

/// What stands before a verb and belongs to it: `does not routinely` before `cover`.
struct VerbGroup {
  private typealias Words = PlanVerbVocabulary
  /// Where the group begins; the verb's own place where nothing belongs to it.
  private(set) var start: Int
  /// Whether a word denies the verb.
  private(set) var isDenied = false
  /// Whether a modal verb, `does` or `do` carries it.
  private(set) var hasAuxiliary = false
  /// Whether its modal verb only supposes: `would be approved`.
  private(set) var isSupposed = false
  /// Whether `to` stands before it: an infinitive says what is wanted.
  private(set) var isInfinitive = false
  /// The word before the group, in small letters.
  private(set) var before = ""
  /// Whether that word begins with a capital.
  private(set) var isNamed = false

  /// Whether that word is said of some only: `some plans may not cover`.
  private(set) var isOfSome = false

  /// The most words of a group.
  private static let longest = 6
  /// The most bytes of one word.
  private static let longestWord = 24

  /// Looks at the words before a verb in its sentence.
  init(_ text: CleanText, before verb: Int, in sentence: Range<Int>) {
    start = verb
    var words = 0
    while words < Self.longest, let range = Self.word(text, before: start, in: sentence) {
      let word = String(decoding: text.lowered[range], as: UTF8.self)
        .replacing("\u{2019}", with: "'")
      if !hasAuxiliary, !isInfinitive, word.hasSuffix("'ll") {
        // `We'll pay for frames`
        hasAuxiliary = true
        before = String(word.dropLast(3))
        return
      }
      guard take(word, at: range) else {
        before = word
        isNamed = text.bytes[range.lowerBound].isASCIIUppercase
        isOfSome = Self.countsSome(text, before: range.lowerBound, in: sentence)
        return
      }
      words += 1
    }
  }

  /// Takes a word into the group; whether it belongs there.
  private mutating func take(_ word: String, at range: Range<Int>) -> Bool {
    if hasAuxiliary { return false }
    if isInfinitive {
      guard Words.failing.contains(word) else { return false }
      (isInfinitive, isDenied, hasAuxiliary) = (false, true, true)
    } else if word == "to" {
      isInfinitive = true
    } else if Words.denials.contains(word) || ContractionVocabulary.words.contains(word) {
      isDenied = true
      hasAuxiliary = !Words.bareDenials.contains(word)
    } else if word == "longer" || word == "no" && isDenied == false && endedInLonger {
      endedInLonger = word == "longer"
      isDenied = isDenied || word == "no"
    } else if Words.modals.contains(word) || Words.supports.contains(word) {
      hasAuxiliary = true
      isSupposed = Words.supposing.contains(word)
    } else if !Self.isAdverb(word) {
      return false
    }
    start = range.lowerBound
    return true
  }

  /// Whether words before a plan say that it is some of many: `some`, `most Acme`, `many of our`.
  private static func countsSome(
    _ text: CleanText, before end: Int, in sentence: Range<Int>
  ) -> Bool {
    var end = end
    for _ in 0..<longest {
      guard let range = word(text, before: end, in: sentence) else { return false }
      let word = String(decoding: text.lowered[range], as: UTF8.self)
      if Words.quantifiers.contains(word) { return true }
      guard Words.planAttributes.contains(word) || text.bytes[range.lowerBound].isASCIIUppercase
      else { return false }
      end = range.lowerBound
    }
    return false
  }

  private var endedInLonger = false

  private static func isAdverb(_ word: String) -> Bool {
    Words.adverbs.contains(word) || word.utf8.count > 4 && word.hasSuffix("ly")
  }

  /// The word before a place, where only a blank or a comma parts them.
  private static func word(
    _ text: CleanText, before end: Int, in sentence: Range<Int>
  ) -> Range<Int>? {
    var stop = end
    while stop > sentence.lowerBound, text.bytes[stop - 1] == 0x20 { stop -= 1 }
    if stop < end, stop > sentence.lowerBound, text.bytes[stop - 1] == UInt8(ascii: ",") {
      stop -= 1
    }
    var start = stop
    while start > sentence.lowerBound, isLetter(text.bytes[start - 1]), stop - start < longestWord {
      start -= 1
    }
    return start < stop && stop < end ? start..<stop : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
      || [0xE2, 0x80, 0x99].contains(byte)
  }
}
