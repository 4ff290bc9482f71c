import EvidenceModel
import Testing

@testable import PolicyParsing

/// Histories as tables of PDF files and pages give them.
@Suite struct HistoryShapeTests {
  private static let head = """
    Medical Policy
    Policy Number: HB-101

    Policy

    Heated beds are considered medically necessary for pressure ulcers.

    References

    1. Maple F. Heated beds. Bed J. 2019;2(1):3-9.


    """

  private func dates(_ history: String) throws -> [String] {
    let events = try Fixtures.policy(text: Self.head + history).history
    return events.compactMap { $0.date?.iso }.reduce(into: []) { dates, date in
      if !dates.contains(date) { dates.append(date) }
    }
  }

  @Test func aStatusAndItsDateMayShareACell() throws {
    let dates = try dates(
      """
      Document History

      Status Date Revised 08/10/2023 | Action Committee review. Criteria reworded.
      Reviewed 05/12/2022 12/29/2021 | Committee review. References updated. Coding updated.
      """)
    #expect(Set(dates) == ["2023-08-10", "2022-05-12", "2021-12-29"])
  }

  @Test func aCellOfSeveralDatesIsAsManyEntries() throws {
    let dates = try dates(
      """
      Revision Details

      Type of Revision | Summary of Changes | Date
      Annual Review Focused Review | No changes. Title changed. | 4/15/2026 2/15/2026
      Annual Review | No changes. | 4/15/2024
      """)
    #expect(Set(dates) == ["2026-04-15", "2026-02-15", "2024-04-15"])
  }

  @Test func rowsOfDatesThatTellOfChangesNeedNoHeading() throws {
    let dates = try dates(
      """
      Program | Prior Authorization - Heated Beds Change Control
      1/2017 | New program.
      5/2017 | Updated background and references.
      7/2018 | Annual review with no change to coverage criteria.
      """)
    #expect(dates == ["2017-01", "2017-05", "2018-07"])
  }

  @Test func rowsOfDatesThatTellOfNoChangesAreNoHistory() throws {
    let dates = try dates(
      """
      1/2017 | 14 patients
      5/2017 | 18 patients
      7/2018 | 25 patients
      """)
    #expect(dates.isEmpty)
  }

  @Test func datesWithStopsMayEndALine() throws {
    let dates = try dates(
      """
      Reviews, Revisions, and Approvals            Date       P&T Approval Date

      Policy created.                              05.08.18    08.18
      """)
    #expect(dates == ["2018-05-08"])
  }
}
