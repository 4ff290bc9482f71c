import EvidenceModel
import Testing

@testable import PolicyParsing

/// What ordinary pages of payers say around their determinations, and how they say when these hold.
@Suite struct OrdinaryPageTests {
  /// Sentences that determine nothing.
  @Test(arguments: [
    "The heel has a disease for which repair of the frame is indicated, such as a sore.",
    "Please search the list of products to ensure that the prescribed frame is covered.",
    "Frames in this policy may not be covered under a specific member's benefit plan.",
  ])
  func determinesNothing(_ sentence: String) throws {
    #expect(try Fixtures.bedFrames(sentence).isEmpty)
  }

  /// A notice determines though it asks the reader to note it.
  @Test func aNoticeDetermines() throws {
    let statements = try Fixtures.bedFrames("Please note that soft frames are not covered.")
    #expect(statements.map(\.determination.classes) == [[.notCovered]])
  }

  /// What stands in brackets inside a criterion is said by the way, and the criterion stays one.
  @Test func whatIsSaidByTheWayIsACriterion() throws {
    let statements = try Fixtures.bedFrames(
      "Frames are covered if all of the following requirements are met:\n\n  • The heel is sore.\n"
        + "  • The frame has been tried at home (a soft frame is not covered).\n  • The toe is cold."
    )
    #expect(statements.map(\.determination.classes) == [[.covered]])
    #expect(statements.first?.criteria?.items.count == 3)
  }

