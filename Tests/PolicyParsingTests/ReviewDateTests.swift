import EvidenceModel
import Testing

@testable import PolicyParsing

/// Dates behind labels that no table lists, and the last of several reviews.
struct ReviewDateTests {
  private static let head = """
    Medical Policy
    Heated Beds

    Policy
    Bed therapy is considered medically necessary for pressure ulcers.


    """

  @Test("A label that fills its cell has its date in the next one")
  func readsNextCell() throws {
    let header = "Policy Number   PP029   Annual Approval Date   October 1, 2024\n"
    let dates = try Fixtures.policy(text: header + Self.head).dates
    #expect(dates.lastReview?.date.iso == "2024-10-01")
  }

  @Test("A label whose date is not set parts the labels beside it")
  func readsBesideUnset() throws {
    let foot =
      "Original Document Creation Date: Not Set   This Version Creation Date: 08/30/2019   "
      + "Effective/Publication Date: 09/30/2019\n"
    let dates = try Fixtures.policy(text: Self.head + foot).dates
    #expect(dates.effective?.date.iso == "2019-09-30")
    #expect(dates.original == nil)
  }

  @Test("A line of review dates gives the latest")
  func readsReviewedLine() throws {
    let foot =
      "Approved 06/14/21; Revised 12/14/2021, 03/21/2023;\nReviewed 12/2021, 07/2022, 01/2025\n"
    let dates = try Fixtures.policy(text: Self.head + foot).dates
    #expect(dates.lastReview?.date.iso == "2025-01")
  }

  @Test("Of a history's reviews by committees the latest counts")
  func readsCommittees() throws {
    let text = """
      Policy history
      Origination date: | 08/1996
      Review/Approval(s): | Benefit Committee: 11/01/2006, 06/26/2009 (references), 04/23/2024 (no changes).

      """
    let dates = try Fixtures.policy(text: Self.head + text).dates
    #expect(dates.lastReview?.date.iso == "2024-04-23")
    #expect(dates.original?.date.iso == "1996-08")
  }

  @Test("Revisions behind a review's date are no reviews")
  func leavesRevisions() throws {
    let header = "REVIEW DATE: 03/27/2024; selected revision 04/03/2024, 09/11/2024\n"
    let dates = try Fixtures.policy(text: header + Self.head).dates
    #expect(dates.lastReview?.date.iso == "2024-03-27")
  }

  static let lists = [
    "Bulletins\n\nPolicy # | Title | Summary | Version Date\nHB.005.B | Beds | Our position | 7/18/2018\n"
      + "HB.006.F | Motors | Our position | 5/1/2020\n",
    "Heated Beds\n\nThis section contains information about heated beds.\n\nPolicy\n"
      + "Bed therapy is considered medically necessary for ulcers.\n",
  ]

  @Test("Lists and sections of manuals are no policies", arguments: lists)
  func tellsLists(_ text: String) throws {
    #expect(try !Fixtures.parse(text: text).isPolicy)
  }

  @Test("The text behind a date is no other label's value")
  func readsBeforeText() throws {
    let header =
      "Guideline #: HB-BEH-03 Publish Date: 04/25/2018 Status: Reviewed Last Review Date: 03/22/2018 "
      + "Description This document tells how beds are heated and for whom they are.\n\n"
    let dates = try Fixtures.policy(text: header + Self.head).dates
    #expect(dates.lastReview?.date.iso == "2018-03-22")
  }

  @Test("Of a committee's last review and the last one the later counts")
  func readsLaterReview() throws {
    let header = "Last CAP Review: 03/2021 Next CAP Review: 03/2022 Last Review: 07/2021\n\n"
    let dates = try Fixtures.policy(text: header + Self.head).dates
    #expect(dates.lastReview?.date.iso == "2021-07")
    #expect(dates.nextReview?.date.iso == "2022-03")
  }
}
