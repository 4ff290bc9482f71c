import EvidenceModel
import Testing

@testable import PolicyParsing

/// Headings that a page glued to the words beside them, and lines that a mirror set around a text.
@Suite struct GluedHeadingTests {
  @Test func aHeadingGluedOnBothSidesOpensASection() throws {
    let policy = try Fixtures.policy(
      text: "Warm BedsDescriptionFor people who sleep badly a warm bed can help them to rest.\n"
        + "Policy StatementWarm beds are considered medically necessary for adults who are cold.\n"
        + "Policy GuidelinesAdults are cold where they shiver in a bed that is not warm.\n")
    #expect(policy.title?.text == "Warm Beds")
    #expect(policy.sections.map(\.kind) == [.header, .description, .policy, .guidelines])
    #expect(policy.statements.map(\.service) == ["Warm beds"])
  }

  @Test func aHeadingGluedToADateOrASentenceOpensASection() throws {
    let policy = try Fixtures.policy(
      text: "Clinical Policy: Warm BedsReference Number: HB.MP.12 Last Review Date: 08/19\n"
        + "It can be read by all.Description Beds are warm. Policy/CriteriaIt is the policy of Harbor "
        + "that warm beds are medically necessary for adults who shiver.\n")
    #expect(policy.id == PolicyID("HB.MP.12"))
    #expect(policy.title?.text == "Warm Beds")
    #expect(policy.sections.contains { $0.kind == .policy })
    #expect(policy.statements.map(\.service) == ["warm beds"])
  }

  /// A product's name is glued as well, but its second word stands nowhere else.
  @Test(arguments: ["PolicyDesk holds all that is written on warm beds in our houses, and more.\n"])
  func aNameIsNoHeading(_ line: String) throws {
    let parse = try Fixtures.parse(
      text: "Warm Beds\nPolicy Number: HB-12\n\n\(line)\nPolicy\n\nWarm beds are investigational.\n"
    )
    let policy = try #require(parse.policy)
    #expect(policy.sections.count { $0.kind == .policy } == 1)
  }

  /// A mirror's short lines around one long line do not make it a row of a table.
  @Test func aLongLineAmongAMirrorsLinesIsText() throws {
    let lines = (1...9).map { "Line \($0) of the site that shows this page to its readers" }
    let text =
      "Subject: Warm Beds Background: "
      + String(repeating: "Beds are warm where people lie in them for long. ", count: 20)
      + "Authorization: Prior authorization is required for warm beds.\n"
    let policy = try Fixtures.policy(
      text: "Medical Policy Warm Beds - Harbor Health Care\n"
        + lines.joined(separator: "\n") + "\n" + text)
    #expect(policy.title?.text == "Warm Beds")
    #expect(policy.sections.contains { $0.kind == .background })
  }
}