  /// A page left the first items of lists behind tabs on the lines that lead to them.
  @Test func itemsBehindTabsAreItems() throws {
    let statements = try Fixtures.bedFrames(
      "Frames are medically necessary for any of the following:\n"
        + "- The heel is sore and the following criteria are met:\t- A soft frame was tried;\n"
        + " and\n- Rest was tried;\nor\n\n- The toe is sore.")
    #expect(
      try CriteriaOutline.lines(of: statements.first) == [
        "any: for any of the following",
        "  all: The heel is sore and the following criteria are met:",
        "    leaf: A soft frame was tried;", "    leaf: Rest was tried;",
        "  leaf: The toe is sore.",
      ])
  }

  /// A determination without a stop goes on in the items below; one with a stop does not.
  @Test func aSentenceWithoutAStopGoesOnInItems() throws {
    let lead = "Frames may be considered medically necessary for people without pain"
    let items = "\n\n  • For sore heels in ANY of the following:\n    • At night\n    • By day\n"
    let open = try Fixtures.bedFrames(lead + items)
    #expect(open.first?.criteria?.items.map(\.items.count) == [2])
    #expect(open.first?.determination.flags.contains(.conditional) == true)
    let cases = try Fixtures.bedFrames(lead + "\n\n  • For sore heels\n  • For cold toes\n")
    #expect(cases.first?.criteria?.require == .any)
    #expect(cases.first?.criteria?.requireBasis == .inferred)
    let closed = try Fixtures.bedFrames(lead + "." + items)
    #expect(closed.first?.criteria == nil)
    let other = try Fixtures.bedFrames(lead + "\n\n  • Frames of beech\n  • Frames of oak\n")
    #expect(other.first?.criteria == nil)
  }

  /// A service with limited coverage is covered; a plan with it covers something else.
  @Test func limitedCoverage() throws {
    let statements = try Fixtures.bedFrames(
      "Bed frames (soft ones included) have limited coverage for the following conditions:\n\n"
        + "  • Sore heel.\n  • Cold toe.")
    #expect(statements.map(\.determination.classes) == [[.covered]])
    #expect(statements.map(\.service) == ["Bed frames (soft ones included)"])
    #expect(statements.first?.criteria?.items.count == 2)
    #expect(try Fixtures.bedFrames("Most plans have limited coverage for frames.").isEmpty)
  }

  /// A semicolon in brackets parts what they name, not the sentence.
  @Test func semicolonsInBrackets() throws {
    let statements = try Fixtures.bedFrames(
      "Frame tests (e.g., push, code 12; or pull, code 13) may be considered medically necessary for "
        + "cold toes.")
    #expect(statements.map(\.service) == ["Frame tests (e.g., push, code 12; or pull, code 13)"])
  }

  /// Names that open with a small word are names.
  @Test(arguments: ["In vitro toe warming", "In utero repair, soft frames included,"])
  func namesWithSmallWords(_ name: String) throws {
    let statements = try Fixtures.bedFrames("\(name) is considered medically necessary for gout.")
    #expect(statements.map(\.service) == [name.hasSuffix(",") ? String(name.dropLast()) : name])
  }

  /// What is said besides that criteria are not met is the indication.
  @Test func indicationBesideCriteria() throws {
    let statements = try Fixtures.bedFrames(
      "Frames are considered not medically necessary when the above criteria are not met and for all other "
        + "indications.")
    #expect(statements.map(\.indication) == ["all other indications"])
  }

  /// The service stands in the clause before the pronoun.
  @Test func whatIsReported() throws {
    let statements = try Fixtures.bedFrames(
      "When a bed frame is reported with a code that is covered, but within a year of the last one, it will be "
        + "denied as not medically necessary.")
    #expect(statements.map(\.determination.classes) == [[.notMedicallyNecessary]])
    #expect(statements.map(\.service) == ["a bed frame"])
    #expect(
      try Fixtures.bedFrames("If a claim is submitted late, it is not covered.").isEmpty)
  }

  /// A noun that goes with the term parts it from the condition.
  @Test func nounsBehindTerms() throws {
    let statements = try Fixtures.bedFrames(
      "Bed frames are medically appropriate therapy in cold toes.")
    #expect(statements.map(\.indication) == ["in cold toes"])
  }

  /// What a treatment is recommended for is no part of its name.
  @Test func openEnds() throws {
    let statements = try Fixtures.bedFrames(
      "Treatment recommended to treat cold toes is normally considered a covered expense.")
    #expect(statements.map(\.service) == ["Treatment"])
  }

  /// A drug's label above the first heading is none of the policy's determinations.
  @Test func aLabelAboveTheHeadings() throws {
    let policy = try Fixtures.policy(
      text: "Q.5.012\nNervacool (frigomab)\nNervacool (frigomab) is an antibody against heat.\n"
        + "Nervacool (frigomab) is indicated for the following:\nTreatment of adults with a sore heel;\n"
        + "Treatment of children with a cold toe.\nInitial Criteria\n"
        + "Nervacool (frigomab) may be considered medically necessary when ALL of the following criteria "
        + "are met:\nThe heel is sore;\nThe toe is cold.\n")
    #expect(policy.statements.count == 1)
    #expect(policy.statements.first?.criteria?.items.count == 2)
  }

  /// A denial that a line break parted from its word is one.
  @Test func aPartedDenial() throws {
    let statements = try Fixtures.bedFrames("Soft frames are considered a non- covered benefit.")
    #expect(statements.map(\.determination.classes) == [[.notCovered]])
  }

  /// The one line above the determinations that says from when they hold dates the policy.
  @Test(arguments: [
    ("Effective for dates of service on and after October 16, 2023:", "2023-10-16"),
    ("Effective for dates of service April 15, 2023, and after:", "2023-04-15"),
    ("Effective for dates of service prior to April 15, 2023:", nil),
    ("For dates of service April 15, 2023, and after:", nil),
  ])
  func effectiveForServices(_ line: String, _ date: String?) throws {
    let policy = try Fixtures.policy(
      text: "Bed Frames\n\nPolicy Number: HB-003\n\nLatest Review Date: January 2024\n\nPOLICY:\n\n"
        + "\(line)\n\nBed frames may be considered medically necessary for sore heels.\n")
    #expect(policy.dates.effective?.date.iso == date)
  }

  /// Of several such lines each dates a part.
  @Test func datesOfParts() throws {
    let policy = try Fixtures.policy(
      text: "Bed Frames\n\nPolicy Number: HB-003\n\nPOLICY:\n\n"
        + "Effective for dates of service on and after October 16, 2023:\n\n"
        + "Bed frames may be considered medically necessary for sore heels.\n\n"
        + "Effective for dates of service prior to October 16, 2023:\n\n"
        + "Bed frames may be considered medically necessary for cold toes.\n")
    #expect(policy.dates.effective == nil)
  }

  /// A title that lists products with their brands is whole.
  @Test func aTitleOfProducts() throws {
    let title =
      "Frigomab Products: Frigomab (Nervacool®); Frigomab abcd (Chillon™), Frigomab efgh (Icera™); "
      + "Frigomab ijkl (Frostix™); Frigomab-efgh (Snowa), frigomab"
    let policy = try Fixtures.policy(
      text:
        "Harbor Plan Medical Policy Manual\n\(title)\nIMPORTANT REMINDER\nWe develop medical policies to "
        + "provide guidance to members and providers.\nPOLICY\nFrigomab is considered medically necessary "
        + "for cold toes.\n")
    #expect(policy.title?.text == title)
  }

  /// A known heading in capitals keeps its kind before the heading of its part.
  @Test(arguments: ["General Policy Guidelines", "POLICY CRITERIA Repair of Frames"])
  func headings(_ heading: String) throws {
    let policy = try Fixtures.policy(
      text:
        "Bed Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nBENEFIT APPLICATION\n\nAsk first.\n\n"
        + "\(heading)\n\nI. Frames are considered medically necessary for sore heels.\n")
    #expect(policy.sections.contains { $0.kind == .policy && $0.heading == heading })
    #expect(policy.statements.count == 1)
  }

  /// What refuses the rest may stand behind the last criterion, in its item.
  @Test(arguments: ["when these criteria are not met", "for all other indications"])
  func aRefusalOfTheRestBehindTheLastItem(_ rest: String) throws {
    let statements = try Fixtures.bedFrames(
      "Bed frames are considered medically necessary for any of the following conditions:\n"
        + "A. The heel is sore; or\nB. The toe is cold. Bed frames are considered investigational \(rest).\n"
    )
    #expect(statements.map(\.determination.classes) == [[.medicallyNecessary], [.investigational]])
    #expect(statements.first?.criteria?.items.count == 2)
    #expect(rest.hasSuffix(statements.last?.indication ?? "none"))
  }

  /// Below a refusal such a sentence is a part of the item.
  @Test func noRefusalBehindAnItemThatRefuses() throws {
    let statements = try Fixtures.bedFrames(
      "Bed frames are considered not medically necessary for any of the following:\n"
        + "A. The heel is sore.\nB. The toe is cold. Warm frames may be used for all other indications.\n"
    )
    #expect(statements.count == 1)
  }

  /// A text without a header that calls itself a policy where it determines is one.
  @Test(arguments: [("on this policy", true), ("on this page", false)])
  func aTextThatCallsItselfAPolicy(_ place: String, _ isPolicy: Bool) throws {
    let result = try Fixtures.parse(
      text:
        "Frigomab is kept in the cold.\n\nThe use of frigomab for any indication not listed \(place) is "
        + "considered investigational.\n")
    #expect((result.policy != nil) == isPolicy)
  }

  /// What follows from the denial before it is none of its own, unless it says something else.
  @Test(arguments: [
    ("not covered", "they are not eligible for reimbursement", 1),
    ("not covered", "they are considered investigational", 2),
  ])
  func aConclusion(_ first: String, _ second: String, _ count: Int) throws {
    let statements = try Fixtures.bedFrames(
      "Soft frames are \(first) because they are items of comfort. Therefore, \(second).")
    #expect(statements.count == count)
  }
}
