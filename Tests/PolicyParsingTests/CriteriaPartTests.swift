import EvidenceModel
import Testing

@testable import PolicyParsing

/// Lists for several people, lists in running text, and what stands among the items of a list.
@Suite struct CriteriaPartTests {
  @Test func aMemberIsOneOfThePeopleWhoseCriteriaStandApart() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when the following criteria are met:

      Adults:
        1. The bed is broken
        2. The frame fits

      Children:
        1. The child is tall
        2. The frame has rails
      """)
    #expect(own.count == 1)
    #expect(own[0].criteria?.requireBasis == .inferred)
    #expect(
      try CriteriaOutline.lines(of: own[0]) == [
        "any: when the following criteria are met", "  all: Adults",
        "    1. leaf: The bed is broken",
        "    2. leaf: The frame fits", "  all: Children", "    1. leaf: The child is tall",
        "    2. leaf: The frame has rails",
      ])
  }

  @Test func peopleStandApartBelowAnItem() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when ALL of the following are met:
        1. The bed is broken
        2. The following are documented:
           Adults:
              a. A trial of two weeks
              b. A plan
           Pediatric members:
              a. A trial of one week
              b. Consent of a parent
        3. A carpenter has seen the bed
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first) == [
        "all: when ALL of the following are met", "  1. leaf: The bed is broken",
        "  2. any: The following are documented:", "    all: Adults:",
        "      a. leaf: A trial of two weeks", "      b. leaf: A plan",
        "    all: Pediatric members:", "      a. leaf: A trial of one week",
        "      b. leaf: Consent of a parent", "  3. leaf: A carpenter has seen the bed",
      ])
  }

  @Test func universalCriteriaHoldBesideThoseOfOneIndication() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when the following criteria are met:

      Universal Criteria
      • The bed is broken; AND
      • A carpenter has seen it; AND

      Oak Beds
      • The oak is rotten; AND
      • The rot is wet

      Iron Beds
      • The iron is bent; OR
      • The iron is rusty
      """)
    let criteria = try #require(own.first?.criteria)
    #expect(criteria.require == .all)
    #expect(criteria.requireBasis == .printed)
    #expect(criteria.items.map(\.require) == [.all, .any])
    #expect(criteria.items[1].requireBasis == .inferred)
    #expect(criteria.items[1].items.map(\.require) == [.all, .any])
  }

  /// Names of indications with the signs of where they come from are cases; what stands above holds for all.
  @Test func indicationsWithDaggersAreCases() throws {
    let own = try Fixtures.bedFrames(
      """
      Coverage is provided in the following conditions:

        • The bed is older than a year; AND

        Universal Criteria 1-4

        • The bed is broken; AND
        • A carpenter has seen it; AND

        Oak Beds † ‡ 1-4,17

        • The oak is rotten; AND
             o The rot is wet; OR
             o The rot is old

        Wide beds of iron that stand in
        cellars ‡ Ф 3
      • The iron is bent; AND
      • One of the following:
           o It is rusty; OR
           o It is cold

        Reed Beds † 4

        • The reed is dry
      """)
    #expect(own.map(\.indication) == [nil])
    #expect(
      try CriteriaOutline.lines(of: own.first) == [
        "all: Coverage is provided in the following conditions",
        "  leaf: The bed is older than a year; AND", "  all: Universal Criteria 1-4",
        "    leaf: The bed is broken; AND", "    leaf: A carpenter has seen it; AND", "  any: ",
        "    all: Oak Beds † ‡ 1-4,17", "      any: The oak is rotten; AND",
        "        leaf: The rot is wet; OR", "        leaf: The rot is old",
        "    all: Wide beds of iron that stand in cellars ‡ Ф 3",
        "      leaf: The iron is bent; AND", "      any: One of the following:",
        "        leaf: It is rusty; OR", "        leaf: It is cold", "    all: Reed Beds † 4",
        "      leaf: The reed is dry",
      ])
    let criteria = try #require(own.first?.criteria)
    #expect(criteria.requireBasis == .printed)
    #expect(criteria.items.last?.requireBasis == .inferred)
  }

  /// A dagger that points at a note makes neither a lead nor a criterion a name.
  @Test func aDaggerOfANoteNamesNoIndication() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when all of the following are met:†

      • The bed is broken†
      • The frame fits‡
      • A carpenter has seen it

      Bed lamps are covered when one of the following is met †

      • The lamp is broken †
      • It is dark ‡
      """)
    #expect(own.map(\.service) == ["Bed frames", "Bed lamps"])
    #expect(own.map { $0.criteria?.require } == [.all, .any])
    #expect(own.map { $0.criteria?.items.count } == [3, 2])
  }

  /// Where every item is such a name, one of them is enough.
  @Test func indicationsAloneAreAlternatives() throws {
    let own = try Fixtures.bedFrames(
      """
      Coverage is provided in the following conditions:

      • The bed is older than a year

      Oak Beds † 1
      • The oak is rotten

      Reed Beds ‡ 2
      • The reed is dry
      """)
    let criteria = try #require(own.first?.criteria)
    #expect(criteria.items.map(\.text) == ["The bed is older than a year", ""])
    #expect(criteria.items.last?.items.map(\.text) == ["Oak Beds † 1", "Reed Beds ‡ 2"])
  }

  @Test(arguments: [
    "if a) the bed is broken, b) the frame fits, and c) no other helps.",
    "when all of the following applies:a) the bed is broken b) the frame fits c) no other helps.",
  ])
  func lettersPartTheItemsOfASentence(clause: String) throws {
    let own = try Fixtures.bedFrames("Bed frames are covered \(clause)")
    let criteria = try #require(own.first?.criteria)
    #expect(criteria.require == .all)
    #expect(criteria.items.map(\.label) == ["a)", "b)", "c)"])
    #expect(own[0].quote.text.hasSuffix("no other helps."))
  }

  @Test func anAWithABracketIsNoItemAlone() throws {
    let own = try Fixtures.bedFrames("Bed frames (type a) are covered when the bed is broken.")
    #expect(own.first?.criteria == nil)
  }

  @Test func aPagesOwnWordsEndNoList() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when all of the following criteria are met:

      - The bed is broken

      Expand all

      - The frame fits
      """)
    #expect(try CriteriaOutline.lines(of: own.first).count == 3)
  }

  @Test func aShortLineRightBelowALeadIsItsOnlyItem() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when one of the following conditions is present:
      A broken bed

      Bed frames are not covered for guests.
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first) == [
        "any: when one of the following conditions is present", "  leaf: A broken bed",
      ])
  }

  @Test func numbersThatBeginAnewBehindAConnectiveAreAnotherPart() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when the following criteria are met:
        a. The bed is broken OR
        b. The bed is lost
           AND
        a. The frame fits AND
        b. The frame is new
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first) == [
        "all: when the following criteria are met", "  any: ", "    a. leaf: The bed is broken OR",
        "    b. leaf: The bed is lost", "  a. leaf: The frame fits AND",
        "  b. leaf: The frame is new",
      ])
  }

  @Test func itemsThatLeadToCriteriaOfTheirOwnAreStatements() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames may be considered medically necessary when ALL the following criteria are met:
        I. First frame:
           A. The bed is broken
              AND
           B. The frame fits
        II. Renewal may be considered medically necessary when ALL the following criteria are met:
           A. The frame is broken
              AND
           B. The frame still fits
      """)
    #expect(own.count == 2)
    #expect(own[0].criteria?.items.count == 1)
    #expect(own[1].criteria?.items.map(\.label) == ["A.", "B."])
  }

  @Test func aMeasureThatOpensALineOfAnItemIsNoItem() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when ALL of the following criteria are met:
        1. The room is small, and the walls of it and the floor are no longer than
           30. feet in all
        2. The frame of the bed is made of wood or of iron and of nothing else
      """)
    #expect(own.first?.criteria?.items.map(\.label) == ["1.", "2."])
  }

  @Test func namesInABracketHeadNothing() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when ONE of the following criteria is met:
        1. The member uses a mattress of a known kind (e.g., Restwell, Softly,

           Dreamland Plus

           Nightly) OR
        2. The member has no mattress
      """)
    #expect(own.first?.criteria?.items.count == 2)
  }
}
