import EvidenceModel
import Testing

@testable import PolicyParsing

/// Titles and numbers of headers that lost their breaks, and that stand beside what a site or a form adds.
struct BrokenHeaderTests {
  private static let body = """


    Policy
    Care of cold heels is considered medically necessary for cold heels.

    Rationale
    Cold heels are common, and care of cold heels is known.

    """

  /// Header, then title.
  static let titles: [(String, String)] = [
    // A site adds its name to the page's own title.
    (
      "Clinical Policy: Care of Cold Heels - Harbor Net\n\nPage created by A. Doe\n\n"
        + "Clinical Policy: Care of Cold Heels\nReference Number: HB.34\nLast Review Date: 02/20\n",
      "Care of Cold Heels"
    ),
    // The names of columns follow the title where it is said last.
    (
      "Medical Policy Title: Care of Cold Heels\nTranscription\n"
        + "Medical Policy Title: Care of Cold Heels\nCare of Cold Heels Page 1 of 18 Medical Policy "
        + "An Independent Licensee of the Blue Cross and Blue Shield Association Title: Care of Cold "
        + "Heels Professional Original Effective Date: September 23, 2009\n", "Care of Cold Heels"
    ),
    // A notice runs on behind the title.
    (
      "Care of Cold Heels Page 1 of 60\n\nTotal Page:16\n\nCare of Cold Heels Page 1 of 60 Care of Cold "
        + "Heels Page 1 of 60 Medical Policy Title: Care of Cold Heels Prior Authorization IS REQUIRED "
        + "by the Member's Contract Prior Authorization Form: Harbor reviews the requests "
        + "http://www.harbor.example/form.pdf Original Effective Date: February 4, 1986\n",
      "Care of Cold Heels"
    ),
    // A misprinted label.
    (
      "Clinical Guidelines: Heels Appropriate Use Criteria: Cold Heels of Children Effecve Date: "
        + "November 20, 2017 Proprietary Date of Origin: 10/29/2014 Last reviewed: 07/26/2016\n",
      "Cold Heels of Children"
    ),
    // Beside the number of the page, behind other labels.
    (
      "Version 2.0 Harbor HealthCare LLC Policy Number HB16.02 Medical Policy Effective Date "
        + "08/02/2021\n\nSubject Revision Date 05/18/2021 Care of Cold Heels Page 1 of 17\n",
      "Care of Cold Heels"
    ),
    (
      "Care of Cold Heels and Warm Toes Policy\nTotal Page:16\nManual: Harbor Plans Department: "
        + "Utilization Management Policy # HBPA030.1 Effective Date: 12/19/2019 Supersedes Policy # "
        + "HBPA030.0/or Page(s) Including attachments: 8 Care of Cold Heels and Warm Toes Policy\n\n"
        + "Harbor Plans considers notes on care of cold heels and warm toes as of now.\n",
      "Care of Cold Heels and Warm Toes"
    ),
    (
      "DRUG POLICY\n\nCold Heel Blockers NOTICE\n\nThis policy contains information. Cold Heel "
        + "Blockers are drugs that warm the heel.\n", "Cold Heel Blockers"
    ),
    // A form that lost its cells has the title among its labels.
    (
      "MEDICAL POLICY I. POLICY COLD HEELS, TOES AND SOLES POLICY NUMBER MP POLICY TITLE\n\nSize: px\n\n"
        + "1 Original Issue Date (Created): August 9, 2002 Effective Date: February 1, 2014 I. POLICY "
        + "Cold heels\n", "COLD HEELS, TOES AND SOLES"
    ),
    // A type glued to the word before it is no line of the title below.
    (
      "Harborcare? Community Plan Utilization ReviewGuideline\n\nCold Heels ? Site of Service\n\n"
        + "Guideline Number: HB143.M Effective Date: February 1, 2022\n",
      "Cold Heels ? Site of Service"
    ),
    // A title in the first of two columns, below the document's type.
    (
      "Harbor Imaging, Inc.\nClinical guidelines                     Original Date: February 2008\n"
        + "COLD HEELS AND                          Page 1 of 6\nWARM TOES\n"
        + "Heel Codes: 99987                       Last Review Date: July 2016\n"
        + "Responsible Department:                 Implementation Date: January 2017\n"
        + "Clinical Operations\n", "COLD HEELS AND WARM TOES"
    ),
    // A text that lost its breaks has the title glued to a type in capitals.
    (
      "2y ago\nMEDICAL POLICYCold Heels/Cold Toes(All Lines of Business)Effective Date: 7/1/2021"
        + "Medical Policy Number: 293\n\nMEDICAL POLICYCold Heels/Cold Toes(All Lines of Business)\n",
      "Cold Heels/Cold Toes"
    ),
    // Check boxes stand beside a wrapped title.
    (
      "Policy Title: Cold Heels in                             ☒ External Policy\nWarm Shoes"
        + "                                              ☐ Internal Policy\nOriginal Date: 04/16/2014"
        + "     Next Review Date: 05/08/2025\n", "Cold Heels in Warm Shoes"
    ),
    // A sentence on the plan runs on behind a labelled title.
    (
      "1-888-555-0123 Medical Policy: Cold Heel Surgery The Plan refers to Harbor Net Plan in Maine and "
        + "Cliff Health Plan in Ohio. Harbor Net Plan and Cliff Health Plan are trade names of Harbor "
        + "Health Plan, Inc. Product Applicability All Plan Products Cliff Health Plan Ohio Medicaid "
        + "Harbor Net Plan Maine Health Qualified Plans Employer Choice Commonwealth Choice Current "
        + "Effective Date: 06/01/14\n", "Cold Heel Surgery"
    ),
    (
      "Coverage Policy/Guideline\nName:     Drugs for Cold Heels     Page:   1 of 4\n"
        + "Effective Date: 5/1/2024\n", "Drugs for Cold Heels"
    ),
    // A title begins as a sentence may, and goes on in its column.
    (
      "          Policy:        HB.1888\n          Title:         Coverage of Cold Heels and\n"
        + "                         Special Toes\n          Department:    Cooling\n"
        + "          Effective Date:   04/01/2012\n", "Coverage of Cold Heels and Special Toes"
    ),
  ]

