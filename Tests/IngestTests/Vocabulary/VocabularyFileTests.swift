import EvidenceModel
import Testing
import Vocabulary

@testable import Ingest

/// `vocabulary.yaml`: what it adds, and what is said where it is wrong.
@Suite struct VocabularyFileTests {
  @Test func phrasesAreReadInTheFormOfTheirTable() throws {
    let added = try read(
      """
      determinations:
        investigational: [Not  yet Supported]
      headings:
        policy:
          - "Plan Position & Scope:"
      labels:
        effective: ["In Force From:"]
      combinators:
        atLeast2: [a pair of these]
      issuers: [Harbor Plan]
      synonyms:
        - [nerve cooling, cryoneurolysis]
        - names: [bed therapy]
          abbreviations: [BT]
      """)
    #expect(added.determinations.map(\.phrase) == ["not yet supported"])
    #expect(added.determinations.map(\.meaning) == [.investigational])
    #expect(added.determinations.map(\.line) == [2])
    #expect(added.headings.map(\.phrase) == ["plan position and scope"])
    #expect(added.headings.map(\.line) == [5])
    #expect(added.labels.map(\.phrase) == ["in force from"])
    #expect(added.combinators.map(\.meaning) == [.atLeast(2)])
    #expect(added.issuers.map(\.phrase) == ["harbor plan"])
    #expect(added.synonyms.map(\.names) == [["nerve cooling", "cryoneurolysis"], ["bed therapy"]])
    #expect(added.synonyms.map(\.shorts) == [[], ["BT"]])
  }

  @Test func anEmptyFileAddsNothing() throws {
    #expect(try read("").labels.isEmpty)
    #expect(try read("# nothing yet\n").determinations.isEmpty)
  }

  @Test(arguments: [
    ("verbs: [x]", "words.yaml:1: expected the table determinations, determinationVerbs"),
    ("\nlabels:\n  inForce: [x]", "words.yaml:3: expected a meaning of labels: number, alias"),
    ("labels:\n  effective: x", "words.yaml:2: expected a list, found something else"),
    ("labels: [x]", "words.yaml:1: expected keys with values, found something else"),
    ("residuals: [[x]]", "words.yaml:1: expected a text, found something else"),
    ("residuals:\n  - ':'", "words.yaml:2: expected a phrase with a letter or a digit, found “:”"),
    (
      "history:\n  created: [first  print]\n  revised: [First print]",
      "words.yaml:3: expected each phrase once in its table, found “first print” again, which "
        + "stands on line 2"
    ),
    ("labels:\n  title: [a]\nlabels:\n  title: [b]", "words.yaml:1: expected each key once"),
    ("labels:\n  x: [", "words.yaml:3: expected YAML, found "),
    ("synonyms:\n  - [alone]", "words.yaml:2: expected a name and another name or abbreviation"),
    ("synonyms:\n  - short: [x]", "words.yaml:2: expected the key names or abbreviations"),
    (
      "labels:\n  title: [\(String(repeating: "long ", count: 13))]",
      "words.yaml:2: expected a phrase of at most 60 bytes in labels, found 64"
    ),
  ])
  func aFaultIsToldWithItsLine(_ yaml: String, _ message: String) {
    let error = #expect(throws: IngestError.self) { try read(yaml) }
    #expect("\(error.map { "\($0)" } ?? "")".hasPrefix(message), "\(String(describing: error))")
  }

  private func read(_ yaml: String) throws -> VocabularyAdditions {
    try VocabularyFile.read(yaml: yaml, path: "words.yaml")
  }
}
