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

  /// First lines, then number and title.
  @Test(arguments: [
    ("# MP 7.01.97 Nerve Cooling\n\nOriginal Policy Date\n12/1/95", "7.01.97", "Nerve Cooling"),
    (
      "Corporate Medical Policy\nNerve Cooling “Notification”\nPolicy Number: 7.01.97", "7.01.97",
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
