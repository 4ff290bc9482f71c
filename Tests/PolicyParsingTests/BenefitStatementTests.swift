import EvidenceModel
import Testing

@testable import PolicyParsing

/// Determinations in the words of benefits: what is left out or paid, how often, and what is
/// recommended to those who pay for injured workers.
@Suite struct BenefitStatementTests {
  private func statements(
    _ body: String, title: String = "Nerve Cooling", heading: String = "Policy"
  ) throws -> [PolicyStatement] {
    try Fixtures.policy(
      text:
        "\(title)\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\n\(heading)\n\n\(body)\n\nReferences\n\nNone.\n"
    ).statements
  }

  /// The sentence, its classes and its service.
  @Test(
    arguments: [
      ("Spare frames are excluded.", [.notCovered], "Spare frames"),
      ("Spare frames are specifically excluded.", [.notCovered], "Spare frames"),
      ("Sport frames are disallowed when the sport is paid.", [.notCovered], "Sport frames"),
      ("Frames will be denied if the knee is sound.", [.notCovered], "Frames"),
      ("Frames will be denied as not medically necessary.", [.notMedicallyNecessary], "Frames"),
      ("Frames are payable when a physician orders them.", [.covered], "Frames"),
      ("Knee frames are an insured service only when pain lasts.", [.covered], "Knee frames"),
      ("Frames for looks are not an insured service.", [.notCovered], "Frames"),
      ("Knee frames are not routinely commissioned.", [.notCovered], "Knee frames"),
      ("Knee frames will be funded where pain lasts.", [.covered], "Knee frames"),
      ("Frames are limited to one pair every two years.", [.covered], "Frames"),
      (
        "Replacement of a frame is allowed once every 60 months.", [.covered],
        "Replacement of a frame"
      ),
      (
        "Members under 21 are limited to two knee frames per year.", [.covered],
        "knee frames"
      ),
      ("Coverage is denied for frames of wood.", [.notCovered], "Nerve Cooling"),
      ("There is no coverage of frames for adults.", [.notCovered], "frames"),
      ("No separate payment is made for straps.", [.notCovered], "straps"),
      ("The plan pays for up to 30 visits in a year.", [.covered], "up to 30 visits in a year"),
      ("Harbor Plan will not approve frames for sport.", [.notCovered], "frames"),
      (
        "Frames of wood do not meet criteria for medical necessity.", [.notMedicallyNecessary],
        "Frames of wood"
      ),
      ("Frames of wood must be considered investigational.", [.investigational], "Frames of wood"),
      (
        "There is insufficient evidence to support the use of wooden frames.", [.investigational],
        "wooden frames"
      ),
      (
        "There is insufficient evidence to establish the effectiveness of wooden frames on health, and therefore it is considered experimental.",
        [.investigational], "wooden frames"
      ),
      ("Knee surgery is not indicated for sound knees.", [.notMedicallyNecessary], "Knee surgery"),
      (
        "Requests for wooden frames may not be approved for sport.", [.notCovered], "wooden frames"
      ),
      (
        "Harbor Plan may provide coverage under the equipment benefits for medically necessary frames.",
        [.covered], "frames"
      ),
      (
        "Because the frame is still considered investigational pending trials, payment may not be made for knee frames.",
        [.notCovered], "knee frames"
      ),
      ("Gold frames are considered a cosmetic procedure.", [.cosmetic], "Gold frames"),
    ] as [(String, [DeterminationClass], String)])
  func reads(_ sentence: String, classes: [DeterminationClass], service: String) throws {
    let own = try statements(sentence)
    #expect(own.map(\.determination.classes) == [classes])
    #expect(own.map(\.service) == [service])
  }

  @Test(
    arguments: [
      "Other causes of knee pain are excluded.", "Patients with gout are excluded.",
      "Claims will be denied if the form is missing.", "Reimbursement will be denied.",
      "The quantity is limited to 2 pens per 28 days.", "Follow-up is limited to one year.",
      "Testing is limited to once per lifetime.", "The study was funded by a maker of frames.",
      "Fenoral is indicated for elbow pain.", "Frames must be considered medically necessary.",
      "Coverage may be subject to mandates, including but not limited to the following:",
      "Frames are not covered under most benefit plans.", "The frame is limited to the knee.",
      "Nerve cooling is recommended for elbow pain.",
      "Criteria that are necessary for discharge follow.",
      "All benefits are payable only when the rules of the plan are met.",
      "If a product, including a small one, covers frames, these criteria apply to the benefit.",
      "Requests for higher doses are considered on a case-by-case basis.",
      "Frames may be an exclusion unless a physician orders them.",
    ])
  func takesForNoStatement(_ sentence: String) throws {
    #expect(try statements(sentence).isEmpty)
  }

