import EvidenceModel
import Testing

@testable import Literature

/// Entries of payers' reference lists that are no plain articles, in words of our own.
@Suite struct PayerListFormsTests {
  @Test(arguments: bodyForms + personForms + seriesForms)
  func everyFieldIsRead(_ form: PrintedForm) {
    #expect(ReferenceTable.block(parsed(form.raw), named: "r") == "r\n" + form.block)
  }

  /// What looks like one of the forms and is none.
  @Test(arguments: [
    ("Bradley MM. Measuring feet: the shoe test. J Feet. 1994;25(1):49-59.", "Bradley", "MM"),
    ("Rogue MR. Care of sore heels. Medscape. 2017. https://www.example.com/h", "Rogue", "MR"),
    ("Daniel DM. Do shoes matter? Feet. 2007;15:7.", "Daniel", "DM"),
  ])
  func aFamilyNameThatIsAGivenNameStaysOne(raw: String, family: String, given: String) {
    #expect(parsed(raw).item.authors == [CSLName(family: family, given: given)])
  }

  /// By whose leave a work is named is no part of its title, and its version is.
  @Test(arguments: [
    ("Elm Compendium for Warm Shoes. Elm Foot Network, 2025.", "Elm Compendium for Warm Shoes"),
    (
      "the Elm Compendium (Elm®) Heel Cancer. Version 2.2025. Elm Foot Network, 2025.",
      "Elm Compendium (Elm®) Heel Cancer. Version 2.2025"
    ),
  ])
  func whoGaveLeaveIsNoTitle(raw: String, title: String) {
    let item = parsed("Referenced with permission from \(raw) Accessed May 2025.").item
    #expect(item.title == title)
    #expect(item.authors.isEmpty)
    #expect(item.type == .webpage || item.publisher != nil)
  }

  @Test func aJournalIsNoSeriesOfPolicies() {
    let item = parsed("Cohen J (1992) A foot primer. Shoe Bulletin 112: 155–159.").item
    #expect(item.containerTitle == "Shoe Bulletin")
    #expect(item.volume == "112")
    #expect(item.number == nil)
  }

  @Test func theCityOfAMeetingIsNoPlaceOfPublication() {
    let item = parsed(
      "Doe J, Roe D. Gait after surgery. Presented at: Annual Meeting of the Foot Society; "
        + "March 12, 2019; Las Vegas, NV."
    ).item
    #expect(item.publisherPlace == nil)
  }

  @Test func aTitleAloneIsReadWhereItNamesADocument() {
    #expect(parsed("EFN Toe Testing Guidelines.").item.title == "EFN Toe Testing Guidelines")
    #expect(parsed("Warm shoes for everyone.").item.title == nil)
  }

  static let bodyForms = [
    PrintedForm(
      raw: "National Foot Institute (NFI) Care of Cold Feet in Adults 2021",
      block: """
        type document
        group National Foot Institute (NFI)
        title Care of Cold Feet in Adults
        issued 2021
        years 2021
        """),
    PrintedForm(
      raw: "Elm Board of Feet. Warm rules. National Institutes of Feet. Updated May 3, 2020. "
        + "Accessed June 4, 2021. https://www.example.gov/warm",
      block: """
        type webpage
        group Elm Board of Feet
        title Warm rules
        container-title National Institutes of Feet
        issued 2020-05-03
        accessed 2021-06-04
        URL https://www.example.gov/warm
        years 2020
        """),
    PrintedForm(
      raw: "Committee on Cold Feet; Board on Walkers; Elm Academies; Doe J, Roe A, editors. "
        + "Feet in Winter. Washington (DC): Elm Academies Press (US); 2015 Oct 28.",
      block: """
        type report
        group Committee on Cold Feet
        group Board on Walkers
        group Elm Academies
        author Doe | J
        author Roe | A
        title Feet in Winter
        issued 2015-10-28
        publisher Elm Academies Press (US)
        publisher-place Washington (DC)
        years 2015
        """),
  ]

  static let personForms = [
    PrintedForm(
      raw: "Anna Roe, Karl-Heinz Doe, and Maria Poe. Shoes and speed in older adults. "
        + "Foot J. 2018;12(3):44-50.",
      block: """
        type article-journal
        author Roe | Anna
        author Doe | Karl-Heinz
        author Poe | Maria
        title Shoes and speed in older adults
        container-title Foot J
        issued 2018
        volume 12
        issue 3
        page 44-50
        years 2018
        """),
    PrintedForm(
      raw: "Roe, Anna MD; Doe, Karl B. PhD, MPH. Shoes and speed in older adults. "
        + "Foot J. 2018;12(3):44-50.",
      block: """
        type article-journal
        author Roe | Anna
        author Doe | Karl B.
        title Shoes and speed in older adults
        container-title Foot J
        issued 2018
        volume 12
        issue 3
        page 44-50
        years 2018
        """),
    PrintedForm(
      raw: "Roe AB, MD, MHCM; Doe U, MD. Sore heels: first steps. UpToDate. "
        + "Accessed July 13, 2022. Sore heels: first steps – UpToDate",
      block: """
        type article-journal
        author Roe | AB
        author Doe | U
        title Sore heels: first steps
        container-title UpToDate
        accessed 2022-07-13
        note Sore heels: first steps – UpToDate
        """),
  ]

  static let seriesForms = [
    PrintedForm(
      raw: "Elm College of Feet Committee Opinion No. 69: Warm shoes for all walkers. "
        + "Foot J. 2013;122(3):706-717.",
      block: """
        type article-journal
        group Elm College of Feet
        title Committee Opinion No. 69: Warm shoes for all walkers
        container-title Foot J
        issued 2013
        volume 122
        issue 3
        page 706-717
        years 2013
        """),
    PrintedForm(
      raw: "Elm Plan. Medical Coverage Policy 0343: Foot Orthoses. Effective 4/15/2021.",
      block: """
        type report
        group Elm Plan
        title Foot Orthoses
        container-title Medical Coverage Policy
        issued 2021-04-15
        number 0343
        years 2021
        """),
    PrintedForm(
      raw: "Ames, J., & Burr, K. L. (2019). Insoles: A primer. In M. Cole (Ed.), Handbook of "
        + "walking (3rd ed., pp. 101-119). Elm Press.",
      block: """
        type chapter
        author Ames | J.
        author Burr | K. L.
        title Insoles: A primer
        container-title Handbook of walking
        issued 2019
        page 101-119
        edition 3rd
        publisher Elm Press
        years 2019
        """),
  ]
}
