import EvidenceModel
import Foundation
import Testing

@testable import PolicyParsing

/// Tables that name services beside their codes, below a lead that judges them.
@Suite struct ServiceTableTests {
  private func outline(_ statement: PolicyStatement?) throws -> [String] {
    CriteriaOutline.lines(try #require(statement?.criteria)).dropFirst().map {
      $0.trimmingPrefix("  ").description
    }
  }

  /// The same table as other formats print it.
  @Test(arguments: [
    """
    | Procedure | CPT Codes |
    | --- | --- |
    | Frame heating | 64901 |
    | Frame cooling (e.g., IceBed) | 64902, 64903 |
    """,
    """
    Procedure                          CPT Codes
    Frame heating                      64901
    Frame cooling (e.g., IceBed)       64902, 64903
    """,
    """
    Procedure                          CPT Codes
    Frame heating                      64901

    Procedure                          CPT Codes
    Frame cooling (e.g., IceBed)       64902, 64903
    """,
  ])
  func eachRowIsAServiceOfTheLead(table: String) throws {
    let own = try Fixtures.bedFrames(
      "The following bed procedures are considered investigational:\n\n\(table)\n\n"
        + "Wooden frames are considered medically necessary.")
    #expect(own.map(\.determination.classes) == [[.investigational], [.medicallyNecessary]])
    #expect(own[0].service == "Frame heating; Frame cooling (e.g., IceBed)")
    #expect(own[0].determination.flags.contains(.listed))
    #expect(
      try outline(own[0]) == ["leaf: Frame heating", "leaf: Frame cooling (e.g., IceBed)"])
  }

  @Test func codesOfTheRowsAreTheStatements() throws {
    let policy = try Fixtures.policy(
      text: """
        Bed Frames

        Policy Number: 12
        Effective Date: 1/2/2023

        Policy Statement

        The following bed procedures are considered investigational:

        Procedure                          CPT Codes
        Frame heating                      64901
        Frame cooling                      64902, 64903

        References

        None.
        """)
    let group = try #require(policy.codeGroups.first)
    #expect(group.codes.map(\.code) == ["64901", "64902", "64903"])
    #expect(group.statements.map(\.statement) == [policy.statements[0].id])
  }

  /// A list in a cell is the row's own, and words below a name go on with it.
  @Test func aRowMayHoldAListAndAWrappedName() throws {
    let own = try Fixtures.bedFrames(
      """
      The following bed procedures are considered not medically necessary:

      Procedure                               CPT Codes
      Frame heating with                      64901
      (two or more) wires
      Frame cooling, including the following:     64902
             • ice
             • cold water
      Frame turning                           64904
      """)
    let services = try outline(own.first)
    #expect(services.contains("leaf: Frame turning"))
    #expect(services.contains { $0.hasSuffix("Frame cooling, including the following:") })
    #expect(services.contains("  leaf: ice") && services.contains("  leaf: cold water"))
  }

  @Test func aTableBelowACriterionGivesItsItems() throws {
    let own = try Fixtures.bedFrames(
      """
      Changing a frame is considered medically necessary when ALL of the following are met:

      • The frame is broken
      • The new frame is ANY of the following:

      | Frame | HCPCS Code |
      | --- | --- |
      | Oak | E0901 |
      | Ash | E0902 |
      """.replacingOccurrences(of: "| Frame |", with: "| Item |"))
    #expect(
      try outline(own.first) == [
        "leaf: The frame is broken", "any: The new frame is ANY of the following:",
        "  leaf: Oak", "  leaf: Ash",
      ])
  }

  /// Rows below no lead are a list of codes, and a table without codes is none of services.
  @Test(arguments: [
    "Beds and their codes.\n\n| Procedure | CPT Codes |\n| --- | --- |\n| Heating | 64901 |",
    "The following is said of beds:\n\n| Wood | Colour |\n| --- | --- |\n| Oak | Brown |",
  ])
  func otherTablesStayRows(table: String) throws {
    let own = try Fixtures.bedFrames(
      "Wooden frames are considered medically necessary.\n\n\(table)\n")
    #expect(own.count == 1)
    #expect(own.first?.criteria == nil)
  }

  /// A participle behind `when` has no verb: the next one is the sentence's.
  @Test func whatIsOnlyDoneSupposesNothing() throws {
    let own = try Fixtures.bedFrames(
      """
      Frame heating, when performed alone or with frame cooling is considered not medically necessary.

      Throughout, when frames are broken any code is covered.
      """)
    #expect(own.map(\.service) == ["Frame heating"])
  }

  @Test func theItemsAreWhatIsJudgedEach() throws {
    let own = try Fixtures.bedFrames(
      """
      The following is considered not medically necessary:

      • oil for springs

      When done as part of a larger frame change at home EACH of the following is considered integral to the change and is not paid for apart:

      • turning the frame
      • measuring the frame
      """)
    #expect(own.map(\.service) == ["oil for springs", "turning the frame; measuring the frame"])
  }

  /// Examples of what a statement judges are services, too; examples of uses are none.
  @Test(arguments: [
    ("Frame procedures not listed above", "", true),
    ("All other frame procedures", "", true),
    ("Frame heating", " for all other indications", false),
    ("Treatment of cold frames", "", false),
  ])
  func examplesAreJudgedEach(subject: String, use: String, isListed: Bool) throws {
    let own = try Fixtures.bedFrames(
      """
      \(subject) are considered investigational\(use), including but not limited to:

      • Ice baths
      • Warm wires
      """)
    #expect(own.map { $0.determination.flags.contains(.listed) } == [isListed])
    #expect(own.first?.criteria?.items.count == 2)
  }

  /// Items that count on from one another are a list and no headings of what follows.
  @Test func aListAboveAStatementIsNoHeading() throws {
    let own = try Fixtures.bedFrames(
      """
      This policy is organized as follows:

      1) Rules for wooden frames
      2) Rules for iron frames

      Frame heating is considered medically necessary.
      """)
    #expect(own.map { $0.headings.map(\.text) } == [[]])
  }
}
