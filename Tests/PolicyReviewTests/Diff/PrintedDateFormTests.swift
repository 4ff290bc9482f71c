import EvidenceModel
import Testing

@testable import PolicyReview

struct PrintedDateFormTests {
  @Test(arguments: [
    ("7/2025: ", "2025-07", "2026-11-20", "11/2026"),
    ("07/25 ", "2025-07", "2026-11", "11/26"),
    ("| 07/15/2025 | ", "2025-07-15", "2026-11-02", "11/02/2026"),
    ("July 15, 2025 - ", "2025-07-15", "2026-11-02", "November 2, 2026"),
    ("July 2025. ", "2025-07", "2026-11", "November 2026"),
    ("2025-07-15 ", "2025-07-15", "2026-11-02", "2026-11-02"),
    ("15 Jul 2025 ", "2025-07-15", "2026-11-02", "2 Nov 2026"),
    ("7/15/2025 ", "2025-07-15", "2026-11", "11/[[day]]/2026"),
  ])
  func theFormOfADateIsTakenOver(
    _ opening: String, _ printed: String, _ new: String, _ expected: String
  ) throws {
    let date = try #require(PartialDate(iso: printed))
    let form = try #require(PrintedDateForm.form(of: [(date, opening)]))
    #expect(form.text(PartialDate(iso: new)) == expected)
  }

  @Test func severalLinesTellPaddedFromPlainMonths() throws {
    let november = try #require(PartialDate(iso: "2024-11"))
    let july = try #require(PartialDate(iso: "2025-07"))
    let form = try #require(
      PrintedDateForm.form(of: [(november, "11/2024: "), (july, "7/2025: ")]))
    #expect(form.text(PartialDate(iso: "2026-03")) == "3/2026")
  }

  @Test func wordsWithoutTheDateHaveNoForm() throws {
    let date = try #require(PartialDate(iso: "2025-07"))
    #expect(PrintedDateForm.form(of: [(date, "Reviewed ")]) == nil)
    #expect(PrintedDateForm.form(of: [(date, "17/20255: ")]) == nil)
  }
}
