import EvidenceModel
import Testing

@testable import PolicyParsing

/// Titles, numbers and issuers of pages whose headings, menus and columns were woven into their text.
@Suite struct PageTitleTests {
  private static let body = """


    Policy
    Bed therapy is considered medically necessary for pressure ulcers.

    Rationale
    Heel conditions are common and heal slowly, and few studies of bed therapy are large.

    """

  /// Header, then title.
  static let headers: [(String, String?)] = [
    // Names of columns that lost their places, and what is not set.
    (
      "Bed Determination: (HB12345)\n\nContractor Name Contract Number Contract Type Jurisdiction "
        + "Harbor Solutions, Inc. 09999 A and B MAC J - Z Back to Top\n\n"
        + "HB ID HB12345 Jurisdiction Original ICD-9 ID Maine N/A Original Effective Date: 10/01/2015",
      nil
    ),
    // A table of contents that follows the labels.
    (
      "Clinical Criteria\n\nSubject:\n\nDocument #: HB-CC-0999 Publish Date: 06/15/2020\n\n"
        + "Status: Revised Last Review Date: 12/14/2020\n\nTable of Contents Overview Coding References",
      nil
    ),
    // A page's heading that says for what the drug is.
    (
      "Exception Drugs - Frigidumab for the treatment of Heated Heels\n\nGeneric Name\n\nfrigidumab\n",
      "Frigidumab for the treatment of Heated Heels"
    ),
    // Who approved a document is no part of its title, and the program that wrote it neither.
    (
      "Maine Medicaid – Therapeutic Criteria for Heated Bed Frames\n\n"
        + "Approved by Frame & Therapeutics Committee\n\nPolicy Number: HB-77\n",
      "Therapeutic Criteria for Heated Bed Frames"
    ),
    // Whose licensee a payer is, at a mirror's page.
    (
      "Medical Policy An independent licensee of the Blue Cross Blue Shield Association\n\nSize: px\n"
        + "Start display at page:\n\nDownload \"Medical Policy An independent licensee of the Blue Cross "
        + "Blue Shield Association\"\n\nEffective Date: 10/01/2015\n", nil
    ),
    // The first item below a header without a title.
    (
      "MEDICAL POLICY\n\nPOLICY TITLE\n\nPOLICY NUMBER HB-1.999\n\nEffective Date: 2/1/2021\n\n"
        + "Frames of warm beds may be considered medically necessary in the following circumstances:\n\n"
        + "Repair of significant warm frames (bent at night) springs. This includes the warm frames of beds "
        + "in wards, and significant warm frames in halls and at home, as defined below:\n", nil
    ),
    (
      "Skip to main content\n\nHeated Beds Prior Authorization Criteria - Medicare Part B\n\n"
        + "Version Date: 04/18/2023\n", "Heated Beds Prior Authorization Criteria - Medicare Part B"
    ),
    // A site's banner above the document's own heading.
    (
      "STORM WARNING (RED)\n\nResources on the storm and how we are responding to help you\n\n"
        + "Heated Bed Frame Replacement (HBFR)\n\nSection: Surgery\nEffective Date: July 01, 2018\n\n"
        + "Description\n\nHeated bed frame replacement is done at home.\n",
      "Heated Bed Frame Replacement (HBFR)"
    ),
    (
      "Heated Bed Testing for Heels HBS - M9003\n\nCommercial Laboratory Policy\nOrigination: 01/2019\n\n"
        + "Related Policies:\n\nHBS-M9004 Cold Bed Testing\n", "Heated Bed Testing for Heels"
    ),
    // A payer's name before the document's type, whose labels lost their values.
    (
      "Harbor Health Plan POLICY AND PROCEDURE MANUAL POLICY NUMBER: HB.099 REVISION DATE: 12/13 "
        + "PAGE NUMBER: 1 of 13\n\nHarbor Health Plan has beds.\n",
      nil
    ),
    // A kind of document that was woven with its number.
    (
      "Clinical Performance Guideline Medical Necessity HB99211235 Guideline\n\n"
        + "Policy Number: HB-99\nEffective Date: 10/01/2015\n", nil
    ),
    // What stands for no related policy, and the section's name behind the title.
    (
      "1 FEP Medical Policy Manual Effective Date: July 15, 2018 Related Policies: None Heated Bed "
        + "Frames Description Heated bed frames (HBF) are a variety of frames that are used to warm people "
        + "during surgery. "
        + String(repeating: "They use electricity and are made for each person. ", count: 12)
        + "POLICY STATEMENT Heated bed frames may be considered medically necessary for cold heels.\n",
      "Heated Bed Frames"
    ),
    // The names of boxes beside a title.
    (
      "Medical Coverage Policy Heated Bed Frames Device/Equipment Effective Date:\n\nDrug\n\nMedical\n\n"
        + "2/26/2004\n", "Heated Bed Frames"
    ),
    // A mirror's line with the payer's name, whose other words come again.
    (
      "Harbor Heated Frames and Mattresses (HB099) Form\n\nEffective Date\n\nNA\n\nThe Plan\n\n"
        + "People may be eligible for mattresses or heated frames. Heated mattresses are soft, and frames are "
        + "not.\n", "Heated Frames and Mattresses"
    ),
    // A heading below a section's name where the page has no other.
    (
      "To ensure optimum performance of this website you may want to enable Javascript.\n\nsdbed\n"
        + "Home Page\n\nPrior Authorization\n\nHeated Bed Frames\n\nHeated beds are covered when they "
        + "are a part of treatment.\n", "Heated Bed Frames"
    ),
  ]

