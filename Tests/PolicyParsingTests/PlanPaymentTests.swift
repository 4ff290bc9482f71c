import EvidenceModel
import Testing

@testable import PolicyParsing

/// Handbooks of benefits: what a plan pays a share of, gives or lists, and what their questions and answers say.
@Suite struct PlanPaymentTests {
  private func statements(_ body: String) throws -> [PolicyStatement] {
    try Fixtures.policy(
      text:
        "Knee Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nPolicy\n\n\(body)\n\nReferences\n\nNone.\n"
    ).statements
  }

  @Test(
    arguments: [
      ("The plan pays 80% of the cost of a knee frame.", "a knee frame"),
      ("The Fund will pay up to $300 for knee frames once every two years.", "knee frames"),
      ("The Plan will pay 80% up to $100 of the cost of a fitting.", "a fitting"),
      ("We pay half of the cost of knee frames.", "knee frames"),
      ("The Plan provides knee care benefits.", "knee care benefits"),
      ("The frame benefit provides for knee frames.", "knee frames"),
      ("Covered services include knee frames and their fitting.", "knee frames and their fitting"),
      ("Covered expenses include knee frames.", "knee frames"),
    ])
  func readsWhatAPlanPays(_ sentence: String, _ service: String) throws {
    let own = try statements(sentence)
    #expect(own.map(\.determination.classes) == [[.covered]])
    #expect(own.map(\.service) == [service])
  }

  @Test(
    arguments: [
      "The Fund will not repair or replace a frame that is lost.",
      "Medicaid does not rent knee frames.", "Non-covered services include frames for sport.",
    ])
  func readsWhatItDoesNot(_ sentence: String) throws {
    #expect(try statements(sentence).map(\.determination.classes) == [[.notCovered]])
  }

  @Test(
    arguments: [
      "The plan pays 80% of the allowed amount for in-network providers.",
      "After the deductible the plan pays 80% for covered services.",
      "Members pay 20% of the cost of knee frames.",
      "This measure does not replace the judgement of a physician.",
      "The plan provides comprehensive medical benefits.",
      "The program provides for appeals.", "Some plans pay half of the cost of knee frames.",
      "Which services are covered",
      "Learn how your plan covers knee frames.", "How much the plan will pay for a frame",
    ])
  func takesForNoStatement(_ sentence: String) throws {
    #expect(try statements(sentence).isEmpty)
  }

  @Test(
    arguments: [
      "Some Harbor plans exclude coverage of knee frames.",
      "Most of our self-funded plans do not cover knee frames.",
      "Many Harbor Group plans will not cover knee frames.",
    ])
  func whatSomePlansDoIsNoDetermination(_ sentence: String) throws {
    #expect(try statements(sentence).isEmpty)
  }

  @Test(
    arguments: [
      ("Are knee frames covered by the plan? Yes. A physician must ask.", .covered),
      ("Does the plan cover knee frames for sport? No.", .notCovered),
      ("Are knee frames medically necessary? No, they are a comfort.", .notMedicallyNecessary),
      ("Will the plan pay for knee frames?\n\nYes. Two frames a year.", .covered),
    ] as [(String, DeterminationClass)])
  func anAnswerDetermines(_ body: String, _ value: DeterminationClass) throws {
    let own = try statements(body)
    #expect(own.map(\.determination.classes) == [[value]])
    #expect(own.first?.service.lowercased() == "knee frames")
  }

  @Test(
    arguments: [
      "Are knee frames covered? It depends on your plan.",
      "Are you covered? Yes. Your card says so.",
      "Do I need a referral? No. Any physician will do.",
      "Are knee frames covered? No referral is needed to ask.",
    ])
  func anAnswerThatSaysNothingOfAServiceDoesNot(_ body: String) throws {
    #expect(try statements(body).isEmpty)
  }

  @Test func anAnswerWithADeterminationOfItsOwnIsReadOnce() throws {
    let own = try statements(
      "Are knee frames covered? Yes, knee frames are covered when a physician asks.")
    #expect(own.map(\.service) == ["knee frames"])
    #expect(own.first?.quote.text == "Yes, knee frames are covered when a physician asks.")
  }

  @Test func aPageOfBenefitsHasItsSentencesBesideItsList() throws {
    let own = try Fixtures.policy(
      text: """
        Hearing Frame Benefits

        The plan pays 80% of the cost of a hearing frame once a year.

        What You Need To Do

        Repairs to a hearing frame are a covered benefit.

        What’s Not Covered

          • Batteries for hearing frames;
          • Hearing frames bought at fairs without a referral.
        """
    ).statements
    #expect(
      own.map(\.determination.classes) == [[.covered], [.covered], [.notCovered], [.notCovered]])
  }

  @Test(
    arguments: [
      ("Knee Frames Knee frames are medically necessary for gout.", "Knee frames"),
      ("Knee Frames at Home Knee frames are medically necessary for gout.", "Knee frames"),
      (
        "Knee frames and Knee frames of wood are medically necessary.",
        "Knee frames and Knee frames of wood"
      ),
    ])
  func aHeadingThatSaysTheSameNameIsNoPartOfIt(_ sentence: String, _ service: String) throws {
    #expect(try statements(sentence).map(\.service) == [service])
  }

  @Test func anItemWithALimitOfItsOwnDeterminesBelowAListOfWhatIsCovered() throws {
    let own = try statements(
      """
      Coverage includes:

      - Care abroad.
      - A private room.
      - Knee frames are covered up to $300 per year.
      """)
    #expect(own.map(\.determination.classes) == [[.covered], [.covered]])
    #expect(own.first?.criteria?.items.count == 2)
    #expect(own.last?.service == "Knee frames")
  }

  @Test func aPageThatTellsItsBenefitsIsAPolicy() throws {
    let own = try Fixtures.policy(
      text: """
        decorative picture
        Knee care
        Benefits are provided for knee frames when a physician asks.
        Benefits for knee lamps are available when frames have failed.
        """
    ).statements
    #expect(own.map(\.determination.classes) == [[.covered], [.covered]])
  }

  @Test func aHeadingThatRunsIntoItsSentenceIsNoPartOfIt() throws {
    let own = try statements(
      "Title Knee Frames When services are covered We cover knee frames for gout. When services are not covered We do not cover frames for sport."
    )
    #expect(
      own.map(\.quote.text) == [
        "We cover knee frames for gout.", "We do not cover frames for sport.",
      ])
    #expect(own.map(\.determination.classes) == [[.covered], [.notCovered]])
  }
}
