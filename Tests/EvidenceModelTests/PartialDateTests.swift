import EvidenceModel
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: ["2022", "2022-07", "2022-07-09", "2024-02-29", "0099-12"])
  func isoFormsSurviveReadingAndWriting(_ iso: String) {
    #expect(PartialDate(iso: iso)?.iso == iso)
  }

  @Test(arguments: [
    "", "22", "2022-7", "2022-13", "2022-02-29", "2023-04-31", "2022-07-09-01", "x",
  ])
  func textsThatNameNoDayAreRefused(_ text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test func aDayNeedsItsMonth() {
    #expect(PartialDate(year: 2022, day: 3) == nil)
  }

  @Test func aYearPrecedesItsMonths() throws {
    let texts = ["2023-01", "2022", "2022-07-01", "2022-07", "2021-12-31"]
    let sorted = try texts.map { try #require(PartialDate(iso: $0)) }.sorted().map(\.iso)
    #expect(sorted == ["2021-12-31", "2022", "2022-07", "2022-07-01", "2023-01"])
  }
}