  @Test("The title is the document's own", arguments: headers)
  func takesTitle(_ header: String, _ title: String?) throws {
    #expect(try Fixtures.policy(text: header + Self.body).title?.text == title)
  }

  @Test("A type in capitals that opens a text without breaks is no section")
  func keepsTypeWhole() throws {
    let policy = try Fixtures.policy(
      text:
        "COVERAGE DETERMINATION GUIDELINE HEATED BEDS (WARM FRAMES) TREATMENT Guideline Number: "
        + "HBG.099.04 Effective Date: June 1, 2015 Table of Contents COVERAGE RATIONALE... DEFINITIONS. "
        + "REFERENCES... INSTRUCTIONS FOR USE This Coverage Determination Guideline provides assistance "
        + "in interpreting certain standard Harborcare benefit plans. When deciding coverage, the enrollee "
        + "specific document must be referenced. All reviewers must first identify enrollee eligibility, "
        + "any federal or state regulatory requirements and the plan benefit coverage prior to use of this "
        + "guideline. COVERAGE RATIONALE Heated beds are proven and medically necessary for treating heels "
        + "that are cold. Heated chairs are unproven and not medically necessary for treating heels."
    )
    #expect(policy.id.description == "HBG.099.04")
    #expect(policy.title?.text == "HEATED BEDS (WARM FRAMES) TREATMENT")
    #expect(policy.dates.effective?.date == PartialDate(year: 2015, month: 6, day: 1))
    #expect(policy.issuer == "Harborcare")
  }

  @Test("A book of criteria that is called so and no more has that title")
  func keepsTypeAsTitle() throws {
    let policy = try Fixtures.policy(
      text:
        "Medical Necessity Criteria\n\nDownload \"Medical Necessity Criteria\"\n\nTranscription\n\n"
        + "1 Medical Necessity Criteria 2015\n\n2 Appendix B Medical Necessity Criteria Purpose: all "
        + "reviewers shall use these criteria unless other ones are required. Heated beds are considered "
        + "medically necessary for sores. Heated chairs are considered medically necessary for heels.\n"
    )
    #expect(policy.title?.text == "Medical Necessity Criteria")
  }

  @Test("What a program calls its criteria is their title, and no words from the text behind it")
  func keepsProgramsType() throws {
    let policy = try Fixtures.policy(
      text:
        "Maine Medicaid Drug Prior Authorization Criteria The unit will consider other conditions. "
        + "Duplicate use of drugs will not be considered. All trials must be of appropriate dose. See "
        + "Coolant and Warmer Prior Authorization Criteria. COOLING AGENTS Use Coolant and Warmer PA form\n\n"
        + "Payment will be considered for patients when the following is met: 1. The patient has a fever; "
        + "and 2. The patient is an adult; and 3. The patient has used ice; and 4. The patient is awake; "
        + "and 5. The patient is at home.\n")
    #expect(policy.title?.text == "Drug Prior Authorization Criteria")
    #expect(policy.issuer == "Maine Medicaid")
  }

