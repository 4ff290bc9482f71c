import TestSupport
import Testing

/// Other names of what a search is asked for, as the policies of a corpus explain them.
@Suite struct SynonymSearchTests {
  private let evq: EvqProcess

  /// Two policies that explain one abbreviation in two ways and another in one.
  init() throws {
    evq = try EvqProcess(withCorpus: false)
    try evq.write(
      Self.policy(
        "MP-7", "Wrist Splints",
        "Splints lessen pain of the median nerve entrapment (MNE). A programme of hand rest (HR) "
          + "was compared with splints. Tumours were excluded."), to: "corpus/policies/MP-7.txt")
    try evq.write(
      Self.policy(
        "MP-8", "Heart Straps",
        "Straps lower the heart rate (HR) at rest. MNE was not studied. One tumor was found."),
      to: "corpus/policies/MP-8.txt")
    try evq.run("index")
  }

  private static func policy(_ id: String, _ title: String, _ background: String) -> String {
    """
    Medical Policy \(id): \(title)
    Effective Date: 01/01/2021

    POLICY
    \(title) are considered investigational for all indications.

    BACKGROUND
    \(background)

    """
  }

  private func search(_ words: String) throws -> ParsedJSON {
    let run = try evq.run(["search", words, "--format", "json"])
    #expect(try SchemaFolder.faults(inLine: run.output) == [])
    return try run.json()
  }

  private func policies(_ words: String...) throws -> Set<String> {
    Set(
      try evq.run(["search"] + words + ["--format", "json"]).json()["hits"]?.texts("policy") ?? [])
  }

  @Test func anAbbreviationFindsWhatItStandsForAndTheOtherWayRound() throws {
    #expect(try policies("MNE") == ["MP-7", "MP-8"])
    #expect(try policies("median nerve entrapment") == ["MP-7", "MP-8"])
    let synonyms = try search("median nerve entrapment")["query"]?["synonyms"]
    #expect(synonyms?.texts("typed") == ["median nerve entrapment"])
    #expect(synonyms?.texts("searched") == ["MNE"])
    #expect(synonyms?.texts("basis") == ["abbreviation"])
  }

  @Test func exactSearchesTheWordsAsTyped() throws {
    #expect(try policies("median nerve entrapment", "--exact") == ["MP-7"])
    #expect(try policies("\"median nerve entrapment\"") == ["MP-7"])
  }

  @Test func spellingsOfBothSidesAreFound() throws {
    #expect(try policies("tumour") == ["MP-7", "MP-8"])
    #expect(try policies("tumors") == ["MP-7", "MP-8"])
    #expect(try policies("tumor", "--exact") == ["MP-8"])
  }

  @Test func anAbbreviationThatPoliciesExplainInTwoWaysIsToldWithBoth() throws {
    let query = try #require(try search("HR")["query"])
    #expect(query["synonyms"]?.elements?.isEmpty == true)
    let note = try #require(query["notes"]?.elements?.first?.text)
    #expect(note.contains("hand rest") && note.contains("heart rate"))
    #expect(try policies("heart rate") == ["MP-8"])
  }

  @Test func theAnswerSaysWhatWasSearchedToo() throws {
    #expect(
      try evq.run(["search", "MNE"]).output.contains("also searched: median nerve entrapment"))
    let page = try evq.run(["search", "MNE", "--format", "markdown"]).output
    #expect(page.contains("Also searched: median nerve entrapment"))
  }
}
