import Foundation
import TestSupport
import Testing

/// What `evq check` finds when it holds a policy against PubMed's records: designs, numbers, types.
@Suite struct LiteratureCheckTests {
  /// A policy that tells one study, and its record.
  private static func findings(
    told: String, type: String = "Journal Article",
    abstract: String = "Splinting was tried in people with sprains.", title: String? = nil
  ) throws -> [String] {
    let evq = try EvqProcess(withCorpus: false)
    try evq.write(
      """
      Medical Policy

      Splints

      Policy number: MP-7

      Last review date: 5/2026
      Next review date: 5/2027

      POLICY

      Splints are considered investigational for sprains.

      SUMMARY OF EVIDENCE

      The evidence on splints for sprains is insufficient.

      \(told) (Doe, 2019).

      REFERENCES

      Doe JA. \(title ?? "Splints for wrists"). J Wrist. 2019;3(2):10-4. PMID 5.
      """, to: "corpus/policies/a.txt")
    try evq.write(
      LiteratureFixture.file(
        LiteratureFixture.article(
          pmid: "5", title: title ?? "Splints for wrists", type: type, abstract: abstract)),
      to: "a.xml")
    try evq.run("literature add a.xml")
    let answer = try evq.run("check --as-of 2026-11-20 --format json")
    #expect(try SchemaFolder.faults(inLine: answer.output) == [])
    return (try answer.json()["findings"]?.elements ?? []).compactMap { finding in
      guard let rule = finding["rule"]?.text, let found = finding["found"]?.text else { return nil }
      return ["design-differs", "findings-differ", "reference-retracted"].contains(rule)
        ? "\(rule): \(found)" : nil
    }
  }

  @Test(arguments: [
    // PubMed read the whole text; the title says nothing.
    (
      "A randomized controlled trial of splints in 40 people with sprains found less pain",
      "Case Reports", ["design-differs: randomized controlled trial"]
    ),
    (
      "A case series of splints in 40 people with sprains found less pain",
      "Randomized Controlled Trial", ["design-differs: case series"]
    ),
    (
      "A systematic review of splints in 40 people with sprains found less pain",
      "Randomized Controlled Trial", ["design-differs: systematic review"]
    ),
    // The same; within one kind; a type that states no design.
    (
      "A randomized controlled trial of splints in 40 people with sprains found less pain",
      "Randomized Controlled Trial", []
    ),
    (
      "A meta-analysis of splints in 40 people with sprains found less pain",
      "Systematic Review", []
    ),
    (
      "A randomized controlled trial of splints in 40 people with sprains found less pain",
      "Journal Article", []
    ),
    ("A study of splints in 40 people with sprains found less pain", "Case Reports", []),
  ])
  func `a design told otherwise than PubMed's publication type is found`(
    _ told: String, _ type: String, _ expected: [String]
  ) throws {
    #expect(try Self.findings(told: told, type: type) == expected)
  }

  @Test func `a design that the title states is not held against the type`() throws {
    let told = "A retrospective cohort study of splints in 40 people with sprains found less pain"
    let found = try Self.findings(
      told: told, type: "Randomized Controlled Trial",
      title: "Splints for wrists: a retrospective cohort study")
    #expect(found == [])
  }

  private static let told =
    "A study of splints in 40 people with sprains found that pain decreased from 18.1 to 12.6 points"

  @Test(arguments: [
    // A digit that is another one; two that changed places.
    ("Pain decreased from 18.1 to 12.9 points.", ["findings-differ: 12.6"]),
    ("Pain decreased from 11.8 to 12.6 points.", ["findings-differ: 18.1"]),
    // The same; a number that the abstract does not speak of; a number of another kind.
    ("Pain decreased from 18.1 to 12.6 points.", []),
    ("Pain decreased.", []),
    ("Pain decreased from 18.1 to 44.0 points.", []),
    ("Pain decreased from 18.1 to 12.6 points, at once by 12.9.", []),
  ])
  func `a number that differs from the abstract's by a slip is found`(
    _ abstract: String, _ expected: [String]
  ) throws {
    #expect(try Self.findings(told: Self.told, abstract: abstract) == expected)
  }

  @Test func `a work whose type says that it was retracted is found without a notice`() throws {
    let found = try Self.findings(told: Self.told, type: "Retracted Publication")
    #expect(found == ["reference-retracted: retracted"])
    #expect(try Self.findings(told: Self.told, type: "Retraction of Publication") == [])
  }
}
