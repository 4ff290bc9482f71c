import EvidenceModel
import Testing

@testable import PolicyParsing

/// Headers of pages on which labels, sites and editions stand beside the title.
@Suite struct PayerPageTests {
  private static let body = """


    Policy
    Bed therapy is considered medically necessary for pressure ulcers.

    Rationale
    Heel conditions are common and heal slowly, and few studies of bed therapy are large.

    """

  @Test(
    "What stands beside a title is none of it",
    arguments: [
      // A first day in brackets, which is the effective date.
      (
        "Original Department: Medical Management Approval: Policy #: HB168 Title: Bed Assist Frames "
          + "(effective 1/1/2019) Approved By: Medical Subcommittee\n", "Bed Assist Frames"
      ),
      (
        "HB Policy Number:   2009007\n\n2009007 - The Policy on Bed Frames Rev 3\n",
        "The Policy on Bed Frames"
      ),
      // A document's kind, woven into the line of its title.
      (
        "Warm Frames for Treatment of Protocol Cold Heels and Sore Toes\n\n(10999) Medical Benefit Effective "
          + "Date: 04/01/14 Next Review Date: 01/15\n\nThe following Protocol contains criteria.\n",
        "Warm Frames for Treatment of Cold Heels and Sore Toes"
      ),
      // What a form's buttons say, a drug to be tried before, a site's collection, a file's name.
      (
        "Warm Bed Monitors Form\n\nWarm Bed Monitors Approval\n\n(99188) Has the patient been cold? \n\nYesNoN/A\nYesNoN/A\nYesNoN/A\n\n"
          + "Effective Date\n\n12/01/2019\n", "Warm Bed Monitors"
      ),
      (
        "Cold Heel Agents Step Therapy Guidelines\n\nLast Reviewed: 10/3/18 Effective Date: 1/1/19\n\n"
          + "Step Therapy Requirements\n\nStep 1 Drug(s):\n\n• Frigidumab gel\n\nStep Therapy Criteria\n\n"
          + "1. Claim for ONE Step 1 Drug(s)\n\n2. If no claim of Step 1 Drug(s), notes are required\n",
        "Cold Heel Agents Step Therapy Guidelines"
      ),
      (
        "Coverage of Beds and Frames (Coverage Decisions)\n\nBed frames are made of wood or of steel.\n",
        nil
      ),
      (
        "Bed Frames at Home Eff112513\nBed Frames at Home Eff112513\nBed Frames at Home Eff112513\n"
          + "HARBOR Medical Review Criteria\nBed Frames and Other Frames\nEffective Date: 4/2001\n",
        "Bed Frames and Other Frames"
      ),
      (
        "MEDICAL POLICY\n\nPOLICY TITLE WARM BEDS AND FRAMES\n\nPOLICY NUMBER HB-2.999\n\nEffective Date: "
          + "4/1/2021\n", "WARM BEDS AND FRAMES"
      ),
      // Words that name a kind of document elsewhere.
      (
        "UTILIZATION MANAGEMENT GUIDELINE\n\nSkilled Bed Health Care Services\n\nNumber 11.01.999\n\n"
          + "Effective Date December 22, 2014\n", "Skilled Bed Health Care Services"
      ),
      // The only line of a page without a header, below a site's own.
      (
        "Skip to Content\n\n  • Site Search\n\nWarm Bed Medical Necessity Criteria\n\n"
          + "Warm beds are considered a cosmetic procedure.\n",
        "Warm Bed Medical Necessity Criteria"
      ),
      // Names of drugs.
      (
        "Preferred Agents | Non-Preferred Agents |\nIM COLDIN (frigidumab B (fB)/ice) WARM\nBEDIN "
          + "(human frigidumab beta)\nHEELIN (human frigidumab beta)\nTOEIN (human frigidumab beta)\n",
        nil
      ),
    ] as [(String, String?)])
  func leavesTheTitle(_ page: String, _ title: String?) throws {
    #expect(try Fixtures.policy(text: page + Self.body).title?.text == title)
  }

  @Test func readsTheFirstDayBehindATitle() throws {
    let policy = try Fixtures.policy(
      text: "Policy #: HB168 Title: Bed Assist Frames (effective 1/1/2019)\n" + Self.body)
    #expect(policy.dates.effective?.date.iso == "2019-01-01")
  }

  /// The number of a contractor's determination may stand between a label and its date.
  @Test func readsADateBehindANumber() throws {
    let policy = try Fixtures.policy(
      text: "Local Coverage Determination (LCD): Bed Frames (L99933)\n\nLCD Information\n\n"
        + "LCD ID Original Effective Date L99933 For services performed on or after 10/01/2015\n\n"
        + "Original ICD-9 LCD ID Revision Effective Date L9989 For services performed on or after "
        + "01/01/2020\n" + Self.body)
    #expect(policy.dates.original?.date.iso == "2015-10-01")
    #expect(policy.dates.effective?.date.iso == "2020-01-01")
  }

