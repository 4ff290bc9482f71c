import EvidenceModel
import Testing

@testable import PolicyParsing

/// A bulletin whose plan judges (`X considers …`), with lettered criteria and trailing connectives.
@Suite struct LetteredCriteriaPolicyTests {
  private let policy: Policy

  init() throws { policy = try Fixtures.policy(text: Self.text) }

  @Test func readsTheHeader() {
    #expect(policy.id == PolicyID("0997"))
    #expect(policy.title?.text == "Magnetic Tendon Therapy")
    #expect(policy.dates.effective?.date.iso == "2005-06-20")
    #expect(policy.dates.lastReview?.date.iso == "2024-03-14")
    #expect(policy.dates.nextReview?.date.iso == "2025-01-09")
  }

  @Test func readsWhatThePlanConsiders() {
    #expect(
      policy.statements.map(\.service) == [
        "magnetic tendon therapy", "repeat magnetic tendon therapy within one year",
        "Magnetic tendon therapy for all other indications; Laser-guided magnetic therapy",
      ])
    #expect(
      policy.statements.map(\.determination.classes) == [
        [.medicallyNecessary], [.notMedicallyNecessary], [.investigational],
      ])
    #expect(policy.statements[0].indication == "adults with calcific tendinitis of the shoulder")
  }

  @Test func readsLettersAndNumbers() throws {
    let criteria = try #require(policy.statements[0].criteria)
    #expect(
      CriteriaOutline.lines(criteria) == [
        "all: when all of the following criteria are met",
        "  A. leaf: Calcification is shown by radiograph; and",
        "  B. any: Pain persists despite either of the following:",
        "    1. leaf: At least 3 months of physical therapy; or",
        "    2. leaf: Two corticosteroid injections; and",
        "  C. leaf: There is no infection at the site.",
      ])
    #expect(policy.statements[2].criteria?.require == .any)
  }

  @Test func readsAReferenceOverTwoLines() {
    #expect(policy.references.map(\.label) == ["1", "2"])
    #expect(policy.references[1].raw.contains("for calcific tendinitis. Interventional"))
  }

  @Test func quotesNothingThatTheSourceDoesNotSay() {
    #expect(QuotationAudit.faults(of: policy, bytes: Array(Self.text.utf8)).isEmpty)
  }

  private static let text = #"""
    Magnetic Tendon Therapy

    Clinical Policy Bulletin
    Number: 0997
    Policy History
    Last Review 03/14/2024
    Effective: 06/20/2005
    Next Review: 01/09/2025

    Scope of Policy

    This Clinical Policy Bulletin addresses magnetic tendon therapy.

    I. Medical Necessity

    Harborline considers magnetic tendon therapy medically necessary for adults with calcific tendinitis of the shoulder when all of the following criteria are met:

    A. Calcification is shown by radiograph; and
    B. Pain persists despite either of the following:
    1. At least 3 months of physical therapy; or
    2. Two corticosteroid injections; and
    C. There is no infection at the site.

    Harborline considers repeat magnetic tendon therapy within one year not medically necessary.

    II. Experimental, Investigational, or Unproven

    Harborline considers the following procedures experimental, investigational, or unproven because their effectiveness has not been established:

    A. Magnetic tendon therapy for all other indications;
    B. Laser-guided magnetic therapy.

    Background

    Calcific tendinitis is common. In a case series, 40 patients had less pain (Quist and Adler, 2018).

    References

    1. Quist R, Adler M. Magnetic therapy of tendons: a case series. Tendon J. 2018;3(2):11-18.
    2. National Institute for Health and Care Excellence (NICE). Magnetic therapy for calcific
    tendinitis. Interventional Procedures Guidance 999. London, UK: NICE; 2019.
    """#
}
