import EvidenceModel
import Testing

@testable import PolicyParsing

/// Determinations in words of ordinary pages: refused twice, indicated, limited, without a subject, below a
/// heading that ran into them.
@Suite struct OrdinaryWordingTests {
  @Test(
    arguments: [
      ("Frames are non-covered and considered investigational.", [.notCovered, .investigational]),
      ("Frames are not reimbursed and considered experimental.", [.notCovered, .investigational]),
      (
        "Frames are considered cosmetic and therefore an exclusion of benefit coverage.",
        [.cosmetic, .notCovered]
      ),
      ("Frames are considered cosmetic and are therefore excluded.", [.cosmetic, .notCovered]),
      (
        "Frames are considered investigational and will be denied.",
        [.investigational, .notCovered]
      ),
      ("Frames are contraindicated, and not covered, if the bed is short.", [.notCovered]),
      ("Frames may be clinically indicated when the bed is long.", [.medicallyNecessary]),
      ("Frames are considered clinically necessary for gout.", [.medicallyNecessary]),
      ("Frames are not clinically indicated for gout.", [.notMedicallyNecessary]),
    ] as [(String, [DeterminationClass])])
  func classes(_ sentence: String, _ classes: [DeterminationClass]) throws {
    let statements = try Fixtures.bedFrames(sentence)
    #expect(statements.map(\.determination.classes) == [classes])
    #expect(statements.map(\.service) == ["Frames"])
  }

  /// For whom a service is, with a list joined to it, and stretches of time that are not what it is for.
  @Test(
    arguments: [
      (
        "Frames are medically necessary in adults with gout and ALL the following are met:",
        "in adults with gout"
      ),
      (
        "Frames are medically necessary for adults with gout and all of the following:",
        "adults with gout"
      ),
      (
        "Frames are medically necessary for adults with gout, and ALL of the following:",
        "adults with gout"
      ),
      (
        "Frames for an initial 12-week course are medically necessary for adults who have both:",
        "adults"
      ),
      ("Frames are covered when performed for the following indications:", nil),
    ] as [(String, String?)])
  func indications(_ lead: String, _ indication: String?) throws {
    let statements = try Fixtures.bedFrames("\(lead)\n\n- The bed is long.\n- The bed is old.\n")
    #expect(statements.map(\.indication) == [indication])
    #expect(statements.map(\.service) == ["Frames"])
    #expect(statements.first?.criteria?.items.count == 2)
  }

  @Test(
    arguments: [
      ("Frames for up to 12 weeks are covered for gout.", "Frames", "gout"),
      ("Coverage includes up to 35 ounces per day.", "Bed Frames", nil),
      ("Coverage includes up to 3 soft frames per year.", "soft frames", nil),
      ("Up to 14 frames per year are covered.", "frames", nil),
      ("Coverage is limited to 30 days from the day of the delivery.", "Bed Frames", nil),
      ("No separate reimbursement is allowable for upgraded frames.", "upgraded frames", nil),
      (
        "Coverage is not provided for frames requested for comfort.", "frames",
        "requested for comfort"
      ),
      (
        "A frame system may be eligible for coverage when the bed is long.", "A frame system",
        "when the bed is long"
      ),
    ] as [(String, String, String?)])
  func limits(_ sentence: String, _ service: String, _ indication: String?) throws {
    let statements = try Fixtures.bedFrames(sentence)
    #expect(statements.map(\.service) == [service])
    #expect(statements.map(\.indication) == [indication])
  }

  /// How something is paid judges nothing.
  @Test func aRentalIsNoCoverage() throws {
    #expect(try Fixtures.bedFrames("Payment will be made only as a rental.").isEmpty)
  }

  @Test(arguments: [
    "Covered for treatment of members with chronic gout or acute gout",
    "Covered in the following situations:\n\n- Gout.\n- Pain.",
    "May be covered for members with gout.",
    "Are covered for gout only.",
  ])
  func withoutASubject(_ body: String) throws {
    let statements = try Fixtures.bedFrames(body)
    #expect(statements.map(\.determination.classes) == [[.covered]])
    #expect(statements.map(\.service) == ["Bed Frames"])
  }

  @Test(arguments: [
    "Limitations", "Exclusions", "Coverage Rationale", "LIMITATIONS", "Limitations/Exclusions",
    "Not Covered",
  ])
  func aHeadingThatRanIntoASentence(_ heading: String) throws {
    let statements = try Fixtures.bedFrames("\(heading) Soft frames are not covered for gout.")
    #expect(statements.map(\.service) == ["Soft frames"])
  }

