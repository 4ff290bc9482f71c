import EvidenceModel
import Testing

@testable import PolicyParsing

/// Labels that stand where a page's make-up puts them: as headings, behind their dates, inside a line
/// that lost its breaks.
@Suite struct LabelPlacementTests {
  private static let body = "\n\n## Policy\n\nNerve cooling is considered investigational.\n"

  @Test(arguments: [
    "#### Effective Date\n\n06/28/2023\n\n#### Last Reviewed\n\n05/11/2023",
    "**Effective Date**\n\n06/28/2023\n\n**Last Reviewed**\n\n05/11/2023",
    "Fecha de entrada en vigencia: 6/28/2023\nLast Reviewed: 05/11/2023",
  ])
  func readsLabelsAsTheyAreSet(_ labels: String) throws {
    let policy = try Fixtures.policy(text: "# Nerve Cooling\n\n\(labels)\(Self.body)")
    #expect(policy.dates.effective?.date.iso == "2023-06-28")
    #expect(policy.dates.lastReview?.date.iso == "2023-05-11")
  }

  @Test func readsLabelsBesideAListOfContents() throws {
    let policy = try Fixtures.policy(
      text: "             Nerve Cooling\n\nTable of Content | Effective Date | 2/2009\n Purpose\n"
        + "Description & Definitions | Next Review Date | 10/15/2024\n Criteria\n Coding\n"
        + " Document History | Coverage Policy | Medical 34C\n References\n\nAll requests are reviewed.\n\n"
        + "Purpose:\nThis policy addresses nerve cooling.\n\nDescription & Definitions:\nNerves hurt.\n\n"
        + "Criteria:\nNerve cooling is considered investigational.\n\nCoding:\nCPT 99999\n\n"
        + "Document History:\n2009 New\n\nReferences:\n1. Doe J. Cold. Nerve Rep. 2011;4:1-9.\n")
    #expect(policy.id.rawValue == "Medical-34C")
    #expect(policy.title?.text == "Nerve Cooling")
    #expect(policy.dates.effective?.date.iso == "2009-02")
    #expect(policy.dates.nextReview?.date.iso == "2024-10-15")
  }

  /// Of two labels in a row the first has the only date below them.
  @Test func readsOneDateBelowTwoLabels() throws {
    let policy = try Fixtures.policy(
      text: "Nerve Cooling\n\nPolicy Number: NC-1000\n\nEffective Date\n\nDate of Origin\n\n"
        + "10-01-2024\(Self.body)")
    #expect(policy.dates.effective?.date.iso == "2024-10-01")
    #expect(policy.dates.original == nil)
  }

  /// The first day of services stands behind its own label, though another column is woven in.
  @Test func readsServiceDatesBehindAWovenColumn() throws {
    let policy = try Fixtures.policy(
      text:
        "Local Coverage Determination (LCD): Nerve Cooling (L99987)\n\nOriginal Effective Date LCD "
        + "Title For services performed on or after 10/01/2015 Revision Effective Date Copyright Words "
        + "For services performed on or after 03/01/2016 Revision Ending Date N/A\(Self.body)")
    #expect(policy.dates.original?.date.iso == "2015-10-01")
    #expect(policy.dates.effective?.date.iso == "2016-03-01")
  }

  /// Header, then number: a label with a colon before a site's word, a number behind a licensor's name
  /// or before a date's label, none behind a heading's colon.
  @Test(arguments: [
    ("Document 146004\n\nNerve Cooling\nPolicy Number: OCA: 3.48", "OCA:-3.48"),
    (
      "An independent member of the Blue Shield Association 2.01.987 Nerve Cooling Effective Date: "
        + "March 1, 2020", "2.01.987"
    ),
    (
      "MED-P -366000PHARMACY POLICY STATEMENT\nNerve Cooling\nEffective Date: May 1, 2021", "sample"
    ),
    ("Nerve Cooling Number 7.01.987 Effective Date May 1, 2021", "7.01.987"),
    ("Nerve Cooling\nEffective Date: May 1, 2021\n\nII. Criteria: ABCD NC-0023A Cooling", "sample"),
  ])
  func readsNumbersByWhatStandsBefore(_ head: String, _ number: String) throws {
    #expect(try Fixtures.policy(text: head + Self.body).id.rawValue == number)
  }

  @Test func readsDatesBeforeTheirLabels() throws {
    let policy = try Fixtures.policy(
      text: "# Nerve Cooling\(Self.body)\n#### Policy activity\n\n- 01/01/1994 - Date of origin\n"
        + "- 10/01/2017 – Effective date\n- 10/26/2016 - Revision date\n")
    #expect(policy.dates.original?.date.iso == "1994-01-01")
    #expect(policy.dates.effective?.date.iso == "2017-10-01")
  }

