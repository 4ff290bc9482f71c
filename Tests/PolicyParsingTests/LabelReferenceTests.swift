import EvidenceModel
import Testing

@testable import PolicyParsing

/// Leads that name their items by labels.
@Suite struct LabelReferenceTests {
  private func outline(_ lead: String, _ items: [String]) throws -> [String] {
    let text = """
      Nerve Cooling

      Policy Number: MP 31.4

      Policy

      Nerve cooling is considered medically necessary \(lead):

      \(items.joined(separator: "\n"))
      """
    let statement = try #require(Fixtures.policy(text: text).statements.first)
    return try CriteriaOutline.lines(#require(statement.criteria))
  }

  /// Lead, labels, and how many items must hold.
  @Test(
    arguments: [
      ("when the member meets either criterion (A or B below)", ["A.", "B."], "any"),
      ("when the following are met (A-C)", ["A.", "B.", "C."], "all"),
      ("when the member must satisfy any of: a-c", ["a.", "b.", "c."], "any"),
      ("when the member meets all of 1-3", ["1.", "2.", "3."], "all"),
      ("when the member has none of 1 through 3", ["1.", "2.", "3."], "none"),
      ("for one of the following (a, b, or c)", ["a.", "b.", "c."], "any"),
      ("when criteria A and B are met", ["A.", "B."], "all"),
      // Numbers of references, and fewer labels than items, name no items.
      ("when one of the following is met (1-18)", ["1.", "2."], "any"),
      ("when the following are met (1 and 2)", ["1.", "2.", "3."], "all"),
      ("for a person who has any of the following", ["a.", "b."], "any"),
    ] as [(String, [String], String)])
  func readsOneGroup(_ lead: String, _ labels: [String], _ require: String) throws {
    let lines = try outline(lead, labels.map { "\($0) Pain of the kind \($0)" })
    #expect(lines.first?.hasPrefix(require + ":") == true)
    #expect(lines.count == labels.count + 1)
  }

  @Test func readsGroupsThatAreJoined() throws {
    let lines = try outline(
      "when the request satisfies any of I-III and none of IV",
      ["I. Pain", "II. Itch (A or B below):", "   A. dry", "   B. wet", "III. Cramp", "IV. Fever"])
    #expect(
      lines == [
        "all: when the request satisfies any of I-III and none of IV",
        "  any: any of I-III",
        "    I. leaf: Pain", "    II. any: Itch (A or B below):", "      A. leaf: dry",
        "      B. leaf: wet", "    III. leaf: Cramp", "  none: none of IV", "    IV. leaf: Fever",
      ])
  }

  @Test func namesSingleItemsBesideAGroup() throws {
    let lines = try outline(
      "when the request satisfies all of A and one of B-C", ["A. Pain", "B. Itch", "C. Cramp"])
    #expect(
      lines == [
        "all: when the request satisfies all of A and one of B-C",
        "  A. leaf: Pain",
        "  any: one of B-C", "    B. leaf: Itch", "    C. leaf: Cramp",
      ])
  }

  @Test func labelsInALeadAreNoCitations() throws {
    let text = """
      Nerve Cooling

      Policy Number: MP 31.4

      Policy

      Nerve cooling is considered medically necessary when one of the following is met (1-2):

      1. Pain
      2. Itch that others have described (2)

      References

      1. Lee A, Roe B. Cooling of nerves. J Pain. 2012;3(1):1-4.
      2. Roe B, Lee A. Cooling of skin. J Pain. 2013;3(1):1-4.
      """
    let citations = try Fixtures.policy(text: text).citations
    #expect(citations.map { $0.targets.compactMap(\.number) } == [[2]])
  }

  /// A range behind a combinator that is longer than the list cites references.
  @Test func aRangeBeyondTheListCites() throws {
    let references = (1...4).map {
      "\($0). Lee A, Roe B. Cooling of nerves, part \($0). J Pain. 201\($0);3(1):1-4."
    }
    let text = """
      Nerve Cooling

      Policy Number: MP 31.4

      Policy

      Nerve cooling is considered medically necessary when one of the following is met (1-4):

      1. Pain
      2. Itch

      References

      \(references.joined(separator: "\n"))
      """
    let policy = try Fixtures.policy(text: text)
    #expect(policy.citations.flatMap(\.targets).compactMap(\.number) == [1, 2, 3, 4])
    #expect(policy.statements.first?.criteria?.require == .any)
  }
}
