import EvidenceModel
import Testing

@testable import PolicyParsing

/// Lists of what is judged, lists in them, and lists that can be read in more than one way.
@Suite struct JudgedListTests {
  private func outline(_ body: String) throws -> [String] {
    try CriteriaOutline.lines(of: try Fixtures.bedFrames(body).first)
  }

  @Test(arguments: [
    ("Coverage includes:", CriteriaRequirement.any), ("Bed frames are covered as follows:", .any),
    ("Coverage is limited to the following open bed procedures:", .any),
    ("Bed frames are covered for sleepers who had the following back events:", .any),
    ("Bed frames are considered medically necessary for the conditions listed below:", .any),
    ("Bed frames are covered when the following bed tests and procedures have been done:", .all),
    ("Bed frames are covered when the documentation includes:", .all),
  ])
  func whatIsListedIsJudgedOneByOne(_ lead: String, _ requirement: CriteriaRequirement) throws {
    let own = try Fixtures.bedFrames("\(lead)\n\n- Heat\n- Cold\n- Rest\n")
    #expect(own.first?.criteria?.require == requirement)
  }

  /// A condition among what is judged keeps its own criteria together.
  @Test func namesBelowWhatIsJudgedAreAlternatives() throws {
    let lines = try outline(
      """
      The following services are covered:
      • Bed therapies:
        • Heat
        • Cold
      • A frame when:
        • The leg is long
        • The door is wide
      • Repairs
      """)
    #expect(
      lines == [
        "any: The following services are covered", "  any: Bed therapies:", "    leaf: Heat",
        "    leaf: Cold", "  all: A frame when:", "    leaf: The leg is long",
        "    leaf: The door is wide", "  leaf: Repairs",
      ])
  }

  @Test(arguments: [
    ("Treatment of back deficiencies, including:", "any"), ("Prevention of gout in:", "any"),
    ("A scan must show, including:", "all"),
    ("Gout after TWO or more lines of therapies including:", "all"),
  ])
  func partsOfAnAlternativeAreAlternatives(item: String, requirement: String) throws {
    let lines = try outline(
      """
      Bed frames are covered for the following indications:
      1. \(item)
         a. The heel
         b. The toe
      2. Sprue
      """)
    #expect(lines.contains("  1. \(requirement): \(item)"))
  }

  @Test func anAndBehindAnItemAsksForItsList() throws {
    let lines = try outline(
      """
      Bed frames may not be approved for any of the following:
      I. Guests; OR
      II. Sleepers with gout; AND
          A. The toe is red; AND
          B. The heel is not; OR
      III. Cats that are old; AND
          A. The tail is long; OR
          B. The fur is; OR
      IV. Dogs
      """)
    #expect(lines.contains("  II. all: Sleepers with gout; AND"))
    #expect(lines.contains("  III. any: Cats that are old; AND"))
  }

  @Test func takesAListOfAlternativesToTheEndWhereAllElseIsAskedFor() throws {
    let lines = try outline(
      """
      Bed frames are considered medically necessary if ALL of the following are met:
      - The sleeper has gout
      - The sleeper's age is ANY ONE of the following:
      - Eighteen or older
      - Under eighteen and as tall as an adult
      """)
    #expect(
      lines == [
        "all: if ALL of the following are met", "  leaf: The sleeper has gout",
        "  any: The sleeper's age is ANY ONE of the following:", "    leaf: Eighteen or older",
        "    leaf: Under eighteen and as tall as an adult",
      ])
  }

  @Test(arguments: [
    ("- The leg is long; or\n- The back is long; and\n- The door is wide", ["mixed-connectives"]),
    ("- The leg is long; and\n- The door is wide", []),
    (
      "- A scan shows all of the following:\n- A red toe\n- A hot toe", ["criteria-on-one-level"]
    ),
  ])
  func warnsOfListsWithTwoReadings(items: String, codes: [String]) throws {
    let parse = try Fixtures.parse(
      text: """
        Bed Frames

        Policy Number: 12
        Effective Date: 1/2/2023

        Policy Statement

        Bed frames are considered medically necessary when the following criteria are met:
        \(items)

        References

        None.

        """)
    #expect(parse.diagnostics.map(\.code) == codes)
  }
}
