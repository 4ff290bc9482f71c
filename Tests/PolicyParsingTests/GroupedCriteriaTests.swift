import EvidenceModel
import Testing

@testable import PolicyParsing

/// Criteria that come in groups, each below a line or heading of its own.
@Suite struct GroupedCriteriaTests {
  @Test(arguments: ["", "### "])
  func groupsHangOnTheStatementAboveThem(sign: String) throws {
    let policy = try Fixtures.policy(
      text: """
        # Nerve Cooling

        Policy Number: MP 31.4
        Effective Date: 02/01/2023

        ## Policy Position

        Nerve cooling may be considered medically necessary for ANY of the following conditions:

        \(sign)Face and neck

        - Tic douloureux; or
        - Cluster headache

        \(sign)Limbs

        - Stump pain when ALL of the following criteria are met:
          - Drugs have failed; and
          - A test block has helped.

        Nerve cooling is considered not medically necessary for all other indications.

        ## Procedure Codes

        64620
        """)
    #expect(
      policy.statements.map(\.determination.classes) == [
        [.medicallyNecessary], [.notMedicallyNecessary],
      ])
    #expect(policy.statements[1].criteria == nil)
    let criteria = try #require(policy.statements[0].criteria)
    #expect(criteria.require == .any)
    #expect(criteria.items.map(\.text) == ["Face and neck", "Limbs"])
    #expect(criteria.items[0].items.map(\.text) == ["Tic douloureux; or", "Cluster headache"])
    #expect(criteria.items[1].items[0].items.count == 2)
  }
}
