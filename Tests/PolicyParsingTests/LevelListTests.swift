import EvidenceModel
import Testing

@testable import PolicyParsing

/// Lists below an item that lost how far they were set in, and what parts a list without ending it.
@Suite struct LevelListTests {
  @Test func nestsAListUpToWhereItsConnectiveEnds() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames may be considered medically necessary when the following criteria are met:
      - Asked for within a month of ANY of the following:
      - A broken slat; or
      - A lost screw; or
      - A bent leg; and
      - The frame fits the room.
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first) == [
        "all: when the following criteria are met",
        "  any: Asked for within a month of ANY of the following:",
        "    leaf: A broken slat; or", "    leaf: A lost screw; or", "    leaf: A bent leg; and",
        "  leaf: The frame fits the room.",
      ])
  }

  @Test func nestsListsInSuchLists() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames may be considered medically necessary when ALL of the following are met:
      - The sleeper has ONE of the following:
      - A long bed with BOTH of the following:
      - A high end AND
      - A low end
      - A short bed OR
      - No bed AND
      - The frame fits the room
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first) == [
        "all: when ALL of the following are met",
        "  any: The sleeper has ONE of the following:",
        "    all: A long bed with BOTH of the following:",
        "      leaf: A high end AND", "      leaf: A low end",
        "    leaf: A short bed OR", "    leaf: No bed AND",
        "  leaf: The frame fits the room",
      ])
  }

  @Test(arguments: [
    // Nothing joins the items, which may be the outer list's.
    """
    Bed frames may be considered medically necessary when ALL of the following are met:
    - The carpenter is licensed
    - The plan of care has ALL of the following:
    - The frame fits the room
    - The door is wide
    """,
    // What joins the items may join the outer ones.
    """
    Bed frames may be considered medically necessary for ANY of the following:
    - The carpenter is licensed; or
    - Bad sleep in spite of ONE of the following:
    - A new pillow; or
    - A low bed; or
    - A tall sleeper.
    """,
  ])
  func leavesAListThatNothingEnds(_ body: String) throws {
    let own = try Fixtures.bedFrames(body)
    #expect(try #require(own.first?.criteria).items.allSatisfy { $0.items.isEmpty })
  }

  @Test func goesOnBehindANoteThatAPageBreakCuts() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when the sleeper meets ALL of the following (i, ii, and iii):
        i. The bed is broken; AND
           Note: Examples of what breaks a bed are jumping, a heavy
      \u{0C}         Sleeper (Long Sleepers), and
               moths.
        ii. The frame fits; AND
        iii. A carpenter has seen the bed.
      """)
    #expect(try #require(own.first?.criteria).items.map(\.label) == ["i.", "ii.", "iii."])
  }

  @Test func readsNumbersInBracketsRightBeforeTheWords() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when all of the following are met:
        a. The bed has ONE of the following [(1) or (2)]:
           (1)X-shaped legs; OR
           (2)Round legs; AND
        b. The frame fits.
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first) == [
        "all: when all of the following are met",
        "  a. any: The bed has ONE of the following [(1) or (2)]:",
        "    (1) leaf: X-shaped legs; OR", "    (2) leaf: Round legs; AND",
        "  b. leaf: The frame fits.",
      ])
  }

  @Test func aLeadInCapitalsIsNoHeading() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when ALL of the following are met:
        A. The bed is broken.
        B. The frame fits.
      AND AT LEAST ONE OF THE FOLLOWING:
        i. The sleeper is tall.
        ii. The room is cold.
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first) == [
        "all: when ALL of the following are met",
        "  A. leaf: The bed is broken.", "  B. leaf: The frame fits.",
        "  any: AND AT LEAST ONE OF THE FOLLOWING:",
        "    i. leaf: The sleeper is tall.", "    ii. leaf: The room is cold.",
      ])
  }

  @Test func thePartsOfADocumentAreNoItems() throws {
    let own = try Fixtures.bedFrames(
      """
      5. Beds and what belongs to them

      Bed frames are covered when either of the following is met:
      • The bed is broken; or
      • The frame fits.

      6. Beds abroad

      Bed frames are covered abroad when all of the following are met:
      • The bed is broken.
      • The sea is calm.
      """)
    #expect(
      try own.map { try CriteriaOutline.lines(of: $0).count } == [3, 3])
  }

  @Test func aNumberOfWhatWasTriedCountsNoItems() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when all of the following are met:
        a. The sleeper has tried TWO or more kinds of bed including:
           i. A low bed
           ii. A high bed
        b. Pain in spite of ONE of the following or a contraindication to ALL of them:
           i. A pillow
           ii. A blanket
      """)
    #expect(try #require(own.first?.criteria).items.map(\.require) == [.all, .any])
  }

  @Test func signsFromBeforeAListEndIt() throws {
    let own = try Fixtures.bedFrames(
      """
        1. Severity
          All of the criteria listed below must be met for bed frames to be medically necessary:
          • The bed is broken.
          • One of the following:
            1. The sleeper is tall.
            2. The room is cold.
            3. The floor is hard.
          • The frame fits.
        2. Intensity
          • A carpenter comes each day.
      """)
    #expect(try #require(own.first?.criteria).items.map(\.items.count) == [0, 3, 0])
  }

  @Test func aBulletFurtherLeftIsOfTheListBefore() throws {
    let own = try Fixtures.bedFrames(
      """
        • Back pain:
              o Bed frames are considered medically necessary for sleepers with a broken bed.

        • Cold feet:
              o Bed frames are considered medically necessary for sleepers with a low bed.
      """)
    #expect(own.count == 2 && own.allSatisfy { $0.criteria == nil })
  }

  @Test func aNotesAsteriskIsNoBullet() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when all of the following are met:
        A. The bed is broken; and
        B. The sleeper has small feet*;

      *     Small feet are those that a child's shoes fit

      Bed slats* are not covered.
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first) == [
        "all: when all of the following are met", "  A. leaf: The bed is broken; and",
        "  B. leaf: The sleeper has small feet*; [Small feet are those that a child's shoes fit]",
      ])
  }

  @Test func whatMustNotBeHadIsNone() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when all of the following are met:
      • The bed is broken
      • The sleeper does NOT have one of the following:
        • A cold
        • A hammock
      """)
    #expect(try #require(own.first?.criteria).items.last?.require == CriteriaRequirement.none)
  }

  @Test func goesOnBehindATableWithinAnItem() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when all of the following are met:
        A. Long beds
           1. Age: at least 12 years.
           2. Slats:
               a. Of wood:

                   Age         Slats       Screws
                   Adults      twelve      forty

               b. Of iron:

      Age | Slats | Screws
      Adults | nine | thirty

        B. Short beds
           1. Age: at most 11 years.
      """)
    let items = try #require(own.first?.criteria).items
    #expect(items.map(\.label) == ["A.", "B."])
    #expect(items.first?.items.last?.items.map(\.label) == ["a.", "b."])
  }

  /// A lead that counts its items needs nothing that joins them.
  @Test func nestsAsManyItemsAsALeadCounts() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames may be considered medically necessary when the following criteria are met:
      - The sleeper is tall
      - Both of the following (1 and 2):
      - The door is wide
      - The stair has one of the following:
      - A rail; or
      - A lamp; and
      - The frame fits the room
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first) == [
        "all: when the following criteria are met", "  leaf: The sleeper is tall",
        "  all: Both of the following (1 and 2):", "    leaf: The door is wide",
        "    any: The stair has one of the following:", "      leaf: A rail; or",
        "      leaf: A lamp; and", "  leaf: The frame fits the room",
      ])
  }

  @Test func nestsExamplesUpToWhereTheirConnectiveEnds() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames may be considered medically necessary when all of the following are met:
      - Other causes have been ruled out including, but not limited to:
      - Gout; or
      - Sprue; and
      - The frame fits the room.
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first) == [
        "all: when all of the following are met",
        "  any: Other causes have been ruled out including, but not limited to:",
        "    leaf: Gout; or", "    leaf: Sprue; and", "  leaf: The frame fits the room.",
      ])
  }
}
