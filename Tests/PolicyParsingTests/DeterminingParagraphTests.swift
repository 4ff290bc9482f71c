import EvidenceModel
import Testing

@testable import PolicyParsing

/// Which paragraphs and items determine, and which only speak of a determination.
@Suite struct DeterminingParagraphTests {
  private static let head = "Bed Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\n"

  private func statements(_ body: String) throws -> [PolicyStatement] {
    try Fixtures.policy(text: Self.head + body + "\n\nReferences\n\nNone.\n").statements
  }

  private func classes(_ statements: [PolicyStatement]) -> [[DeterminationClass]] {
    statements.map(\.determination.classes)
  }

  /// A sentence of a policy section, the classes of its statements.
  @Test(
    arguments: [
      (
        "Pads are medically necessary only when a frame is determined to be medically necessary.",
        [[.medicallyNecessary]]
      ),
      (
        "Storage may be considered medically necessary if the sleeper has a disorder or a scar for "
          + "which the planned graft is considered medically necessary and waits for it.",
        [[.medicallyNecessary]]
      ),
      (
        "A frame is medically necessary when pain persists and is investigational when it does not.",
        [[.medicallyNecessary], [.investigational]]
      ),
      (
        "Polish of a frame is not covered, as such treatment is considered cosmetic in nature.",
        [[.notCovered, .cosmetic]]
      ),
      ("The frame is no kit of the list, as these kits are always investigational.", []),
      (
        "Although frames of wood are sold widely, a frame of glass is considered investigational.",
        [[.investigational]]
      ),
      (
        "Glow analysis may be clinically appropriate when used for the prognosis of sprue.",
        [[.medicallyNecessary]]
      ),
      (
        "When there is not enough research to show that a frame helps, then the whole bed is "
          + "considered not covered.", [[.notCovered]]
      ),
      ("Benefits are provided for night frames for sleepers who have gout.", [[.covered]]),
      ("Frames are a benefit for sleepers 13 years of age and older.", [[.covered]]),
      ("A frame is a benefit of a good night.", []),
      (
        "Frames of brass will be considered for prior authorization with documentation of gout.",
        [[.covered]]
      ),
      (
        "Services are not covered for conditions other than those listed above.", [[.notCovered]]
      ),
      ("Services that are not covered are paid by the sleeper.", []),
      (
        "Investigational applications of bed frames include, but are not limited to, gout and sprue.",
        [[.investigational]]
      ),
      (
        "Frames of ash may be considered medically necessary, and, therefore, covered.",
        [[.medicallyNecessary, .covered]]
      ),
      ("A frame is an eligible service for sleepers who have gout.", [[.covered]]),
      ("Charges for the services listed here are denied as investigational.", []),
      ("The medical necessity of a second frame will be considered on a case-by-case basis.", []),
    ] as [(String, [[DeterminationClass]])])
  func tellsWhatASentenceDetermines(_ sentence: String, _ expected: [[DeterminationClass]]) throws {
    #expect(classes(try statements("Policy Statement\n\n\(sentence)")) == expected)
  }

  /// A lead above a list of two, the class of its statement.
  @Test(
    arguments: [
      ("Coverage will be allowed when ALL of the following guidelines are met:", .covered),
      ("For coverage beyond the first 45 days, the following criteria must be met:", .covered),
      ("Medical Necessity Criteria – Must satisfy any of the following: A-B", .medicallyNecessary),
      (
        "Procedures that are considered investigational for gout include, but are not limited to:",
        .investigational
      ),
      (
        "Program reimbursement for frames will be limited to homes and is limited to the following "
          + "conditions:", .covered
      ),
    ] as [(String, DeterminationClass)])
  func readsLeadsThatJudgeNoService(_ lead: String, _ value: DeterminationClass) throws {
    let own = try statements("Policy Statement\n\n\(lead)\n\nA. A sleeper with gout.\n\nB. Sprue.")
    #expect(classes(own) == [[value]])
    #expect(own.first?.criteria?.items.count == 2)
  }

  @Test func readsItemsThatEndAJudgementOpenedAboveThem() throws {
    let own = try statements(
      """
      Policy Statement

      Orchard Plan considers:

      1. Night frames medically necessary when ONE of the following is met:
      a. The bed is broken.
      b. The sleeper is tall.
      2. Frames of glass to be investigational.
      """)
    #expect(classes(own) == [[.medicallyNecessary], [.investigational]])
    #expect(own.map(\.service) == ["Night frames", "Frames of glass"])
    #expect(own.first?.criteria?.items.count == 2)
  }

  @Test func takesLinesSetInBelowADeterminationForItsList() throws {
    let own = try statements(
      """
      Policy Statement

      Frames are unproven and not medically necessary for the treatment of:
          Gout of the thumb
          Sprue of the foot
          Pain of no kind

      No frame has helped in these.
      """)
    #expect(own.first?.criteria?.items.count == 3)
  }

  @Test func readsNoStatementInTheCriteriaOfADefinition() throws {
    let own = try statements(
      """
      Policy

      A service or supply, such as a frame, is considered investigational if any of the following are \
      met:

      • It may not be sold.
      • It is not investigational in itself but would not be medically necessary except for its use \
      with another.
      """)
    #expect(own.isEmpty)
  }

  @Test func readsADeterminationAboveTheFirstSection() throws {
    let own = try Fixtures.policy(
      text: Self.head
        + """
        As the law says, bed frames are covered when used for a sleeper with a scar.

        POLICY:

        Bed frames may be considered medically necessary for gout.
        """
    ).statements
    #expect(classes(own) == [[.covered], [.medicallyNecessary]])
  }

