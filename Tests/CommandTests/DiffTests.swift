import Foundation
import TestSupport
import Testing

/// `evq diff` as a person runs it.
struct DiffTests {
  private func edition(_ year: Int, determination: String, references: [String]) -> String {
    """
    Wrist magnets

    Clinical Policy ID: WM.1

    Recent review date: 3/\(year)

    Next review date: 3/\(year + 1)

    Coverage policy

    Wrist magnets are \(determination).

    Findings

    One case series found less pain (Doe, 2019).

    References

    \(references.joined(separator: "\n\n"))

    Policy updates

    3/2023: initial review date and clinical policy effective date: 4/2023

    3/2024: Policy references updated.
    """
  }

  private static let doe =
    "Doe J, Poe K. Magnets for wrists: a case series. *J Wrist*. 2019;4(2):11-19."
  private static let roe =
    "Roe R, Moe M. Magnets for wrists: a randomized controlled trial. *J Wrist*. 2024;9(1):1-8."

  private func prepared() throws -> EvqProcess {
    let evq = try EvqProcess(withCorpus: false)
    try evq.write(
      edition(2024, determination: "investigational", references: [Self.doe]),
      to: "corpus/policies/wm-2024.txt")
    try evq.write(
      edition(2025, determination: "medically necessary", references: [Self.doe, Self.roe]),
      to: "corpus/policies/wm-2025.txt")
    return evq
  }

  @Test func editionsAreNamedByIdOrByFileAndADifferenceIsStatusOne() throws {
    let evq = try prepared()
    let byID = try evq.run("diff WM.1@2024-03 WM.1")
    #expect(byID.status == 1)
    let words = byID.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "3/2025: Policy changed from investigational to medically necessary. "
          + "Policy references updated."))
    let byFile = try evq.run("diff corpus/policies/wm-2024.txt corpus/policies/wm-2025.txt")
    #expect(byFile.status == 1)
    #expect(byFile.output.contains("[-investigational.-]"))
    #expect(try evq.run("diff WM.1 WM.1@2025-03").status == 0)
    #expect(try evq.run("diff WM.1@1999-01 WM.1").status == 2)
    #expect(try evq.run("diff nothing.txt WM.1").errors.contains("nothing.txt"))
  }

  @Test func everyFormIsWrittenAndTheJSONIsAsTheSchemaSays() throws {
    let evq = try prepared()
    let json = try evq.run("diff WM.1@2024-03 WM.1 --format json")
    #expect(try SchemaFolder.faults(inLine: json.output) == [])
    #expect(try json.json()["differs"] == .bool(true))
    #expect(
      try evq.run("diff WM.1@2024-03 WM.1 --format markdown").output.contains("~~investigational"))
    let page = try evq.run("diff WM.1@2024-03 WM.1 --format html").output
    #expect(page.contains("<del>investigational.</del>"))
    #expect(page.contains("<ins>medically necessary.</ins>"))
  }

  @Test func aReviewTellsWhatChangedSinceTheLastEdition() throws {
    let evq = try prepared()
    let review = try evq.run("review WM.1 --as-of 2026-02-01 --format json")
    #expect(try SchemaFolder.faults(inLine: review.output) == [])
    let change = try review.json()["statements"]?[0]?["change"]
    #expect(change?["kind"] == .string("changed"))
    #expect(try review.json()["changes"]?["old"]?["edition"] == .string("2024-03"))
  }

  @Test func `a table as another format writes it and sections that moved are no difference`()
    throws
  {
    let evq = try EvqProcess(withCorpus: false)
    let table = "Populations\tInterventions\nAdults with sprains\tMagnets\nChildren\tNone"
    let before = edition(2024, determination: "investigational", references: [Self.doe])
    let first = before.replacing("Findings\n", with: "Background\n\n\(table)\n\nFindings\n")
    let bars =
      "| Populations | Interventions |\n|---|---|\n| Adults with sprains | Magnets |\n"
      + "| Children | None |"
    let second = before.replacing(
      "References\n", with: "Background\n\n\(bars)\n\nReferences\n")
    try evq.write(first, to: "first.txt")
    try evq.write(second, to: "second.md")
    let run = try evq.run("diff first.txt second.md")
    #expect(run.output.contains("No difference."), "\(run.output)")
    #expect(run.status == 0)
  }
}
