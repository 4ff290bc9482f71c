import EvidenceModel
import Testing

@testable import PolicyParsing

/// Determinations in the words of more payers, and sentences that determine nothing.
@Suite struct PayerStatementTests {
  private func statements(_ body: String, heading: String = "Policy") throws -> [PolicyStatement] {
    try Fixtures.policy(
      text:
        "Nerve Cooling\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\n\(heading)\n\n\(body)\n\nReferences\n\nNone.\n"
    ).statements
  }

  /// The sentence, its classes, service and indication.
  @Test(
    arguments: [
      (
        "It is the policy of Harbor Health that nerve cooling is medically necessary for elbow pain.",
        [.medicallyNecessary], "nerve cooling", "elbow pain"
      ),
      (
        "It is the policy of Harbor Health that there is insufficient evidence to support the use of nerve cooling.",
        [.investigational], "nerve cooling", nil
      ),
      (
        "Nerve cooling meets member benefit certificate primary coverage criteria for elbow pain.",
        [.covered], "Nerve cooling", "elbow pain"
      ),
      (
        "Nerve cooling for knee pain does not meet the plan's medical criteria for coverage and is considered investigational.",
        [.notCovered, .investigational], "Nerve cooling", "knee pain"
      ),
      (
        "Harbor Advantage will treat nerve cooling of the elbow as a covered benefit for elbow pain.",
        [.covered], "nerve cooling of the elbow", "elbow pain"
      ),
      (
        "Harbor Advantage will treat nerve cooling as a non-covered benefit and as investigational.",
        [.notCovered, .investigational], "nerve cooling", nil
      ),
      (
        "Nerve cooling, laser cooling included, is considered a cosmetic procedure.",
        [.cosmetic], "Nerve cooling, laser cooling included", nil
      ),
      (
        "Nerve cooling will be considered for coverage when the pain lasts.", [.covered],
        "Nerve cooling", "when the pain lasts"
      ),
      (
        "Harbor members may be eligible under the Plan for nerve cooling for elbow pain.",
        [.covered], "nerve cooling", "elbow pain"
      ),
      (
        "Nerve cooling not meeting the criteria above is considered not medically necessary.",
        [.notMedicallyNecessary], "Nerve cooling", "not meeting the criteria above"
      ),
      (
        "Nerve cooling is considered investigational for all indications, as there is insufficient evidence to support its use.",
        [.investigational], "Nerve cooling", "all indications"
      ),
      (
        "Nerve cooling is considered investigational for elbow pain due to insufficient evidence of efficacy.",
        [.investigational], "Nerve cooling", "elbow pain"
      ),
      (
        "Nerve cooling is considered medically necessary for pain due to osteoarthritis.",
        [.medicallyNecessary], "Nerve cooling", "pain due to osteoarthritis"
      ),
      (
        "Per NCD 100.3, nerve cooling is not separately reimbursable.",
        [.other], "nerve cooling", nil
      ),
      (
        "Other applications of nerve cooling are considered investigational.",
        [.investigational], "nerve cooling", "Other applications"
      ),
    ] as [(String, [DeterminationClass], String, String?)])
  func readsADetermination(
    _ sentence: String, _ classes: [DeterminationClass], _ service: String, _ indication: String?
  ) throws {
    let found = try statements(sentence)
    #expect(found.map(\.determination.classes) == [classes])
    #expect(found.first?.service == service)
    #expect(found.first?.indication == indication)
  }

  @Test(arguments: [
    "Investigational procedures, treatments, supplies, devices, and/or drugs are considered not medically necessary.",
    "Harbor will not provide coverage for Investigational (Experimental) Services, except in a trial.",
    "Coverage is not available for investigational medical treatments or procedures, drugs, devices or products.",
    "A service or supply, including, but not limited to, a drug or device, is considered experimental or investigational if it lacks approval.",
    "This is considered investigational.",
    "Ask this policy anything",
    "Meets Primary Coverage Criteria Or Is Covered For Contracts Without Primary Coverage Criteria",
    "Does Not Meet Primary Coverage Criteria Or Is Investigational For Contracts Without Primary Coverage Criteria",
  ])
  func takesNoStatementFrom(_ sentence: String) throws {
    #expect(try statements(sentence).isEmpty)
  }

  @Test func readsAPronounAsTheServiceOfTheSentenceBefore() throws {
    let found = try statements(
      "Members may NOT be eligible under the Plan for nerve cooling for any indications. This is considered experimental/investigational as it is not identified as widely used."
    )
    #expect(found.map(\.service) == ["nerve cooling", "nerve cooling"])
    #expect(found.map(\.indication) == ["any indications", "any indications"])
    #expect(found.map(\.determination.classes) == [[.notCovered], [.investigational]])
  }

  @Test func readsAnItemOfAListedSubjectAsOneOfSeveral() throws {
    let found = try statements(
      "Each of the following is considered experimental, investigational or unproven:\n\n• Nerve cooling\n• Nerve heating"
    )
    #expect(found.first?.criteria?.require == .any)
  }