  @Test func aPageThatTellsOfOneCoveredThingIsNoPolicy() throws {
    let text = """
      Night pumps are covered for sleepers who have gout.
      A night pump is covered when the sleeper has tried a pad.
      Our night pumps may also be covered if the sleeper has a scar.
      """
    #expect(try !Fixtures.parse(text: text).isPolicy)
  }

  @Test func endsAListWhereANumberedItemDetermines() throws {
    let own = try statements(
      """
      Policy Statement

      Springs are not covered for the following conditions, as they are investigational:

      • gout
      • sprue

      A. A frame is covered when one of the following criteria is met:
      1. The bed is broken.
      2. The sleeper is tall.
      """)
    #expect(classes(own) == [[.notCovered, .investigational], [.covered]])
    #expect(own.map { $0.criteria?.items.count } == [2, 2])
  }

  @Test func partsDeterminationsThatRunIntoEachOtherBehindALostLine() throws {
    let own = try statements(
      """
      Policy Statement

      Frames (wood, brass) may be considered medically necessary for pain of the back including any \
      of the following: Primary gout of long standing Sprue that has come back after a rest in a \
      warm and quiet place with no stairs Night frames may be considered medically necessary when all of the \
      following conditions are met: Pain that lasts for weeks on end in spite of pads Signs of a \
      broken bed that a carpenter has seen at home and has written down in a letter
      """)
    #expect(own.map(\.service) == ["Frames (wood, brass)", "Night frames"])
    #expect(own.allSatisfy { $0.quote.text.count < 130 })
  }

  @Test func takesWordsInATableOfCodesForNoHeading() throws {
    let own = try statements(
      """
      Coverage Limitations

      Frames of glass are not covered.

      Coding Information

      12345 Not covered if used to report what is outlined in

      Coverage Limitations

      section

      23456 A frame of brass, each
      """)
    #expect(own.count == 1)
  }

  @Test func listsOfStatusGiveItToTheItemsThatOnlyName() throws {
    let own = try statements(
      """
      When services are not covered

      • Frames are not covered for conditions other than those listed above.
      • Kits that are ordered by telephone.
      • Frames are not covered when the bed is whole.
      """)
    #expect(classes(own) == [[.notCovered], [.notCovered], [.notCovered]])
  }

  @Test func oneNumberedNameAboveADeterminationIsNone() throws {
    let own = try statements(
      """
      Policy Statement

      Medically Necessary:

      I. Beds with two sleepers

      The following frames are considered medically necessary when the bed is broken:

      1. A frame of wood; or
      2. A frame of brass.
      """)
    #expect(own.count == 1)
  }

  @Test func readsASummaryThatIsAllThatDetermines() throws {
    let own = try Fixtures.policy(
      text: """
        Medical Policy: Bed Frames
        Policy Number: 12
        Effective Date: 1/2/2023

        Summary:
        A frame is considered medically necessary for gout when criteria are met. Otherwise, the \
        frame is considered cosmetic.
        """
    ).statements
    #expect(classes(own) == [[.medicallyNecessary], [.cosmetic]])
  }

  @Test func takesAPageThatCoversSeveralThingsOnConditionsForAPolicy() throws {
    let text = """
      Night Equipment

      Mattress
      A mattress is covered for sleepers who have gout and who cannot rest without one.

      Cushion
      Benefits are provided for cushions for sleepers who have a scar.

      Lantern
      A lantern is covered when the sleeper cannot see the bed.
      """
    #expect(try Fixtures.policy(text: text).statements.count == 3)
  }

  @Test func readsAnOutlineWithoutStops() throws {
    let found = try statements(
      """
      Policy

      1.0 Frames of oak are covered for sleepers who are taller than the beds of their own homes.
      2.0 Frames of a sleeper's guest are considered medically necessary when ALL are met:
          2.1 The guest snores; AND
          2.2 The guest's own plan will not cover the frame; AND
          2.3 The host has agreed.
      3.0 Frames bought by mail are not covered.
      """)
    #expect(classes(found) == [[.covered], [.medicallyNecessary], [.notCovered]])
    #expect(found.map(\.service).allSatisfy { $0.hasPrefix("Frames") })
    #expect(found.dropFirst().first?.criteria?.items.map(\.label) == ["2.1", "2.2", "2.3"])
  }

  /// A measure that opens a wrapped line has none that counts on from it.
  @Test func takesAMeasureForNoItem() throws {
    let found = try statements(
      """
      Policy

      Imaging of the whole frame is considered medically necessary with a magnet of at least
      1.5 Tesla where the joints of the frame cannot be seen.
      """)
    #expect(found.count == 1)
    #expect(found.first?.quote.text.contains("1.5 Tesla where the joints") == true)
  }

  @Test func hangsAListOnALeadThatGoesOnWithAnd() throws {
    let found = try statements(
      """
      Policy

      A wide frame is medically necessary when the criteria above are met; and
      1. The sleeper is tall; or
      2. The room is high.
      """)
    #expect(found.map { $0.criteria?.items.count } == [2])
  }

  @Test func readsTestingCriteriaBelowADescription() throws {
    let found = try statements(
      """
      Policy

      Frames are covered.

      Description

      Frames hold a bed.

      OAK TESTING CRITERIA

      Oak testing is considered medically necessary for frames that creak.
      """)
    #expect(classes(found) == [[.covered], [.medicallyNecessary]])
  }
}
