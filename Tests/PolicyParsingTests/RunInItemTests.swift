import EvidenceModel
import Testing

@testable import PolicyParsing

/// Lists whose items stand one behind another on a line, and those that a page break or a heading cuts.
@Suite struct RunInItemTests {
  private func outlines(_ body: String) throws -> [[String]] {
    try Fixtures.bedFrames(body).map { try CriteriaOutline.lines(of: $0) }
  }

  @Test func readsLabelledItemsOnOneLineBelowTheirLead() throws {
    let lines = try outlines(
      """
      Bed frames may be considered medically necessary when both of the following (A.-B.) are met:

      A. The old frame is broken; and B. Any one of the following (1. or 2.) is met: 1. The legs are long; or 2. The sleeper is tall
      """)
    #expect(
      lines == [
        [
          "all: when both of the following (A.-B.) are met",
          "  A. leaf: The old frame is broken; and",
          "  B. any: Any one of the following (1. or 2.) is met:",
          "    1. leaf: The legs are long; or", "    2. leaf: The sleeper is tall",
        ]
      ])
  }

  @Test func readsLabelledNamesOnOneLine() throws {
    let lines = try outlines(
      """
      The following (A.-C.) frames are considered medically necessary:

      A. Steel frames (all sizes) B. Oak frames C. Frames of ash
      """)
    #expect(lines.first?.count == 4)
    #expect(lines.first?.last == "  C. leaf: Frames of ash")
  }

  /// An initial is no label, nor is a letter behind a lead without the letters after it.
  @Test(arguments: [
    "A. The frame was made by J. B. Smith.", "A. The sleeper lacks vitamin B. Frames help.",
  ])
  func leavesOtherLettersAlone(item: String) throws {
    let lines = try outlines(
      "Bed frames are considered medically necessary when all of the following are met:\n\n\(item)\nB. The door is wide.\n"
    )
    #expect(lines.first?.count == 3)
  }

  @Test func joinsBulletsBehindAStop() throws {
    let lines = try outlines(
      """
      Bed frames are considered medically necessary for a sleeper with ANY of the following: • Gout • Sprue (confirmed twice). • A long back • A bad knee. Frames are not sold.
      """)
    #expect(
      lines.first?.dropFirst().map { $0.trimmingPrefix("  leaf: ") } == [
        "Gout", "Sprue (confirmed twice)", "A long back", "A bad knee",
      ])
  }

  @Test func takesConnectivesBetweenBulletsForNoItems() throws {
    let lines = try outlines(
      """
      Bed frames are considered medically necessary when ALL of the following are met: • The sleeper is tall; slender sleepers may wait; AND • The door is wide; AND • The stair is dry
      """)
    #expect(
      lines == [
        [
          "all: when ALL of the following are met",
          "  leaf: The sleeper is tall; slender sleepers may wait", "  leaf: The door is wide",
          "  leaf: The stair is dry",
        ]
      ])
  }

  @Test func joinsWhatAPageBreakCutsInBrackets() throws {
    let lines = try outlines(
      """
      Bed frames may be considered medically necessary when all of the following are met:
        1. The wood has the grade that the table of sizes asks for (Joiners' Book

      \u{0C}
           Part IV); and
        2. The door is wide.
      """)
    #expect(lines.first?[1].hasSuffix("(Joiners' Book Part IV); and") ?? false)
    #expect(lines.first?.count == 3)
  }

  @Test func readsAListOnBehindALineBetweenItsItems() throws {
    let lines = try outlines(
      """
      Bed frames are considered medically necessary for any of the following:

      Long sleepers

      • Sleepers above two metres, OR

      Damage

      • Frames with a broken leg, OR

      Guests

      • A guest who stays for a year
      """)
    #expect(lines.first?.contains { $0.hasSuffix("Frames with a broken leg, OR") } ?? false)
    #expect(lines.first?.contains { $0.hasSuffix("A guest who stays for a year") } ?? false)
  }

  @Test func leavesDeterminationsBehindANumberedListToThemselves() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames may be considered medically necessary for the following conditions:

        1. Gout
        2. Sprue
        • Oak frames may be considered medically necessary as part of the bed.
        • Bed frames are considered not medically necessary for all other conditions.
      """)
    #expect(own.count == 3)
    #expect(try CriteriaOutline.lines(of: own.first).count == 3)
  }

  @Test func readsNamesWithLeadsAsAlternatives() throws {
    let lines = try outlines(
      """
      Bed rest may be considered medically necessary for EITHER of the following conditions:
      Gout (G)
      To ease pain when ALL of the following are met:
      - The toe is red; and
      - Pain lasts for a week.
      Sprue (S)
      To gain weight when ALL of the following are met:
      - Weight was lost; and
      - A diet has failed.
      """)
    #expect(
      lines == [
        [
          "any: for EITHER of the following conditions", "  all: Gout (G)",
          "    all: To ease pain when ALL of the following are met:",
          "      leaf: The toe is red; and", "      leaf: Pain lasts for a week.",
          "  all: Sprue (S)", "    all: To gain weight when ALL of the following are met:",
          "      leaf: Weight was lost; and", "      leaf: A diet has failed.",
        ]
      ])
  }

  /// A list in an item's own line is the item's.
  @Test func readsAListInTheLineOfAnItem() throws {
    let lines = try outlines(
      """
      Bed frames are considered medically necessary when all of the following are met:
      - The sleeper is tall
      - The sleeper has one of the following (a or b): a. Gout as shown by both: i) a red toe; and ii) a hot toe; or b. Sprue
      - The door is wide
      """)
    #expect(
      lines == [
        [
          "all: when all of the following are met", "  leaf: The sleeper is tall",
          "  any: The sleeper has one of the following (a or b):",
          "    a. all: Gout as shown by both:", "      i) leaf: a red toe; and",
          "      ii) leaf: a hot toe; or", "    b. leaf: Sprue", "  leaf: The door is wide",
        ]
      ])
  }

  /// A list whose lead stands behind other sentences of an item is not the item's, and none is read in a list
  /// that was not told.
  @Test(arguments: [
    "1. Frames are lent. If a request is late, it will not be approved. These criteria are used: a. Height; b. Weight.",
    "1. The sleeper is one of these: a. Tall (two metres) b. Light when both hold: i. Rest; ii. Heat.",
  ])
  func leavesOtherListsInItemsTogether(item: String) throws {
    let lines = try outlines(
      "Bed frames are covered when all of the following are met:\n\n\(item)\n2. The door is wide\n"
    )
    #expect(lines.first?.count { $0.contains("leaf") } == 2)
  }

  @Test func partsBulletsOnOneLine() throws {
    let lines = try outlines(
      "Bed frames are covered for any of the following:\n\n• Gout in a toe • Sprue • A long back\n")
    #expect(
      lines.first?.dropFirst() == ["  leaf: Gout in a toe", "  leaf: Sprue", "  leaf: A long back"])
  }

  /// Where lines are wrapped, the words of the last item go on below.
  @Test func leavesWrappedLinesTogether() throws {
    let lines = try outlines(
      """
      Bed frames are considered medically necessary for any of the following:

      • Gout that has lasted for a year at the least, as a carpenter says • Sprue that
        has lasted for a year
      • A long back
      """)
    #expect(lines.first?.contains { $0.hasSuffix("Sprue that has lasted for a year") } ?? false)
  }

  @Test func takesALineWithoutLettersForNoItem() throws {
    let lines = try outlines(
      """
      Bed frames are investigational for all other conditions, including the following:
      Slow reading
      Other cases of gout
      555-010-0199 555-010-0198
      """)
    #expect(lines.first?.dropFirst() == ["  leaf: Slow reading", "  leaf: Other cases of gout"])
  }

  @Test func hangsNothingThatIsNotAskedFor() throws {
    let own = try Fixtures.bedFrames(
      """
      Benefits are also provided for certain bed frames for sleepers above two metres.

      Benefits for bed frames do not require any of the following:
      • An examination.
      • A fitting.
      """)
    #expect(own.map(\.criteria) == [nil])
  }
}
