import EvidenceModel
import Testing

@testable import Literature

/// Entries of author-date lists as reference managers write them, in words of our own.
@Suite struct AuthorDateListTests {
  @Test(arguments: [". . .", "...", "…"])
  func dotsStandForAuthorsLeftOut(_ dots: String) {
    let item = parsed(
      "Ames, J. K., van der Burr, C., \(dots) Cole, B. L. (2015). Shoes. Foot Res, 12(3), 45–67."
    ).item

    #expect(item.authors.map(\.family) == ["Ames", "van der Burr", "Cole"])
    #expect(item.hasMoreAuthors)
    #expect(item.title == "Shoes")
    #expect(item.issued == PartialDate(year: 2015))
  }

  @Test func shortNamesOfBodiesAreBodies() {
    let item = parsed("ISFD, SFMM, & FQF. (2018). Joint statement. Foot Diagn, 38(1), 6-9.").item

    #expect(item.authors.map(\.literal) == ["ISFD", "SFMM", "FQF"])
    #expect(item.title == "Joint statement")
  }

  @Test func namesInCapitalsArePersons() {
    let item = parsed("AMES, JKL, & BURR, MKL. (2018). A trial of shoes. Foot, 38(1), 6-9.").item

    #expect(item.authors.allSatisfy { $0.literal == nil })
    #expect(item.authors.map(\.family) == ["AMES", "BURR"])
  }

  @Test func aBodyTurnedLikeAPersonEndsTheList() {
    let item = parsed("Ames, K., & Surgeons, A. B. o. F. (2021). Shoes. Feet, 23(11), 29-37.").item

    #expect(item.authors.map(\.given) == ["K.", "A. B. o. F."])
    #expect(item.issued == PartialDate(year: 2021))
  }

  @Test func aLastGivenNameMayBeWhole() {
    let item = parsed("Ames, K., Burr, Peter. (2020). Shoes: An overview. Feet, 3(1), 29-37.").item

    #expect(item.authors.map(\.given) == ["K.", "Peter"])
    #expect(item.title == "Shoes: An overview")
  }

  @Test(arguments: [
    ("Journal of Shoe Surgery, 1.", "Journal of Shoe Surgery", "1", nil),
    ("Elm Library, 2020(4).", "Elm Library", "2020", "4"),
  ])
  func aVolumeNeedsNoPages(_ end: String, _ journal: String, _ volume: String, _ issue: String?) {
    let item = parsed("Ames, K. (2020). Laced shoes for walking. \(end) doi:10.1000/24715").item

    #expect(item.containerTitle == journal)
    #expect(item.volume == volume)
    #expect(item.issue == issue)
  }

  @Test func aNumberInATitleIsNoVolume() {
    let item = parsed("Elm Foot Center. (2020). Rules of the walking board, 3. Elm: Elm Press.")
      .item

    #expect(item.volume == nil)
  }

  @Test func whereAGroupIsWrittenToIsNoTitle() {
    let item = parsed(
      "Ames DT, Burr K; Foot Group. Electronic address: group@feet.example. Shoes: a statement. "
        + "Foot Med. 2022 Jul;24(7):1407-1414."
    ).item

    #expect(item.authors.last?.literal == "Foot Group")
    #expect(item.title == "Shoes: a statement")
  }

  @Test func aGroupThatIsPrintedTwiceIsOneAuthor() {
    let item = parsed(
      "Elm Association for Feet. Electronic address: feet@elm.example; Elm Association for Feet. "
        + "Rules for shoes. J Foot. 2022 May;76(5):1151-1184."
    ).item

    #expect(item.authors.map(\.literal) == ["Elm Association for Feet"])
    #expect(item.title == "Rules for shoes")
  }

  @Test func aQuotedTitleStandsBeforeItsSite() {
    let item = parsed("“Shoe Fitting”. Elm Foot-centered Service. http://www.example.org/a.pdf.")
      .item

    #expect(item.title == "Shoe Fitting")
    #expect(item.containerTitle == "Elm Foot-centered Service")
  }