  @Test(arguments: titles)
  func title(_ header: String, _ title: String) throws {
    #expect(try Fixtures.policy(text: header + Self.body).title?.text == title)
  }

  @Test(arguments: [
    // The sentences that open a page without a header have the names of parts below them.
    "In the cooling of nerves cold is brought to a nerve by a probe that is as thin as a hair, and the nerve is numb for a year or longer.\nSore Heels\nCooling of nerves may be considered medically necessary for sore heels.\nSore Toes\nCooling of nerves may be considered medically necessary for sore toes.\n",
    // So has a page that prints its number first.
    "Printer Friendly Version\nA.9.03.99\nIn the cooling of nerves cold is brought to a nerve by a probe that is as thin as a hair, and the nerve is numb for a year.\nSore Heels and Toes\nSore heels and toes are common.\nPOLICY\nCooling of nerves may be considered medically necessary for sore heels.\n",
    // The first words of a paragraph below the number are none.
    "A.9.03.99\nMost people with sore heels and toes respond to warm baths. However, some have sore heels that need the cooling of nerves, in which cold is brought to a nerve.\nPOLICY\nCooling of nerves may be considered medically necessary for sore heels.\n",
    // A company is none.
    "Harbor HealthCare LLC Policy Number HB16.02 Effective Date 08/02/2021\n\nPolicy\nCooling of nerves is considered medically necessary.\n",
  ])
  func isNotInvented(_ text: String) throws {
    #expect(try Fixtures.policy(text: text).title == nil)
  }

  @Test(arguments: [
    (
      "MEDICAL POLICY No R18 COLD HEELS\n\nMEDICAL POLICY No. 99468-R18 COLD HEELS Effective Date: "
        + "February 1, 2017\n", "99468-R18"
    ),
    (
      "Cold Heels Policy\nManual: Harbor Plans Department: Utilization Management Policy # HBPA030.1 "
        + "Effective Date: 12/19/2019 Supersedes Policy # HBPA030.0\n", "HBPA030.1"
    ),
  ])
  func number(_ header: String, _ number: String) throws {
    #expect(try Fixtures.policy(text: header + Self.body).id.rawValue == number)
  }

  /// The foot of a page names its owner.
  @Test func issuerInTheFoot() throws {
    let page =
      "\n\nPage 1 of 9 Proprietary Information of Blue Shield of Harbor An Independent Licensee\n"
    let text = "Name of Policy: Cold Heels\n\nPolicy #: 345 Latest Review Date: September 2017\n"
    #expect(
      try Fixtures.policy(text: text + Self.body + page).issuer == "Blue Shield of Harbor")
  }
}
