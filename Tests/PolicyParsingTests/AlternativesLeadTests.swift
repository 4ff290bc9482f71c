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
    let text = """
      Medical Policy MP-9
      Title: Toe Bands
      Effective Date: 01/01/2024

      Policy

      Toe bands are considered medically necessary \(lead)

      - Hill fever
      - Marsh gout
      - Coast rash

      References

      None.
      """
    let statement = try #require(Fixtures.parse(text: text).policy?.statements.first)
    #expect(statement.criteria?.require == requirement)
    #expect(statement.criteria?.items.count == 3)
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
    let text = """
      Medical Policy MP-9
      Title: Toe Bands
      Effective Date: 01/01/2024

      Policy

      Toe bands are considered medically necessary when all of the following criteria are met:

      1. \(criterion)
         a. A bent toe
         b. A broken toe
      2. Pain for two months

      References

      None.
      """
    let criteria = try #require(Fixtures.parse(text: text).policy?.statements.first?.criteria)
    #expect(criteria.require == .all)
    #expect(criteria.items.first?.require == requirement)
    #expect(criteria.items.first?.items.count == 2)
  }
}
