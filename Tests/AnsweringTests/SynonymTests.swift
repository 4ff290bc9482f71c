import EvidenceModel
import InvertedIndex
import Testing
import Vocabulary

@testable import Answering

/// Other names of what a query looks for, without a store: from the vocabulary alone.
@Suite struct SynonymTests {
  /// Expands a query over texts that have every word.
  private func expanded(_ words: [String]) throws -> QueryReading {
    var reading = QueryReading(text: "")
    reading.clauses = words.map { QueryClause(text: $0, form: .word, occurrence: .must) }
    try QueryExpander(finder: SynonymFinder(store: nil)) { _ in true }.expand(&reading)
    return reading
  }

  private func others(_ words: [String]) throws -> [[String]] {
    try expanded(words).clauses.map { $0.others.map(\.text) }
  }

  @Test func anAbbreviationFindsItsLongForm() throws {
    #expect(try others(["COPD"]) == [["chronic obstructive pulmonary disease"]])
    #expect(try others(["copd"]) == [["chronic obstructive pulmonary disease"]])
  }

  @Test func aLongFormFindsItsAbbreviationAsOneName() throws {
    let reading = try expanded(["deep", "brain", "stimulation", "tremor"])
    #expect(reading.clauses.map(\.text) == ["deep brain stimulation", "tremor"])
    #expect(reading.clauses[0].form == .name)
    #expect(reading.clauses[0].others.map(\.text) == ["DBS"])
    #expect(reading.terms == ["deep", "brain", "stimulation", "tremor"])
  }

  @Test func namesMeanTheSameInThePluralAndWithoutTheirSmallWords() throws {
    #expect(try others(["heart", "attacks"]) == [["myocardial infarction", "MI"]])
    #expect(try others(["shortness", "breath"]).first?.contains("dyspnea") == true)
  }

  @Test(arguments: [
    ("tumour", "tumor"), ("tumors", "tumours"), ("haemorrhage", "hemorrhage"),
    ("anemia", "anaemia"), ("oesophagus", "esophagus"), ("randomised", "randomized"),
    ("pediatric", "paediatric"), ("fibre", "fiber"), ("diarrhea", "diarrhoea"),
  ])
  func theOtherSpellingIsSearchedAtTheSameWeight(_ typed: String, _ other: String) throws {
    let clause = try #require(try expanded([typed]).clauses.first)
    let found = try #require(clause.others.first { $0.text == other })
    #expect(found.basis == .spelling)
    #expect(found.weight == 1)
  }

  @Test func anAbbreviationOfTwoMeaningsIsToldAndNotDecided() throws {
    let reading = try expanded(["MS", "fatigue"])
    #expect(reading.clauses.allSatisfy { $0.others.isEmpty })
    #expect(reading.clauses.map(\.text) == ["MS", "fatigue"])
    #expect(reading.notes.count == 1)
    #expect(reading.notes.first?.contains("multiple sclerosis or mitral stenosis") == true)
  }

  @Test func anAbbreviationOfTwoMeaningsStandsForNeitherLongForm() throws {
    #expect(try others(["multiple", "sclerosis"]) == [[], []])
  }

  @Test func whatTheTextsDoNotHaveIsNotSearched() throws {
    var reading = QueryReading(text: "")
    reading.clauses = [QueryClause(text: "tumour", form: .word, occurrence: .must)]
    try QueryExpander(finder: SynonymFinder(store: nil)) { _ in false }.expand(&reading)
    #expect(reading.clauses[0].others.isEmpty)
  }

  @Test func phrasesPrefixesAndExcludedWordsStayAsTheyAre() throws {
    var reading = QueryReading(text: "")
    reading.clauses = [
      QueryClause(text: "heart attack", form: .phrase, occurrence: .must),
      QueryClause(text: "tumour", form: .prefix, occurrence: .must),
      QueryClause(text: "COPD", form: .word, occurrence: .mustNot),
    ]
    let before = reading
    try QueryExpander(finder: SynonymFinder(store: nil)) { _ in true }.expand(&reading)
    #expect(reading == before)
  }

  @Test func alternativesOfOneOfSeveralAreNoName() throws {
    var reading = QueryReading(text: "")
    reading.clauses = ["heart", "attack"].map {
      QueryClause(text: $0, form: .word, occurrence: .should)
    }
    try QueryExpander(finder: SynonymFinder(store: nil)) { _ in true }.expand(&reading)
    #expect(reading.clauses.map(\.text) == ["heart", "attack"])
  }

  @Test func aGroupIsTheBestOfItsNames() throws {
    let composer = try QueryComposer()
    let clause = try #require(try expanded(["COPD"]).clauses.first)
    guard case .best(let names) = try #require(composer.query(clause)) else {
      Issue.record("no group")
      return
    }
    #expect(names.first == .synonyms([Array("copd".utf8)]))
    guard case .boosted(.phrase(let slots, 0, nil), by: 0.8) = try #require(names.last) else {
      Issue.record("no weighted phrase")
      return
    }
    #expect(slots.count == 4)
  }

  @Test func everyGroupIsLowerCaseAndHasAnotherName() {
    for group in SynonymVocabulary.groups {
      #expect(group.names.count + group.shorts.count > 1, "\(group.names)")
      #expect(group.names.allSatisfy { $0 == $0.lowercased() }, "\(group.names)")
    }
  }
}
