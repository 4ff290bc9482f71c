import EvidenceModel
import SourceReading
import Vocabulary

/// Reads whether a sentence begins to speak of a study, by what stands at its head.
struct StudyOpeningReader {
  /// The text.
  let text: CleanText
  /// The sentence.
  let sentence: Range<Int>
  /// The words by which it is read.
  let vocabulary: PolicyVocabulary
  /// The first words of the sentence.
  let words: [NarrativeWord]

  private typealias Words = StudyNarrativeVocabulary

  /// Prepares to read a sentence.
  init(_ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary) {
    self.text = text
    self.sentence = sentence
    self.vocabulary = vocabulary
    words = NarrativeWords.words(in: text, sentence)
  }

  /// The opening; nil where the sentence begins no study's description.
  func opening() -> StudyOpeningFinding? {
    guard words.count >= 2, !speaksOfGuideline, !hasSeveralSubjects else { return nil }
    if let author = byAuthor() { return author }
    if asksForStudies { return nil }
    return byOrganization() ?? byTrial() ?? byDesign() ?? byNumber()
  }

  /// A heading or run-in head that is a name with its year: `Doe et al. (2019)`.
  func head() -> StudyOpeningFinding? {
    guard let name = StudyName.read(words, at: 0), let year = bracketYear(after: name.words) else {
      return nil
    }
    guard year.end >= words.count else { return nil }
    return finding(name, 0..<year.end, year: year.value)
  }

  // MARK: - What is no opening

  /// Whether studies are wished for or not finished.
  private var asksForStudies: Bool {
    Words.wishes.contains(text.lowered, sentence)
  }

  /// Whether the sentence reports what a guideline says.
  private var speaksOfGuideline: Bool {
    guard let last = words.prefix(24).last else { return false }
    let head = sentence.lowerBound..<last.range.upperBound
    return Words.guidelines.contains(text.lowered, head)
  }

  /// `Two randomized trials …`, `In three studies, …`, `Doe (2018) and Roe (2019) …`.
  private var hasSeveralSubjects: Bool {
    let plain = words.filter { !$0.isInBrackets }.prefix(9)
    var start = plain.startIndex
    if let first = plain.first, Words.leadIns.contains(first.text) { start += 1 }
    guard start < plain.endIndex else { return false }
    if Words.severalNumbers.contains(plain[start].text) {
      return plain[start...].contains { Words.plurals.contains($0.text) }
    }
    return ["both", "these", "several"].contains(plain[start].text)
  }

  // MARK: - Names

  private func byAuthor() -> StudyOpeningFinding? {
    for index in words.indices.prefix(48) where mayBeginName(index) {
      guard let name = StudyName.read(words, at: index) else { continue }
      if namesSeveral(name) || namesAnotherLater(than: name) { return nil }
      if let found = opening(by: name, at: index) { return found }
    }
    return nil
  }

  /// Whether an author may be named at a word: at the beginning, behind the phrase before the
  /// subject, or behind `by`.
  private func mayBeginName(_ index: Int) -> Bool {
    guard !words[index].isInBrackets else { return false }
    if index == 0 { return true }
    let before = words[index - 1].text
    if before == "by" { return namesStudy(before: index) }
    guard let first = words.first, Words.leadIns.contains(first.text) || first.year != nil else {
      return index == 1 && words[0].text == "dr"
    }
    return words[index].isAfterBreak || index <= 2 && Words.leadIns.contains(before)
      || index <= 3 && words[index - 1].year != nil
  }

  /// Whether the words before an index say that a study is spoken of.
  private func namesStudy(before index: Int) -> Bool {
    guard let first = words.first(where: { !Words.leadIns.contains($0.text) || $0.text == "in" })
    else { return false }
    guard Self.openers.contains(first.text) || first.year != nil else { return false }
    let range = sentence.lowerBound..<words[index].range.lowerBound
    return vocabulary.studyNouns.contains(text.lowered, range)
  }

  private static let openers: WordSet = [
    "a", "an", "one", "another", "the", "results", "findings", "data", "in", "on", "two-year",
  ]

  private func opening(by name: StudyName, at index: Int) -> StudyOpeningFinding? {
    let year = bracketYear(after: name.words)
    let number = bracketNumber(after: name.words)
    let beside = yearBeside(name.words)
    let end = year?.end ?? beside ?? number ?? name.words.upperBound
    let isBy = index > 0 && words[index - 1].text == "by"
    let hasVerb = isBy || hasVerb(from: end, within: name.hasTeam ? 6 : 3)
    let isDated = year != nil || beside != nil
    let closes = end >= words.count || words[end].isAfterBreak && isDated
    guard hasVerb || closes && (name.hasColleagues || isDated) || name.hasTeam && isDated else {
      return nil
    }
    if !name.hasTeam, !isDated, number == nil { return nil }
    return finding(
      name, index..<max(end, name.words.upperBound),
      year: year?.value ?? yearNear(name.words))
  }