  @Test(arguments: [
    "Elm Clinic. (n.d.). Warm shoes. Retrieved March 3, 2020, from https://www.example.org/a",
    "Elm Clinic. (n.d.-a). Warm shoes. Retrieved March 3, 2020, from https://www.example.org/a",
    "Elm Clinic (n.d.). Warm shoes. Retrieved March 3, 2020, from https://www.example.org/a",
    "Elm Clinic. Warm shoes. n.d.; https://www.example.org/a. Accessed March 3, 2020.",
    "Elm Clinic. Warm shoes. No date. https://www.example.org/a. Accessed March 3, 2020.",
  ])
  func whatStandsForNoDateIsNoTitle(_ raw: String) {
    let item = parsed(raw).item

    #expect(item.authors.map(\.literal) == ["Elm Clinic"])
    #expect(item.title == "Warm shoes")
    #expect(item.issued == nil)
  }

  @Test func aTitleThatEndsLikeAPanelIsATitle() {
    let item = parsed(
      "Ames KM, da Costa C, et al. Yield From 339 Feet Screened on a Shoe Panel. Foot Neurol. "
        + "Dec 2017; 77: 61-66."
    ).item

    #expect(item.authors.allSatisfy { $0.literal == nil })
    #expect(item.title == "Yield From 339 Feet Screened on a Shoe Panel")
    #expect(item.containerTitle == "Foot Neurol")
  }

  @Test func aBodyInCapitalsIsNoPerson() {
    let item = parsed(
      "Ames AP, Burr JM; COMMITTEE ON WARM AND COLD FEET. Limits of Toes. Feet. 2017;140(3):e20."
    )
    .item

    #expect(item.authors.last?.literal == "COMMITTEE ON WARM AND COLD FEET")
    #expect(item.title == "Limits of Toes")
  }

