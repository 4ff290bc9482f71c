import EvidenceModel
import Testing

@testable import PolicyParsing

/// Headers as payers lay them out, and dates as they write them.
@Suite struct HeaderShapeTests {
  @Test(arguments: [
    ("July 1, 2023", "2023-07-01"), ("Feb. 1, 2020", "2020-02-01"), ("July 2023", "2023-07"),
    ("1 July 2023", "2023-07-01"), ("1st July 2023", "2023-07-01"), ("01-Jul-2023", "2023-07-01"),
    ("10/01/2020", "2020-10-01"), ("10/01/20", "2020-10-01"),
    ("7/2025", "2025-07"), ("07/23", "2023-07"), ("11/1994", "1994-11"), ("3:2013", "2013-03"),
    ("01.01.2021", "2021-01-01"), ("2022-07", "2022-07"), ("2024-06-03", "2024-06-03"),
    ("09/99", "1999-09"), ("Sept 2019", "2019-09"), ("June 3rd, 2024", "2024-06-03"),
    ("01|31|2024", "2024-01-31"), ("1  /1/26", "2026-01-01"),
  ])
  func readsADate(_ text: String, _ iso: String) {
    let bytes = Array(text.utf8)
    #expect(DateReader.whole(in: bytes, bytes.indices)?.date.iso == iso)
    #expect(DateReader.whole(in: bytes, bytes.indices)?.range == bytes.indices)
  }

  @Test(arguments: [
    "6.01.25", "13/2020", "31/12/2020", "T7-T8", "12.5", "may respond", "1-800-555", "2/30/2021",
    "1|2|3", "4 / 5",
  ])
  func readsNoDate(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(DateReader.dates(in: bytes, bytes.indices).isEmpty)
  }

  /// Header text, then the number and the ISO forms of effective, last and next review.
  @Test(arguments: [
    (
      "Policy Number: MP-12\nEffective Date: 1/2/2023\nLast Review Date: 3/2023\nNext Review Date: 3/2024",
      "MP-12", "2023-01-02", "2023-03", "2024-03"
    ),
    (
      "Policy Number\nMP-12\nEffective Date\n1/2/2023\nLast Reviewed\n3/2023\nNext Review\n3/2024",
      "MP-12", "2023-01-02", "2023-03", "2024-03"
    ),
    (
      "Policy Number........ 0512\nEffective Date....... 1/2/2023\nNext Review Date..... 3/2024",
      "0512", "2023-01-02", nil, "2024-03"
    ),
    (
      "Medical Coverage PolicyEffective Date.10/15/2021Next Review Date. 7/15/2022Coverage Policy Number. 0234",
      "0234", "2021-10-15", nil, "2022-07-15"
    ),
    (
      "Document #: MED.00123 | Publish Date: 10/01/2024 | Last Review Date: 08/08/2024 |",
      "MED.00123", nil, "2024-08-08", nil
    ),
    (
      "Reference Number: HB.PMN.299\nEffective Date: 06.01.24\nLast Review Date: 05.24",
      "HB.PMN.299", "2024-06-01", "2024-05", nil
    ),
    (
      "Policy Number: MP-12\nSection        Effective Date     Last Review Status/Date\n"
        + "Medicine       4/08               Reviewed with search/2:2013\nIssue\n2:2013",
      "MP-12", "2008-04", "2013-02", nil
    ),
    (
      "Guideline#: HB-CARE-14 Last Review Date: 11/10/2022", "HB-CARE-14", nil, "2022-11-10", nil
    ),
    (
      "Policy Number: MP-12\nEFFECTIVE DATE: 01|01|2024\nPOLICY LAST REVIEWED: 01|07|2026", "MP-12",
      "2024-01-01",
      "2026-01-07", nil
    ),
    (
      "Policy Number\tMP-12\tEffective Date\t1/2/2023\tNext Review\t3/2024", "MP-12", "2023-01-02",
      nil, "2024-03"
    ),
    (
      "File Name: Origination: Last CAP Review: Next CAP Review: Last Review: nerve_cooling 11/1994 2/2018 2/2019 9/2018",
      "nerve_cooling", nil, "2018-09", "2019-02"
    ),
    (
      "02-33000-28\n\nOriginal Effective Date: 03/15/03\nReviewed: 06/22/23\nRevised: 07/15/23",
      "02-33000-28", nil, "2023-06-22", nil
    ),
    (
      "Policy No: 01\nEffective date: March 1, 2024\nLast reviewed date: February 2024\nNext review date: N/A",
      "01", "2024-03-01", "2024-02", nil
    ),
    (
      "Nerve Cooling: Medical Policy (Effective 10/01/2014) Harbor Plan keeps this policy for itself and for others.",
      "sample", "2014-10-01", nil, nil
    ),
    ("Reference No.: 7.01.987\nEffective: 1/2/2023", "7.01.987", "2023-01-02", nil, nil),
    ("Medical Policy:\n0457\nEffective Date:\n1/2/2023", "0457", "2023-01-02", nil, nil),
    ("Criteria #: CMP 40.12\nLast Approval: 12/13/2015", "CMP-40.12", nil, "2015-12-13", nil),
    (
      "DEPARTMENT: Care            TOPIC: Nerve Cooling\nPAGE: 1 of 5                REFERENCE NUMBER: RAD.014\nEFFECTIVE DATE: 2/25/2010",
      "RAD.014", "2010-02-25", nil, nil
    ),
    (
      "Section: Surgery            Effective Date: 1/2/2023\nPage: 1 of 12               Last Review Status/Date: 3/4/2023\nPolicy Number: MP-12",
      "MP-12", "2023-01-02", "2023-03-04", nil
    ),
    (
      "| Title | Policy Number | Effective Date | Last Review |\n|---|---|---|---|\n| Nerve Cooling | 2023-117 | 27 March 2022 | 5 December 2022 |",
      "2023-117", "2022-03-27", "2022-12-05", nil
    ),
    // The labels stand in a row that lost its gaps, the values behind them.
    (
      "Number Effective Date Revision Date(s) Replaces 7.01.987 February 9, 2016 02/09/16; 05/27/15; 05/12/15 N/A",
      "7.01.987", "2016-02-09", nil, nil
    ),
    (
      "POLICY NUMBER LAST REVIEW DATE APPROVED BY\n\nHB.MM.SU.08h2V2 09/11/2020 HPC (Harbor Policy Committee) IMPORTANT NOTE ABOUT THIS MEDICAL POLICY: Property of Harbor, Inc.",
      "HB.MM.SU.08h2V2", nil, "2020-09-11", nil
    ),
    // The number was lost.
    ("Policy Number:\nEffective Date:\nOctober 2003", "sample", "2003-10", nil, nil),
    // Another number.
    ("Effective Date: 1/2/2023\nMost Recent Change Number: 812", "sample", "2023-01-02", nil, nil),
    ("Policy Number: 12\nReplaces: 6/2019\nRevision Date: 5/2020", "12", nil, nil, nil),
  ])
  func readsALayout(
    _ header: String, _ number: String, _ effective: String?, _ last: String?, _ next: String?
  ) throws {
    let text =
      "Nerve Cooling\n\n\(header)\n\nPolicy\n\nNerve cooling is considered investigational.\n"
    let policy = try Fixtures.policy(text: text)
    #expect(policy.id.rawValue == number)
    #expect(policy.title?.text == "Nerve Cooling")
    #expect(policy.dates.effective?.date.iso == effective)
    #expect(policy.dates.lastReview?.date.iso == last)
    #expect(policy.dates.nextReview?.date.iso == next)
  }

