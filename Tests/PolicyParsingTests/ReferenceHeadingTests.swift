import EvidenceModel
import Testing

@testable import PolicyParsing

/// Where a reference list begins, however its heading stands on the page.
@Suite struct ReferenceHeadingTests {
  /// A policy with a coding section, then what is given, then two entries without numbers.
  private static func policy(_ heading: String, _ entries: String = unnumbered) throws -> Policy {
    try Fixtures.policy(
      text: """
        Elm Health Plan
        Policy Number: EL-7
        Effective Date: 01/01/2024

        POLICY STATEMENT

        Toe braces are considered investigational.

        CODING

        L1234 | Toe brace
        \(heading)
        \(entries)
        """)
  }

  private static let unnumbered = """
    Roe A, Poe B. Toe braces in adults. J Foot. 2019;12(3):45-50.

    Doe C. Braces compared. J Foot. 2020;13(1):1-9.
    """
  private static let numbered = """
    1. Roe A, Poe B. Toe braces in adults. J Foot. 2019;12(3):45-50.
    2. Doe C. Braces compared. J Foot. 2020;13(1):1-9.
    """

  @Test(arguments: [
    "Reference Materials\n", "V.    Reference Materials\n", "RELATED REFERENCES:\n",
    "POLICY SOURCE(S)\n", "\u{F0B0} REFERENCES\n", "❖ REFERENCES\n",
  ])
  func namesOfListsAreKnown(_ heading: String) throws {
    #expect(try Self.policy("\n" + heading).references.count == 2)
  }

  @Test func aBarInATitleMakesNoRowOfAnEntry() throws {
    let entries = Self.numbered + "\n3. Toe pain | Elm Foot Society. www.foot.example. 2021."
    let references = try Self.policy("\nREFERENCES\n", entries).references
    #expect(references.map(\.label) == ["1", "2", "3"])
    #expect(references.last?.raw == "Toe pain | Elm Foot Society. www.foot.example. 2021.")
  }

  @Test func anItemInCapitalsIsNoHeading() throws {
    let policy = try Self.policy("\nREFERENCES\n\n• TOE BRACES IN ADULTS\n", Self.numbered)
    #expect(!policy.sections.contains { $0.heading.contains("TOE") })
  }

  @Test func aLinkToTheTopInATableLeavesTheHeading() throws {
    #expect(try Self.policy("IX. REFERENCES | TOP\n", Self.numbered).references.count == 2)
  }

  /// Below the heading of a list an introduction, or the guideline's number.
  @Test(arguments: [
    "\nReferences\n\nIntroduction\n\nThese references are cited in this guideline.\n",
    "\nReferences\n\nFT.PM.107.A\n", "\nReferences\nv1.0.2025\n",
  ])
  func whatStandsBetweenHeadingAndFirstEntryEndsNoList(_ heading: String) throws {
    #expect(try Self.policy(heading, Self.numbered).references.map(\.label) == ["1", "2"])
  }

  /// An address in the foot of the page begins with a small letter, and is not the end of a row.
  @Test func aHeadingAtTheFootOfAPageOfCodesHeadsTheNextPage() throws {
    let heading = "\nReferences\n\n\nhttps://elm.example/policies/7      3/9\n"
    let references = try Self.policy(heading).references
    #expect(references.contains { $0.raw.hasPrefix("Roe A, Poe B.") })
    #expect(references.contains { $0.raw.hasPrefix("Doe C.") })
  }

  @Test func wordsOfARowThatGoesOnHeadNothing() throws {
    let policy = try Self.policy("L1235 | as outlined in the\nReferences\nsection of the manual\n")
    #expect(policy.sections.allSatisfy { $0.kind != .references })
  }

  @Test func aListBelowARunningTitleWithoutABlankLineIsRead() throws {
    let heading =
      "\nOther braces may be of use to a few people who walk\nFoot Brace Guide\nReferences\n"
    #expect(try Self.policy(heading, Self.numbered).references.count == 2)
  }

  /// A number that an author has printed before one title counts nothing.
  @Test func oneNumberBehindEntriesWithoutNumbersNumbersNoList() throws {
    let entries = Self.unnumbered + "\n\n1. Moe D. Splints. Toe Med. 2021;4(2):20-28.\n"
    let references = try Self.policy("\nREFERENCES\n", entries).references
    #expect(references.count == 3)
    #expect(references.allSatisfy { $0.label == nil })
  }

  @Test func anEntryInCapitalsEndsNoList() throws {
    let entries =
      Self.unnumbered + "\n\nWORLD FOOT BOARD. (2024). REPORT ON BRACES\n\n"
      + "Moe D. Splints. Toe Med. 2021;4(2):20-28.\n"
    #expect(try Self.policy("\nREFERENCES\n", entries).references.count == 4)
  }

  /// The cover lists the sections; the history comes before the references.
  @Test func aNameOnTheCoverDoesNotHideTheListBehindTheHistory() throws {
    let policy = try Fixtures.policy(
      text: """
        Elm Health Plan
        Toe Braces

        Table of Content      Effective Date    1/2020
        Purpose
        Criteria              Next Review Date  1/2025
        Document History
        References            Version           2
        Special Notes

        Benefits may vary across plans.

        Purpose:
        This policy addresses toe braces.

        Criteria:
        Toe braces are considered not medically necessary.

        Document History:
        Reviewed Dates:
        2021: April
        2020: May

        References:

        \(Self.unnumbered)
        """)
    #expect(policy.references.count == 2)
  }

  @Test func theNextPartEndsAListWhoseHeadingNamesNoPart() throws {
    let policy = try Fixtures.policy(
      text: """
        Elm Foot Guidelines
        Effective Date: 01/01/2024

        Indications for toe braces (FT-1)

        Toe braces are considered medically necessary when walking hurts.

        References

        \(Self.numbered)

        Indications for heel braces (FT-2)

        Heel braces are considered investigational.

        References

        1. Moe D. Heels. Toe Med. 2021;4(2):20-28.
        """)
    #expect(policy.references.map(\.label) == ["1", "2", "1"])
    #expect(policy.statements.count == 2)
  }
}
