import EvidenceModel
import Testing

@testable import PolicyParsing

/// Determinations in plain words, with what else their sentences say, and lists in the shapes of manuals and
/// mirrored pages.
@Suite struct PlainBenefitTests {
  private func statements(_ body: String, title: String = "Nerve Cooling") throws
    -> [PolicyStatement]
  {
    try Fixtures.policy(
      text:
        "\(title)\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nPolicy\n\n\(body)\n\nReferences\n\nNone.\n"
    ).statements
  }

  /// The sentence, its classes and its service.
  @Test(
    arguments: [
      (
        "A crown is considered dentally necessary only if the tooth is broken.",
        [.medicallyNecessary], "A crown"
      ),
      ("Gold crowns are not dentally necessary.", [.notMedicallyNecessary], "Gold crowns"),
      (
        "Gold crowns do not become eligible for benefits because of taste.", [.notCovered],
        "Gold crowns"
      ),
      (
        "Heel scans are a limited benefit and may be covered for sore heels.", [.covered],
        "Heel scans"
      ),
      (
        "Heel scans are reviewed for need, and coverage will not be provided if the heel is sound.",
        [.notCovered], "Heel scans"
      ),
      (
        "Benefits are also provided for certain frames for adults who are lame.", [.covered],
        "certain frames"
      ),
      ("The Plan pays benefits for frames of steel.", [.covered], "frames of steel"),
      ("Warm toes are limited to a one year supply.", [.covered], "Warm toes"),
      (
        "Gold beds are typically a standard exclusion in the plan of benefits.", [.notCovered],
        "Gold beds"
      ),
      (
        "There are no reimbursement provisions for gold beds.", [.notCovered], "gold beds"
      ),
      (
        "Naps are considered not medically necessary for sleepers who do not meet the medical necessity criteria above.",
        [.notMedicallyNecessary], "Naps"
      ),
      ("Heel scans are a limited benefit when used for sore heels.", [.covered], "Heel scans"),
      (
        "Medical necessity for bed rides is established when no other ride is safe.",
        [.medicallyNecessary], "bed rides"
      ),
      (
        "Covered health services include treatment of gout.", [.covered], "treatment of gout"
      ),
      (
        "Harbor Plan does not cover spare drinks solely for taste.", [.notCovered], "spare drinks"
      ),
      (
        "Covered formulas include goat drinks and other drinks that are medically necessary.",
        [.covered], "goat drinks and other drinks that are medically necessary"
      ),
    ] as [(String, [DeterminationClass], String)])
  func reads(_ sentence: String, classes: [DeterminationClass], service: String) throws {
    let own = try statements(sentence)
    #expect(own.map(\.determination.classes) == [classes])
    #expect(own.map(\.service) == [service])
  }

  @Test(
    arguments: [
      "A step rule is a requirement that a first drug be tried before coverage will be provided for another.",
      "Members must obtain approval from the office, or the frame will not be covered.",
      "Benefits for frames are limited to the maximum allowed amount.",
      "Members may ask for the list of the procedures we cover when criteria are met.",
      "Nerve cooling is a covered benefit for some members.",
      "Medical necessity is established by the office.",
      "If the contract excludes coverage for a specific service it is not covered under that contract.",
      "The following procedures may be considered either cosmetic or reconstructive, depending on the case.",
    ])
  func takesForNoStatement(_ sentence: String) throws {
    #expect(try statements(sentence).isEmpty)
  }

  @Test func keepsAClauseThatSpeaksOfTheSameThing() throws {
    let own = try statements(
      "Harbor covers frames if they are a part of a covered bed and are medically necessary for sleep."
    )
    #expect(own.map(\.service) == ["frames"])
  }

  @Test func readsASectionThatJudgesWhatItsHeadingNames() throws {
    let own = try statements(
      """
      COSMETIC FRAMES:

      Cosmetic frames are not eligible for benefits if the contract excludes them.

      STEEL FRAMES:

      Steel frames are eligible for benefits when notes support them.
      """)
    #expect(own.map(\.determination.classes) == [[.notCovered], [.covered]])
  }

  @Test func endsAStatementAtTheColonOfItsOwnListThoughAnotherFollows() throws {
    let own = try statements(
      """
      Harbor considers the following treatment medically necessary for members with gout: 1. Cold baths; 2. Warm baths with notes; and 3. Rest in bed.

      A. The request names a doctor.
      B. The request is signed.
      """)
    #expect(own.count == 1)
    #expect(own.first?.quote.text.hasSuffix("with gout") ?? false)
    #expect(own.first?.criteria?.items.count == 3)
    #expect(own.first?.service.hasPrefix("Cold baths") ?? false)
  }

