import EvidenceModel
import Testing

@testable import Literature

struct RecordMatchTests {
  private static let record = CSLItem(
    type: .articleJournal, authors: [CSLName(family: "Doe", given: "Jane")],
    title: "Splints for wrists after a fall: a randomized trial",
    issued: PartialDate(year: 2019), volume: "3", page: "10-4", pmid: "1")

  @Test(arguments: [
    (
      CSLItem(type: .articleJournal, title: "SPLINTS for wrists after a fall – a randomised trial"),
      false
    ),
    (
      CSLItem(type: .articleJournal, title: "Splints for wrists after a fall: A randomized trial."),
      true
    ),
    (CSLItem(type: .articleJournal, title: "Splints for wrists after a fall"), true),
    (CSLItem(type: .articleJournal, pmid: "1"), true),
    (
      CSLItem(
        type: .articleJournal, authors: [CSLName(family: "Roe")], title: "Knees",
        issued: PartialDate(year: 2003), volume: "9", page: "77"), false
    ),
    (
      CSLItem(
        type: .articleJournal, authors: [CSLName(family: "Döe")], title: "Misprinted title",
        issued: PartialDate(year: 2019), volume: "3"), true
    ),
  ])
  func anIdentifierIsCheckedAgainstTheOtherFields(item: CSLItem, isSame: Bool) {
    #expect((RecordMatch.byIdentifier(item, Self.record) == .same) == isSame)
  }

  @Test func withoutACommonIdentifierYearAuthorAndPageDecide() {
    var item = Self.record
    item.pmid = nil
    #expect(RecordMatch.byTitle(item, Self.record))
    item.issued = PartialDate(year: 2020)
    #expect(RecordMatch.byTitle(item, Self.record))
    item.issued = PartialDate(year: 2015)
    #expect(!RecordMatch.byTitle(item, Self.record))
    #expect(!RecordMatch.byTitle(CSLItem(type: .articleJournal, title: item.title), Self.record))
  }

  @Test(arguments: [
    ("Splints for wrists after a fall", "3", "10", 2019, true),
    ("Splints for wrists of adults after a fall: randomised trial", "3", "10-4", 2018, true),
    ("Splints for wrists after a fall", "3", "10", 2016, false),
    ("Splints for wrists after a fall", "4", "10", 2019, false),
    ("Splints for wrists after a fall", "3", "11", 2019, false),
    ("Reply: splints for wrists after a fall", "3", "10", 2019, false),
    ("Casts for ankles of runners", "3", "10", 2019, false),
  ])
  func oneImprintAndTitlesThatAreAlikeAreOneWork(
    title: String, volume: String, page: String, year: Int, isSame: Bool
  ) {
    let item = CSLItem(
      type: .articleJournal, authors: [CSLName(family: "Döe")], title: title,
      issued: PartialDate(year: year), volume: volume, page: page)
    #expect(RecordMatch.byImprint(item, Self.record) == isSame)
    var other = item
    other.authors = [CSLName(family: "Roe")]
    #expect(!RecordMatch.byImprint(other, Self.record))
  }

  @Test(arguments: [
    ("10.1002/14651858.CD000001", 1), ("10.1002/14651858.CD000001.pub2", 2),
    ("10.1002/14651858.cd000001.PUB12", 12),
  ])
  func aCochraneDOITellsTheVersion(doi: String, number: Int) throws {
    let version = try #require(CochraneVersion(doi))
    #expect(version.number == number)
    #expect(version.review == "10.1002/14651858.cd000001")
  }

  @Test(arguments: ["10.1000/x", "10.1002/14651858.CD000001.review", "", "10.1002/14651858."])
  func otherDOIsTellNone(doi: String) { #expect(CochraneVersion(doi) == nil) }
}
