import EvidenceModel
import Testing

@testable import Answering

/// Editions compared through the whole reading of their files.
struct DifferTests {
  private func compare(_ old: String, _ new: String) throws -> DiffAnswer {
    try Differ.compare(
      Differ.Side(name: "a.txt", bytes: Array(old.utf8)),
      Differ.Side(name: "b.txt", bytes: Array(new.utf8)))
  }

  @Test func theSameEditionHasNoDifference() throws {
    let answer = try compare(EditionFixture.lined(), EditionFixture.lined())
    #expect(!answer.hasDifference)
    #expect(answer.proposal == nil)
    #expect(answer.keptStatements == 1)
    #expect(answer.keptReferences == 2)
  }

  @Test func typesettingAloneIsNoDifference() throws {
    let old = EditionFixture.lined(evidence: "The plan's \"short\" series - of 4 - was small.")
    let new = EditionFixture.lined(
      evidence: "The plan’s “short”  series – of 4 – was small.")
    #expect(try !compare(old, new).hasDifference)
  }

  @Test func aChangedDeterminationIsToldWithItsWordsAndALineInThePayersManner() throws {
    let answer = try compare(
      EditionFixture.lined(),
      EditionFixture.lined(
        reviewed: "3/2025", next: "3/2026",
        policy: "Magnetic wrist splinting is medically necessary.",
        references: [EditionFixture.doe, EditionFixture.roe, EditionFixture.zoe]))
    let change = try #require(answer.statements.first)
    #expect(answer.statements.count == 1)
    #expect(change.kind == .changed)
    #expect(change.basis == .key)
    #expect(change.parts.first == "determination")
    #expect(
      change.words.filter { $0.kind != .kept } == [
        RedlinePiece(kind: .removed, text: "investigational."),
        RedlinePiece(kind: .added, text: "medically necessary."),
      ])
    #expect(
      answer.proposal
        == HistoryProposal(
          line: "3/2025: Policy references updated. "
            + "Policy changed from investigational to medically necessary.",
          model: "3/2024: Policy references updated."))
    #expect(answer.facts.map(\.field) == ["lastReview", "nextReview"])
  }

  @Test func referencesAreToldApartByWhatTheyAre() throws {
    let amended = EditionFixture.doe.replacing("10.1000/jw.2019.11", with: "10.1000/jw.2019.0011")
    let answer = try compare(
      EditionFixture.lined(),
      EditionFixture.lined(references: [EditionFixture.zoe, amended]))
    #expect(answer.references.map(\.kind) == [.added, .removed, .changed])
    #expect(
      answer.references.map { ($0.new ?? $0.old)?.item.authors.first?.family } == [
        "Zoe", "Roe", "Doe",
      ])
    #expect(answer.references[0].design == .randomizedControlledTrial)
    #expect(answer.references[2].fields == ["DOI"])
  }

  @Test func anEntryWhoseTitleIsPrintedAnewIsChanged() throws {
    let amended = EditionFixture.doe.replacing("sprained wrists", with: "sprains of the wrist")
      .replacing(" Doi: 10.1000/jw.2019.11.", with: "")
    let answer = try compare(
      EditionFixture.lined(references: [EditionFixture.doe, EditionFixture.roe]),
      EditionFixture.lined(references: [amended, EditionFixture.roe]))
    #expect(answer.references.map(\.kind) == [.changed])
    #expect(answer.references.map(\.fields) == [["title", "DOI"]])
  }

  @Test func aCitedStudyIsEvidenceGainedAndADroppedOneIsLost() throws {
    let answer = try compare(
      EditionFixture.lined(),
      EditionFixture.lined(
        evidence: "A randomized trial of magnetic wrist splinting found no effect (Zoe, 2024).",
        references: [EditionFixture.roe, EditionFixture.zoe]))
    let gained = answer.evidence.filter { $0.kind == .added }.map(\.label)
    let lost = answer.evidence.filter { $0.kind == .removed }.map(\.label)
    #expect(gained.contains("Zoe 2024"))
    #expect(lost.contains("Doe 2019"))
  }

  @Test func proseIsRedlinedBySentence() throws {
    let answer = try compare(
      EditionFixture.lined(),
      EditionFixture.lined(
        evidence: "A cohort study of 40 people found much less swelling (Doe, 2019). New text."))
    let section = try #require(answer.prose.first)
    #expect(answer.prose.count == 1)
    #expect(section.heading == "Findings")
    #expect(section.sentences.map(\.kind) == [.changed, .removed, .added])
    #expect(
      section.sentences[0].words.filter { $0.kind == .added }.map(\.text) == ["much"])
    #expect(section.sentences[1].words.map(\.text) == ["Follow up was short."])
  }

  @Test func onlyReferencesUpdatedIsSaidAsThePayerSaysIt() throws {
    let answer = try compare(
      EditionFixture.lined(),
      EditionFixture.lined(
        reviewed: "3/2025", references: [EditionFixture.doe, EditionFixture.zoe]))
    #expect(answer.proposal?.line == "3/2025: Policy references updated.")
  }

  @Test func criteriaAreComparedAsATree() throws {
    let old = EditionFixture.protocolled(
      criteria: """
        1. Pain for at least six weeks
        2. ONE of the following:
         - a. Swelling
         - b. Stiffness
        3. No fracture
        """)
    let new = EditionFixture.protocolled(
      criteria: """
        1. Pain for at least four weeks
        2. ONE of the following:
         - a. Swelling
         - b. Loss of grip
         - c. Stiffness
        """)
    let answer = try compare(old, new)
    let change = try #require(answer.statements.first)
    #expect(answer.statements.count == 1)
    #expect(change.parts == ["criteria"])
    let told = change.criteria.map { ($0.kind, ($0.new ?? $0.old)?.text ?? "") }
    #expect(told.map(\.0) == [.changed, .added, .removed])
    #expect(
      told.map(\.1) == [
        "Pain for at least four weeks", "Loss of grip", "No fracture",
      ])
    #expect(
      change.criteria[0].words.filter { $0.kind != .kept }.map(\.text) == ["six", "four"])
  }

  @Test func statementsAddedAndRemovedKeepTheirNeighbours() throws {
    let criteria = "1. Pain\n2. Swelling"
    let old = EditionFixture.protocolled(
      criteria: criteria,
      statements: "Copper bracelets are considered **investigational** for all indications.")
    let new = EditionFixture.protocolled(
      criteria: criteria,
      statements: "Laser therapy is considered **not medically necessary** for wrist sprains.")
    let answer = try compare(old, new)
    #expect(answer.statements.map(\.kind) == [.added, .removed])
    #expect(answer.keptStatements == 1)
    #expect(answer.proposal?.model == nil)
  }

  @Test func aNumberedListThatMovesHasNoChangedReference() throws {
    let references = """
      1. Roe R, Moe M. Swelling of the wrist. Hand Rep. Jan 2017; 8(1): 5-9. PMID 30000002
      2. Doe J, Poe K, et al. Magnetic splints for sprained wrists. J Wrist. Feb 2019; 4(2): 11-19. PMID 30000001
      """
    let criteria = "1. Pain\n2. Swelling"
    let answer = try compare(
      EditionFixture.protocolled(criteria: criteria),
      EditionFixture.protocolled(criteria: criteria, references: references))
    #expect(answer.references.isEmpty)
    #expect(answer.keptReferences == 2)
  }

  @Test func twoPoliciesAreSaidToBeTwo() throws {
    let other = EditionFixture.lined().replacing("Magnetic wrist splinting", with: "Tonsillectomy")
      .replacing("WR.100", with: "TO.7")
    let answer = try compare(EditionFixture.lined(), other)
    #expect(answer.notes.contains { $0.contains("two policies") })
  }

  @Test func anEarlierEditionNamedAsNewIsSaid() throws {
    let answer = try compare(
      EditionFixture.lined(), EditionFixture.lined(reviewed: "3/2023"))
    #expect(answer.notes.contains { $0.contains("earlier") })
  }

  @Test(arguments: ["", "no policy at all", "\u{0}\u{1}\u{2}", "(((("])
  func whatHoldsNoPolicyIsSaid(_ text: String) {
    #expect(throws: AnsweringError.self) { try compare(text, EditionFixture.lined()) }
  }
}
