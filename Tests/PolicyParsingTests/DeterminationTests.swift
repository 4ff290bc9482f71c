import EvidenceModel
import Testing

@testable import PolicyParsing

/// How payers determine: the determining words stand between « and ».
@Suite struct DeterminationTests {
  @Test(
    arguments: [
      (
        "Nerve cooling may be considered «medically necessary» for elbow pain.",
        [.medicallyNecessary]
      ),
      ("Nerve cooling is «proven and medically necessary» for elbow pain.", [.medicallyNecessary]),
      ("Nerve cooling is «reasonable and necessary» for elbow pain.", [.medicallyNecessary]),
      ("Nerve cooling is considered «established» when pain persists.", [.medicallyNecessary]),
      (
        "Harborline considers nerve cooling «medically necessary» when pain persists.",
        [.medicallyNecessary]
      ),
      (
        "Nerve cooling «meets the definition of medical necessity» for elbow pain.",
        [.medicallyNecessary]
      ),
      ("Nerve cooling «may be approved» when pain persists.", [.medicallyNecessary]),
      ("Nerve cooling is «INVESTIGATIONAL».", [.investigational]),
      ("Nerve cooling is considered «experimental/investigational».", [.investigational]),
      (
        "Nerve cooling is considered «experimental, investigational, or unproven» for any indication.",
        [.investigational]
      ),
      (
        "Harborline considers nerve cooling to be «experimental and investigational» for all other indications.",
        [.investigational]
      ),
      (
        "Nerve cooling is «clinically proven and, therefore, may be medically necessary» if pain persists.",
        [.medicallyNecessary]
      ),
      ("Nerve cooling is «unproven» for elbow pain.", [.investigational]),
      (
        "Nerve cooling is «unproven and not medically necessary» due to insufficient evidence of efficacy.",
        [.investigational, .notMedicallyNecessary]
      ),
      (
        "Nerve cooling is considered «investigational and not medically necessary» for all indications.",
        [.investigational, .notMedicallyNecessary]
      ),
      (
        "Nerve cooling is considered «experimental/investigational and, therefore, not covered».",
        [.investigational, .notCovered]
      ),
      ("Nerve cooling is considered «not medically necessary».", [.notMedicallyNecessary]),
      (
        "Nerve cooling is «not considered medically necessary» for elbow pain.",
        [.notMedicallyNecessary]
      ),
      (
        "Nerve cooling «does not meet the definition of medical necessity» for elbow pain.",
        [.notMedicallyNecessary]
      ),
      ("Nerve cooling is «not covered» for elbow pain.", [.notCovered]),
      ("Nerve cooling may «not be covered» for elbow pain.", [.notCovered]),
      (
        "Nerve cooling is considered «medically necessary and, therefore, covered» for elbow pain.",
        [.medicallyNecessary, .covered]
      ),
      ("Nerve cooling is considered «cosmetic» when done for appearance.", [.cosmetic]),
      ("Nerve cooling is «covered» when pain persists.", [.covered]),
    ] as [(String, [DeterminationClass])])
  func readsPhraseAndClasses(_ marked: String, _ classes: [DeterminationClass]) throws {
    let statements = try statements(marked.filter { $0 != "«" && $0 != "»" })
    let phrase = marked.split { $0 == "«" || $0 == "»" }.dropFirst().first.map(String.init)
    #expect(statements.map(\.determination.phrase.text) == [try #require(phrase)])
    #expect(statements.first?.determination.classes == classes)
  }

  /// Sentences of policy sections that determine nothing.
  @Test(arguments: [
    "This policy describes when nerve cooling may be considered medically necessary.",
    "Coverage decisions are made on a case by case basis.",
    "Services that are the subject of a clinical trial are considered investigational.",
    "It is expected that only appropriate and medically necessary services will be rendered.",
    "Even if a service is medically necessary, the contract may exclude it.",
    "If nerve cooling is medically necessary, prior authorization is required.",
    "Nerve cooling has been investigated as a treatment of elbow pain.",
    "Nerve cooling was considered investigational before 2019.",
    "Refer to the policy on nerve ablation, which is considered medically necessary.",
    "The following only addresses nerve cooling. See above for other indications.",
    "Experimental and investigational mean the same in this document.",
    "A determination of medical necessity is required.",
  ])
  func determinesNothing(_ sentence: String) throws {
    #expect(try statements(sentence).isEmpty)
  }

  @Test func readsServiceAndIndication() throws {
    let rows: [(String, String, String?)] = [
      ("Nerve cooling is considered investigational.", "Nerve cooling", nil),
      (
        "The use of nerve cooling for elbow pain is considered investigational.", "nerve cooling",
        "elbow pain"
      ),
      (
        "For individuals with elbow pain, nerve cooling is considered investigational.",
        "nerve cooling", "individuals with elbow pain"
      ),
      (
        "NC [nerve cooling (NC) for pain] is considered investigational for elbow pain.",
        "NC [nerve cooling (NC) for pain]", "elbow pain"
      ),
      (
        "Nerve cooling is considered investigational in the treatment of elbow pain.",
        "Nerve cooling", "in the treatment of elbow pain"
      ),
      (
        "Stonebridge does not cover nerve cooling because it is considered not medically necessary.",
        "nerve cooling", nil
      ),
    ]
    for (sentence, service, indication) in rows {
      let statement = try #require(try statements(sentence).first)
      #expect(statement.service == service)
      #expect(statement.indication == indication)
    }
  }

  @Test func partsASentenceThatDeterminesTwice() throws {
    let rows: [(String, [String], [String?])] = [
      (
        "Nerve cooling is considered medically necessary for elbow pain and is considered investigational for all other indications.",
        ["Nerve cooling", "Nerve cooling"], ["elbow pain", "all other indications"]
      ),
      (
        "Nerve cooling is considered medically necessary for elbow pain, and nerve heating is considered investigational for wrist pain.",
        ["Nerve cooling", "nerve heating"], ["elbow pain", "wrist pain"]
      ),
      (
        "Nerve cooling may be considered medically necessary for elbow pain; nerve heating is not covered.",
        ["Nerve cooling", "nerve heating"], ["elbow pain", nil]
      ),
    ]
    for (sentence, services, indications) in rows {
      let found = try statements(sentence)
      #expect(found.map(\.service) == services)
      #expect(found.map(\.indication) == indications)
      #expect(found.allSatisfy { $0.determination.classes.count == 1 })
    }
  }

  @Test func flagsWhatMustBeReadWithCare() throws {
    let rows: [(String, [DeterminationFlag])] = [
      ("Nerve cooling is considered investigational for all other indications.", [.residual]),
      ("Nerve cooling is considered medically necessary when pain persists.", [.conditional]),
      ("Nerve cooling is unproven and not medically necessary.", [.compound]),
      (
        "Nerve cooling is considered not medically necessary when the above criteria are not met.",
        [.residual, .conditional]
      ),
      (
        "Nerve cooling is considered investigational for elbow pain except as noted above.",
        [.residual, .conditional]
      ),
    ]
    for (sentence, flags) in rows {
      #expect(try statements(sentence).first?.determination.flags == flags)
    }
  }

  private func statements(_ sentence: String) throws -> [PolicyStatement] {
    let text =
      "Policy Number: 12.34.567\nEffective Date: 1/1/2024\n\nDescription\n\nA text of the device.\n\nPolicy\n\n\(sentence)\n\nReferences\n"
    return try Fixtures.parse(text: text).policy?.statements ?? []
  }
}
