import EvidenceModel
import Testing

@testable import PolicyParsing

/// Criteria for drugs: conditions with lists of their own below headings of approval.
@Suite struct ApprovalListTests {
  private func statements(_ body: String) throws -> [PolicyStatement] {
    try Fixtures.policy(
      text: """
        Clinical Policy: Lumirol

        Reference Number: 12
        Effective Date: 1/2/2023

        Policy/Criteria

        \(body)

        References

        None.
        """
    ).statements
  }

  private static let lists = """
    I. Initial Approval Criteria
       A. Gout (must meet all):
          1. Diagnosis of gout;
          2. Failure of one of the following (a or b):
             a. Bed rest;
             b. Cold water.
          Approval duration: 6 months
       B. Sprue (must meet all):
          1. Diagnosis of sprue.
          Approval duration: 6 months
       C. Other diagnoses/indications (must meet 1):
          1. Refer to the off-label use policy, CP.99.

    II. Continued Therapy
       A. All Indications in Section I (must meet all):
          1. Member responds to therapy;
          2. Dose does not exceed 3 mg.

    III. Diagnoses/Indications for which coverage is NOT authorized:
       A. Baldness, which is not addressed in this policy, unless a policy allows it;
       B. Combination with Tremerol.
    """

  @Test(arguments: [false, true])
  func readsEachConditionWhateverElseDetermines(_ hasLead: Bool) throws {
    let lead =
      "It is the policy of Harborline that Lumirol is medically necessary when the following "
    let all = try statements((hasLead ? lead + "criteria are met:\n\n" : "") + Self.lists)
    let own = hasLead ? Array(all.dropFirst()) : all
    #expect(
      own.map(\.quote.text) == [
        "Gout (must meet all)", "Sprue (must meet all)",
        "All Indications in Section I (must meet all)",
        "Diagnoses/Indications for which coverage is NOT authorized",
      ])
    #expect(own.allSatisfy { $0.service == "Lumirol" })
    #expect(
      own.map(\.indication) == [
        "Gout", "Sprue", "All Indications in Section I",
        "Baldness, which is not addressed in this policy; Combination with Tremerol",
      ])
    #expect(
      own.map(\.determination.classes) == [
        [.medicallyNecessary], [.medicallyNecessary], [.medicallyNecessary], [.notCovered],
      ])
    #expect(own.map { $0.criteria?.items.count } == [2, 1, 2, 2])
    if hasLead {
      #expect(all.first?.service == "Lumirol")
      #expect(all.first?.criteria?.items.count == 2)
    }
  }

  @Test func readsConditionsBelowACoverOfTheirs() throws {
    let own = try statements(
      """
      • Initial Approval Criteria
        o Indication Specific Criteria
          - Gout
            1. Pain
            2. Swelling
          - Sprue
            1. Weight loss
      """)
    #expect(own.map(\.indication) == ["Gout", "Sprue"])
    #expect(own.map { $0.criteria?.items.count } == [2, 1])
  }

  @Test func readsConditionsThatDemandTheirCriteriaBelowAnyHeading() throws {
    let own = try statements(
      """
      Joints
      A. Gout [must meet all listed below]:
         1. Age: at least 18 years.
         2. Diagnosis: gout.
      """)
    #expect(own.map(\.indication) == ["Gout"])
    #expect(own.map(\.determination.phrase.text) == ["[must meet all listed below]"])
  }

  @Test(
    arguments: [
      // What sentences grant stays theirs.
      """
      Criteria for Initial Approval

      A. Gout
         1. Authorization of 12 months may be granted for gout.
      """,
      // What a request has to bring with it is no condition.
      """
      Initial Approval Criteria

      Submission of the following information is necessary:
      1. Notes of the office
      2. Laboratory results

      Authorization of 12 months may be granted for gout.
      """,
    ])
  func readsNoConditionBesideWhatSentencesGrant(_ body: String) throws {
    let own = try statements(body)
    #expect(own.count == 1)
    #expect(own.first?.quote.text.hasPrefix("Authorization of 12 months") ?? false)
  }
}
