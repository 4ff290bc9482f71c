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

  /// In a list of what is refused an `AND` demands both of what it joins; an "and" only ends a list.
  @Test(arguments: [("AND", CriteriaRequirement.all), ("and", .any)])
  func capitalsJoinWhatIsRefused(word: String, require: CriteriaRequirement) throws {
    let policy = try Fixtures.policy(
      text: """
        # Nerve Cooling

        Policy Number: MP 31.4

        ## Policy

        Nerve cooling may not be approved for the following:

        I. In combination with nerve heating; OR
        II. Nerve cooling for the treatment of cramps
            A. The nerve has been cooled in the last year; \(word)
            B. The cramps have other causes; OR
        III. Children.
        """)
    let criteria = try #require(policy.statements[0].criteria)
    #expect(criteria.require == .any)
    #expect(criteria.items.map(\.label) == ["I.", "II.", "III."])
    #expect(criteria.items[1].require == require)
  }

  @Test func aListThatLostItsSignsNestsByItsConnectives() throws {
    let policy = try Fixtures.policy(
      text: """
        Warm Air Therapy

        Policy Number: 02.004
        Last Review: June 3, 2023

        Description

        Warm air is blown over the skin by a device that a nurse sets for each patient. It has been \
        used since the 1980s in hospitals and later at home, and it is thought that warmth widens \
        small vessels, brings more oxygen to a wound and lets cells grow that close it sooner.

        Policy Statement

        Warm air therapy may be considered medically necessary for the following conditions:
        slow healing wounds of the foot in patients who meet the following 2 criteria:
        Patient has had the wound for 30 days; and
        Patient has been treated in a clinic;
        frost bite (eg, of fingers);
        decompression of joints; and
        compromised flaps.
        Warm air therapy is considered investigational in all other situations, including the following:
        acute burns;
        bites of spiders.
        """)
    #expect(policy.statements.count == 2)
    let criteria = try #require(policy.statements[0].criteria)
    #expect(
      criteria.items.map(\.text).map { $0.prefix(12) } == [
        "slow healing", "frost bite (", "decompressio", "compromised ",
      ])
    #expect(criteria.items[0].items.count == 2)
    #expect(
      policy.statements[1].criteria?.items.map(\.text) == ["acute burns;", "bites of spiders."])
  }
}
