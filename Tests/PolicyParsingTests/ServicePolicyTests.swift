import EvidenceModel
import Testing

@testable import PolicyParsing

/// What policies on therapies, tests, imaging and equipment say otherwise than those on surgery and drugs.
@Suite struct ServicePolicyTests {
  private func statements(_ body: String, heading: String = "Policy") throws -> [PolicyStatement] {
    try Fixtures.policy(
      text:
        "Knee Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\n\(heading)\n\n\(body)\n\nReferences\n\nNone.\n"
    ).statements
  }

  /// The sentence, its class and service.
  @Test(
    arguments: [
      (
        "Left vein catheterization is indicated for adults with gout, and is an emergency.",
        .medicallyNecessary, "Left vein catheterization"
      ),
      (
        "Lamp work is indicated in adults with gout when there is documentation of one of the following:",
        .medicallyNecessary, "Lamp work"
      ),
      (
        "Once the knee bends again, or exercises at home suffice, lamp work is not considered medically necessary.",
        .notMedicallyNecessary, "lamp work"
      ),
      (
        "Subject to review, lamp work may be considered medically necessary.",
        .medicallyNecessary, "lamp work"
      ),
      (
        "For adults with no history of gout: lamp work is considered medically necessary if the knee is stiff.",
        .medicallyNecessary, "lamp work"
      ),
      (
        "The member meets medical necessity when the knee is stiff.", .medicallyNecessary,
        "Knee Frames"
      ),
    ] as [(String, DeterminationClass, String)])
  func readsTheSentence(_ sentence: String, _ meaning: DeterminationClass, _ service: String) throws
  {
    let own = try statements(sentence)
    #expect(own.map(\.determination.classes) == [[meaning]], "\(sentence)")
    #expect(own.map(\.service) == [service], "\(sentence)")
  }

  @Test func namesThePeopleOfALabelThatBeginsWithFor() throws {
    let own = try statements(
      "For adults with no history of gout: lamp work is considered medically necessary if the knee is stiff."
    )
    #expect(own.first?.indication == "adults with no history of gout")
  }

  @Test(
    arguments: [
      "For use on a train, members ask the guard what kind of lamp work is allowed.",
      "Members learn from the school what type of lamp work is covered.",
    ])
  func readsNothingInWhatIsAsked(_ sentence: String) throws {
    #expect(try statements(sentence).isEmpty)
  }

  @Test func takesADemandForNecessityForACriterion() throws {
    let own = try statements(
      """
      Night frames are considered medically necessary for adults with gout, who meet the following criteria:

        1. Adults must meet the medical necessity criteria for a day frame; and
        2. Adults must have ONE of the following:
           a. Those waiting for surgery who meet medical necessity criteria for a lamp; or
           b. Those with a broken frame.
      """)
    #expect(own.map(\.service) == ["Night frames"])
    let criteria = try #require(own.first?.criteria)
    #expect(CriteriaOutline.lines(criteria).contains { $0.contains("day frame") })
  }

  @Test func readsWhatAPolicysLimitationsRefuse() throws {
    let own = try statements(
      """
      Knee frames are considered medically necessary for gout.

      Policy Limitations and Exclusions

      Frames for sports — frames of one who runs — are not covered. Lamps in schools are not covered.
      """)
    #expect(own.count == 3)
    #expect(own.dropFirst().allSatisfy { $0.determination.classes == [.notCovered] })
  }
}