  @Test func takesARecommendationOfCareToWorkersForADetermination() throws {
    let own = try statements(
      """
      Elbow sleeves are recommended for elbow pain.

      Shock waves are not recommended.

      Not recommended as a first treatment.
      """, title: "Workers' Compensation Guideline: Elbow Pain")
    #expect(
      own.map(\.determination.classes) == [
        [.medicallyNecessary], [.notMedicallyNecessary], [.notMedicallyNecessary],
      ])
  }

  @Test func readsWhatCriteriaOfALevelOfCareAreFor() throws {
    let own = try statements(
      """
      All of the following criteria are necessary for admission:
      1. The member is safe.
      2. The member can take part.

      Any of the following criteria is sufficient for exclusion from this level of care:
      1. The member is in withdrawal.
      2. The member refuses.

      Any of the following criteria is sufficient for discharge:
      1. The goals are met.
      2. The member asks for it.
      """, title: "Day Program")
    #expect(own.map(\.determination.classes) == [[.medicallyNecessary], [.notCovered]])
    #expect(own.map { $0.criteria?.items.count } == [2, 2])
  }

  @Test func readsTheStatusThatARowSaysInACellOfItsOwn() throws {
    let own = try statements(
      """
      | Service | Status | Criteria |
      |---|---|---|
      | Panel lamp | Covered | Psoriasis |
      | Tanning bed | Not covered | |
      | Medicaid | Not covered | |
      | E0691 Lamp | Covered | |
      """)
    #expect(own.map(\.service) == ["Panel lamp", "Tanning bed"])
    #expect(own.map(\.determination.classes) == [[.covered], [.notCovered]])
  }

  @Test func hangsAListOnWhatCoverageDoesNotInclude() throws {
    let own = try statements("Coverage does not include:\n1. Straps\n2. Spare frames\n")
    #expect(own.map(\.determination.classes) == [[.notCovered]])
    #expect(own.first?.criteria?.items.map(\.text) == ["Straps", "Spare frames"])
  }

  @Test func namesTheListBelowAHeadingOfApprovalByTheLineAboveItsLead() throws {
    let own = try statements(
      """
      Stiff knees
      Patient must meet all of the following:
      • Age 12 or older
      • Pain for a year
      """, heading: "Initial Criteria")
    #expect(own.map(\.quote.text) == ["Stiff knees"])
    #expect(own.first?.criteria?.items.count == 2)
  }

  @Test func readsALimitInANumberedSectionBehindThePolicy() throws {
    let own = try Fixtures.policy(
      text: """
        Nerve Cooling

        Policy Number: 12

        I. Policy
        Nerve cooling is considered medically necessary for elbow pain.

        II. Frequency
        Nerve cooling is limited to 12 sessions per calendar year.

        III. Revision History
        10/2021 New policy

        """
    ).statements
    #expect(own.map(\.determination.classes) == [[.medicallyNecessary], [.covered]])
  }

  @Test func readsApprovalsThatAreValidForATime() throws {
    let own = try statements(
      """
      Approvals valid for 6 months for applications meeting the following criteria:
      • Age 12 or older
      • Pain for a year
      """, title: "Subsidy of Fenoral")
    #expect(own.map(\.determination.classes) == [[.medicallyNecessary]])
    #expect(own.first?.criteria?.items.count == 2)
  }

  @Test func beginsBehindAHeaderThatRunsIntoTheSentence() throws {
    let own = try Fixtures.policy(
      text: """
        National Medical Policy Posted: May 12, 2010 National Medical Policy Subject: Knee Frames Policy \
        Number: NP 488 Effective Date: March 2005 Updated: January 2007 Current Policy Statement (Update \
        May 2010: no studies were found) Harbor Health considers knee frames medically necessary when \
        any of the following is met: 1. the knee is stiff; or 2. the knee has been operated on.

        """
    ).statements
    #expect(own.first?.quote.text.hasPrefix("Harbor Health considers") ?? false)
  }
}
