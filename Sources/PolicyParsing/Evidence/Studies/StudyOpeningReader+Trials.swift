import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Openings by the name or the registration of a trial.
extension StudyOpeningReader {
  private typealias Words = StudyNarrativeVocabulary

  /// `The ACME II trial (NCT01234567) …`, `ACME then enrolled …`, `In the ACME trial, …`.
  func byTrial() -> StudyOpeningFinding? {
    for index in words.indices.prefix(7) where isTrialName(words[index]) {
      guard isTrialPlace(index) else { continue }
      let end = trialEnd(index)
      let isNamed = end < words.count && isTrialNoun(words[end].text)
      guard isNamed || actsAsTrial(index..<end) else { continue }
      return StudyOpeningFinding(
        opening: .trial, trialName: written(index..<end),
        lead: closed(index..<(isNamed ? end + 1 : end)))
    }
    return byRegistration()
  }

  /// Whether what is said of a name in capitals can be said of a trial only.
  ///
  /// Capitals abbreviate treatments and tests, too: these neither enrol people nor are a trial, and
  /// people are not treated in them.
  private func actsAsTrial(_ name: Range<Int>) -> Bool {
    let next = words[name.upperBound...].drop(while: \.isInBrackets)
    if next.prefix(3).contains(where: { trialVerbs.contains($0.text) }) { return true }
    if isRegistered(name) || isCalledTrial(next) { return true }
    guard let first = next.first, PeopleCount.stands(in: text, sentence) else { return false }
    let isPlace =
      name.lowerBound == 1 && words[0].text == "in" && first.isAfterBreak && first.isNumber
    return isPlace || countingVerbs.contains(first.text)
  }

  /// Whether a registration stands in the bracket behind a name.
  private func isRegistered(_ name: Range<Int>) -> Bool {
    words[name.upperBound...].prefix(while: \.isInBrackets).contains { isRegistration($0.text) }
  }

  /// `ACME was a multicenter, blinded, sham-controlled trial`.
  private func isCalledTrial(_ words: ArraySlice<NarrativeWord>) -> Bool {
    guard let verb = words.first, ["is", "was"].contains(verb.text),
      let article = words.dropFirst().first, ["a", "an", "the"].contains(article.text)
    else { return false }
    let subject = words.dropFirst(2).prefix(14).prefix {
      !["of", "in", "with", "to", "for", "that", "which", "on", "by"].contains($0.text)
    }
    return subject.contains { isTrialNoun($0.text) }
  }

  private func isTrialPlace(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = words[..<index]
    guard
      words[index - 1].text == "the" || words[index - 1].isCapital
        || Words.leadIns.contains(words[index - 1].text) || words[index].isAfterBreak
        || ["randomized", "randomised", "pivotal", "multicenter", "prospective", "from", "of"]
          .contains(words[index - 1].text)
    else { return false }
    let first = before.first?.text ?? ""
    return ["the", "in", "results", "data", "findings", "outcomes"].contains(first)
      || Words.leadIns.contains(first) || words[0].isAfterBreak
  }

  /// Capitals, perhaps with digits: `ACME`, `VERTIGO-2`, `SymFix`; not the plural of an abbreviation (`TKAs`).
  private func isTrialName(_ word: NarrativeWord) -> Bool {
    let isPlural =
      word.capitals == word.text.utf8.count - 1 && word.text.hasSuffix("s")
      && text.bytes[word.range.upperBound - 1] == UInt8(ascii: "s")
    return !isPlural && word.capitals >= 3 && word.text.utf8.count >= 4 && !word.isInBrackets
      && !Words.notTrials.contains(word.text) && word.capitals * 3 >= word.text.utf8.count
      && !word.text.hasPrefix("nct0")
  }

  private func trialEnd(_ start: Int) -> Int {
    var end = start + 1
    while end < words.count, !words[end].isInBrackets, !words[end].isAfterBreak,
      goesOnName(words[end])
    {
      end += 1
    }
    return end
  }

  /// Whether a word may be a later one of a trial's name: `II`, `2`, `HTN`, `Pivotal`.
  private func goesOnName(_ word: NarrativeWord) -> Bool {
    if ["i", "ii", "iii", "iv", "v", "pivotal", "extension"].contains(word.text) {
      return word.isCapital
    }
    if word.isNumber { return word.text.utf8.count <= 2 }
    return isTrialName(word)
      || word.capitals >= 2 && word.capitals == word.text.utf8.count
        && !Words.notTrials.contains(word.text)
  }

  private func isTrialNoun(_ text: String) -> Bool {
    ["trial", "study", "registry", "rct", "investigators", "cohort"].contains(text)
  }

  private var trialVerbs: Set<String> {
    ["enrolled", "randomized", "randomised", "recruited", "allocated", "assigned", "compared"]
  }

  /// Verbs that with a number of people have a trial for their subject.
  private var countingVerbs: Set<String> {
    ["included", "evaluated", "studied", "investigated", "followed", "examined"]
  }

  /// A sentence on a trial that only its registration names.
  private func byRegistration() -> StudyOpeningFinding? {
    guard let place = words.firstIndex(where: { isRegistration($0.text) }), place < 40 else {
      return nil
    }
    guard let design = byDesign() ?? trialSubject(before: place) else { return nil }
    var found = design
    found.opening = .trial
    found.trialName = text.text(words[place].range)
    return found
  }

  private func trialSubject(before place: Int) -> StudyOpeningFinding? {
    guard let noun = words[..<place].firstIndex(where: { isTrialNoun($0.text) }), noun < 12 else {
      return nil
    }
    return StudyOpeningFinding(opening: .trial, lead: closed(0..<(noun + 1)))
  }

  private func isRegistration(_ text: String) -> Bool {
    text.hasPrefix("nct") && text.utf8.count == 11
      && text.utf8.dropFirst(3).allSatisfy(\.isASCIIDigit)
  }
}