  /// For which services a part of the policy is says nothing of the document.
  @Test func aPartsDatesAreNotTheDocuments() throws {
    let policy = try Fixtures.policy(
      text: "Bed Frames\n\nPolicy Number: HB-003\n\nLatest Review Date: January 2024\n\nPOLICY:\n\n"
        + "For dates of service April 5, 2021, and after:\n\nBed frames may be considered medically "
        + "necessary for sore heels.\n")
    #expect(policy.dates.effective == nil)
  }

  /// Several short lists of criteria show a policy as a long one does.
  @Test func countsTheCriteriaOfAllDeterminations() throws {
    let lists = ["Heated", "Cooled"].map {
      "\($0) beds are a covered benefit when all of the following criteria are met:\n\n"
        + "1. The bed is at home.\n2. The heel is sore.\n3. The toe is cold.\n\n"
    }
    #expect(try Fixtures.parse(text: lists.joined()).isPolicy)
    #expect(try !Fixtures.parse(text: "Ask first. " + lists[0]).isPolicy)
  }

  /// The numbers of a text's sections are no document's.
  @Test func aSectionsNumberIsNoDocuments() throws {
    let policy = try Fixtures.policy(
      text:
        "Effective Date: 1/2/2020\n4.1 Heated\nbeds are a covered benefit when all of the following criteria are met:\n"
        + "4.1.1 The bed\nis warm; and\n4.1.2 The heel\nis cold.\n\n4.2 Cold beds are not covered.\n"
    )
    #expect(policy.id.rawValue == "sample")
    #expect(policy.title == nil)
  }

  static let issuers: [(String, String?)] = [
    (
      "Harbor32 Heated Bed Frames Form\n\nEffective Date\n\n10/01/2023\n\nOriginal Document\n\n"
        + "Heated bed frames are good for sore heels.\n",
      "Harbor32"
    ),
    (
      "Heated Beds Policy Number: 7.01.999 Last Review: 8/2019 Policy Blue Cross and Blue Shield of Harbor "
        + "City (Blue HC) will provide coverage for heated beds when it is medically necessary.\n",
      "Blue Cross and Blue Shield of Harbor City"
    ),
    (
      "Heated Beds\nPolicy Number: HB-7\n\nThe individual has been approved for the bed through Blue Cross "
        + "Blue Shield of North Harbor's precertification process.\n",
      "Blue Cross Blue Shield of North Harbor"
    ),
    ("Skilled Home Health Care Beds\n\nPolicy Number: HB-7\n", nil),
    (
      "Heated Beds\nPolicy Number: HB-7\n\nThese are the criteria for SNP members and AH members 21 and older.\n",
      nil
    ),
  ]

  @Test("Names end before a bracket and where something is theirs", arguments: issuers)
  func namesIssuer(_ page: String, _ issuer: String?) throws {
    #expect(try Fixtures.policy(text: page + Self.body).issuer == issuer)
  }

  @Test(
    "Other pages are no policies",
    arguments: [
      "Effective May 1, 2022, Preferred Agent Change for Frigidumab Medical Policy\n\nFrigidumab may be considered medically necessary.\n",
      "LCD and Policy Article Revisions for May 2012\n\nOriginal Effective Date: 05/10/2012\nRevision Effective Date: 11/01/2013\n\nOutlined below are the principal changes to articles.\n\nBed frames are not covered.\n",
      "Glossary\n\nHarbor Classic\n\nBeds that are medically necessary\n\nBeds may be denied as not medically necessary.\n",
      "Management Policy & Procedure: Authorization Process and Timeline Standards Requirement: UM 002 Effective: 5/2020 TREATMENT AUTHORIZATION REQUEST Purpose To provide a consistent process for reviewing requests.\n",
      "Bed Therapy Sample Clauses\n\nBed Therapy. This plan covers bed therapy when it is ordered by a physician.\n",
      "Ash. Comp. R. & Regs. 1200-99 - EXCLUSIONS\n\nBeds are not covered. Frames are not covered unless they are warm.\n",
    ])
  func tellsOtherPages(_ text: String) throws {
    #expect(try !Fixtures.parse(text: text).isPolicy)
  }

  @Test(
    "Pages that lost their header are policies",
    arguments: [
      "Heated Beds Part B – Prior Authorization\n\nUtilization Management Policy\n\nLast Review: 08/28/2023\nCriteria for Approval\n"
    ])
  func keepsAPolicy(_ text: String) throws {
    #expect(try Fixtures.parse(text: text).isPolicy)
  }
}
