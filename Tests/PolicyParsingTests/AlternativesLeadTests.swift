import EvidenceModel
import Testing

@testable import PolicyParsing

/// What a list without a printed combinator asks for.
struct AlternativesLeadTests {
  @Test(arguments: [
    ("when the following conditions are met:", CriteriaRequirement.all),
    ("when the following circumstances have been met:", .all),
    ("if the following clinical conditions are present:", .all),
    ("when the following criteria are met:", .all),
    ("when the patient has the following symptoms:", .all),
    ("for the following conditions:", .any),
    ("for the treatment of the following inherited toe disorders:", .any),
    ("in individuals with the following cancers:", .any),
    ("in the following groups of patients:", .any),
    ("for the following uses:", .any),
    ("when all of the following conditions are met:", .all),
    ("when any of the following conditions are met:", .any),
  ])
  func diseasesAreAlternativesAndConditionsThatAreToBeMetAreNot(
    _ lead: String, _ requirement: CriteriaRequirement
  ) throws {
    let criteria = try criteria("\(lead)\n\n- Hill fever\n- Marsh gout\n- Coast rash")
    #expect(criteria.require == requirement)
    #expect(criteria.items.count == 3)
  }

  @Test(arguments: [
    ("An abnormal scan, such as:", CriteriaRequirement.any),
    ("A scan in the following cases:", .any), ("Signs, including but not limited to:", .any),
    ("The report must include but is not limited to:", .all),
    ("A scan that shows the following:", .all), ("A report on paper:", .all),
  ])
  func examplesAreAlternativesBelowACriterion(
    _ criterion: String, _ requirement: CriteriaRequirement
  ) throws {
    let criteria = try criteria(
      "when all of the following criteria are met:\n\n1. \(criterion)\n"
        + "   a. A bent toe\n   b. A broken toe\n2. Pain for two months")
    #expect(criteria.require == .all)
    #expect(criteria.items.first?.require == requirement)
    #expect(criteria.items.first?.items.count == 2)
  }

  /// The criteria of toe bands, which are medically necessary with these words.
  private func criteria(_ words: String) throws -> CriteriaNode {
    let text =
      "Medical Policy MP-9\nTitle: Toe Bands\nEffective Date: 01/01/2024\n\nPolicy\n\n"
      + "Toe bands are considered medically necessary \(words)\n\nReferences\n\nNone.\n"
    let statement = try #require(Fixtures.parse(text: text).policy?.statements.first)
    return try #require(statement.criteria)
  }
}
