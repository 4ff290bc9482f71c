import EvidenceModel
import Testing

@testable import PolicyParsing

/// Headers and frames of the pages on which payers publish policies.
@Suite struct PayerHeaderTests {
  private static let body = "\n\nPolicy\n\nNerve cooling is considered investigational.\n"

  /// Header text, then number and title.
  @Test(arguments: [
    (
      "Category Filter\n- Imaging\n- Blue Advantage Policies\nAsset Publisher\nNerve Cooling",
      "file", "Nerve Cooling"
    ),
    (
      "Harbor Plan Coverage Policy Manual\nPolicy #: 1999123\n  Nerve Cooling", "1999123",
      "Nerve Cooling"
    ),
    (
      "Harbor Clinical Policy\nNerve Cooling: Policy No. 171\nLast Approval: 10/12/2023", "171",
      "Nerve Cooling"
    ),
    ("FEP Medical Policy Manual\n\nFEP 7.01.95 Nerve Cooling", "7.01.95", "Nerve Cooling"),
    ("MEDICAL POLICY\nNo. 91234-R2\nNERVE COOLING", "91234-R2", "NERVE COOLING"),
    (
      "Medical Policy\n\nPolicy Id\n\nHC-1050\n\nTopic\n\nNerve Cooling", "HC-1050", "Nerve Cooling"
    ),
    ("Name of Policy: Nerve Cooling\n\nPolicy #: 345", "345", "Nerve Cooling"),
    (
      "29\nMedical Policy 1 2.01.987 Nerve Cooling Section 2.0 Medicine Effective Date May 1, 2024",
      "2.01.987", "Nerve Cooling"
    ),
    (
      "Nerve Cooling Corporate Medical Policy\nNerve Cooling Corporate Medical Policy File Name: Nerve "
        + "Cooling File Code: UM.HB.02 Origination: 08/2011 Effective Date: 02/01/2021",
      "UM.HB.02", "Nerve Cooling"
    ),
    (
      "Harbor Pharmacy\nClinical Programs\n\nProgram Number | 2024 P 2116-08\n"
        + "Program | Prior Authorization\nMedication | Nerve Cooling\nEffective Date | 6/1/2024",
      "2024-P-2116-08", "Nerve Cooling"
    ),
    (
      "1.01.987 nerve cooling in the home ...\n\n29\nHarbor Shield 601 12 th Street, Harbor, ME 99999 Reproduction without authorization is "
        + "prohibited Medical Policy An independent member of the Blue Shield Association 1.01.987 "
        + "Nerve Cooling Original Policy Date: June 13, 2001 Effective Date: May 1, 2020",
      "1.01.987", "Nerve Cooling"
    ),
    (
      "MEDICAL POLICY STATEMENT\nMaine Medicaid\nPolicy Name & Number Date Effective\n"
        + "Nerve Cooling-MM-1234 06/01/2023\nPolicy Type\nMEDICAL\n", "MM-1234", "Nerve Cooling"
    ),
    (
      "MEDICAL POLICY STATEMENTMaine Policy Name & Number Date Effective Nerve Cooling-MM-1234 "
        + "06/01/2023 Maine inactive as of 01/01/2026 Policy Type MEDICAL Statements are derived "
        + "from literature.", "MM-1234", "Nerve Cooling"
    ),
    (
      "Policy Number Effective Date\nNC-1234 06/01/2023 Maine\nTitle: Nerve Cooling", "NC-1234",
      "Nerve Cooling"
    ),
    (
      "Effective Date: 12/08/2010 Title: Nerve Cooling\nRevision Date: 03/01/2017 Document: BI288",
      "BI288", "Nerve Cooling"
    ),
  ])
  func readsNumberAndTitle(_ header: String, _ number: String, _ title: String) throws {
    let isNumbered = number != "file"
    let label = isNumbered ? "" : "\nPolicy Number: MP-004"
    let policy = try Fixtures.policy(text: header + label + Self.body)
    #expect(policy.id.rawValue == (isNumbered ? number : "MP-004"))
    #expect(policy.title?.text == title)
    #expect(policy.statements.count == 1)
  }

