import EvidenceModel
import Testing

@testable import PolicyParsing

/// Criteria that stand in a section of their own, or in groups, below the statement that promises them.
@Suite struct PromisedCriteriaTests {
  @Test func hangsTheSectionOfCriteriaOnTheStatement() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames may be considered medically necessary if the conditions indicated below are met.

      Bed frames may be considered investigational for all other indications.

      Prior-Approval Requirements

      Diagnosis

        Patient must have the following:
           1. A broken bed

        AND ONE of the following:
           a. A cold room
           b. A hard floor

      Prior-Approval Renewal Requirements

        Patient must have the following:
           1. A bed that is still broken
      """)
    #expect(own.map(\.criteria?.items.count) == [1, nil])
    #expect(
      try CriteriaOutline.lines(of: own.first).dropFirst() == [
        "  all: Patient must have the following", "    1. leaf: A broken bed",
        "    any: AND ONE of the following:", "      a. leaf: A cold room",
        "      b. leaf: A hard floor",
      ])
    #expect(own[0].determination.flags.contains(.conditional))
  }

  @Test func aSectionThatDeterminesItselfKeepsItsCriteria() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames may be considered medically necessary if the criteria below are met.

      Coverage Criteria

      Bed slats are considered medically necessary when all of the following are met:
        1. The slat is broken
        2. The bed is old
      """)
    #expect(own.map { $0.criteria?.items.count ?? 0 } == [0, 2])
  }

  @Test func readsGroupsThatAreForOneConditionEach() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames may be considered medically necessary when the following criteria are met:
      For back pain (BP):
      - The sleeper is an adult; and
      - The bed is low.
      For cold feet:
      - The sleeper has no socks; and
      - The bed is high.
      Bed frames for any other indication are considered investigational.
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first) == [
        "any: when the following criteria are met", "  all: For back pain (BP)",
        "    leaf: The sleeper is an adult; and", "    leaf: The bed is low.",
        "  all: For cold feet", "    leaf: The sleeper has no socks; and",
        "    leaf: The bed is high.",
      ])
    #expect(own.count == 2)
  }

  @Test func hangsListsBelowDeeperHeadingsOnASentenceThatPromisesThem() throws {
    let own = try Fixtures.policy(
      text: """
        # Bed Frames

        ## Policy

        Coverage of bed frames is provided only for sleepers who meet all of the following guidelines.

        ### A. General

        - The bed is broken;
        - The frame fits; and
        - The floor is even.

        ## References

        None.
        """
    ).statements
    #expect(try #require(own.first?.criteria).items.first?.items.count == 3)
  }

  @Test func aNoteHasTheListThatItLeadsTo() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered when all of the following are met:
      • The bed is broken
      • No contraindications* to frames are present

      *Contraindications to frames:
      • A low ceiling
      • A wet floor

      Bed slats are not covered.
      """)
    let note = try #require(own.first?.criteria?.items.last?.notes.first)
    #expect(note.text.contains("A low ceiling") && note.text.hasSuffix("A wet floor"))
    #expect(own.first?.criteria?.items.count == 2)
  }

  @Test func whatIsAskedForBesidesAlternativesIsNoAlternative() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are covered for ONE of the following:
        1. A broken bed

      AND ONE of the following for broken beds ONLY:
        a. A broken slat
        b. A bent leg

        2. A short bed
        3. A wet bed

      AND ALL of the following for ALL beds:
        a. The frame fits
        b. The floor is even
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first) == [
        "all: for ONE of the following", "  any: ", "    all: ", "      1. leaf: A broken bed",
        "      any: AND ONE of the following for broken beds ONLY:",
        "        a. leaf: A broken slat", "        b. leaf: A bent leg",
        "    2. leaf: A short bed", "    3. leaf: A wet bed",
        "  all: AND ALL of the following for ALL beds:",
        "    a. leaf: The frame fits", "    b. leaf: The floor is even",
      ])
  }

  @Test func indicationsAreAlternativesAndThoseNotCoveredNone() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are generally covered subject to the indications listed below.

      Indications that are covered

        1. Back pain after a fall
        2. Cold feet in winter

      Indications that are not covered

        1. Bad dreams
        2. Snoring of others
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first).dropFirst() == [
        "  any: Indications that are covered", "    1. leaf: Back pain after a fall",
        "    2. leaf: Cold feet in winter",
      ])
  }
}
