import EvidenceModel
import Testing

@testable import PolicyParsing

/// Sentences in which payers determine without the usual frames, and who or what stands in their subjects.
@Suite struct PlainDeterminationTests {
  /// A sentence with the classes, the services and the indications of its statements.
  struct Row: CustomTestStringConvertible, Sendable {
    var sentence: String
    var classes: [[DeterminationClass]]
    var services: [String]
    var indications: [String?]
    var testDescription: String { sentence }

    init(
      _ sentence: String, _ classes: DeterminationClass..., service: String,
      indication: String? = nil
    ) {
      self.sentence = sentence
      self.classes = [classes]
      services = [service]
      indications = [indication]
    }
  }

  @Test(arguments: [
    Row(
      "Soft frames are considered not medical necessary for gout.", .notMedicallyNecessary,
      service: "Soft frames", indication: "gout"),
    Row(
      "Neither soft frames nor night frames are considered medically necessary for gout.",
      .notMedicallyNecessary, service: "soft frames nor night frames", indication: "gout"),
    Row(
      "Soft frames are rarely medically necessary.", .notMedicallyNecessary,
      service: "Soft frames"),
    Row(
      "Soft frames would not be expected to be medically necessary for gout.",
      .notMedicallyNecessary, service: "Soft frames", indication: "gout"),
    Row(
      "It is not medically necessary to use soft frames for gout.", .notMedicallyNecessary,
      service: "soft frames", indication: "gout"),
    Row(
      "The medical necessity of soft frames has not been established for gout.",
      .notMedicallyNecessary, service: "soft frames", indication: "gout"),
    Row(
      "At this time, the evidence does not support the use of soft frames for gout.",
      .investigational, service: "soft frames", indication: "gout"),
    Row(
      "Soft frames remain investigational for all other indications.", .investigational,
      service: "Soft frames", indication: "all other indications"),
    Row(
      "When a soft frame is billed with a bed, it will be denied.", .notCovered,
      service: "a soft frame"),
    Row(
      "Soft frames will deny as not medically necessary for gout.", .notMedicallyNecessary,
      service: "Soft frames", indication: "gout"),
    Row(
      "Frames are considered incidental to the bed and are not separately reimbursed.", .other,
      service: "Frames"),
    Row("Soft frames are not reimbursed separately.", .other, service: "Soft frames"),
    Row(
      "Frameazine is indicated only if other drugs have failed.", .medicallyNecessary,
      service: "Frameazine", indication: "if other drugs have failed"),
    Row(
      "Soft frames are contraindicated, and therefore, considered not medically necessary for gout.",
      .notMedicallyNecessary, service: "Soft frames", indication: "gout"),
    Row(
      "Not medically necessary for gout.", .notMedicallyNecessary, service: "Bed Frames",
      indication: "gout"),
  ])
  func determines(_ row: Row) throws {
    let statements = try Fixtures.bedFrames(row.sentence)
    #expect(statements.map(\.determination.classes) == row.classes)
    #expect(statements.map(\.service) == row.services)
    #expect(statements.map(\.indication) == row.indications)
  }

  /// Leads of lists, with their services.
  @Test(arguments: [
    ("Soft frames are eligible for the conditions listed below:", "covered", "Soft frames"),
    (
      "Some examples of conditions for which soft frames are eligible include:", "covered",
      "soft frames"
    ),
    (
      "Frameazine is indicated for use in patients who meet all the following criteria:",
      "medicallyNecessary", "Frameazine"
    ),
    (
      "To be considered medically necessary, soft frames must meet all of the following:",
      "medicallyNecessary", "soft frames"
    ),
    ("To be covered, all of the following criteria must be met:", "covered", "Bed Frames"),
    (
      "Candidates for soft frames must meet ALL of the following criteria:", "medicallyNecessary",
      "soft frames"
    ),
    (
      "Soft frames must meet all of the following criteria to be considered medically necessary:",
      "medicallyNecessary", "Soft frames"
    ),
    (
      "Insured individuals must meet all of the following for soft frames to be covered:",
      "covered",
      "soft frames"
    ),
    (
      "Members may qualify for soft frames if ALL of the following apply:", "covered",
      "soft frames"
    ),
    (
      "Patients must meet all of the following criteria for soft frames to be covered:", "covered",
      "soft frames"
    ),
    (
      "Documentation must support all of the following for soft frames to be covered:", "covered",
      "soft frames"
    ),
    (
      "Medical necessity criteria for soft frames are met when ALL of the following are present:",
      "medicallyNecessary", "soft frames"
    ),
    (
      "Soft frames may be considered for members who meet ALL of the following criteria:",
      "medicallyNecessary", "Soft frames"
    ),
    (
      "A request for soft frames may be approved if all of the following are met:",
      "medicallyNecessary", "soft frames"
    ),
  ])
  func leads(_ lead: String, _ name: String, _ service: String) throws {
    let statements = try Fixtures.bedFrames(
      lead + "\n\n  • The heel is sore.\n  • The toe is cold.\n")
    #expect(statements.map { $0.determination.classes.map(\.rawValue) } == [[name]])
    #expect(statements.map(\.service) == [service])
    #expect(statements.first?.criteria?.items.count == 2)
  }

