import EvidenceModel
import PolicyReview
import Testing

struct ReviewDueRuleTests {
  private func due(_ next: String?, _ last: String?, _ day: String) -> ReviewDue? {
    guard let day = PartialDate(iso: day) else { return nil }
    let heading = PolicyHeading(
      id: "MP-7", lastReview: last.flatMap { PartialDate(iso: $0) },
      nextReview: next.flatMap { PartialDate(iso: $0) })
    return ReviewDueRule.due(heading, asOf: day)
  }

  @Test(
    arguments: [
      ("2023-07", "2026-11-20", DueState.overdue, 40), ("2026-11", "2026-11-20", .due, nil),
      ("2026-12", "2026-11-20", .upcoming, 1), ("2026-11-20", "2026-11-20", .due, nil),
      ("2026-11-19", "2026-11-20", .overdue, 0), ("2026-10-21", "2026-11-20", .overdue, 0),
      ("2026-10-20", "2026-11-20", .overdue, 1), ("2026-11-21", "2026-11-20", .upcoming, 0),
      ("2026-12-20", "2026-11-20", .upcoming, 1), ("2026-12-19", "2026-11-20", .upcoming, 0),
      ("2026", "2026-11-20", .due, nil), ("2024", "2026-11-20", .overdue, 24),
    ] as [(String, String, DueState, Int?)])
  func aPrintedDateIsCompared(_ next: String, _ day: String, _ state: DueState, _ months: Int?) {
    let due = due(next, "2020-01", day)
    #expect(due?.state == state)
    #expect(due?.months == months)
    #expect(due?.isPrinted == true)
  }

  @Test func withoutANextReviewAYearAfterTheLastCountsAndSaysSo() {
    let due = due(nil, "2025-07", "2026-11-20")
    #expect(due?.date?.iso == "2026-07")
    #expect(due?.state == .overdue)
    #expect(due?.isPrinted == false)
  }

  @Test func aLeapDayHasItsMonthAYearLater() {
    #expect(due(nil, "2024-02-29", "2025-02-10")?.date?.iso == "2025-02")
  }

  @Test func withoutAnyDateNothingIsKnown() {
    #expect(due(nil, nil, "2026-11-20")?.state == .unknown)
  }
}