  @Test func countsNoCriteriaByAWordForWhatIsJudged() throws {
    let found = try statements(
      "Nerve cooling is considered investigational for ALL other indications, including but not limited to:\n\nA. Elbow pain;\nB. Knee pain."
    )
    #expect(found.first?.criteria?.require == .any)
    #expect(found.first?.indication == "ALL other indications")
  }

  @Test func keepsTheConditionBeforeTheWordsOnWhichTheListHangs() throws {
    let found = try statements(
      "Nerve cooling is considered medically necessary for treatment of members with elbow pain under the following conditions:\n\nA. Three episodes; and\nB. No response to ice."
    )
    #expect(found.first?.indication == "treatment of members with elbow pain")
    #expect(found.first?.criteria?.require == .all)
  }

  @Test func hangsTheListOfAContinuingSentenceOnTheStatementBefore() throws {
    let found = try statements(
      "The Company considers the use of nerve cooling for all indications to be investigational.\n\nThis includes, but is not limited to, use in the following situations:\n\n•    Elbow pain\n•    Knee pain",
      heading: "When Services Are Considered Investigational")
    #expect(found.map(\.service) == ["nerve cooling"])
    #expect(found.first?.criteria?.items.map(\.text) == ["Elbow pain", "Knee pain"])
  }

  @Test func readsHeadingsBelowWrappedText() throws {
    let policy = try Fixtures.policy(text: Self.wrapped)
    #expect(policy.sections.map(\.kind).filter { $0 == .policy }.count == 3)
    #expect(
      policy.statements.map(\.determination.classes) == [
        [.covered, .medicallyNecessary], [.medicallyNecessary], [.notMedicallyNecessary],
      ])
  }

  @Test func readsSectionsBelowAMarkOfTheirOwn() throws {
    let text =
      "MEDICAL POLICY\nNo. 91234\nNERVE COOLING\n\nI.\nPOLICY/CRITERIA\nA. Nerve cooling is not considered medically necessary for the following:\n1. Elbow pain alone\n2. Knee pain alone\n"
    let policy = try Fixtures.policy(text: text)
    #expect(policy.statements.map(\.service) == ["Nerve cooling"])
    #expect(policy.statements.first?.criteria?.items.count == 2)
  }

  private static let wrapped = """
    Nerve Cooling
    File Name: nerve_cooling
    Description of Procedure or Service
    Nerve cooling is a procedure in which a probe is brought near a nerve and cooled for some time. It
    has been studied in several conditions. For questions on its use, please consult your physician now.
    Policy
    Harbor will provide coverage for nerve cooling when it is determined to be medically necessary because
    the criteria and guidelines shown below are met by the member in question and are documented well.
    Benefits Application
    This medical policy relates only to the services or supplies described herein. Please refer to the
    Member's Benefit Booklet for availability of benefits, since these may vary according to the design.
    When nerve cooling is covered
    Nerve cooling may be considered medically necessary for elbow pain that has lasted for three months.
    When nerve cooling is not covered
    Nerve cooling is considered not medically necessary in the absence of functional impairment at all.
    References
    None.
    """

  @Test func aTermDefinedForTheDocumentDeterminesNothing() throws {
    let body =
      "Medically Necessary: In this document, procedures are considered medically necessary if they improve function.\n\nThe program is established for the purpose of paying for care.\n\nNerve cooling is considered investigational."
    let found = try statements(body)
    #expect(found.map(\.service) == ["Nerve cooling"])
  }

  @Test func aHeadingGluedToAShortSentenceIsAHeading() throws {
    let text =
      "Nerve Cooling\n\nPolicy Number: 12\n\nDescription:\n\nNerve cooling is a procedure.\n\nPolicy Position Coverage is subject to the terms of the benefit plan.\n\nNerve cooling is considered investigational.\n"
    let policy = try Fixtures.policy(text: text)
    #expect(policy.sections.map(\.kind).contains(.policy))
    #expect(policy.statements.count == 1)
  }

  @Test func aLineOfAnIndexDeterminesNothing() throws {
    let body =
      "5. Examples of conditions in which nerve cooling is not covered\n\nWhat treatments are covered by the plan?\n\nNerve cooling is considered investigational."
    #expect(try statements(body).map(\.determination.classes) == [[.investigational]])
  }

  @Test func aHeadingOnTheLineOfItsFirstItemIsAHeading() throws {
    let text =
      "Nerve Cooling\n\nPolicy Number: 12\n\nPolicy Harbor will provide nerve cooling when the criteria below are met.\n\nBenefits Application\n\nBenefits vary.\n\nWhen Nerve Cooling is covered 1. Nerve cooling is considered medically necessary for elbow pain.\n"
    let found = try Fixtures.policy(text: text).statements
    #expect(found.contains { $0.determination.classes.contains(.medicallyNecessary) })
  }

  @Test func determinationsBelowDefinitionsAreReadWhereNoneStandElsewhere() throws {
    let definition = String(
      repeating: "A cooler is a device that cools a nerve of the arm. ", count: 16)
    let text =
      "Nerves hurt when they are pressed.\n\nDefinitions:\n\n\(definition)\n\nI. Nerve cooling may be considered medically necessary for elbow pain.\n\nII. Nerve heating is considered investigational.\n"
    #expect(try Fixtures.policy(text: text).statements.count == 2)
  }
}
