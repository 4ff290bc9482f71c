import SourceReading
import TextAnalysis

/// Counts how often words come again near a document's beginning.
///
/// Running heads, page titles, a first sentence that names the service: a title is said more than
/// once, a site's own lines seldom.
struct TitleEcho {
  /// How much of a document is looked at, in bytes.
  private static let reach = 5_000
  /// The shortest word that counts.
  private static let shortest = 5

  private let words: [UInt8]
  private let known: Set<[UInt8]>

  /// Reads a document's beginning, its running heads with it.
  init(_ source: SourceText) {
    var bytes = Array(source.bytes.prefix(Self.reach))
    Reading.paintSpaces(over: &bytes)
    words = [0x20] + HeadingWords.normalized(bytes, bytes.indices) + [0x20]
    var known: Set<[UInt8]> = []
    var seen: Set<[UInt8]> = []
    for word in words.split(separator: 0x20) where word.count >= Self.shortest {
      let stem = Self.stem(word)
      if !seen.insert(stem).inserted { known.insert(stem) }
    }
    self.known = known
  }

  /// What the text says of a stretch.
  func evidence(_ bytes: [UInt8], _ range: Range<Int>) -> TitleEvidence? {
    let own = HeadingWords.normalized(bytes, range)
    guard !own.isEmpty else { return nil }
    let others = count([0x20] + own + [0x20]) - (range.upperBound <= Self.reach ? 1 : 0)
    // One word is often said again, whatever it names.
    guard own.contains(0x20) else { return others >= 1 ? .inText : .notInText }
    if others >= 2 { return .oftenRepeated }
    if others == 1 { return .repeated }
    let long = own.split(separator: 0x20).filter { $0.count >= Self.shortest }
    guard !long.isEmpty else { return nil }
    let again = long.count { known.contains(Self.stem($0)) }
    return again * 2 >= long.count ? .inText : again == 0 ? .notInText : nil
  }

  /// The words of a stretch behind its first ones that come again where the whole does not: a payer's
  /// name stands before them.
  func repeatedEnd(of range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    let words = WhiteSpace.words(bytes, range)
    let ends = words.prefix(5).dropLast().map { $0.lowerBound..<range.upperBound }
    return ends.first { bytes[$0.lowerBound].isASCIIUppercase && isRepeated($0, bytes) }
      ?? behindName(words, bytes)
  }

  /// The words behind one that never comes again, where the next three do: a payer's name and a title
  /// of which the text says the first words only.
  private func behindName(_ words: [Range<Int>], _ bytes: [UInt8]) -> Range<Int>? {
    guard words.count >= 5, let last = words.last, let name = words.first,
      evidence(bytes, name) == .notInText,
      isRepeated(words[1].lowerBound..<words[3].upperBound, bytes)
        || areKnown(words[1...], bytes)
    else { return nil }
    return words[1].lowerBound..<last.upperBound
  }

  /// Whether three longer words or more, and all of them, come again.
  private func areKnown(_ words: ArraySlice<Range<Int>>, _ bytes: [UInt8]) -> Bool {
    let long = words.map { bytes[$0].filter(\.isASCIILetter).map(\.asciiLowercased) }
      .filter { $0.count >= Self.shortest }
    return long.count >= 3 && long.allSatisfy { known.contains(Self.stem($0[...])) }
  }

  /// Whether a stretch stands elsewhere, too.
  func isRepeated(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    [.repeated, .oftenRepeated].contains(evidence(bytes, range))
  }

  /// How often the words of a stretch stand there, up to four times.
  func times(_ range: Range<Int>, _ bytes: [UInt8]) -> Int {
    count([0x20] + HeadingWords.normalized(bytes, range) + [0x20])
  }

  /// How often a phrase stands there.
  private func count(_ phrase: [UInt8]) -> Int {
    var (count, start) = (0, 0)
    while count < 4, let place = ByteSearch.first(phrase, in: words, start..<words.count) {
      count += 1
      start = place + phrase.count - 1
    }
    return count
  }

  /// A word without the ending of its plural.
  private static func stem(_ word: ArraySlice<UInt8>) -> [UInt8] {
    Array(word.last == UInt8(ascii: "s") ? word.dropLast() : word)
  }
}
