import SourceReading
import TextAnalysis
import Vocabulary

/// Finds what a text calls services that the policy names elsewhere.
///
/// A name is found by its longest ending that the text prints (`podoplasty` of `percutaneous podoplasty`), and names
/// are looked up by the first bytes of their last words, so that a text is read once for all of them.
struct ServiceNameIndex {
  private var names: [Name] = []
  private var byLast: [Key: [Int]] = [:]

  /// A name's words in lower case.
  private struct Name {
    var words: [ArraySlice<UInt8>]
    /// Where the last word stands that tells it from other services.
    var lastTelling: Int?
  }

  /// The first bytes of a word, at most four.
  private struct Key: Hashable {
    var bytes: UInt32
    var count: Int

    init(_ word: ArraySlice<UInt8>, _ count: Int) {
      bytes = word.prefix(count).reduce(0) { $0 << 8 | UInt32($1) }
      self.count = count
    }
  }

  /// The most bytes of a key.
  private static let keyLength = 4
  /// The fewest bytes of a name that is found.
  private static let fewestBytes = 6

  /// Indexes names, the best first.
  init(_ phrases: [String]) {
    var seen: Set<String> = []
    for phrase in phrases where seen.insert(phrase).inserted {
      let bytes = Array(phrase.lowercased().utf8)
      let words = Self.named(Self.words(bytes).map { bytes[$0] })
      guard let last = words.last else { continue }
      let telling = words.lastIndex { ServiceName.tells(String(decoding: $0, as: UTF8.self)) }
      byLast[Key(last, min(Self.keyLength, last.count)), default: []].append(names.count)
      names.append(Name(words: words, lastTelling: telling))
    }
  }

  /// A name's words before those that say for whom it is or give examples: `other treatments for gout`, `operations,
  /// including but not limited to …`.
  private static func named(_ words: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    let texts = words.map { String(decoding: $0, as: UTF8.self) }
    let end = texts.indices.first { index in
      ServiceVocabulary.nameEnds.contains(texts[index])
        && !ServiceVocabulary.latinPlaces.contains(texts[(index + 1)...].first ?? "")
    }
    return Array(words[..<(end ?? words.count)])
  }

  /// The longest ending of names that the text prints, in the text's spelling; of equally long ones that of the best
  /// name.
  ///
  /// Of a name's ending some word has to tell it from other services: `treatments` is none.
  func find(in text: CleanText) -> String? {
    let words = Self.words(text.lowered)
    var best: (range: Range<Int>, name: Int)?
    for index in words.indices {
      let word = text.lowered[words[index]]
      for count in 1...min(Self.keyLength, word.count) {
        for name in byLast[Key(word, count)] ?? [] {
          guard let found = ending(of: names[name], at: index, words, text.lowered) else {
            continue
          }
          if let known = best,
            known.range.count > found.count
              || known.range.count == found.count && known.name <= name
          {
            continue
          }
          best = (found, name)
        }
      }
    }
    return best.map { text.text($0.range).lowercasedFirst }
  }

  /// Where the longest ending of a name stands whose last word is one of a text.
  private func ending(
    of name: Name, at index: Int, _ words: [Range<Int>], _ text: [UInt8]
  ) -> Range<Int>? {
    guard let last = name.words.last, text[words[index]].starts(with: last) else { return nil }
    var (first, place, start) = (name.words.count - 1, index, words[index].lowerBound)
    while first > 0, place > 0, words[place - 1].upperBound + 1 == words[place].lowerBound,
      text[words[place].lowerBound - 1] == 0x20
    {
      let wanted = name.words[first - 1]
      let before = text[words[place - 1]]
      guard before.count >= wanted.count, before.suffix(wanted.count) == wanted else { break }
      (first, place) = (first - 1, place - 1)
      start = before.endIndex - wanted.count
      if before.count > wanted.count { break }
    }
    let tells = first == 0 || (name.lastTelling ?? -1) >= first
    let range = start..<words[index].lowerBound + last.count
    return tells && range.count >= Self.fewestBytes ? range : nil
  }

  /// The runs of letters, digits and hyphens; signs of two and three bytes part them.
  private static func words(_ bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = wordLength(bytes, index)
      if length == 0 {
        if index > start { words.append(start..<index) }
        index += bytes[index] == 0xC2 ? 2 : bytes[index] == 0xE2 ? 3 : 1
        start = index
      } else {
        index += length
      }
    }
    if bytes.count > start { words.append(start..<bytes.count) }
    return words
  }

  /// The length of a character of a word; 0 for any other.
  private static func wordLength(_ bytes: [UInt8], _ index: Int) -> Int {
    let byte = bytes[index]
    if byte >= 0x80 { return byte == 0xC2 || byte == 0xE2 ? 0 : 1 }
    return byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") ? 1 : 0
  }
}

extension String {
  /// The text with its first letter in lower case, unless its first word is an abbreviation.
  fileprivate var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
