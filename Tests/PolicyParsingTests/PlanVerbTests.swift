import EvidenceModel
import Testing

@testable import PolicyParsing

/// Verbs of plans in all their forms: modal verbs, denials and adverbs before a stem.
@Suite struct PlanVerbTests {
  private func policy(_ text: String) throws -> Policy { try Fixtures.policy(text: text) }

  private func statements(_ body: String) throws -> [PolicyStatement] {
    try policy(
      "Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nPolicy\n\n\(body)\n\nReferences\n\nNone.\n"
    ).statements
  }

  private static let payers = ["Harbor Plan", "Medicaid", "The department", "We"]
  private static let stems = [
    "cover", "pay for", "reimburse", "fund", "authorize", "provide coverage for",
    "allow payment for", "make payment for", "offer benefits for",
  ]

  @Test(arguments: payers, stems)
  func readsAnyFormThatGrants(_ payer: String, _ stem: String) throws {
    for group in ["will", "shall", "may", "will only", "may also", "will generally"] {
      let own = try statements("\(payer) \(group) \(stem) knee frames when a physician asks.")
      #expect(own.map(\.determination.classes) == [[.covered]], "\(payer) \(group) \(stem)")
      #expect(own.map(\.service) == ["knee frames"])
    }
  }

  @Test(arguments: payers, stems)
  func readsAnyFormThatRefuses(_ payer: String, _ stem: String) throws {
    let denial = payer == "We" ? "do not" : "does not"
    for group in [
      denial, "will not", "cannot", "shall never", "generally " + denial, denial + " routinely",
      "will no longer",
    ] {
      let own = try statements("\(payer) \(group) \(stem) knee frames.")
      #expect(own.map(\.determination.classes) == [[.notCovered]], "\(payer) \(group) \(stem)")
      #expect(own.map(\.service) == ["knee frames"])
    }
  }

  @Test(
    arguments: [
      ("are reimbursed when a physician asks.", [.covered]),
      ("are paid for only if a physician asks.", [.covered]),
      ("are not routinely reimbursed.", [.notCovered]),
      ("can be approved when a physician asks.", [.medicallyNecessary]),
      ("may be renewed when the member walks better.", [.medicallyNecessary]),
      ("may be renewed every 12 months if the member walks better.", [.medicallyNecessary]),
      ("will usually be funded by the NHS.", [.covered]),
      ("are regarded as a procedure of low clinical priority.", [.notCovered]),
      (
        "are covered if they are a part of a brace and are medically necessary for its work.",
        [.covered]
      ),
      (
        "are covered when a nurse or a physician writes an order stating the frame is medically necessary.",
        [.covered]
      ),
      (
        "are medically necessary only when they are a benefit of the contract.",
        [.medicallyNecessary]
      ),
      ("are considered medically necessary when used as a means to walk.", [.medicallyNecessary]),
      ("should not be approved for sport.", [.notCovered]),
      ("are approved only when a physician asks.", [.medicallyNecessary]),
      ("are no longer a benefit.", [.notCovered]),
      ("qualify for coverage when a physician asks.", [.covered]),
      ("do not qualify as medically necessary for sport.", [.notMedicallyNecessary]),
      ("fail to meet the definition of medical necessity.", [.notMedicallyNecessary]),
      ("have been deemed experimental for sport.", [.investigational]),
      ("have not been determined to be medically necessary.", [.notMedicallyNecessary]),
      ("are not considered proven for sport.", [.investigational]),
      ("are categorized as cosmetic.", [.cosmetic]),
      ("continue to be considered investigational.", [.investigational]),
      ("are standard benefit exclusions.", [.notCovered]),
      ("are not compensable.", [.notCovered]),
    ] as [(String, [DeterminationClass])])
  func readsWhatIsSaidOfTheService(_ words: String, _ classes: [DeterminationClass]) throws {
    let own = try statements("Knee frames " + words)
    #expect(own.map(\.determination.classes) == [classes])
    #expect(own.map(\.service) == ["Knee frames"])
  }

  @Test(
    arguments: [
      ("Coverage of knee frames is not provided.", .notCovered),
      ("No reimbursement will be made for knee frames.", .notCovered),
      ("There is no funding for knee frames.", .notCovered),
      ("Continued funding will be granted to members whose pain has fallen.", .covered),
      ("Authorization shall be refused where the frame is for sport.", .notCovered),
      ("Harbor Plan classifies knee frames as investigational.", .investigational),
      ("Harbor Plan has deemed knee frames medically necessary for gout.", .medicallyNecessary),
      ("Members may receive two knee frames every year.", .covered),
      ("Members may be approved for one knee frame every year.", .medicallyNecessary),
      ("Requests for a second knee frame will be denied.", .notCovered),
      ("Wooden frames: not medically necessary.", .notMedicallyNecessary),
      ("Wooden frames - Not covered.", .notCovered),
      ("Knee frames: Covered when a physician asks.", .covered),
      (
        "Claims for wooden frames will be denied as not medically necessary.",
        .notMedicallyNecessary
      ),
      ("There is no Medicare benefit for wooden frames.", .notCovered),
      ("Wooden frames are not recommended for coverage.", .notCovered),
      ("Payment for knee frames may be made only if a physician asks.", .covered),
      ("A member may obtain a knee frame only if the knee is swollen.", .covered),
      ("Up to 20 knee pads are allowed per month.", .covered),
      ("Make payment for knee frames if a physician asks.", .covered),
      ("It is the policy of Harbor Plan to extend benefits for knee frames for gout.", .covered),
      ("Harbor Plan has not found knee frames to be medically necessary.", .notMedicallyNecessary),
      ("Knee frames do not constitute covered equipment.", .notCovered),
      ("The plan's benefit excludes knee frames.", .notCovered),
      ("Fitting is part of the global fee.", .other),
      ("One frame in any year is a benefit.", .covered),
      ("Do not certify if the frame is for sport.", .notCovered),
    ] as [(String, DeterminationClass)])
  func readsOtherFrames(_ sentence: String, _ value: DeterminationClass) throws {
    #expect(try statements(sentence).map(\.determination.classes) == [[value]])
  }

