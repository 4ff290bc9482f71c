import EvidenceModel
import Testing

@testable import PolicyParsing

/// Headers in layouts that lost a column, a sign or a line break.
@Suite struct HeaderLayoutTests {
  private static let body = "\n\nPolicy\n\nWarm beds are considered medically necessary.\n"

  /// A header, then its title.
  @Test(arguments: [
    // The document's type has a line for each of its words.
    (
      "COVERAGE\nDETERMINATION\nGUIDELINE\nHARBOR™\nBy Cliff Health Group\nWarm Beds (WB)\n"
        + "Guideline Number: HB123456\nEffective Date: October, 2014", "Warm Beds (WB)"
    ),
    // A label without its colon behind a date.
    (
      "MEDICAL POLICY Policy #: 178 Original policy date: 1/1991 Revised date: 4/4/2012 Title Warm "
        + "Beds and Pillows When services are covered We cover beds that are warm.",
      "Warm Beds and Pillows"
    ),
    // Another column's date parts the title.
    (
      "Harbor Coverage Policy Subject Warm Beds and Effective Date .......... 7/15/2014 Cold Pillows "
        + "Next Review Date....7/15/2015 Coverage Policy Number ........ 0086",
      "Warm Beds and Cold Pillows"
    ),
    // Its last words stand behind a third label; a line above has all.
    (
      "Warm Beds and Cold Pillows for Adults\nTotal Page:16\nHarbor Coverage Policy Subject Warm Beds and "
        + "Effective Date .......... 7/15/2014 Cold Pillows for Next Review Date....7/15/2015 Coverage "
        + "Policy Number ........ 0086 Adults Table of Contents",
      "Warm Beds and Cold Pillows for Adults"
    ),
    // Check boxes that were lost, and a field's code for them.
    (
      "Guideline Number: HB3003\nGuideline Title: Warm Beds for Adults?External Policy ? Internal "
        + "Policy", "Warm Beds for Adults"
    ),
    (
      "Guideline Number: HB3003\nGuideline Title: Warm Beds FORMCHECKBOX External Policy",
      "Warm Beds"
    ),
    // A page's own questions are no part of it.
    (
      "welfare fund\nWarm Bed Benefit\nWho Is Eligible\nAll members may have a warm bed. The Warm Bed "
        + "Benefit is paid once, and the Warm Bed Benefit ends.", "Warm Bed Benefit"
    ),
    // The picture of a mark above it.
    ("HarborHealth Logo\nWarm Beds\nPolicy Number: HB-12", "Warm Beds"),
    // A category of a manual is none.
    ("Warm Beds\nOther Services\nPolicy Number: HB-12", "Warm Beds"),
  ])
  func readsTheTitle(_ header: String, _ title: String) throws {
    #expect(try Fixtures.policy(text: header + Self.body).title?.text == title)
  }

  @Test func anAnswerAndWhatItAnswersAreNoTitle() throws {
    let policy = try Fixtures.policy(
      text: "Network\n\n20% coinsurance after deductible\n\nNon-Network\n\nNot covered\n\n"
        + "Non-Network\n\nNot covered\n\nCovered Procedures\n\n"
        + "Warm beds are covered when the back is cold. Cold beds are not covered when it is warm.\n"
    )
    #expect(policy.title == nil)
  }

  /// A header, then its number.
  @Test(arguments: [
    (
      "Medical Policy Original Effective Date: 02/28/2000 Page 1 of 22 Warm Beds HBM 1.1 Not every "
        + "plan has beds, and members are asked to look at what their own plan says of them before they "
        + "lie down. Beds are warm where people lie in them for long. Adults are cold where they shiver "
        + "in a bed that is not warm. See HBM 1.2 for pillows.", "HBM-1.1"
    ),
    (
      "POLICY STATEMENT Policy Name & Number Date Effective Warm Beds-OWN-MM-1394 12/01/2025",
      "OWN-MM-1394"
    ),
  ])
  func readsTheNumber(_ header: String, _ number: String) throws {
    #expect(try Fixtures.policy(text: header + Self.body).id == PolicyID(number))
  }

  @Test func aPlaceInAnAddressIsNoNumber() throws {
    let policy = try Fixtures.policy(text: "Warm Beds\n1830 Wells St., Suite #101" + Self.body)
    #expect(policy.id == PolicyID("sample"))
  }

  /// What a version is for is no label of a date.
  @Test func aVersionsPurposeIsNoReview() throws {
    let policy = try Fixtures.policy(
      text:
        "Warm Beds\nPolicy Number: HB-12\n\nVersion   Date   Status\n\nFor Approval\n2009\nBoard\n"
        + Self.body)
    #expect(policy.dates.lastReview == nil)
  }

  /// A date behind a space alone is another column's, where signs part those of the list.
  @Test func aListEndsWhereItsSignsDo() throws {
    let policy = try Fixtures.policy(
      text: "Warm Beds\nPolicy Number: HB-12\n"
        + "Committee Approved Date: 1/15; 9/15; 11/19; 8/2020 9/1/2020 Medical Officer Date"
        + Self.body)
    #expect(policy.dates.lastReview?.date.iso == "2020-08")
  }
}