  @Test func aGroupBeforeTheYearEndsTheList() {
    let item = parsed(
      "Ames, J. K., Burr, C., & Foot Guideline Committee (2023). Shoes. Foot Res, 12(3), 45–67."
    ).item

    #expect(
      item.authors.map { $0.literal ?? $0.family } == ["Ames", "Burr", "Foot Guideline Committee"])
    #expect(item.issued == PartialDate(year: 2023))
  }

  @Test func aGroupMayStandBehindTheDots() {
    let item = parsed(
      "Ames, J. K., Burr, C., … Foot Health Initiative. (2022). Shoes. Foot Res, 7(1), 27."
    ).item

    #expect(item.authors.last?.literal == "Foot Health Initiative")
    #expect(item.hasMoreAuthors)
    #expect(item.title == "Shoes")
  }

  @Test func theFirstNameMayHaveNoInitials() {
    let item = parsed("Ames, Burr, C., Cole, D. E., & Dorn, F. (2020). Shoes. Feet, 13(2), 91.")
      .item

    #expect(item.authors.map(\.family) == ["Ames", "Burr", "Cole", "Dorn"])
    #expect(item.authors.first?.given == nil)
  }

  @Test func degreesArePartOfNoName() {
    let item = parsed(
      "Ames, M. B., MD, MPH, Burr, R., PharmD, & Cole, D., MD. (2018, March 27). Shoes today. "
        + "https://www.example.org/shoes"
    ).item

    #expect(item.authors.map(\.family) == ["Ames", "Burr", "Cole"])
    #expect(item.title == "Shoes today")
  }

  @Test(arguments: ["Elm Agency", "Elm Agency (formerly Oak Agency)"])
  func theSiteBehindTheDayContainsThePage(_ site: String) {
    let item = parsed(
      "Foot Tests and Rules. (2023, Feb 12). Retrieved Apr 20, 2023, from \(site): "
        + "https://www.example.org/feet"
    ).item

    #expect(item.authors.isEmpty)
    #expect(item.title == "Foot Tests and Rules")
    #expect(item.containerTitle == site)
    #expect(item.issued == PartialDate(year: 2023, month: 2, day: 12))
    #expect(item.accessed == PartialDate(year: 2023, month: 4, day: 20))
  }

  @Test func aJournalTakenForABookIsAJournal() {
    let item = parsed(
      "Ames, R., & Burr, C. (2018). Shoes in the diagnosis of feet. In J Foot Allergy (Vol. 142, "
        + "pp. 485-496). https://doi.org/10.1000/jfa.43"
    ).item

    #expect(item.containerTitle == "J Foot Allergy")
    #expect(item.volume == "142")
  }

  @Test(arguments: [
    ("Circulation. Shoes and Heart Failure", "Circulation. Shoes and Heart Failure"),
    ("The Lancet. Podiatry", "The Lancet. Podiatry"),
    ("The Journal of Feet. American volume", "The Journal of Feet. American volume"),
    ("Journal of Feet. Part B", "Journal of Feet. Part B"),
  ])
  func aSectionBelongsToItsJournal(_ printed: String, _ journal: String) {
    let item = parsed("Ames, R. (2020). Laced shoes for walkers. \(printed), 13(6), 484–496.").item

    #expect(item.title == "Laced shoes for walkers")
    #expect(item.containerTitle == journal)
  }

  @Test(arguments: [
    ("Medical Coverage Policy #0952.", "Medical Coverage Policy", "0952"),
    ("Clinical Policy Bulletin Number: 0949.", "Clinical Policy Bulletin", "0949"),
    ("Corporate Medical Policy #ELM-M2038.", "Corporate Medical Policy", "ELM-M2038"),
  ])
  func aPolicysSeriesHasItsNumber(_ printed: String, _ series: String, _ number: String) {
    let item = parsed("Elm Plan. (2024, May 15). Foot Testing. \(printed) https://example.org/")
      .item

    #expect(item.title == "Foot Testing")
    #expect(item.containerTitle == series)
    #expect(item.number == number)
  }

  @Test func whoEditedStandsInBrackets() {
    let item = parsed(
      "Ames, R. (2023). Feet in the environment (P. S. Burr & C. Cole, Eds.) https://example.org/e"
    ).item

    #expect(item.title == "Feet in the environment")
    #expect(item.containerTitle == nil)
  }

  @Test func theWordsOfACopiedLinkAreNoTitle() {
    let item = parsed(
      "Elm Services (ES). Foot Rules. 90.2. Effective date 1/27/2020. NCD - Foot Rules (elm.gov)"
    ).item

    #expect(item.title?.hasPrefix("Foot Rules") == true)
    #expect(item.title?.contains("elm.gov") == false)
  }

  @Test(arguments: [
    ("2023, July 5, 2023", PartialDate(year: 2023, month: 7, day: 5)),
    ("2023, 02/07/2023", PartialDate(year: 2023, month: 2, day: 7)),
    ("2023, Feb 2023", PartialDate(year: 2023, month: 2)),
  ])
  func aYearMayStandBeforeItsDay(_ printed: String, _ date: PartialDate?) {
    let item = parsed("Ames, R. (\(printed)). Shoes today. https://www.example.org/shoes").item

    #expect(item.issued == date)
    #expect(item.title == "Shoes today")
  }

  @Test func aVolumeAloneStandsBehindATitleInBrackets() {
    let item = parsed(
      "Ames, R. (2024). Shoes: a real-world study [Original Research]. Frontiers in Shoes, 15. "
        + "https://doi.org/10.1000/fs.13"
    ).item

    #expect(item.containerTitle == "Frontiers in Shoes")
    #expect(item.volume == "15")
  }

  @Test func aBodyWritesInAJournalPrintedShort() {
    let item = parsed("Elm Board of Directors. Access to shoes (EBD). Genet Med. 2019 Oct 3.").item

    #expect(item.authors.map(\.literal) == ["Elm Board of Directors"])
    #expect(item.title == "Access to shoes (EBD)")
    #expect(item.containerTitle == "Genet Med")
  }
}
