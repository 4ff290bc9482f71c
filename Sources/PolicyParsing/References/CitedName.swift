import TextAnalysis
import Vocabulary

/// Tells the name in a pointer with a year from words that name nobody.
enum CitedName {
  /// The longest name, in bytes.
  private static let longest = 160
  /// How many words a body's name has at most.
  private static let mostWords = 14

  /// The author's name without `see`, `et al.`, months and commas; nil where no name stands.
  static func author(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    var text = String(decoding: bytes[range], as: UTF8.self)
      .split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    for lead in CitationVocabulary.nameLeads where text.lowercased().hasPrefix(lead) {
      text = String(text.dropFirst(lead.count))
    }
    for others in CitationVocabulary.others where text.hasSuffix(others) {
      text = String(text.dropLast(others.count))
    }
    text = withoutVersion(text)
    if text.hasSuffix(",") { text = String(text.dropLast()) }
    guard (2...longest).contains(text.utf8.count), text.utf8.first?.isWordByte == true,
      text.first?.isUppercase == true || particles.contains(where: { text.hasPrefix($0) }),
      text.first?.isNumber == false, !text.contains("="), !isDate(text),
      let last = text.last, !"-/–\u{201D}\"".contains(last)
    else { return nil }
    return text
  }

  /// A name without the number of a version behind it, `Elm Network Guideline, v4.`; empty where the
  /// version is all: `(V4.2023)`.
  private static func withoutVersion(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard let last = words.last, last.utf8.last == UInt8(ascii: "."), last.utf8.count <= 6 else {
      return text
    }
    let number = last.utf8.drop { $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "V") || $0 == 0x2E }
    let isNumber = !number.isEmpty && number.allSatisfy { $0.isASCIIDigit || $0 == 0x2E }
    guard isNumber else { return text }
    var rest = words.dropLast()
    if rest.last?.lowercased() == "version" { rest = rest.dropLast() }
    return rest.joined(separator: " ")
  }

  /// Whether words are a date, or say of what the date is: `May`, `January 1966 to`, `Accessed`.
  private static func isDate(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { word in
      String(decoding: word.utf8.filter(\.isWordByte).map(\.asciiLowercased), as: UTF8.self)
    }
    guard let first = words.first else { return true }
    if CitationVocabulary.dateLeads.contains(first) { return true }
    guard ReferenceMonths.number(of: first) != nil else { return false }
    return words.count == 1 || words[1].utf8.first?.isASCIIDigit == true
  }

  private static let particles = [
    "de ", "van ", "von ", "el-", "al-", "di ", "da ", "le ", "la ", "den ",
  ]
}

extension CitedName {
  /// The whole name of which a part stands before a year in brackets; nil where it is no name.
  ///
  /// `American Society of Shoes (2019)` names the society and not somebody called Shoes; `Flat
  /// Feet (2023)` names nobody, unless an entry of the list opens with its last word.
  static func whole(
    _ bytes: [UInt8], _ name: Range<Int>, after limit: Int, _ openings: Set<String>
  ) -> Range<Int>? {
    let start = phraseStart(bytes, name.lowerBound, limit)
    guard start < name.lowerBound else { return name }
    let phrase = start..<name.upperBound
    if namesBody(bytes, phrase) { return phrase }
    return openings.contains(firstWord(bytes[name])) ? name : nil
  }

  /// The first word of an entry or a name, letters only and in lower case.
  static func firstWord(_ bytes: some Collection<UInt8>) -> String {
    let word = bytes.drop { !$0.isWordByte }.prefix { $0.isWordByte || $0 == UInt8(ascii: "-") }
    return String(decoding: word.map(\.asciiLowercased), as: UTF8.self)
  }

  /// Where the capitalised words begin that a name ends, with small words between them.
  private static func phraseStart(_ bytes: [UInt8], _ name: Int, _ limit: Int) -> Int {
    var start = name
    var position = name
    for _ in 0..<mostWords {
      guard let word = AuthorDateScanner.wordBefore(bytes, position, limit),
        let last = bytes[word].last, last.isWordByte, word.count < 30
      else { break }
      let text = String(decoding: bytes[word].map(\.asciiLowercased), as: UTF8.self)
      if bytes[word.lowerBound].isASCIIUppercase {
        let opens = CitationVocabulary.sentenceOpenings.contains(text)
        if opens || opensSentence(bytes, word.lowerBound, limit), !isBodyWord(text) {
          // The first word of a sentence has a capital in any case.
          if !opens, position < name { start = word.lowerBound }
          break
        }
        start = word.lowerBound
      } else if !CitationVocabulary.joiners.contains(text) {
        break
      }
      position = word.lowerBound
    }
    return start
  }

  /// Whether a sentence or a passage begins at an index.
  private static func opensSentence(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Bool {
    guard let word = AuthorDateScanner.wordBefore(bytes, index, limit), let last = bytes[word].last
    else { return true }
    return ".:;?!)".utf8.contains(last) || !bytes[word].contains(where: \.isWordByte)
  }

  private static func namesBody(_ bytes: [UInt8], _ phrase: Range<Int>) -> Bool {
    bytes[phrase].split(whereSeparator: { !$0.isWordByte }).contains {
      isBodyWord(String(decoding: $0.map(\.asciiLowercased), as: UTF8.self))
    }
  }

  private static func isBodyWord(_ word: String) -> Bool {
    ReferencePublisherWords.bodies.contains(word) || ReferenceGroupWords.panels.contains(word)
      || word == "network" || word == "initiative"
  }
}