  /// Where a letter's sender is and how to call it names no policy.
  @Test func readsNoAddressForATitle() throws {
    let policy = try Fixtures.policy(
      text: """
                                              Harborline Association
                                              750 9th St NW, Suite 900
                                              Harborline, HB 20001
                                              1-800-555-0123
                                              Fax 1-877-555-0123



                                           5.21.9
        Section:      Prescription Drugs      Effective Date:          April 1, 2025
        Subsection:   Joints                  Original Policy Date:    March 12, 2021
        Subject:      Lumirol                 Page:                    1 of 6

        Last Review Date:      March 7, 2025

        Lumirol
        Policy

        Lumirol may be considered medically necessary for gout.
        """)
    #expect(policy.id.rawValue == "5.21.9")
    #expect(policy.title?.text == "Lumirol")
  }

  /// A note that speaks of a list is prose, and no list's title.
  @Test func takesNoNoteForATitleOfANotice() throws {
    let parse = try Fixtures.parse(
      text: """
        Joint Drugs Policy

        Policy Number: 12
        Effective Date: 1/2/2023

        Note: New-to-market drugs of this class are non-preferred until the next Preferred Drug List

        Policy

        Lumirol may be considered medically necessary for gout.
        """)
    #expect(parse.isPolicy)
  }

  /// A payer's membership is no title, and underscores join a number.
  @Test func readsANumberThatUnderscoresJoin() throws {
    let policy = try Fixtures.policy(
      text: """
        Harborline Shield
        601 12th Street, Harborline, HB 94607
        Reproduction without authorization from Harborline Shield is prohibited.
        An independent member of the Harbor Shield Association      Medical Policy

        HB_EVO_1766              Knee Frames
        Original Policy Date:    January 1, 2017          Effective Date:   July 1, 2025
        Section:                 7.0 Surgery              Page:             Page 1 of 19

        Policy Statement

        Knee frames are medically necessary.
        """
    )
    #expect(policy.id.rawValue == "HB_EVO_1766")
    #expect(policy.title?.text == "Knee Frames")
  }

  /// Entries of a page's menu have names of sections, and a revision takes effect after the policy did.
  @Test func readsLabelsBelowAMenu() throws {
    let policy = try Fixtures.policy(
      text: """
        Nerve Cooling | Harbor

        Providers
        Members

        Medical Policy Search
        Coding & Reimbursement
        Prior Authorization

        Provider Service: 555-555-0100

        Medical Policy
        Nerve Cooling

        Nerve Cooling

        Current
        Archive

        Policy ID: S-99-03
        Section: Surgery
        Effective Date: July 01, 2018
        Revised Date: February 21, 2025
        Revision Effective Date: May 05, 2025
        Last Reviewed: March 11, 2025
        Applies To: Commercial

        Description

        Nerve cooling lowers the warmth of a nerve, which is done at home or in an office.

        Policy

        Nerve cooling is considered investigational for sprains of the ankle.
        """)
    #expect(policy.id == PolicyID("S-99-03"))
    #expect(policy.title?.text == "Nerve Cooling")
    #expect(policy.dates.original?.date.iso == "2018-07-01")
    #expect(policy.dates.effective?.date.iso == "2025-05-05")
    #expect(policy.dates.lastReview?.date.iso == "2025-03-11")
    #expect(policy.linesOfBusiness.map(\.value) == [.commercial])
  }
}