  /// People who are eligible for something, and what is asked for, are no services.
  @Test(arguments: [
    "Members with gout are eligible for the following:",
    "A provider is eligible for the following payments:",
    "It is medically necessary to avoid the following:",
  ])
  func peopleAreNoServices(_ lead: String) throws {
    let statements = try Fixtures.bedFrames(
      lead + "\n\n  • The heel is sore.\n  • The toe is cold.\n")
    #expect(statements.isEmpty)
  }

  /// Two determinations of one service, the second without a subject or with a pronoun.
  @Test(arguments: [
    "Soft frames are medically necessary for gout and not medically necessary for cold toes.",
    "Soft frames are medically necessary for gout; however, they are considered not medically necessary for cold toes.",
  ])
  func aSecondTermHasTheSameSubject(_ sentence: String) throws {
    let statements = try Fixtures.bedFrames(sentence)
    #expect(
      statements.map(\.determination.classes) == [[.medicallyNecessary], [.notMedicallyNecessary]])
    #expect(statements.map(\.service) == ["Soft frames", "Soft frames"])
    #expect(statements.map(\.indication) == ["gout", "cold toes"])
  }

  /// Words of a subject that are no part of the service.
  @Test(
    arguments: [
      (
        "Use of soft frames in other situations, including repeats, is considered investigational.",
        "soft frames", "in other situations, including repeats"
      ),
      (
        "Soft frames, as a technique of rest, may be considered medically necessary for gout.",
        "Soft frames", "gout"
      ),
      (
        "Soft frames, although cleared by an agency, are considered investigational for gout.",
        "Soft frames", "gout"
      ),
      (
        "Except for gout, soft frames are considered investigational.", "soft frames",
        "Except for gout"
      ),
      ("Soft frames lack proven utility and are considered investigational.", "Soft frames", nil),
      (
        "The following are not considered medically necessary: soft frames, rails, and slats.",
        "soft frames, rails, and slats", nil
      ),
      ("Nerva Plan may authorize the coverage of soft frames.", "soft frames", nil),
      ("Frames for cold toes (soft frames are not covered).", "soft frames", nil),
      ("Rental of soft frames is covered for up to 3 months.", "Rental of soft frames", nil),
    ] as [(String, String, String?)])
  func subjects(_ sentence: String, _ service: String, _ indication: String?) throws {
    let statements = try Fixtures.bedFrames(sentence)
    #expect(statements.map(\.service) == [service])
    #expect(statements.map(\.indication) == [indication])
  }

  /// What a plan considers is named without the praise before the term.
  @Test func praise() throws {
    let statements = try Fixtures.bedFrames(
      "Nerva Plan considers soft frames an equally acceptable medically necessary alternative to rest."
    )
    #expect(statements.map(\.service) == ["soft frames"])
  }

  /// A list and then a sentence whose subject it is.
  @Test func theListAboveIsTheSubject() throws {
    let statements = try Fixtures.bedFrames(
      "One of the following frames:\n\n  • Soft frames; OR\n  • Night frames\n\n"
        + "May be considered medically necessary when ALL of the criteria below are present:\n\n"
        + "  1. The heel is sore;\n  2. The toe is cold.\n")
    #expect(statements.map(\.service) == ["Soft frames; Night frames"])
    #expect(statements.first?.criteria?.items.count == 2)
  }

  /// Examples of what is not covered.
  @Test func examplesOfExclusions() throws {
    let statements = try Fixtures.bedFrames(
      "Examples of non-covered services include, but are not limited to:\n\n  • Soft frames\n  • Night frames\n"
    )
    #expect(statements.map(\.determination.classes) == [[.notCovered]])
    #expect(statements.first?.service.contains("limited") == false)
  }

  /// The running head of a page gives a title its page's number, which another line tells apart.
  @Test func aPageNumberIsNoPartOfATitle() throws {
    let policy = try Fixtures.policy(
      text: "Medical Policy\nBed Frames\nReview Date: May 6, 2023\n\nFrames hold beds.\n\n"
        + "Soft frames are not covered for gout.\n\nMedical Policy: Bed Frames 2\n\n"
        + "Soft frames are covered for cold toes.\n")
    #expect(policy.title?.text == "Bed Frames")
  }

  /// The name of a condition that comes again in a list is no title of a document without a header.
  @Test func aNameInAListIsNoTitle() throws {
    let policy = try Fixtures.policy(
      text: "Frameazine (Frame) may be considered medically necessary for ANY of the following:\n"
        + "Cold Toes\n- In combination with rest, for adults with cold toes; or\n"
        + "- Alone for adults with recurrent cold toes\nSore Heel\n- For adults with a sore heel\n")
    #expect(policy.title == nil)
  }
}