  /// Headers without a determination, then number and title.
  @Test(arguments: [
    (
      "Contractor Information Contractor Name Harbor Services, Inc. Contractor Number 01234 LCD Information LCD ID Number L12345 LCD Title Nerve Cooling Contractor's Determination Number 64999 CPT codes are copyrighted.",
      "L12345", "Nerve Cooling"
    ),
    (
      "LCD for Nerve Cooling (L12345)\n\nContractor Information\n\nLCD Information\n\nLCD ID Number\nL12345\n\nLCD Title\nNerve Cooling\n",
      "L12345", "Nerve Cooling"
    ),
    (
      "CLINICAL APPROPRIATENESS GUIDELINES\n\nAppropriate Use Criteria: Nerve Cooling\n\nEFFECTIVE MARCH 14, 2021\nProprietary\n\nharborcare.example                              NRV01-0321.1\nNerve Cooling\n",
      "NRV01-0321.1", "Nerve Cooling"
    ),
    (
      "Clinical Commissioning Policy: Nerve Cooling\nReference: HB07/P/a\n\nNHS Harbor\n",
      "HB07-P-a", "Nerve Cooling"
    ),
    (
      "Harbor Blue CG-NRV-03 Nerve Cooling Form\n\nEffective Date\n\n01/03/2024\n\nLast Reviewed\n\n11/09/2023\n",
      "CG-NRV-03", "Nerve Cooling"
    ),
    (
      "CG-NRV-52 Nerve Cooling Devices Form\nThis document addresses nerve cooling devices.\n\nDescription\n\nNerve cooling is a procedure.\n",
      "CG-NRV-52", "Nerve Cooling Devices"
    ),
    (
      "Local Coverage Determination (LCD): Nerve Cooling (L12345) Links in PDF documents are not guaranteed to work.\nContractor Information\n",
      "L12345", "Nerve Cooling"
    ),
    (
      "Nerve Cooling\n\nEffective date for all Medical Assistance plans: March 1, 2023\n\nCriteria\n\nAll drugs need a form.\n",
      "file", "Nerve Cooling"
    ),
    (
      "Nerve Cooling Medical Necessity Criteria\nCooling is a procedure. The following criteria are used to determine the medical necessity of nerve cooling:\n1. Pain.\n",
      "file", "Nerve Cooling Medical Necessity Criteria"
    ),
    (
      "Guidelines for Medical Necessity Determination for Nerve Cooling\n\nThese Guidelines for Medical Necessity Determination tell what the program asks for.\n",
      "file", "Guidelines for Medical Necessity Determination for Nerve Cooling"
    ),
  ])
  func readsAHeaderThatDeterminesNothing(
    _ text: String, _ number: String, _ title: String
  ) throws {
    let policy = try Fixtures.policy(text: text)
    if number != "file" { #expect(policy.id.rawValue == number) }
    #expect(policy.title?.text == title)
    #expect(policy.statements.isEmpty)
  }

  /// What stands around a title and is none.
  @Test(
    arguments: [
      (
        "1 Medical Coverage Policy Effective Date...11/15/2017 Next Review Date...11/15/2018 Coverage Policy Number Nerve Cooling Table of Contents Overview... 1",
        "Nerve Cooling"
      ),
      (
        "Corporate Medical PolicyNerve Cooling - PDF document\n\nPolicy Number: 12", "Nerve Cooling"
      ),
      (
        "Protocol\n\nMedical Benefit Effective Date: 01/01/13 Next Review Date: 05/22 Preauthorization No Review Dates: 09/12, 09/13",
        nil
      ),
      (
        "You are on page 1\n\nProtocol\n\nNerve Cooling\n\nMedical Benefit\nPreauthorization\n\nYes\n\nEffective Date: 10/01/15",
        "Nerve Cooling"
      ),
      (
        "<<\n\nNerve Cooling Clinical Coverage Criteria Overview Harbor Health covers care as the law asks for. Nerves hurt.",
        "Nerve Cooling"
      ),
      (
        "Nerve Cooling Notification\n\nCommercial Medical Policy\nOrigination: 03/2016",
        "Nerve Cooling"
      ),
      (
        "Corporate Medical Policy\nNerve Cooling “Notification”\n\nOrigination: 03/2016",
        "Nerve Cooling"
      ),
    ] as [(String, String?)])
  func readsATitleAmongOtherWords(_ header: String, _ title: String?) throws {
    let policy = try Fixtures.policy(text: header + Self.body)
    #expect(policy.title?.text == title)
  }

  @Test func criteriaWithoutAHeaderAreAPolicy() throws {
    let text =
      "Cooling relieves pain. The following guidelines are used when considering the medical necessity of nerve cooling requests:\n1. Pain for six months.\n2. No infection.\n"
    #expect(try Fixtures.parse(text: text).isPolicy)
    let general = text.split(separator: "nerve cooling requests").joined(separator: "services")
    #expect(try !Fixtures.parse(text: general).isPolicy)
  }

  @Test func aNoticeThatADeterminationWasRevisedIsNone() throws {
    let text =
      "Article Detail\nNerve Cooling (L12345) - R4\nThis Local Coverage Determination (LCD) has been revised under contractor numbers 01111.\nEffective Date: December 1, 2019\nThe device is covered when pain lasts.\n"
    #expect(try !Fixtures.parse(text: text).isPolicy)
  }

  @Test func readsApprovalAsReviewAndTheDateAfterDueBy() throws {
    let header =
      "Nerve Cooling: Policy No. 171\nLast Approval: 10/12/2023\nNext Review Due By: October 2024"
    let dates = try Fixtures.policy(text: header + Self.body).dates
    #expect(dates.lastReview?.date.iso == "2023-10-12")
    #expect(dates.nextReview?.date.iso == "2024-10")
  }

  @Test func readsAListOfReviewsThatGoesOnOnTheNextLine() throws {
    let header =
      "Nerve Cooling\nPolicy Number: 12\nReview Dates: 8/11, 12/11, 11/14,\n2/15\nStatus: Current"
    let dates = try Fixtures.policy(text: header + Self.body).dates
    #expect(dates.reviews.map(\.date.iso) == ["2011-08", "2011-12", "2014-11", "2015-02"])
    #expect(dates.lastReview?.date.iso == "2015-02")
  }

  @Test func takesDatesThatStandBelowThePolicy() throws {
    let footer =
      "\nReferences\n\n1. Lee A. Cooling. J Pain. 2012;3(1):1-4.\n\nOriginal Effective Date: 07/20/2011\nEffective on any day\n"
    let dates = try Fixtures.policy(text: "Nerve Cooling\n\nPolicy Number: 12" + Self.body + footer)
      .dates
    #expect(dates.original?.date.iso == "2011-07-20")
    #expect(dates.effective == nil)
  }

  /// An annual review long after all other dates is due; another was done.
  @Test(
    arguments: [
      ("05/2026", nil, "2026-05"), ("08/2025", "2025-08", nil),
      ("05/2025", "2025-05", nil), ("01/2025", "2025-01", nil),
    ] as [(String, String?, String?)])
  func readsAnAnnualReview(_ date: String, _ last: String?, _ next: String?) throws {
    let header =
      "Nerve Cooling\nPolicy Number: 12\nEffective Date: Jun 16, 2025\nLast Revision Date: 05/2025\nAnnual Review: \(date)"
    let dates = try Fixtures.policy(text: header + Self.body).dates
    #expect(dates.lastReview?.date.iso == last)
    #expect(dates.nextReview?.date.iso == next)
  }

  /// Headings of the determinations.
  @Test(arguments: [
    "POLICY STATEMENT(S)", "Clinical Guideline Coverage Criteria", "MEDICAL POLICY CRITERIA",
    "Current Policy Statement", "INDICATIONS: PRIOR AUTHORIZATION IS REQUIRED",
  ])
  func knowsAPolicySection(_ heading: String) throws {
    let text =
      "Nerve Cooling\n\nPolicy #:\n07.03.26b\n\nSection: DME   Place(s) of Service: Home\n\nDescription\n\nNerve cooling is a procedure.\n\n\(heading)\n\nNerve cooling is considered investigational.\n"
    let policy = try Fixtures.policy(text: text)
    #expect(policy.id.rawValue == "07.03.26b")
    #expect(policy.title?.text == "Nerve Cooling")
    #expect(policy.sections.map(\.kind) == [.header, .description, .policy])
    #expect(policy.statements.count == 1)
  }

  @Test func takesNoSectionFromAListOfSections() throws {
    let text = """
      MEDICAL POLICY

      POLICY
      RELATED POLICIES
      DESCRIPTION
      RATIONALE
      REFERENCES

      Nerve Cooling

      Number 7.01.548
      Effective Date May 12, 2015

      Policy

      Nerve cooling is considered investigational.
      """
    let policy = try Fixtures.policy(text: text)
    #expect(policy.id.rawValue == "7.01.548")
    #expect(policy.dates.effective?.date.iso == "2015-05-12")
    #expect(policy.sections.map(\.kind) == [.header, .policy])
  }

  @Test(arguments: [
    ("Does not apply to Medicare Advantage", [LineOfBusinessValue.general]),
    ("Harbor Commercial Medical Policy - Coast Printer Friendly Version", [.commercial]),
    (
      "Applicable line of business:\nCommercial x Medicaid x\nMedicare ACA x\nCHIP x",
      [.commercial, .medicaid, .exchange, .childHealth]
    ),
    ("For Medicaid Plans: refer to the state's manual.", [.general]),
    ("FEP Medical Policy Manual", [.federalEmployee]),
    ("- Blue Advantage Policies", [.general]),
  ])
  func readsTheLineOfBusiness(_ line: String, _ expected: [LineOfBusinessValue]) throws {
    let text = "Nerve Cooling\n\n\(line)\n\nPolicy Number: 12" + Self.body
    #expect(try Fixtures.policy(text: text).linesOfBusiness.map(\.value) == expected)
  }

  @Test func partsLabelledRelatedPolicies() throws {
    let header = "Nerve Cooling\n\nPolicy Number: 12\nRelated Policies: Ice Packs; Heat Packs"
    let related = try Fixtures.policy(text: header + Self.body).relatedPolicies
    #expect(related.map(\.text) == ["Ice Packs", "Heat Packs"])
  }

  /// A page that lost its breaks may have the header's box behind its first paragraphs.
  @Test func readsABlockOfDatesInsideAParagraph() throws {
    let prose = String(repeating: "Nerve cooling relieves pain of the foot in adults. ", count: 12)
    let block =
      "Section 7.0 Surgery Effective Date February 15, 2015 Subsection Original Policy Date "
      + "December 15, 2014 Next Review Date December 2015"
    let policy = try Fixtures.policy(
      text: "Nerve Cooling\n\n25\nMedical Policy Description \(prose)\(block)" + Self.body)
    #expect(policy.dates.effective?.date.iso == "2015-02-15")
    #expect(policy.dates.original?.date.iso == "2014-12-15")
    #expect(policy.dates.nextReview?.date.iso == "2015-12")
  }

  /// Newsletters, lists of changes and lists of policies.
  @Test(arguments: [
    "Medical Policy Updates - June 2020\n\nNC.0041 Nerve Cooling\n\nEffective Date: 1/2/2020\n\nPolicy statement:\n\nNerve cooling is considered investigational.\n",
    "Harbor Medical Policy Update, May 1, 2015\nBelow are summaries of recent changes.\n\nPolicy #\n\nNerve Cooling\n\nNerve cooling is considered investigational.\n",
    "Changes\n\nWe are updating several policies. Please review the changes and effective dates outlined here:\n\nMedical Policy: Nerve Cooling\nEffective: 01/01/2024\n\nPolicy statement:\n\nNerve cooling is considered investigational.\n",
    "Reimbursement Policies\n\nPolicy name | Effective date | Policy number |\n11/2024 | 100 | |\n4/2024 | 121 | |\n3/2024 | 119 | |\n",
    "Harbor Clinical Policies\n\nPolicies are guidelines for coverage.\n\nPolicy Title Policy Number Effective Date\nNerve Cooling (PDF) CP.157 November 1, 2023\nBed Therapy (PDF) CP.241 January 1, 2024\n",
  ])
  func tellsNoticesAndListsFromPolicies(_ text: String) throws {
    #expect(try !Fixtures.parse(text: text).isPolicy)
  }

  /// A footer's number counts where the header prints none, and its title with it.
  @Test func runningTitleGivesNumberAndTitle() throws {
    let page = "\nNerve cooling is considered investigational for pain of the %@.\n"
    let foot = "\nNerve Cooling (CPG 135)\n                    Page %d of 4\n"
    let pages = ["heel", "knee", "elbow", "neck"].enumerated().map { number, place in
      page.replacing("%@", with: place) + foot.replacing("%d", with: String(number + 1))
    }
    let policy = try Fixtures.policy(
      text: "Harbor Medical Coverage Policy- Therapy Services\n   Nerve Cooling\n\n"
        + "Effective Date: 12/15/2025\n\nPOLICY\n" + pages.joined())
    #expect(policy.id.rawValue == "CPG-135")
    #expect(policy.title?.text == "Nerve Cooling")
  }

  @Test func datesMayBeItemsBelowAHistory() throws {
    let policy = try Fixtures.policy(
      text: "# Nerve Cooling\n\nNumber: 0712\n" + Self.body
        + "\n## Policy History\n\n• Last Review 03/11/2026\n   Effective: 09/09/2005\n"
        + "   Next Review: 08/13/2026\n• Definitions\n")
    #expect(policy.dates.lastReview?.date.iso == "2026-03-11")
    #expect(policy.dates.effective?.date.iso == "2005-09-09")
    #expect(policy.dates.nextReview?.date.iso == "2026-08-13")
  }

  /// A table of labels whose values follow all together, and the text behind the last of them.
  @Test func datesOfALostTableMayEndInText() throws {
    let header =
      "Nerve Cooling\nPolicy Number Effective Date Last Review Date Next Review Date\n"
      + "NC-12 01/02/2023 03/04/2024 05/06/2025 This policy tells when cooling is covered.\n"
    let dates = try Fixtures.policy(text: header + Self.body).dates
    #expect(dates.effective?.date.iso == "2023-01-02")
    #expect(dates.lastReview?.date.iso == "2024-03-04")
    #expect(dates.nextReview?.date.iso == "2025-05-06")
  }

  /// Pages about many policies, and one about a drug whose header names nothing.
  @Test(arguments: [
    (
      """
      Medical Policies
      Statements of medical necessity in the policies are considered investigational or not.
      ID | Title | Last Review | Next Review | Description
      ---|---|---|---|---
      02.002.003 | Heated Beds | Sep 18, 2024 | Sep 20, 2025 | Heated beds are considered…
      02.002.038 | Warm Frames | Oct 24, 2024 | Oct 20, 2025 | Warm frames are considered…
      """, false
    ),
    (
      "Harbor Coverage Determinations Manual\n\nTable of Contents\n\n"
        + (1...9).map { "170.\($0) - Heated Bed Number \($0)" }.joined(separator: "\n")
        + "\n\n170.1 - Heated Bed Number 1\nHeated beds are covered for pressure ulcers.\n", false
    ),
    (
      """
      Heated Bed Guideline

      Criteria

      Length of Approval: 12 Month(s)

        • One of the following:
          • The member has pressure ulcers
          • The member cannot turn
      """, true
    ),
  ])
  func tellsPoliciesFromPagesAboutThem(_ text: String, _ isPolicy: Bool) throws {
    #expect(try Fixtures.parse(text: text).isPolicy == isPolicy)
  }
}
