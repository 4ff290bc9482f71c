import EvidenceModel
import Testing

@testable import PolicyParsing

/// What people must have to get a service, and short forms that deny.
@Suite struct EligibilityTests {
  @Test(
    arguments: [
      ("In order to be approved for soft frames, the member must have gout.", .medicallyNecessary),
      ("To qualify for soft frames, the child must be under 5 years of age.", .covered),
      ("Patients must have gout to qualify for soft frames.", .covered),
      ("For soft frames to be covered, the member must have gout.", .covered),
      ("To receive soft frames, members must meet the criteria below:\n\n- Gout.", .covered),
      ("To be eligible for soft frames members must:\n\n- Have gout.\n- Sleep.", .covered),
      (
        "Members must have one of the following to be considered for soft frames:\n\n- Gout.",
        .covered
      ),
      ("Eligibility for soft frames requires all of the following:\n\n- Gout.", .covered),
      (
        "In order to receive coverage for soft frames, the patient must meet all of the following:\n\n- Gout.",
        .covered
      ),
    ] as [(String, DeterminationClass)])
  func whoQualifies(_ sentence: String, _ value: DeterminationClass) throws {
    let statements = try Fixtures.bedFrames(sentence)
    #expect(statements.map(\.determination.classes) == [[value]])
    #expect(statements.map(\.service) == ["soft frames"])
  }

  /// Where coverage by itself is asked for, the document names the service.
  @Test(arguments: [
    "To be considered for coverage, the infant must have one of the following:\n\n- Gout.",
    "The member must have one of the following conditions to qualify for coverage:\n\n- Gout.",
  ])
  func coverageIsThatOfTheDocument(_ sentence: String) throws {
    let statements = try Fixtures.bedFrames(sentence)
    #expect(statements.map(\.service) == ["Bed Frames"])
    #expect(statements.map(\.indication) == [nil])
  }

  /// What a plan's office asks for, who may have the plan, and what is not asked for.
  @Test(arguments: [
    "To be eligible for soft frames, members must obtain an authorization.",
    "To be eligible for coverage, you must be enrolled in the plan.",
    "To qualify for the program, members must have gout.",
    "Coverage of soft frames does not require any of the following:\n\n- Gout.",
    "Members whose condition permits another frame would not qualify for services.",
  ])
  func whatIsNoCriterion(_ sentence: String) throws {
    #expect(try Fixtures.bedFrames(sentence).isEmpty)
  }

  @Test(
    arguments: [
      ("Members with gout are entitled to soft frames.", "Members with gout"),
      (
        "On the other hand, members who qualify for a bed and have gout remain eligible for soft frames.",
        "members who qualify for a bed and have gout"
      ),
    ])
  func peopleToldFromOthersGetAService(_ sentence: String, _ people: String) throws {
    let statements = try Fixtures.bedFrames(sentence)
    #expect(statements.map(\.service) == ["soft frames"])
    #expect(statements.map(\.indication) == [people])
  }

  @Test(
    arguments: [
      ("We don't cover soft frames.", .notCovered),
      ("The plan doesn\u{2019}t cover soft frames for gout.", .notCovered),
      ("Soft frames aren't covered.", .notCovered),
      ("Soft frames won't be covered for gout.", .notCovered),
      ("Coverage isn't available for soft frames.", .notCovered),
      ("Soft frames haven't been proven effective and aren't covered.", .notCovered),
      ("Nerva Plan doesn't consider soft frames medically necessary.", .notMedicallyNecessary),
      ("Soft frames aren't considered medically necessary for gout.", .notMedicallyNecessary),
    ] as [(String, DeterminationClass)])
  func shortFormsDeny(_ sentence: String, _ value: DeterminationClass) throws {
    let statements = try Fixtures.bedFrames(sentence)
    #expect(statements.map(\.determination.classes) == [[value]])
    #expect(statements.map { $0.service.lowercased() } == ["soft frames"])
  }

  @Test func oneSentenceThatCoversAndDoesNot() throws {
    let statements = try Fixtures.bedFrames(
      "Nerva plans don't cover soft frames, but may cover parts of a night frame.")
    #expect(statements.map(\.determination.classes) == [[.notCovered], [.covered]])
    #expect(statements.map(\.service) == ["soft frames", "parts of a night frame"])
  }
}