  /// Systems of codes and diseases that look like a document's number.
  @Test(arguments: ["ICD-10", "COVID-19", "IL-17"])
  func isNoNumber(_ code: String) throws {
    let policy = try Fixtures.policy(
      text: "Heated Bed Frames for \(code) Patients\n\nEffective Date: July 1, 2018\n" + Self.body)
    #expect(policy.id.description == "sample")
  }

  @Test("A number keeps the series that other numbers of the document have, too")
  func keepsSeries() throws {
    let policy = try Fixtures.policy(
      text:
        "Heated Bed Testing for Heels HBS - M9003\n\nOrigination: 01/2019\n\nRelated Policies:\n\n"
        + "HBS-M9004 Cold Bed Testing\n" + Self.body)
    #expect(policy.id.description == "HBS-M9003")
  }

  @Test(
    "A drug whose brands stand below it is the title",
    arguments: [("tremab\n", "tremab"), ("", nil)])
  func brands(_ drug: String, _ title: String?) throws {
    let policy = try Fixtures.policy(
      text: drug + """
        TREMEROL (tremab)
        NOTREM (tremab-aaaa)
        TREMLESS (tremab-bbbb)

        Effective Date: 1/2/2023

        POLICY

        NOTREM (tremab-aaaa) is the preferred product.

        TREMLESS (tremab-bbbb) and NOTREM (tremab-aaaa) are considered medically necessary for gout.
        """)
    #expect((policy.title?.text == "tremab") == (title != nil))
  }

  @Test(
    "Neither the heading of indications nor that of a cycle is a title",
    arguments: [
      (
        "Applies   ☐Ohio\nto:   ☒Maine\n\nDescription:\n\nFDA-Approved Indications\n\n- Gout\n", nil
      ),
      ("POLICY REVIEW CYCLE\n", nil),
    ] as [(String, String?)])
  func cells(_ head: String, _ title: String?) throws {
    let policy = try Fixtures.policy(
      text: head
        + "\nEffective Date: 1/2/2023\n\nPolicy\n\nTremab is considered medically necessary for gout.\n"
    )
    #expect(policy.title?.text == title)
  }

  @Test("What the foot of each page says of rights is no title")
  func rights() throws {
    let pages = (1...4).map { page in
      """
      Beds are told of on page \(page), and what follows on it is of no matter to their names.

      © Copyright Harbor Works LLC. May 2024 All Rights Reserved          Page \(page) of 4
      """
    }
    let policy = try Fixtures.policy(
      text:
        "Policy Number: 12\nEffective Date: 1/2/2023\n\nPolicy\n\nHeated beds are investigational.\n\n"
        + pages.joined(separator: "\n\n"))
    #expect(policy.title == nil)
  }

  @Test("Capitals and digits that are a document's first line number it")
  func readsFirstLine() throws {
    let policy = try Fixtures.policy(
      text: "HBM 70999\n\nHeated Bed Frames\n\nCategory:Surgery   Last Reviewed:October 2018\n"
        + "Original Date:December 2000\n" + Self.body)
    #expect(policy.id.description == "HBM-70999")
    #expect(policy.title?.text == "Heated Bed Frames")
  }

  @Test(
    "A number has the letters before it on its line, those of a type of document not",
    arguments: [("HUM 250-0099-1712", "HUM-250-0099-1712"), ("MP 1.99.11", "1.99.11")])
  func keepsLetters(_ line: String, _ id: String) throws {
    let policy = try Fixtures.policy(
      text: "Heated Bed Frames\n\n" + line + "\n\nEffective Date: 05/01/2026\n" + Self.body)
    #expect(policy.id.description == id)
  }

