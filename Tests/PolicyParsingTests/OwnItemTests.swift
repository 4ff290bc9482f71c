import EvidenceModel
import Testing

@testable import PolicyParsing

/// Items that determine below a lead that does, leads of lists of what is judged, and sentences about
/// codes, classes of services and payment.
@Suite struct OwnItemTests {
  private func statements(_ body: String) throws -> [PolicyStatement] {
    try Fixtures.policy(
      text:
        "Bed Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nPolicy\n\n\(body)\n"
    ).statements
  }

  @Test func readsAnItemThatRefusesWhatItsLeadGrants() throws {
    let own = try statements(
      """
      1. The glow test is medically necessary in any of the following conditions:
         a. after the repair of a broken frame; or
         b. before the repair of a broken frame; or
         c. while a frame is replaced.
         d. The glow test is considered investigational for screening of frames that are whole.
      2. Bed frames are considered not medically necessary for naps.
      """)
    #expect(
      own.map(\.determination.classes) == [
        [.medicallyNecessary], [.investigational], [.notMedicallyNecessary],
      ])
    #expect(own.first?.criteria?.items.count == 3)
  }

  @Test func countsACriterionThatGrantsWhereItsLeadSaysHowManyAreToBeMet() throws {
    let own = try statements(
      """
      1. Testing of a sleeper's relative is medically necessary if all of the following are met:
         a. The results help the sleeper.
         b. Coverage is limited to five relatives in the life of a sleeper.
         c. The relative lives in the sleeper's house.
      """)
    #expect(own.count == 1)
    #expect(own.first?.criteria?.items.count == 3)
  }

  /// The lead of a list of what is judged, its class and service.
  @Test(
    arguments: [
      (
        "For sleepers who meet these criteria, the services that may be considered medically "
          + "necessary for rest include ANY of the following:",
        DeterminationClass.medicallyNecessary
      ),
      (
        "The following frames that are not medically necessary (not an all-inclusive list):",
        .notMedicallyNecessary
      ),
    ])
  func readsALeadWhoseVerbStandsInAClause(_ lead: String, _ expected: DeterminationClass) throws {
    let own = try statements(lead + "\n\n- Oak frames\n- Pine frames\n")
    #expect(own.map(\.determination.classes) == [[expected]])
    #expect(own.first?.criteria?.items.count == 2)
  }

  @Test(
    arguments: [
      "Any device, treatment, supply or procedure for which safety has not been shown is considered "
        + "investigational.",
      "The plan may consider coverage of an experimental service if it has been tried elsewhere.",
      "The following CPT/HCPCS procedure codes are investigational and are not covered.",
    ])
  func takesNoStatementFrom(_ sentence: String) throws {
    let own = try statements("Oak frames are considered cosmetic.\n\n" + sentence)
    #expect(own.map(\.determination.classes) == [[.cosmetic]])
  }

  @Test(
    arguments: [
      (
        "Payment will be considered for sleepers when the frame is broken.",
        DeterminationClass.covered
      ),
      (
        "Prior approval shall be granted if there is documentation of a broken frame.",
        .medicallyNecessary
      ),
      ("The plan will not pay for a second frame in a year.", .notCovered),
      (
        "Frames of oak are considered not medically necessary, as a clinical benefit has not been "
          + "established.", .notMedicallyNecessary
      ),
      (
        "Frames for tall sleepers are consideredinvestigational for all other uses.",
        .investigational
      ),
    ])
  func readsADetermination(_ sentence: String, _ expected: DeterminationClass) throws {
    #expect(try statements(sentence).map(\.determination.classes) == [[expected]])
  }

  @Test func noRowOfATableOfCodesTakesItsHeadingsStatus() throws {
    let own = try statements(
      """
      ## Not Medically Necessary

      Oak frames for naps.

      Q1234 Oak frame, each
      """)
    #expect(own.map(\.quote.text) == ["Oak frames for naps."])
  }

  @Test func aPageWithoutHeaderThatHangsManyCriteriaOnADeterminationIsAPolicy() throws {
    let lead = "Our plan covers rest frames when all of the following are met:\n\n"
    let criteria = (1...5).map { "\($0). The sleeper has tried bed number \($0)." }
    let many = lead + criteria.joined(separator: "\n") + "\n"
    let few = lead + criteria.prefix(2).joined(separator: "\n") + "\n"
    #expect(try Fixtures.parse(text: many).isPolicy)
    #expect(try !Fixtures.parse(text: few).isPolicy)
    let part = "Rest frames are a covered benefit when all of the following are met:\n\n"
    let rest = criteria.prefix(2).joined(separator: "\n") + "\n"
    #expect(try Fixtures.parse(text: part + rest).isPolicy)
    #expect(try !Fixtures.parse(text: "Sleep well.\n\n" + part + rest).isPolicy)
  }

  /// A row that a reader of pages wrote on one line says nothing of how the text around it is wrapped.
  @Test func oneLongRowOfATableLeavesWrappedItemsWhole() throws {
    let rows = "01/02/2023 | " + String(repeating: "Criteria for sleepers were edited. ", count: 12)
    let own = try statements(
      """
      1. For sleepers of 35 years or more who have no history of a broken frame, a yearly look at
         the frame with a ruler or measurement of the glow of its
         WOOD is considered medically necessary in any of the following situations:
         a. The frame is older than its sleeper, and the sleeper has slept in it for most of that
            time without a change of rooms.
         b. The frame was bought from a sleeper who did not say how long it had been in use before.
      2. For sleepers of less than 35 years, a look at the frame with a ruler or measurement of its
         GLOW is considered not medically necessary.

      ## Revision History

      Date | Change
      \(rows)
      """)
    #expect(own.map { $0.criteria?.items.count ?? 0 } == [2, 0])
    #expect(own.last?.quote.text.hasPrefix("For sleepers of less") ?? false)
  }
}