  @Test func leavesDatesOfAHistoryBeforeTheSameWords() throws {
    let policy = try Fixtures.policy(
      text: "# Nerve Cooling\(Self.body)\n## Log\n\n01/01/2014 - Effective date\n"
        + "10/01/2017 - Effective date\n")
    #expect(policy.dates.effective == nil)
  }

  @Test func readsALabelInCapitalsWithoutAColon() throws {
    let policy = try Fixtures.policy(
      text: "PHARMACY POLICY STATEMENT Maine Medicaid DRUG NAME Coolant (frigidumab) BENEFIT TYPE "
        + "Medical STATUS Prior Authorization Required\n\nPolicy\n\nCoolant is considered investigational.\n"
    )
    #expect(policy.title?.text == "Coolant (frigidumab)")
  }

  /// A title whose lines another column's labels part.
  @Test(arguments: [
    (
      "MEDICAL POLICY\n\nSUBJECT: NERVE COOLING EFFECTIVE DATE: 11/19/99\n"
        + "(NCT) REVISED DATE: 04/17/02, 04/24/03\nPOLICY NUMBER: 2.01.97", "NERVE COOLING (NCT)"
    ),
    (
      "Policy Name:      Nerve Cooling for Pain of              Policy #:   2.01.97\n"
        + "                  the Small Toe\n", "Nerve Cooling for Pain of the Small Toe"
    ),
    (
      "MEDICAL POLICY\n\nSUBJECT: NERVE COOLING EFFECTIVE DATE: 11/19/99\n"
        + "REVISED DATE: 04/17/02\nPOLICY NUMBER: 2.01.97", "NERVE COOLING"
    ),
    (
      "Policy Name:      Nerve Cooling                          Policy #:   2.01.97\n"
        + "Owner:            Medical Director\n", "Nerve Cooling"
    ),
  ])
  func readsATitleInItsColumn(_ head: String, _ title: String) throws {
    let policy = try Fixtures.policy(text: head + Self.body)
    #expect(policy.id.rawValue == "2.01.97")
    #expect(policy.title?.text == title)
  }

  /// A title that ends in its type, and one that stands before it.
  @Test(arguments: [
    (
      "Nerve Cooling Payment Policy\n\nApplies to:\n☒ Harbor Commercial",
      "Nerve Cooling Payment Policy"
    ),
    (
      "Coolant Prior Authorization Criteria - Medicare Part D\n\nMedicare Policy\nEffective Date: 1/2/2024",
      "Coolant Prior Authorization Criteria - Medicare Part D"
    ),
    ("Nerve Cooling Corporate Medical Policy\n\nEffective Date: 1/2/2024", "Nerve Cooling"),
  ])
  func keepsATypeThatIsPartOfTheTitle(_ head: String, _ title: String) throws {
    #expect(try Fixtures.policy(text: head + Self.body).title?.text == title)
  }

  /// First lines, then number and title.
  @Test(arguments: [
    (
      "Clinical Guideline\n\nGuideline Number: CG-97 Ver. 2\n\nNerve Cooling\n\nDisclaimer Guidelines are"
        + " adopted to establish criteria for decisions of the plan, which may delegate some of them.",
      "CG-97", "Nerve Cooling"
    ),
    ("# MP 7.01.97 Nerve Cooling\n\nOriginal Policy Date\n12/1/95", "7.01.97", "Nerve Cooling"),
    (
      "21\nCorporate Medical Policy Page 1 of 21 An Independent Licensee of the Blue Cross and Blue Shield"
        + " Association Nerve Cooling “Notification” File Name: nerve_cooling 5/1983 5/2018 5/2019 5/2018 "
        + "Origination: Last CAP Review: Next CAP Review: Last Review:", "nerve_cooling",
      "Nerve Cooling"
    ),
    ("UM 22-08 Nerve Cooling\n\nEffective Date: 1/2/2023", "UM-22-08", "Nerve Cooling"),
    (
      "Nerve Cooling (CMP 40.12)\n\nMedical Policy\n\nEffective Date: 1/2/2023", "CMP-40.12",
      "Nerve Cooling"
    ),
    (
      "Nerve Cooling (HP.MED.31)\n\nMedical Policy\n\nEffective Date: 1/2/2023", "HP.MED.31",
      "Nerve Cooling"
    ),
    (
      "Harbor Health\n\n## Coverage criteria policies\n\n# Nerve cooling\n\nPolicy Number: 7.01.97",
      "7.01.97", "Nerve cooling"
    ),
  ])
  func readsNumberAndTitle(_ head: String, _ number: String, _ title: String) throws {
    let policy = try Fixtures.policy(text: head + Self.body)
    #expect(policy.id.rawValue == number)
    #expect(policy.title?.text == title)
  }
}