  private func finding(
    _ name: StudyName, _ lead: Range<Int>, year: Int?
  ) -> StudyOpeningFinding {
    StudyOpeningFinding(
      opening: .author, author: written(name.name), year: year, lead: closed(lead))
  }

  /// `Doe (2018) and Roe (2019)`: another name with its year follows.
  private func namesSeveral(_ name: StudyName) -> Bool {
    guard let year = bracketYear(after: name.words), year.end < words.count else { return false }
    let next = words[year.end]
    guard next.text == "and" || next.isAfterBreak else { return false }
    let start = next.text == "and" ? year.end + 1 : year.end
    guard start < words.count, let second = StudyName.read(words, at: start) else { return false }
    return bracketYear(after: second.words) != nil
  }

  /// `Doe (2018) found less pain; Roe (2019) reported more`: a clause of another study follows.
  private func namesAnotherLater(than name: StudyName) -> Bool {
    for index in words.indices.dropFirst(name.words.upperBound)
    where words[index].isAfterBreak || words[index - 1].text == "and" {
      guard let other = StudyName.read(words, at: index), written(other.name) != written(name.name),
        let year = bracketYear(after: other.words)
      else { continue }
      if hasVerb(from: year.end, within: 2) { return true }
    }
    return false
  }

  // MARK: - Years and numbers

  /// The year in the bracket behind a name, and the word behind the bracket.
  private func bracketYear(after name: Range<Int>) -> (value: Int, end: Int)? {
    let bracket = self.bracket(after: name)
    guard let value = bracket.prefix(8).lazy.compactMap({ words[$0].year }).first else {
      return nil
    }
    return (value, bracket.upperBound)
  }

  /// The word behind a bracket or raised number behind a name.
  private func bracketNumber(after name: Range<Int>) -> Int? {
    let bracket = self.bracket(after: name)
    if !bracket.isEmpty {
      let isPointer = bracket.allSatisfy {
        words[$0].isNumber && words[$0].text.utf8.count <= 3 && !words[$0].text.contains(".")
      }
      return isPointer ? bracket.upperBound : nil
    }
    guard let last = words[name].last else { return nil }
    let rest = last.range.upperBound..<min(sentence.upperBound, last.range.upperBound + 4)
    let isRaised = rest.contains { text.bytes[$0] == 0xC2 || text.bytes[$0] == 0x81 }
    return isRaised ? name.upperBound : nil
  }

  /// The bracketed words behind a name.
  private func bracket(after name: Range<Int>) -> Range<Int> {
    var end = name.upperBound
    while end < words.count, words[end].isInBrackets { end += 1 }
    return name.upperBound..<end
  }

  /// The word behind a year that a comma only parts from a name: `Doe et al., 2018`.
  private func yearBeside(_ name: Range<Int>) -> Int? {
    guard name.upperBound < words.count, words[name.upperBound].isAfterBreak,
      words[name.upperBound].year != nil
    else { return nil }
    return name.upperBound + 1
  }

  /// A year that stands near a name: `In 2016, Doe`, `a 2017 review by Doe`, `Doe et al. in 1994`.
  private func yearNear(_ name: Range<Int>) -> Int? {
    for index in words.indices where !words[index].isInBrackets {
      guard let year = words[index].year, index < name.upperBound + 12, !isCount(index) else {
        continue
      }
      let before = index == 0 ? "" : words[index - 1].text
      let isBeside = index == name.upperBound && words[index].isAfterBreak
      if index == 0 || isBeside || yearOpeners.contains(before) { return year }
    }
    return nil
  }

  private var yearOpeners: Set<String> { ["in", "a", "an", "the", "one", "another", "since"] }

  /// Whether a number that looks like a year counts people or begins a span.
  private func isCount(_ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    return ["patients", "participants", "subjects", "adults", "children", "to", "and", "through"]
      .contains(words[index + 1].text)
  }

  // MARK: - Words

  /// Whether a verb of authors stands within some words.
  func hasVerb(from start: Int, within reach: Int) -> Bool {
    for index in words.indices.dropFirst(start).prefix(reach) where !words[index].isInBrackets {
      let found = vocabulary.studyVerbs.match(
        in: text.lowered, at: words[index].range.lowerBound, before: sentence.upperBound)
      if found != nil { return true }
    }
    return false
  }

  /// The words of a range as printed.
  func written(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return text.text(first.range.lowerBound..<last.range.upperBound)
  }

  /// The bytes of some words with the bracket that closes behind them.
  func closed(_ range: Range<Int>) -> Range<Int> {
    guard let first = words[range].first, let last = words[range].last else {
      return sentence.lowerBound..<sentence.lowerBound
    }
    var end = last.range.upperBound
    if last.text.hasPrefix("al"), end < sentence.upperBound, text.bytes[end] == UInt8(ascii: ".") {
      end += 1
    }
    if last.isInBrackets {
      while end < sentence.upperBound, !")]}".utf8.contains(text.bytes[end]),
        end < last.range.upperBound + 24
      {
        end += 1
      }
      if end < sentence.upperBound, ")]}".utf8.contains(text.bytes[end]) { end += 1 }
    }
    return first.range.lowerBound..<end
  }
}
