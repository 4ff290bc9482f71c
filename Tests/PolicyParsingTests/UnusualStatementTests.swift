import EvidenceModel
import Testing

@testable import PolicyParsing

/// Determinations with lists in their own sentences, with pronouns, without subjects, and words that
/// look like determinations.
@Suite struct UnusualStatementTests {
  private func statements(_ body: String) throws -> [PolicyStatement] {
    try Fixtures.policy(
      text:
        "Bed Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\n\(body)\n\nReferences\n\nNone.\n"
    ).statements
  }

  @Test func endsAQuotationAtTheColonOfAListInItsOwnSentence() throws {
    let own = try statements(
      """
      Policy Statement

      Bed frames are considered medically necessary when ONE of the following criteria is met: \
      1) the sleeper is longer than the bed; or 2) the bed has been broken by a fall.
      """)
    let criteria = try #require(own.first?.criteria)
    #expect(own.count == 1)
    #expect(own.first?.quote.text.hasSuffix("criteria is met") ?? false)
    #expect(
      CriteriaOutline.lines(criteria) == [
        "any: when ONE of the following criteria is met",
        "  1) leaf: the sleeper is longer than the bed",
        "  2) leaf: the bed has been broken by a fall",
      ])
  }

  /// The body, the services of its statements.
  @Test(
    arguments: [
      (
        "Glow testing is a blood test. It is considered medically necessary when pain persists.",
        ["Glow testing"]
      ),
      ("This test is considered experimental, investigational or unproven.", ["Bed Frames"]),
      (
        "(May be considered medically necessary when criteria I through V are met.)", ["Bed Frames"]
      ),
      (
        "The use of bed frames is established when criteria are met.",
        ["bed frames"]
      ),
      (
        "If a bed frame is delivered without an order, the frame will be denied as not medically "
          + "necessary.", ["the frame"]
      ),
      (
        "To help the decision on surgery, a bed frame is considered medically necessary when all "
          + "of the following are met: pain; and swelling.", ["a bed frame"]
      ),
      ("Coverage of bed frames is indicated for gout and sprue.", ["bed frames"]),
      (
        "Members may be eligible under the Plan for frame testing of a mass suspected to be a "
          + "splinter.", ["frame testing of a mass suspected to be a splinter"]
      ),
      ("The plan allows reimbursement for bed frames when ordered by a physician.", ["bed frames"]),
      ("In addition, PLAN does not cover:\n• Canopies\n• Pillows", ["Bed Frames"]),
      ("Glow testing is a benefit of the state plan for sleepers with gout.", ["Glow testing"]),
      ("Glow tests are each considered investigational.", ["Glow tests"]),
      ("Glow testing may be indicated for 1 or more of the following:\n• Gout", ["Glow testing"]),
      (
        "It is the policy of Harbor Plan that current medical literature does not support the use "
          + "of glow lamps.", ["glow lamps"]
      ),
      (
        "Sleepers with gout are eligible for coverage of bed frames when criteria are met.",
        ["bed frames"]
      ),
      (
        "The agency bases its determination of medical necessity for bed frames on clinical data. "
          + "These include the following:\n1. Height", ["bed frames on clinical data"]
      ),
      ("A fourth night will not be reimbursed.", ["A fourth night"]),
      (
        "When the frame broke in an accident, repair is considered reconstructive and medically "
          + "necessary.", ["repair"]
      ),
      ("Payment will not be made for a frame with a motor.", ["a frame with a motor"]),
      // No determinations.
      ("If the order is missing, the claim shall be denied as not reasonable and necessary.", []),
      (
        "The manual states services will be considered reasonable and necessary only if performed "
          + "by joiners.", []
      ),
      (
        "In the instance when a frame is denied as not medically necessary, joiners may appeal.", []
      ),
      (
        "Approval is recommended for those who meet the conditions of coverage in the Criteria for "
          + "the diagnosis provided.", []
      ),
      ("The following section includes frames for which repair is considered covered.", []),
      ("For covered frames: please send the following documentation:\n• An order", []),
      ("The use of glow lamps is indicated for the treatment of adults.", []),
      ("Glow tests were sold in 2019. They are not eligible for reimbursement.", []),
      ("Patients may continue therapy if the plan does not cover a generic frame.", []),
      (
        "For panels, see Panels, Policy 83 (panels are not covered for many indications).", []
      ),
      ("A list of which frames are covered with authorization is in the Coding section.", []),
    ] as [(String, [String])])
  func readsServices(_ sentence: String, _ services: [String]) throws {
    #expect(try statements("Policy Statement\n\n" + sentence).map(\.service) == services)
  }

  /// The body, the quotations of its statements by their first words.
  @Test(
    arguments: [
      // A guideline sets an introduction below each main heading.
      (
        "Criteria\n\nIntroduction\n\nFrames are considered medically necessary for gout.",
        ["Frames are considered"]
      ),
      // Definitions go on into determinations.
      (
        """
        Policy

        See below.

        Definitions

        A frame is a piece of furniture that holds a mattress. \(filler)

        Frames are considered medically necessary for gout when the following criteria are met:
        • Pain
        Frames are considered medically necessary for sprue when the following criteria are met:
        • Pain
        """, ["Frames are considered", "Frames are considered"]
      ),
      // Two editions side by side repeat determinations.
      (
        """
        Policy

        Frames are considered medically necessary for gout.

        Appendix A

        BEFORE AFTER

        Policy

        Frames are considered medically necessary for sprue.
        """, ["Frames are considered"]
      ),
      // A payer cites a contractor's determination.
      (
        """
        Policy

        Frames are considered medically necessary for gout.

        Government Regulations

        There is a local determination.

        Coverage Indications, Limitations and/or Medical Necessity

        All other frames are non-covered.
        """, ["Frames are considered"]
      ),
      // A page break in the middle of brackets.
      (
        """
        Policy

        I. Frames are considered medically necessary when either of the following is met (see Policy

        LUM12 | 1
        Guidelines):
        A. Pain; or
        B. Swelling.

        LUM12 | 2

        II. Frames are considered investigational when Criterion I. is not met.

        LUM12 | 3
        """, ["Frames are considered", "Frames are considered"]
      ),
      // Signs and abbreviations that an extraction sets on lines of their own.
      (
        """
        Policy

        It is the policy of plans affiliated with Harborline Corporation
        ®
        that current evidence does not support frames.

        Oscillating bed frames
        (OBF) are considered investigational.
        """, ["It is the", "Oscillating bed frames"]
      ),
    ])
  func readsStatements(_ body: String, _ openings: [String]) throws {
    let quotes = try statements(body).map(\.quote.text)
    #expect(
      quotes.map { $0.split(separator: " ").prefix(3).joined(separator: " ") } == openings)
  }

  private static let filler = String(
    repeating: "It is made of wood and stands in a room. ", count: 20)

  @Test func countsALoneRomanNumeralAsANumber() throws {
    let own = try statements(
      """
      Policy

      V. Frames are considered medically necessary when both of the following are met:
      A. Any of the following:
      1. Pain; or
      2. Swelling.
      AND
      B. Age of 18 years.

      VI. Frames are considered investigational for all other indications.
      """)
    #expect(own.map { $0.criteria?.items.count ?? 0 } == [2, 0])
  }

  /// The body, the classes of its statements.
  @Test(
    arguments: [
      (
        "Bed frames for hotels are considered investigational and will not be covered when new.",
        [[DeterminationClass.investigational, .notCovered]]
      ),
      (
        "Bed frames are considered medically necessary and, therefore, may be covered.",
        [[.medicallyNecessary, .covered]]
      ),
      ("Lending a bed frame is prohibited and not covered.", [[.notCovered]]),
      ("Bed frames will only be covered for tall sleepers.", [[.covered]]),
      (
        "Bed frames should be considered medically necessary in tall sleepers.",
        [[.medicallyNecessary]]
      ),
      (
        "A bed frame is appropriate when ANY of the following are met: pain.",
        [[.medicallyNecessary]]
      ),
      ("The plan considers bed frames necessary for the following: gout.", [[.medicallyNecessary]]),
      ("A bed frame is appropriate in a bedroom.", []),
      ("It is not appropriate to move a bed frame.", []),
      (
        "Bed frames are excluded from coverage if used by relatives who are not covered by a plan.",
        [[.notCovered]]
      ),
      ("The plan covers bed frames when such use is medically necessary.", [[.covered]]),
      ("What is Considered Investigational", []),
      ("Please read your plan documents to see whether the plan will not cover some items.", []),
      ("In addition, please check the list of frames considered investigational.", []),
      ("Listing a code does not signify that the bed frame is a covered service.", []),
    ] as [(String, [[DeterminationClass]])])
  func readsTermsWithVerbsOfTheirOwn(
    body: String, classes: [[DeterminationClass]]
  ) throws {
    let own = try statements("Policy Statement\n\n\(body)")
    #expect(own.map(\.determination.classes) == classes)
  }

  @Test func givesItemsTheirHeadingThoughOneDeterminesItself() throws {
    let own = try statements(
      """
      Coverage Policy

      Non covered

      - For guests.
      - Frames of glass.
      - A second frame is considered not medically necessary.
      - Frames for cats.

      Note: codes are listed elsewhere.
      """)
    #expect(
      own.map(\.determination.classes) == [
        [.notCovered], [.notCovered], [.notMedicallyNecessary], [.notCovered],
      ])
  }

  @Test func readsIndicationsBelowTheirHeadingOnly() throws {
    let own = try statements(
      """
      General Information

      A bed frame is indicated for sleepers.

      Indications for bed frames (BF-2)

      A bed frame is indicated in sleepers who are tall.

      A bed frame is reasonable when the floor is cold.

      A bed frame is not indicated in individuals who have a hammock unless one of the following applies:
      - The hammock is torn.
      - The sleeper is a guest.
      """)
    #expect(
      own.map(\.determination.classes) == [
        [.medicallyNecessary], [.medicallyNecessary], [.notMedicallyNecessary],
      ])
    #expect(own.last?.criteria?.items.count == 2)
  }

  @Test func givesItemsTheStatusOfTheItemAbove() throws {
    let own = try statements(
      """
      Policy Statement

      - Bed frames may be covered when the sleeper is tall.
      - Not covered:
          - For hotels.
          - Frames sold over the telephone.
      - Place of service
          - The bedroom.
      """)
    #expect(own.map(\.determination.classes) == [[.covered], [.notCovered], [.notCovered]])
  }

  @Test func takesTheDateOfANoticeForNoNotice() throws {
    let policy = try Fixtures.policy(
      text: """
        Clinical Medical Policy
        Policy Name: Bed Frames
        Policy Number: MP-010
        Provider Notice Date: 01/15/2019
        Effective Date: 02/18/2019

        Policy Statement

        Bed frames are considered medically necessary in tall sleepers.
        """)
    #expect(policy.statements.count == 1)
  }

  @Test func readsOneStatementWhereASecondVerbHasNoSubject() throws {
    let own = try statements(
      """
      Policy Statement

      Frame polish is considered integral to a bed frame and is not separately reimbursable.
      """)
    #expect(own.count == 1)
  }

  @Test func readsTermsThatAreDefinedElsewhere() throws {
    let own = try statements(
      """
      Policy Statement

      Bed frames are not medically necessary as defined in the certificate of coverage.

      Frame polish is considered scientifically validated for gout. Frame wax is not scientifically \
      validated for gout.
      """)
    #expect(
      own.map(\.determination.classes) == [
        [.notMedicallyNecessary], [.medicallyNecessary], [.investigational],
      ])
  }

  @Test func readsWhatMeetsCoverageCriteria() throws {
    let own = try statements(
      """
      Policy Statement

      The following does not meet coverage criteria due to a lack of published literature.

      1. For sleepers with gout, frame testing MEETS COVERAGE CRITERIA in any of these situations:
         a. Pain at night
         b. Pain at rest
      2. For all other sleepers, frame testing DOES NOT MEET COVERAGE CRITERIA.

      If the member meets coverage criteria, a nurse is told. Members meet coverage criteria when \
      they ask.
      """)
    #expect(own.map(\.determination.classes) == [[.covered], [.notCovered]])
    #expect(own.first?.criteria?.items.count == 2)
  }

  @Test func readsWhatMustBeMetForAServiceToBeNecessary() throws {
    let own = try statements(
      """
      Policy Statement

      ALL of the following must be met for steel frames to be considered medically necessary:

      - Pain at night
      - Pain at rest
      """)
    #expect(own.map(\.service) == ["steel frames"])
    #expect(own.map(\.determination.classes) == [[.medicallyNecessary]])
    #expect(own.first?.criteria?.items.count == 2)
  }

  @Test(arguments: [
    ("Medicare Plans and not medically necessary for Commercial Products", 2),
    ("gout and not medically necessary for sprue", 1),
  ])
  func joinsWhatDiffersByContract(rest: String, classes: Int) throws {
    let own = try statements("Policy Statement\n\nBed frames are not covered for \(rest).")
    #expect(own.first?.determination.classes.count == classes)
  }

  /// A term behind `as` that a second verb has already taken.
  @Test func twoVerbsMayShareATermBehindAs() throws {
    let policy = try Fixtures.policy(
      text: "Harbor Medical Policy\nPolicy Number: HB-987\n\nPOLICY\n\n"
        + "Harbor will not cover and does not consider beds that meet ANY of the following criteria as medically necessary:\n"
        + "1. Beds for travel;\n2. Beds for guests.\n")
    #expect(!policy.statements.isEmpty)
    #expect(!policy.statements.contains { $0.determination.classes.contains(.medicallyNecessary) })
  }
}
