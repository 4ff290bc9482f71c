import EvidenceModel
import Testing

@testable import PolicyParsing

/// Dates that stand below a policy's text: a history's first entry, its labels, a footer's labels.
struct FirstEntryTests {
  private static let head = """
    Medical Policy
    Heated Beds

    Policy
    Bed therapy is considered medically necessary for pressure ulcers.


    """

  @Test(
    "A history's first entry gives the original date",
    arguments: [
      (
        "Document History\nStatus Date Action\nReviewed 05/14/2020 Panel review. Updated codes.\n"
          + " 02/27/2020 Updated format.\nNew 11/07/2019 Panel review. Initial document development.",
        "2019-11-07"
      ),
      (
        "Document History\nStatusDateAction\nNew05/12/2022Panel review. Initial document",
        "2022-05-12"
      ),
      (
        "Policy History\nEffective Date\nSignature Date\nComments\n1/1/09 12/1/08 Joint policy established\n"
          + "3/1/12 12/13/11 Routine maintenance", "2009-01-01"
      ),
      (
        "Reviews, Revisions, and Approvals Revision\nDate\nPolicy developed. 02/22 02/22", "2022-02"
      ),
      (
        "Policy History\n02/19/26\n• Annual review.\n08/15/19\n• Original effective date",
        "2019-08-15"
      ),
      (
        "History\nCreated 09/21/2022 02/12/2023 Panel review. Original effective date.",
        "2023-02-12"
      ),
      ("Policy History\n05/2021 New policy statement on motors.", nil),
      (
        "Policy History\n10/2016 New medical policy describing motors.\n6/2020 Reactivated.",
        "2016-10"
      ),
    ] as [(String, String?)])
  func readsFirstEntry(_ history: String, _ iso: String?) throws {
    let policy = try Fixtures.policy(text: Self.head + history)
    #expect(policy.dates.original?.date.iso == iso)
  }

  @Test("Labels at the beginning of a history are read, however much follows")
  func readsHistoryLabels() throws {
    let menu = String(repeating: "Harbor notice\n", count: 60)
    let text =
      "Policy History\n\nLast Review  02/12/2026\n\nEffective: 09/13/1999\n\nNext Review: 04/08/2027\n\n"
    let dates = try Fixtures.policy(text: Self.head + text + menu).dates
    #expect(dates.lastReview?.date.iso == "2026-02-12")
    #expect(dates.effective?.date.iso == "1999-09-13")
    #expect(dates.nextReview?.date.iso == "2027-04-08")
  }

  @Test("The list of a committee's dates in a history gives the last review")
  func readsListOfReviews() throws {
    let text = "Policy History/Revision\nCommittee Approval Dates\n08/15/19, 10/22/20, 02/19/26\n"
    let dates = try Fixtures.policy(text: Self.head + text + Self.head).dates
    #expect(dates.lastReview?.date.iso == "2026-02-19")
  }

  @Test("A blank label takes no date of another label below it")
  func leavesBlankLabel() throws {
    let text = "Reviewed:\nOversight Panel Approval: 12/23, 2/25\n"
    #expect(try Fixtures.policy(text: Self.head + text).dates.lastReview == nil)
  }

  @Test("The date below a label is found in a row whose first cell is another value")
  func readsRowBelowLabel() throws {
    let text = """
      Medical Policy Statement
      Policy Name & Number                         Date Effective
      Heated Beds-OH HB-0028                       04/01/2024

      """
    #expect(try Fixtures.policy(text: text + Self.head).dates.effective?.date.iso == "2024-04-01")
  }
}
