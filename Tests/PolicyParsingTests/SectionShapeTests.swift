import EvidenceModel
import Testing

@testable import PolicyParsing

/// Determinations below headings that are numbered by letters, behind codes, in a description and in a
/// rationale.
@Suite struct SectionShapeTests {
  private func quotes(_ body: String) throws -> [String] {
    try Fixtures.policy(
      text:
        "Bed Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\n\(body)\n\nReferences\n\nNone.\n"
    ).statements.map(\.quote.text)
  }

  /// The statements of a policy whose headings letters number, from `B.` on.
  private func lettered(_ parts: String) throws -> [PolicyStatement] {
    try Fixtures.policy(
      text: "Bed Frames\n\nPolicy Number: 12\n\nA. Background\nBeds break.\n\n\(parts)"
    ).statements
  }

  /// `D. Evening Papers` counts on from known headings, so that it is no criterion.
  @Test func readsHeadingsThatLettersNumber() throws {
    let own = try lettered(
      """
      B. Medically Necessary
      Bed frames are considered medically necessary for one of the following:
      1. A broken bed;
      2. A short bed.

      C. Not Medically Necessary
      Bed frames are not considered medically necessary in the following cases:
      1. The bed is whole; or
      2. The sleeper is away.

      D. Evening Papers
      An order must be kept with the bed.

      E. References
      None.
      """)
    #expect(own.map { $0.criteria?.items.count } == [2, 2])
  }

  /// A list that begins again at `A.` has the letters behind it.
  @Test func leavesLettersOfAListToTheList() throws {
    let own = try lettered(
      """
      B. Coverage Criteria
      Bed frames are considered medically necessary for any of the following:

      A. Gout
      B. Sprue
      C. Broken Bed
      D. Short Bed

      C. References
      None.
      """)
    #expect(own.first?.criteria?.items.count == 4)
  }

  @Test func endsCodesInTheHeaderAtCapitalsThatNameIndications() throws {
    let own = try quotes(
      """
      Applicable Codes: 98765

      INDICATIONS FOR BED FRAMES
      Bed frames are indicated for sleepers who have outgrown the bed.

      Repeat frames
      A repeat frame is approvable when either of the following is documented:
      • A break
      • A loss

      BACKGROUND
      Beds break.
      """)
    #expect(own.count == 2)
  }

  @Test func endsCodesBeforeTheFirstDeterminationAtAHeadingThatDetermines() throws {
    let own = try quotes(
      """
      Policy

      Coding Information
      Codes are in the table behind this link.

      When a service may be considered medically necessary
      Bed frames may be considered medically necessary for a broken bed.

      When a service is considered investigational
      Bed frames for cats are considered investigational.
      """)
    #expect(own.count == 2)
  }

  /// The body, the openings of what is read.
  @Test(
    arguments: [
      (
        "Description\nBeds hold sleepers.\n\nBed frames are considered medically necessary when all of the "
          + "following are met:\n1. The bed is broken\n2. The sleeper is tall", ["Bed frames are"]
      ),
      ("Description\nBeds hold sleepers. Bed frames are considered investigational by many.", []),
    ] as [(String, [String])])
  func readsCriteriaInADescription(body: String, openings: [String]) throws {
    let own = try quotes(body)
    #expect(own.map { String($0.prefix(14)) } == openings)
  }

  /// Parts of a description whose headings name criteria, or which lead to some, determine.
  @Test func readsPartsOfADescriptionThatHoldCriteria() throws {
    let own = try quotes(
      """
      Description
      Beds hold sleepers.

      Criteria: FRM 12
      A. PLAN will cover bed frames when ALL of the following criteria are met:
         a. The bed is broken
         b. The sleeper is tall
      B. Frames for cats are considered experimental and are not covered.

      Night Stay Criteria
      All of the following criteria must be met for admission:
      1. The sleeper has no bed
      2. The night is long
      """)
    #expect(
      own.map { String($0.prefix(16)) } == [
        "PLAN will cover ", "Frames for cats ", "All of the follo",
      ])
  }

  @Test func leavesSignsOfADiseaseToTheDescription() throws {
    let own = try Fixtures.policy(
      text: """
        Bed Frames

        Policy Number: 12

        Description
        Sprue has signs.

        Diagnostic Criteria
        Sprue is considered established when the following are met:
        1. Pain

        Policy
        Bed frames are considered medically necessary for sprue.
        """
    ).statements
    #expect(own.map(\.service) == ["Bed frames"])
  }

  /// A lettered part of a section with a Roman number ends at the next Roman number.
  @Test func endsALetteredPartAtTheNextRomanNumber() throws {
    let policy = try Fixtures.policy(
      text: """
        Bed Frames

        Policy Number: 12

        I. POLICY
        Beds hold sleepers.

        II. DEFINITIONS
        Frame: a part of a bed.

        III. WAYS AND MEANS
        A. Bed frames are considered medically necessary when all of the following criteria are met:
           1. The bed is broken; and
           2. The sleeper is tall.
        B. Bed frames are not considered medically necessary for cats.
        C. Limitations
           1. Paint is not covered.

        IV. WAYS BACK
        Frames are sent back.

        V. REFERENCES
        None.
        """)
    #expect(
      policy.statements.map(\.determination.classes) == [
        [.medicallyNecessary], [.notMedicallyNecessary], [.notCovered],
      ])
    #expect(policy.sections.first { $0.heading.contains("WAYS BACK") }?.level == 1)
  }

  /// `III. Nights` counts among the sections of the policy, whatever it is called.
  @Test func readsNumberedSectionsBetweenThoseOfThePolicy() throws {
    let own = try Fixtures.policy(
      text: """
        Bed Frames

        Policy Number: 12

        I. Policy Statement
        Bed frames are considered medically necessary for gout.

        II. Nights
        Bed frames are covered when the nights are long.

        III. Exclusions
        Canopies are not covered.

        IV. References
        None.
        """
    ).statements
    #expect(own.map(\.determination.classes) == [[.medicallyNecessary], [.covered], [.notCovered]])
  }

  /// Where one part of an introduction leads to criteria, the parts behind it determine, too.
  @Test func readsThePartsBehindOneThatLeadsToCriteria() throws {
    let own = try Fixtures.policy(
      text: """
        Guidelines for Bed Frames

        Effective January 2024

        Introduction
        These pages say when bed frames are considered medically necessary.

        First Nights
        Bed frames are medically necessary if all of the following are present:
        - A sleeper
        - A long night

        Later Nights
        Bed frames are considered medically necessary only when sleep has come.

        References
        None.
        """
    ).statements
    #expect(own.count == 2)
  }

  @Test func takesCriteriaBesideAListOfDrugsForAPolicy() throws {
    let parse = try Fixtures.parse(
      text: """
        Preferred Drug List – Clinical Criteria

        CLINICAL CRITERIA:
        Somnex will be approved when all of the following are met:
        - Gout
        - Long nights
        """)
    #expect(parse.isPolicy)
  }
}
