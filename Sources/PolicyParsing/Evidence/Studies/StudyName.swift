import TextAnalysis
import Vocabulary

/// Names of authors at the beginning of a sentence: `Doe et al. (2019)`, `Doe and Roe [12]`.
struct StudyName: Hashable, Sendable {
  /// The words of the name without what stands for co-authors.
  var name: Range<Int>
  /// Its words with `et al.` and the like.
  var words: Range<Int>
  /// Whether `et al.`, `and colleagues` or a second name stands with it.
  var hasTeam: Bool
  /// Whether `et al.` or `and colleagues` stands with it, which nothing but authors has.
  var hasColleagues: Bool

  private typealias Words = StudyNarrativeVocabulary

  /// The name that begins at a word; nil where none does.
  static func read(_ words: [NarrativeWord], at start: Int) -> StudyName? {
    var end = surnameEnd(words, start)
    guard end > start else { return nil }
    let name = start..<end
    var hasTeam = false
    while let next = secondEnd(words, end) {
      end = next
      hasTeam = true
    }
    let team = teamEnd(words, end)
    return StudyName(
      name: name, words: start..<(team ?? end), hasTeam: hasTeam || team != nil,
      hasColleagues: team != nil)
  }

  /// `et al`, `and colleagues`, `and his colleagues`.
  private static func teamEnd(_ words: [NarrativeWord], _ index: Int) -> Int? {
    guard index + 1 < words.count, !words[index].isInBrackets else { return nil }
    if words[index].text == "et" {
      return words[index + 1].text.hasPrefix("al") && words[index + 1].text.utf8.count <= 6
        ? index + 2 : nil
    }
    guard words[index].text == "and" || Words.colleagues.contains(words[index].text) else {
      return nil
    }
    for place in index..<min(words.count, index + 3)
    where Words.colleagues.contains(words[place].text) {
      return place + 1
    }
    return nil
  }

  /// `and Roe`, `& Roe`, `, Roe, and Poe`.
  private static func secondEnd(_ words: [NarrativeWord], _ index: Int) -> Int? {
    guard index < words.count, !words[index].isInBrackets else { return nil }
    if words[index].text == "and" {
      let end = surnameEnd(words, index + 1)
      return end > index + 1 ? end : nil
    }
    guard words[index].isAfterBreak else { return nil }
    let end = surnameEnd(words, index)
    guard end > index, end < words.count, words[end].text == "and" || words[end].text == "et" else {
      return nil
    }
    return end
  }

  /// A surname with particles before and initials or a given name beside it.
  private static func surnameEnd(_ words: [NarrativeWord], _ start: Int) -> Int {
    var index = start
    while index < words.count, index < start + 2, particles.contains(words[index].text) {
      index += 1
    }
    guard index < words.count, isName(words[index]) else { return start }
    index += 1
    var others = 0
    while index < words.count, others < 2, isName(words[index]) || isInitial(words[index]),
      !words[index].isAfterBreak
    {
      index += 1
      others += 1
    }
    return index
  }

  /// A capital with small letters that is no word of the trade.
  static func isName(_ word: NarrativeWord) -> Bool {
    guard word.isCapital, !word.isInBrackets, word.text.utf8.count >= 2,
      !word.text.utf8.contains(where: \.isASCIIDigit),
      !Words.notNames.contains(word.text), !Words.notTrials.contains(word.text)
    else { return false }
    return word.capitals <= 3 && word.capitals * 2 <= word.text.utf8.count
      || word.text.utf8.count == 2 && word.capitals == 1
  }

  private static func isInitial(_ word: NarrativeWord) -> Bool {
    word.isCapital && word.text.utf8.count <= 2 && word.capitals == word.text.utf8.count
      && !word.isInBrackets
  }

  private static let particles: WordSet = [
    "de", "van", "von", "der", "den", "di", "da", "du", "del", "della", "le", "la", "el", "al",
    "ter", "ten", "bin", "ben", "dos", "st",
  ]
}