  @Test(
    arguments: [
      "Authorization of knee frames may be renewed every 12 months thereafter.",
      "The member will pay for knee frames.", "A charity funds knee frames.",
      "Knee frames are reimbursed at the rate of the fee schedule.",
      "Providers are reimbursed when they bill on time.",
      "Laboratories are not allowed to ask for frames.",
      "The agency approved knee frames in 1999.", "Knee frames are approved for adults.",
      "Frames have been experimental for years.", "Fenoral treats gout, investigational or not.",
      "Severity is established when one or more of the following is present.",
      "Knee frames would be approved elsewhere.",
      "If the rider does provide coverage for knee frames these are fitted at home.",
      "Some plans may not provide coverage for knee frames.",
      "Plans that are issued or renewed this year shall provide coverage for knee frames.",
      "It is the policy of Harbor Plan to cover knee frames when they are medically necessary.",
      "The frame is repaired if it qualifies for coverage.", "Claims will be denied.",
      "Claims for services without an order will be denied as not medically necessary.",
      "Providers must meet the following criteria to qualify for knee frames:",
      "Members must meet the following to qualify for enrollment:",
      "Coverage status: not medically necessary.",
      "We do not cover services provided by health care providers who are not in our network.",
      "If the order for an item addressed in this policy is missing, the item will be denied as not medically necessary.",
      "Frames cost a lot, and to fund knee frames is hard.",
    ])
  func takesForNoStatement(_ sentence: String) throws {
    #expect(try statements(sentence).isEmpty)
  }

  @Test func aLeadMayStandBehindWhatElseIsLeftOut() throws {
    let own = try statements(
      """
      In addition to any requirements, conditions or limits elsewhere, the following specifically are excluded:

      - Frames for sport.
      - Frames for show.
      """)
    #expect(own.map(\.determination.classes) == [[.notCovered]])
    #expect(own.map(\.service) == ["Frames for sport; Frames for show"])
  }

  @Test(
    arguments: [
      "To be eligible for knee frames, you must meet all of the following criteria:",
      "Members must meet all of the following to qualify for knee frames:",
    ])
  func whoQualifiesForAServiceIsItsCondition(_ lead: String) throws {
    let own = try statements("\(lead)\n\n- The knee is swollen.\n- A physician asks.")
    #expect(own.map(\.determination.classes) == [[.covered]])
    #expect(own.map(\.service) == ["knee frames"])
    #expect(own.first?.criteria?.items.count == 2)
  }

  @Test func aDescriptionRefusesCoverage() throws {
    let own = try policy(
      """
      Knee Frames

      Policy Number: 12
      Effective Date: 1/2/2023

      Description

      Knee frames hold the knee. Frames for looks are not a covered benefit. Frames have been investigational.

      Policy

      Knee frames are medically necessary for gout.
      """
    ).statements
    #expect(own.map(\.determination.classes) == [[.notCovered], [.medicallyNecessary]])
  }

  @Test func aCellOfATableSaysThatCriteriaAreMet() throws {
    let own = try statements(
      """
      | Test | For | Determination |
      |---|---|---|
      | Knee saliva panel | Gout | Meets coverage criteria |
      | Knee hair panel | Any | Does not meet coverage criteria |
      """)
    #expect(own.map(\.determination.classes) == [[.covered], [.notCovered]])
  }

  @Test func aNumberedHeadingCountsOnFromOneThatIsKnown() throws {
    let policy = try policy(
      """
      Harbor Plan
      Policy Number: 7.11
      Title: Knee Frames
      Effective Date: 01/02/2020

      I. Purpose
      To say when frames are authorized.

      II. Frames at Home
      Knee frames are covered when a physician asks.

      III. Further Limitations
      Wooden frames are excluded from coverage.
      """)
    #expect(policy.sections.dropFirst().map(\.kind) == [.description, .other, .limitations])
    #expect(policy.statements.map(\.determination.classes) == [[.covered], [.notCovered]])
  }

  @Test func aQuestionThatIsAHeadingDeterminesItsList() throws {
    let own = try statements(
      """
      What we do not consider medically necessary

      - Frames for sport
      - Frames for show

      What the plan does not cover

      - Wooden frames
      - Golden frames
      """)
    #expect(
      own.map(\.determination.classes) == [
        [.notMedicallyNecessary], [.notMedicallyNecessary], [.notCovered], [.notCovered],
      ])
  }
}
