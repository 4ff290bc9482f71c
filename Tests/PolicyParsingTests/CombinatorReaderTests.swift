import EvidenceModel
import Testing

@testable import PolicyParsing

/// The words of a lead that say how many criteria must hold.
@Suite struct CombinatorReaderTests {
  /// A criterion with a list, as it is read below a list of which all must hold.
  private func criterion(_ words: String) throws -> CriteriaNode {
    let text =
      "Medical Policy MP-9\nTitle: Toe Bands\nEffective Date: 01/01/2024\n\nPolicy\n\nToe bands are "
      + "considered medically necessary when all of the following are met:\n\n1. \(words)\n   a. Hill "
      + "fever\n   b. Marsh gout\n   c. Coast rash\n2. Pain\n\nReferences\n\nNone.\n"
    let statement = try #require(Fixtures.parse(text: text).policy?.statements.first)
    return try #require(statement.criteria?.items.first)
  }

  @Test(arguments: [
    ("At least two (2) of the following:", 2), ("Any two of the following:", 2),
    ("Two of the three following:", 2), ("A minimum of 3 of the below:", 3),
    ("No fewer than two criteria:", 2), ("More than one of the following:", 2),
    ("FOUR of the following:", 4), ("Meets two out of three of the following:", 2),
    ("The member meets not fewer than two of the following:", 2),
  ])
  func aNumberOfCriteria(words: String, count: Int) throws {
    let node = try criterion(words)
    #expect(node.require == .atLeast)
    #expect(node.count == count)
    #expect(node.requireBasis == .printed)
  }

  @Test(arguments: [
    ("One (1) or more of the following:", CriteriaRequirement.any), ("Either:", .any),
    ("Signs of illness (any):", .any), ("Any of:", .any), ("Both:", .all),
    ("The member must meet all:", .all), ("Each of these:", .all), ("Fever (meets both):", .all),
    ("The toe is not treated with any of the following:", CriteriaRequirement.none),
    ("Not used in combination with either of the following:", CriteriaRequirement.none),
    ("Without any of the following:", CriteriaRequirement.none),
    ("Signs, not limited to any of the following:", .any),
    ("Neither of the following:", CriteriaRequirement.none),
    ("One of more of the following:", .any),
    ("The member meets one or more of the following:", .any),
    ("The member meets one or more criteria:", .any),
    ("The member satisfies one or more of these:", .any),
    ("The toe meets one or both of the following:", .any),
    ("The member meets one out of three of the following:", .any),
    ("Trial of one of the following or has contraindications to all of the following:", .any),
    ("Trial of ANY of the following, or a contraindication to ALL of the following:", .any),
  ])
  func wordsThatArePrinted(words: String, require: CriteriaRequirement) throws {
    let node = try criterion(words)
    #expect(node.require == require)
    #expect(node.requireBasis == .printed)
  }

  @Test(arguments: [
    ("Pain for at least two weeks, with:", CriteriaRequirement.all),
    ("Two or more relatives with signs:", .all), ("A stage of one:", .all),
    ("A record of the following:", .all), ("Diseases of the toes, including:", .any),
    ("Care by day (none of these ways is better):", .all),
    ("ANY care other than at home, with:", .all), ("A scan for the following:", .any),
    ("Exclusion criteria:", CriteriaRequirement.none), ("Contraindications:", .none),
  ])
  func listsOfWhichNothingIsPrinted(words: String, require: CriteriaRequirement) throws {
    let node = try criterion(words)
    #expect(node.require == require)
    #expect(node.requireBasis == .inferred)
  }
}