  @Test("A name said twice before its label's colon is no heading")
  func readsLabelsBehindName() throws {
    let policy = try Fixtures.policy(
      text:
        "1 Coolant Page 1 of 13 Medical Policy Title: Coolant (frigidumab) Frost Works will review Prior "
        + "Authorization Prior Authorization Form: Link to Drug List: Original Effective Date: December 20, "
        + "2002 Revision Date(s): October 31, 2002; February 1, 2003; February 1, 2004; November 1, 2005; "
        + "July 1, 2006; November 2, 2006; March 22, 2007; June 1, 2007; December 7, 2009 Current Effective "
        + "Date: October 1, 2018 State mandates and contract language take precedence over this policy and "
        + "must be considered first. The policies do not constitute medical advice or care. Providers are "
        + "independent contractors and are solely responsible for diagnosis, treatment and advice. They are "
        + "reviewed each year and may change at any time without a notice to those who read them.\n"
        + Self.body)
    #expect(policy.dates.effective?.date.iso == "2018-10-01")
  }

  /// Page, then issuer.
  static let pages: [(String, String?)] = [
    (
      "Determination (HB): Beds (HB99999)\n\nContractor Name Contract Number Jurisdiction Harbor "
        + "Solutions, Inc. 09999 Maine\n\nEffective Date: 10/01/2015", "Harbor Solutions, Inc."
    ),
    (
      "Coverage Summary Heated Beds Policy Number: H-009 Products: Harborcare Medicare Advantage Plans "
        + "Approved by: Committee Last Review Date: 02/14/2017\n\nThe words belong to Harborcare and stay.",
      "Harborcare"
    ),
    (
      "Clinical Policy: Heated Beds - Harbor Net\n\nPage created by Ash Elm\n\nCONTINUE READING\n"
        + "Clinical Policy: Heated Beds\nReference Number: HB.MP.99\nLast Review Date: 02/20",
      "Harbor Net"
    ),
    (
      "Clinical Policy: Heated Beds - Commercial Plan\n\nPage created by Ash Elm\n\nCONTINUE READING\n"
        + "Clinical Policy: Heated Beds\nReference Number: HB.MP.99\nLast Review Date: 02/20", nil
    ),
    (
      "Maine Medicaid – Criteria for Heated Beds\n\nPolicy Number: HB-77\n\nEffective Date: 10/01/2015",
      "Maine Medicaid"
    ),
    (
      "Heated Beds\nPolicy Number: HB-77\n\nPolicies outline coverage for U of M Health Plans members.",
      "U of M Health Plans"
    ),
    (
      "Heated Beds\nPolicy Number: HB-77\n\nThe service must be as convenient for the Member as for the "
        + "Member's Health Care Provider.", nil
    ),
    (
      "Heated Beds\nPolicy Number: HB-77 RELATED POLICIES: 8.01.52 Uses of Frames (Including Warm Frame "
        + "and Bed Substitute Products Used with Beds)", nil
    ),
    (
      "Heated Beds\nPolicy Number: HB-77 Last Review: 12/1/2020 GUIDELINES This policy does not certify "
        + "benefits. Harbormount applies coding edits to all medical claims.", "Harbormount"
    ),
    (
      "Bed Criteria Guidelines Effective Date: December 1, 2016 Bed Criteria Guidelines Harbor Health, "
        + "Inc.\n\nPolicy Number: HB-77", "Harbor Health, Inc."
    ),
    (
      "Heated Beds\nPolicy Number: HB-77\n\n© 2025 Harbor Bed Benefits, Inc. All rights reserved.",
      "Harbor Bed Benefits, Inc."
    ),
    (
      "Heated Beds I. Policy\n\nII. Criteria/Guidelines Ash Harbor Health Alliance (AHHA) will reimburse "
        + "for heated beds when they are medically necessary.", "Ash Harbor Health Alliance"
    ),
    (
      "Harbor Letters Benefit Plan\nServing letter carriers\n\nHeated Bed Coverage\n",
      "Harbor Letters Benefit Plan"
    ),
    (
      "Effective Date: 10/01/2015\n\nHarbor Pilgrims HealthCare Medical Policy\n\nHeated Beds\n",
      "Harbor Pilgrims HealthCare"
    ),
    ("Heated Beds\nPolicy Number: HB-77\n\nHealthcare providers order Home Healthcare first.", nil),
  ]

  @Test("Pages name who issued them", arguments: pages)
  func namesIssuer(_ page: String, _ issuer: String?) throws {
    #expect(try Fixtures.policy(text: page + Self.body).issuer == issuer)
  }
}
