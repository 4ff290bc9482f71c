import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Openings without an author: an organisation, a trial, a design, a pointer.
extension StudyOpeningReader {
  private typealias Words = StudyNarrativeVocabulary

  // MARK: - Organisations

  /// `A Hayes report (2020) …`, `ECRI (2019) rated …`, `In 2018, AHRQ published …`.
  func byOrganization() -> StudyOpeningFinding? {
    for index in words.indices.prefix(9) where !words[index].isInBrackets {
      let start = words[index].range.lowerBound
      guard isSubject(index),
        let match = vocabulary.assessors.match(
          in: text.lowered, at: start, before: sentence.upperBound)
      else { continue }
      let end = words.firstIndex { $0.range.lowerBound >= match.range.upperBound } ?? words.count
      let noun = words[end...].prefix(4).firstIndex {
        !$0.isInBrackets && Words.assessorNouns.contains($0.text)
      }
      let year = words[end...].prefix(14).lazy.compactMap(\.year).first ?? leadYear(before: index)
      guard noun != nil || year != nil || hasVerb(from: end, within: 3) else { return nil }
      return StudyOpeningFinding(
        opening: .organization, author: text.text(match.range), year: year,
        lead: closed(index..<min(words.count, (noun.map { $0 + 1 } ?? end))))
    }
    return nil
  }

  /// Whether the subject may begin at a word.
  private func isSubject(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = words[index - 1]
    return Self.articles.contains(before.text) || before.year != nil || words[index].isAfterBreak
  }

  private static let articles: WordSet = [
    "a", "an", "the", "one", "another", "updated", "recent", "new", "by", "to",
  ]

  private func leadYear(before index: Int) -> Int? {
    words[..<index].lazy.compactMap(\.year).first
  }

  // MARK: - Designs

  /// `A randomized trial of 60 adults found …`, `In one study, …`, `We found a 2023 review of …`.
  func byDesign() -> StudyOpeningFinding? {
    guard let article = articleIndex(), let noun = nounEnd(from: article) else { return nil }
    let end = words.firstIndex { $0.range.lowerBound >= noun.upperBound } ?? words.count
    let before = words[article..<max(article, min(end, words.count))]
    if before.contains(where: { Self.secondary.contains($0.text) }) || isTest(before) { return nil }
    let year = words[article..<end].lazy.compactMap(\.year).first
    return StudyOpeningFinding(
      opening: .design, year: year, lead: words[article].range.lowerBound..<noun.upperBound)
  }

  /// Whether the study is a test that is done on a patient, as the word before it says, and nobody is counted:
  /// `A sleep study is done at night`.
  private func isTest(_ subject: ArraySlice<NarrativeWord>) -> Bool {
    let plain = subject.filter { !$0.isInBrackets }.suffix(2).map(\.text)
    guard plain.count == 2, plain[1] == "study", Words.tests.contains(plain[0]) else {
      return false
    }
    return !PeopleCount.stands(in: text, sentence)
  }

  private static let secondary: WordSet = [
    "subgroup", "hoc", "sensitivity", "interim", "exploratory", "multivariate", "regression",
    "statistical", "multivariable", "post-hoc", "limitation", "lack", "total", "need",
  ]

  /// The article of the subject or of the phrase before it.
  private func articleIndex() -> Int? {
    guard let first = words.first else { return nil }
    if Self.indefinite.contains(first.text) { return 0 }
    if ["results", "data", "findings", "outcomes", "analysis", "evidence"].contains(first.text) {
      return words.indices.dropFirst().prefix(4).first { Self.indefinite.contains(words[$0].text) }
    }
    if Words.leadIns.contains(first.text) { return leadInArticle() }
    let isFound = ["we", "there"].contains(first.text)
    return isFound ? article(from: 1, within: 4) : nil
  }

  /// `In a prospective study, …`; `In 2025, we found a 2023 review …`; `More recently, a trial …`.
  private func leadInArticle() -> Int? {
    if let direct = article(from: 1, within: 3) { return direct }
    guard let main = words.indices.dropFirst().prefix(10).first(where: { words[$0].isAfterBreak })
    else { return nil }
    return article(from: main, within: 5)
  }

  private func article(from start: Int, within reach: Int) -> Int? {
    words.indices.dropFirst(start).prefix(reach).first { index in
      Self.indefinite.contains(words[index].text) && !words[index].isInBrackets
    }
  }

  private static let indefinite: WordSet = ["a", "an", "one", "another"]

  /// Where the first design noun ends that the article belongs to; nil where a preposition or a
  /// verb stands between.
  private func nounEnd(from article: Int) -> Range<Int>? {
    for index in words.indices.dropFirst(article + 1).prefix(14) {
      if words[index].isInBrackets { continue }
      if Self.stops.contains(words[index].text) { return nil }
      let match = vocabulary.studyNouns.match(
        in: text.lowered, at: words[index].range.lowerBound, before: sentence.upperBound)
      if let match, !isModifier(after: match.range.upperBound) { return match.range }
    }
    return nil
  }

  private static let stops: WordSet = [
    "of", "in", "with", "to", "for", "is", "was", "were", "are", "had", "has", "that", "which",
    "who", "on", "by", "from", "at", "after", "may", "can", "showed", "found",
  ]

  /// Whether the noun only modifies the next one: `study protocol`, `trial registry`.
  private func isModifier(after end: Int) -> Bool {
    guard let next = words.first(where: { $0.range.lowerBound >= end }), !next.isAfterBreak,
      !next.isInBrackets
    else { return false }
    return Self.others.contains(next.text)
  }

  private static let others: WordSet = [
    "protocol", "group", "groups", "arm", "participants", "patients", "population", "design",
    "period", "limitation", "author", "authors", "medication", "drug", "site", "end", "endpoint",
    "trial", "study", "review", "series", "report", "analysis",
  ]

  // MARK: - Pointers

  /// `In [7], …`: the pointer is the subject.
  func byNumber() -> StudyOpeningFinding? {
    guard words.count > 3, ["in", "reference", "ref"].contains(words[0].text),
      words[1].isInBrackets, words[1].isNumber, words[1].year == nil,
      !words[2].isInBrackets
    else { return nil }
    return StudyOpeningFinding(opening: .citation, lead: closed(0..<2))
  }
}