  @Test func hangsTheItemsThatDoNotDetermineOnTheirLead() throws {
    let own = try statements(
      """
      The following services are considered medically necessary only when done for what is named:
      • Peels of the heel may be considered medically necessary.
      • Deep peels are considered medically necessary.
      • Lobe repair after a tear;
      • Hair removal after a burn;
      """)
    #expect(own.count == 3)
    #expect(
      own.first?.criteria?.items.map(\.text) == [
        "Lobe repair after a tear;", "Hair removal after a burn;",
      ])
  }

  @Test func readsItemsWhoseNumbersStandBehindASignAndApart() throws {
    let own = try statements(
      """
      Bed rides are not covered in the following circumstances:

        • 1.

          A ride for pleasure.

        • 2.

          A ride when the sleeper refuses it.
      """)
    #expect(
      own.first?.criteria?.items.map(\.text) == [
        "A ride for pleasure.", "A ride when the sleeper refuses it.",
      ])
  }

  @Test func readsLettersAndSmallNumbersInRunningText() throws {
    let own = try statements(
      "Harbor will cover heel cups when 1 or more of the following criteria are met: a. As a part of a plan. "
        + "b. For sore heels when all of the following are met: i. Rest has failed; ii. The heel is swollen."
    )
    #expect(own.first?.criteria?.items.count == 2)
    #expect(
      own.first?.criteria?.items.last?.items.map(\.text) == [
        "Rest has failed", "The heel is swollen",
      ])
  }

  @Test func goesOnWithAListBehindANote() throws {
    let own = try statements(
      """
      Bed care may be considered medically necessary when ALL of the following criteria are met:

        • The sleeper must be at home.

      Note: Being at home is not told by the lack of a ride.

        • The sleeper must be tired.
        • A doctor must ask for it.
      """)
    #expect(own.first?.criteria?.items.count == 3)
  }

  @Test func takesNoItemThatLostItsSignForAStatement() throws {
    let own = try statements(
      """
      Bed rides may be considered medically necessary when ALL the following criteria are met:
      Harbor will only cover bed rides to the nearest bed; and
      The sleeper must be tired.
      """)
    #expect(own.count == 1)
  }

  @Test func joinsTheEndOfAnItemThatAShortLineHasCut() throws {
    let own = try statements(
      """
      Heart training is covered after one of the following events:
      • Infarction of the heart.
      • Percutaneous Coronary
      Angioplasty of a vessel.
      • Repair of a valve.
      """)
    #expect(own.first?.criteria?.items.count == 3)
  }

  @Test func parsesALabelBehindABracketThatAMisprintLeftOpen() throws {
    let own = try statements(
      """
      Frames are medically necessary when all of the following are met (a and b):
      a) A trial of rest has failed (e.g., naps [short or long, or of an hour);
      b) A doctor has asked for the frame.
      """)
    #expect(own.first?.criteria?.items.count == 2)
  }

  @Test func readsASentenceThatOpensWithABenefitAsNoHeading() throws {
    let own = try statements(
      """
      A. Initial Authorization

      1. Restless Bed Syndrome (RBS) (ICD-10: Z99.1)
         When a benefit, coverage of Dormiva may be approved when all of
         the following criteria are met (a. and b.):
         a. The sleeper is 18 years of age or older.
         b. The sleeper has a diagnosis of RBS.

      2. Restless Bed Syndrome of Childhood (RBSC) (ICD-10: Z99.2, excluding Z99.25)
         When a benefit, coverage of Dormiva may be approved when all of the
         following criteria are met (a. and b.):
         a. The sleeper is 2 years of age or older.
         b. The sleeper has a diagnosis of RBSC.
      """)
    #expect(own.map(\.service) == ["Dormiva", "Dormiva"])
    #expect(own.allSatisfy { $0.indication == nil && $0.quote.text.hasPrefix("When a benefit") })
    #expect(own.allSatisfy { $0.criteria?.items.count == 2 })
  }

  @Test func takesNoIndicationFromAnApprovalBeforeTheAmount() throws {
    let own = try statements(
      """
      When prior authorization is approved, Dormiva may be authorized in quantities as follows:
      • Bed sickness: 2 vials.
      • Nap sickness: 1 vial.
      """)
    #expect(own.first?.service == "Dormiva")
    #expect(own.first?.indication == nil)
  }

  @Test func takesTheNamesOfProductsInATableForNoCriteria() throws {
    let own = try statements(
      """
      Approval Criteria

      Preferred
      • Dormiva
      • Somnola
      • Napzena

      Non-Preferred
      • Bedrelo
      • Restiva
      """)
    #expect(own.isEmpty)
  }

  @Test func takesTheNameOfAConditionAboveASentenceForNoGroup() throws {
    let own = try statements(
      """
      Approval Criteria

      A. Initial Authorization

      1. Restless Bed Syndrome (RBS)
         a. Restless beds of the spine
            When a benefit, coverage of Dormiva may be approved when all of the following criteria
            are met (i. and ii.):
            i. The sleeper is 18 years of age or older.
            ii. The sleeper has a diagnosis of RBS.
      """)
    #expect(own.map(\.service) == ["Dormiva"])
  }
}
