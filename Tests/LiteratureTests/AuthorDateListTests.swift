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
}
