import EvidenceModel
import Testing
import Vocabulary

@testable import PolicyParsing

/// Documents whose line breaks a mirror has lost, in two layouts.
@Suite struct FlattenedPolicyTests {
  @Test func aDocumentOnOneLineIsReadByItsNumberedHeadings() throws {
    let policy = try Fixtures.policy(text: Self.woven)
    #expect(policy.id == PolicyID("MM.07.031"))
    #expect(policy.title?.text == "Whole Body Warming")
    #expect(policy.dates.original?.date.iso == "2008-05-12")
    #expect(policy.dates.effective?.date.iso == "2021-03-01")
    #expect(
      policy.sections.map(\.kind) == [.header, .description, .policy, .limitations, .guidelines])
    #expect(policy.statements.map(\.service) == ["Whole body warming", "Warming of single limbs"])
    #expect(policy.statements.map(\.determination.classes) == [[.covered], [.notCovered]])
    let criteria = try #require(policy.statements[0].criteria)
    #expect(criteria.items.map(\.label) == ["1.", "2."])
    #expect(
      criteria.items[0].items.map(\.text) == [
        "Core temperature is below 32 degrees.", "Passive warming has failed.",
      ])
  }

  /// A document's type with the date of its approval heads no determination.
  @Test func aTypeWithADateIsNoHeading() throws {
    let leader = String(repeating: ".", count: 50)
    let policy = try Fixtures.policy(
      text: "Whole Body Warming (NCD 24.2) Page 1 of 9 Harbor Medicare Advantage Policy Guideline "
        + "Approved 11/13/2019 Proprietary Information of Harbor. Copyright 2018 Harbor Services, Inc. "
        + "WHOLE BODY WARMING (NCD 24.2) Guideline Number: HB141.06 Approval Date: November 13, 2019 "
        + "Table of Contents Page POLICY SUMMARY \(leader) 1 APPLICABLE CODES \(leader) 16 PURPOSE "
        + "\(leader) 18 REFERENCES \(leader) 18 POLICY SUMMARY Overview Whole body warming is considered "
        + "reasonable and necessary for members with chills. Members are warmed in a bed at home, and the "
        + "bed is looked after by whoever sold it. APPLICABLE CODES None. REFERENCES None.\n")
    #expect(policy.id == PolicyID("HB141.06"))
    #expect(policy.dates.lastReview?.date.iso == "2019-11-13")
  }

  /// Numbers of notes are glued to the headings, and one heading is a link with a pointer behind it.
  @Test func headingsKeepTheNumbersOfTheirNotes() throws {
    let policy = try Fixtures.policy(
      text:
        "Clinical Policy: Whole Body Warming Reference Number: HB.CP.141 Coding Implications Last "
        + "Review Date: 01/22 Revision Log See Important Reminder at the end of this policy for legal "
        + "information. Note: When state coverage provisions conflict with this clinical policy, state "
        + "provisions take precedence. Description1 This policy describes when whole body warming and the "
        + "warming of limbs are necessary after cold water. Policy/Criteria1,2 I. It is the policy of "
        + "Harbor Health that whole body warming is medically necessary when the following criteria are "
        + "met: A. The member has one of the following: 1. A chill; 2. A cold; II. It is the policy of "
        + "Harbor Health that warming of limbs is medically necessary when the following criteria are "
        + "met: A. The limb is cold; B. The limb is dry. Coding Implications This policy has no codes.\n"
    )
    #expect(policy.id == PolicyID("HB.CP.141"))
    #expect(policy.sections.map(\.kind).contains(.description))
    #expect(policy.statements.map(\.service) == ["whole body warming", "warming of limbs"])
    #expect(policy.statements.map { $0.criteria?.items.count } == [1, 2])
  }

  @Test func aContentsTableWithLeadersIsNoText() throws {
    let policy = try Fixtures.policy(text: Self.leaders)
    #expect(policy.id == PolicyID("0917"))
    #expect(policy.title?.text == "Laser Nail Repair")
    #expect(policy.dates.effective?.date.iso == "2022-06-15")
    #expect(policy.dates.nextReview?.date.iso == "2023-06-15")
    #expect(policy.statements.map(\.service) == ["Laser nail repair", "Laser nail repair"])
    #expect(
      policy.statements.map(\.determination.classes) == [[.medicallyNecessary], [.investigational]])
    #expect(policy.statements[1].indication == "any other indication")
    #expect(
      try #require(policy.statements[0].criteria).items.map(\.text)
        == ["age over 60 years", "failure of two drugs"])
  }

  @Test(arguments: [
    "MEDICAL POLICY – 7.01.987\nBed Therapy\nPlan Ref. No.: 12\nEffective Date: July 1, 2018",
    "MEDICAL POLICY – 7.01.987 Bed Therapy\nEffective Date: July 1, 2018",
    "Bed Therapy\nNumber\nEffective Date\nRevision Date(s)\nReplaces\n7.01.987\nJuly 1, 2018\n"
      + "02/16/17; 05/12/16\n7.01.116",
  ])
  func aNumberBehindTheDocumentsTypeOrInAColumnOfValues(header: String) throws {
    let policy = try Fixtures.policy(
      text: header + "\n\nPolicy\n\nBed therapy is considered investigational for sprains.\n")
    #expect(policy.id == PolicyID("7.01.987"))
    #expect(policy.title?.text == "Bed Therapy")
    #expect(policy.dates.effective?.date.iso == "2018-07-01")
    #expect(policy.aliases.isEmpty)
  }

  @Test func aLongParagraphStaysWhole() throws {
    let sentence =
      "Results were reported by one group in 40 patients. Policy makers in Europe disagree. "
    let paragraph = String(repeating: sentence, count: 40)
    let bytes = Array(paragraph.utf8)
    let lines = FlattenedText.lines(in: bytes, bytes.indices, .builtIn)
    #expect(lines == [0..<paragraph.utf8.count])
  }

  private static let woven = """
    Whole Body Warming Policy Number: Original Effective Date: MM.07.031 05/12/2008 Line(s) of \
    Business: Current Effective Date: HMO; PPO 03/01/2021 Section: Medicine Place(s) of Service: \
    Inpatient I. Description Whole body warming raises the temperature of the body by a blanket \
    with moving air. It has been studied after accidents in cold water and after long operations, \
    and several devices have been cleared. Warmth is given for some hours under constant control \
    of the temperature of the core. II. Criteria/Guidelines A. Whole body warming is covered \
    (subject to Limitations) for treatment of the following conditions: 1. Hypothermia when all of \
    the following criteria are met: a. Core temperature is below 32 degrees. b. Passive warming \
    has failed. 2. Cold water immersion with loss of consciousness. III. Limitations/Exclusions \
    A. Warming of single limbs is not covered because it is not known to improve health outcomes. \
    IV. Administrative Guidelines Precertification is required for each course of treatment.
    """

  private static let leaders = """
    Page 1 of 9 Medical Coverage Policy: 0917 Medical Coverage Policy Effective \
    Date.................. 6/15/2022 Next Review Date .............. 6/15/2023 Coverage Policy \
    Number ............ 0917 Laser Nail Repair Table of Contents Overview ............ 1 Coverage \
    Policy............ 1 General Background .............. 2 References ............... 8 \
    INSTRUCTIONS FOR USE The following applies to plans of this company. Benefits may differ from \
    those that are described here, and the plan document then decides what is paid. Overview This \
    document addresses laser light for nails. Coverage Policy Coverage varies across plans. Laser \
    nail repair is considered medically necessary when ALL of the following criteria are met: \
    • age over 60 years • failure of two drugs Laser nail repair is considered experimental, \
    investigational or unproven for any other indication. General Background Lasers were first \
    used on nails in 1999, and few groups have reported on them since that time.
    """
}
