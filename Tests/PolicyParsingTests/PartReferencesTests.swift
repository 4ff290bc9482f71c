import EvidenceModel
import Testing

@testable import PolicyParsing

/// A guideline in parts, each of which ends with its own references.
@Suite struct PartReferencesTests {
  private static let guideline = """
    Elm Health Plan
    Foot Imaging Guidelines
    Effective Date: 01/01/2024

    Flat Feet (FT-1)

    Imaging of flat feet is considered medically necessary when walking hurts.

    References (FT-1)

    1. Roe A, Poe B. Flat feet in adults. J Foot. 2019;12(3):45-50.
    2. Doe C. Images of arches. J Foot. 2020;13(1):1-9.

    Cold Toes (FT-2)

    Imaging of cold toes is considered medically necessary when a toe is blue. See the table
    for the tests that were compared (Moe, 2021).

    References (FT-2)

    1. Moe D. Cold toes and their causes. Toe Med. 2021;4(2):20-28.
    """

  @Test func thePartOfAGuidelineInBracketsDoesNotHideTheHeadingOfItsReferences() throws {
    let policy = try Fixtures.policy(text: Self.guideline)
    #expect(policy.references.map(\.label) == ["1", "2", "1"])
    #expect(policy.references.last?.raw.hasPrefix("Moe D.") == true)
  }

  @Test func theNextPartEndsTheReferencesOfThePartBefore() throws {
    let policy = try Fixtures.policy(text: Self.guideline)
    #expect(policy.references.count == 3)
    #expect(policy.references[1].raw.hasSuffix("2020;13(1):1-9."))
  }
}