  /// An item that limits coverage stands for itself among requirements in running text.
  @Test func aLimitAmongRequirements() throws {
    let statements = try Fixtures.bedFrames(
      "Requirements for soft frames include all of the following: 1. An exam 2. A plan 3. Coverage is limited to a maximum of 14 frames per year"
    )
    #expect(
      statements.map(\.quote.text) == ["Coverage is limited to a maximum of 14 frames per year"])
  }

  /// Determinations as bullets, each with its list behind it on the same level.
  @Test func determinationsAmongBulletsHaveTheirLists() throws {
    let statements = try Fixtures.bedFrames(
      """
      - Reimbursement for soft frames is allowed for adults in any of the following situations:
      - For adults with pain.
      - For adults with heat.
      - Night frames are covered when all of the following are met:
      - The bed is long.
      - The bed is old.
      """)
    #expect(statements.map(\.service) == ["soft frames", "Night frames"])
    #expect(statements.map { $0.criteria?.require } == [.any, .all])
    #expect(statements.map { $0.criteria?.items.count } == [2, 2])
  }

  /// `at least 1 of which` counts some of those that were counted before.
  @Test func someOfThoseThatWereCounted() throws {
    let statements = try Fixtures.bedFrames(
      """
      Frames are covered when at least 2 of the following, at least 1 of which is (a) or (b), are present:

      - Pain
      - Heat
      - Cold
      """)
    #expect(statements.first?.criteria?.require == .atLeast)
  }

  /// How many must hold, on a line of its own.
  @Test func aCountOnALineOfItsOwn() throws {
    let statements = try Fixtures.bedFrames(
      """
      Frames are covered when
      ALL
      of the following criteria are met:
      - The bed must have a plate that says who made it and when it was made, and the plate must name
      ANY
      of the following:
        - A street
        - A town
      - The bed is long.
      """)
    #expect(
      try CriteriaOutline.lines(of: statements.first).map { $0.prefix(7) } == [
        "all: wh", "  any: ", "    lea", "    lea", "  leaf:",
      ])
  }

  @Test(
    arguments: [
      ("Rails are included in the placement of the frame.", [DeterminationClass.other], "Rails"),
      (
        "Rails are considered part of the frame and are not separately reimbursed.", [.other],
        "Rails"
      ),
      ("Funding for frames is not routinely available for gout.", [.notCovered], "frames"),
      ("We'll pay for frames if you have gout.", [.covered], "frames"),
    ])
  func wordsOfPayment(_ sentence: String, _ classes: [DeterminationClass], _ service: String) throws
  {
    let statements = try Fixtures.bedFrames(sentence)
    #expect(statements.map(\.determination.classes) == [classes])
    #expect(statements.map(\.service) == [service])
  }

  /// The noun that ends a sentence above a list of other documents is no label of a number.
  @Test func aListOfOtherDocumentsHasNoNumberOfThisOne() throws {
    let policy = try Fixtures.policy(
      text: "Nerva Plan BED.00016 Soft Frames and Rails Form\n\nEffective Date\n\n04/12/2023\n\n"
        + "Original Document\n\n  Reference\n\nThis document addresses soft frames.\n\n"
        + "Note: For more on beds, see the applicable frame document:\n\n"
        + "  • BED.00023 Night Frames\n  • BED.00024 Day Frames\n\nPosition Statement\n\n"
        + "Medically Necessary:\n\nSoft frames are considered medically necessary for gout.\n")
    #expect(!policy.aliases.contains { $0.contains("BED.00023") })
    #expect(!policy.id.description.contains("BED.00023"))
    #expect(policy.title?.text.hasPrefix("Note") != true)
  }

  /// A page that lost its header and opens with a section.
  @Test func thePagesFirstLineMayHeadASection() throws {
    let policy = try Fixtures.policy(
      text: "Description\nSoft frames hold a bed, and whoever sleeps in it, in a place from which "
        + "neither of the two can fall during a whole night.\nPolicy\n"
        + "Soft frames are covered for gout.\nCodes\n12345\n")
    #expect(policy.sections.map(\.kind).contains(.description))
    #expect(policy.statements.count == 1)
  }

  /// A site in Spanish leaves its determinations in English.
  @Test func headingsInSpanish() throws {
    let policy = try Fixtures.policy(
      text: "Soft Frames\n\nNúmero de política: MA 1.2\n\nPolítica\n\n"
        + "Soft frames are not covered.\n\nReferencias\n\nNone.\n")
    #expect(policy.sections.map(\.kind).contains(.policy))
    #expect(policy.statements.count == 1)
  }
}
