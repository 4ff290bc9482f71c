import SourceReading
import TextAnalysis
import Vocabulary

/// Finds who issued a document by what it does and owns as only a payer does: `Harbor Health will cover
/// beds`, `your Harbor plan`, `Harbor medical policies`.
extension IssuerReader {
  /// The name that stands so most often, more often than any other; of several that do as often, the one
  /// that the text names most.
  static func mostVoiced(_ readers: [IssuerReader], _ reading: Reading) -> String? {
    let names = readers.flatMap { $0.voices(reading.vocabulary) }
    let counts = merged(Dictionary(grouping: names, by: folded).mapValues(\.count))
    let most = counts.values.max() ?? 0
    let first = counts.filter { $0.value == most }.keys.sorted()
    guard first.count > 1 else { return names.first { counts[folded($0)] == most } }
    let named = first.map { name in
      let own = name.hasSuffix(Self.plan) ? String(name.dropLast(Self.plan.count)) : name
      return readers.reduce(0) { $0 + $1.times(own) }
    }
    guard let best = named.max(), best >= fewestTimes,
      named.count(where: { $0 == best }) == 1, let index = named.firstIndex(of: best)
    else { return nil }
    return names.first { folded($0) == first[index] }
  }

  /// The word for a plan behind a name that has it with a capital, in small letters.
  private static let plan = " plan"

  /// How often a text names the one of several that it is of.
  private static let fewestTimes = 3

  /// How often a name in small letters stands there.
  private func times(_ name: String) -> Int {
    var (times, start) = (0, 0)
    while let place = ByteSearch.first(Array(name.utf8), in: lowered, start..<lowered.count) {
      times += 1
      start = place + name.utf8.count
    }
    return times
  }

  private func voices(_ vocabulary: PolicyVocabulary) -> [String] {
    PolicyIssuerVocabulary.voices.matches(in: lowered, 0..<lowered.count).compactMap { voice in
      guard !opensLine(voice.range.lowerBound), !isOfTitle(voice.range),
        let range = words(before: voice.range.lowerBound).map(withoutOpening),
        isProper(range),
        vocabulary.linesOfBusiness.match(
          in: lowered, at: range.lowerBound, before: range.upperBound) == nil
      else { return nil }
      // `Harbor Health Plan` is a name, `your Harbor plan` is Harbor's.
      let isNamed =
        ["Plan", "Benefit Plan"].contains { bytes[voice.range].elementsEqual($0.utf8) }
        && WhiteSpace.words(bytes, range).count > 1
        && range.upperBound + 1 == voice.range.lowerBound
      return name(isNamed ? range.lowerBound..<voice.range.upperBound : range)
    }
  }

  /// Whether a word for what a payer sells stands with a capital, as in the title of another document:
  /// `Heated Bed and Frame Products`.
  private func isOfTitle(_ voice: Range<Int>) -> Bool {
    bytes[voice].elementsEqual("Products".utf8)
  }

  /// Whether words tell which edition a text is, and of which month: `First Edition June`.
  func tellsEdition(_ range: Range<Int>) -> Bool {
    WhiteSpace.words(bytes, range).contains { word($0) == "edition" }
  }

  /// Whether a line begins at a place: what stands above it is a heading, and no name that goes on.
  private func opensLine(_ index: Int) -> Bool {
    index == 0 || bytes[index - 1] == 0x0A
  }

  /// Words without those in capitals that only begin a sentence: `When Harbor Health`.
  private func withoutOpening(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = WhiteSpace.words(bytes, range).first, first.upperBound < range.upperBound,
      PolicyIssuerVocabulary.clauseOpenings.contains(word(first))
    {
      range = (first.upperBound + 1)..<range.upperBound
    }
    return range
  }

  /// Whether a word for care is written as one, and not as the name of a firm: `Healthcare`, `HealthCare`.
  func isCommonNoun(_ word: Range<Int>) -> Bool {
    lowered[word].elementsEqual("healthcare".utf8) && !bytes[word].elementsEqual("HealthCare".utf8)
  }

  /// A name without the end of a heading right before it: `Criteria/Guidelines Harbor Health Alliance`.
  func withoutKind(_ range: Range<Int>) -> Range<Int> {
    let words = WhiteSpace.words(bytes, range)
    guard words.count > 2, let first = words.first,
      HeaderVocabulary.kindWords.contains(word(first)),
      range.lowerBound > 0, bytes[range.lowerBound - 1] == UInt8(ascii: "/")
    else { return range }
    return words[1].lowerBound..<range.upperBound
  }

  /// Whether words are a name: one of them names no kind of document or care, and their capitals are
  /// not those of a sentence's first word alone.
  private func isProper(_ range: Range<Int>) -> Bool {
    let words = WhiteSpace.words(bytes, range)
    guard (1...5).contains(words.count), words.contains(where: isOwnWord),
      bytes[range].allSatisfy({ $0.isWordByte || " -&.'’".utf8.contains($0) }),
      !words.contains(where: { PolicyIssuerVocabulary.noNameWords.contains(word($0)) })
    else { return false }
    if words.count > 1 || !opensClause(range.lowerBound) { return true }
    return bytes[range].count(where: \.isASCIIUppercase) >= 2 || standsInside(range)
  }

  /// Whether a word stands in a sentence, too, and never without its capital: `contact Harborly`.
  private func standsInside(_ word: Range<Int>) -> Bool {
    let name = [0x20] + Array(lowered[word])
    var (start, isInside) = (0, false)
    while let place = ByteSearch.first(name, in: lowered, start..<lowered.count) {
      start = place + name.count
      guard start == lowered.count || !lowered[start].isWordByte else { continue }
      if bytes[place + 1].isASCIILowercase { return false }
      if place > 0, bytes[place - 1].isASCIILowercase { isInside = true }
    }
    return isInside
  }

  private func isOwnWord(_ place: Range<Int>) -> Bool {
    let word = word(place)
    return word.utf8.count >= 2 && !HeaderVocabulary.typeWords.contains(word)
      && !HeaderVocabulary.typeNouns.contains(word)
      && !HeaderVocabulary.generalWords.contains(word)
      && !PolicyIssuerVocabulary.smallWords.contains(word)
  }

  private func word(_ place: Range<Int>) -> String {
    String(decoding: lowered[place].filter { $0.isWordByte || $0 >= 0x80 }, as: UTF8.self)
  }

  /// Whether a line, a sentence or an item of a list begins at a place.
  private func opensClause(_ index: Int) -> Bool {
    guard index >= 2, bytes[index - 1] == 0x20 else { return true }
    return !bytes[index - 2].isASCIILowercase && bytes[index - 2] != UInt8(ascii: ",")
  }
}
