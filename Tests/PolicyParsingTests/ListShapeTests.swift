import EvidenceModel
import Testing

@testable import PolicyParsing

/// Lists as payers print them, each below the same lead.
@Suite struct ListShapeTests {
  @Test func readsLinesThatLostTheirMarks() throws {
    let outline = try outline(
      "when any of the following criteria are met:",
      "Pain at rest\nPain at night\n\nSwelling of the joint")
    #expect(
      outline == [
        "any: when any of the following criteria are met", "  leaf: Pain at rest",
        "  leaf: Pain at night", "  leaf: Swelling of the joint",
      ])
  }

  /// A wrapped item goes on below its own words though its first line is short or ends in `, and`.
  @Test(arguments: [
    "1. Swelling of the left knee, the right knee, and\n   18 days of rest without relief\n2. Pain at night",
    "1. Swelling of the Left Knee and of the\n   Right Knee, or pain in both knees\n   while walking\n"
      + "2. Pain at night",
  ])
  func joinsWrappedItems(_ list: String) throws {
    let outline = try outline("when any of the following criteria are met:", list)
    #expect(outline.count == 3)
    #expect(outline.last == "  2. leaf: Pain at night")
  }

  @Test func infersTheCombinatorFromEndings() throws {
    let outline = try outline(
      "when the following criteria have been met:", "1. Pain at rest; or\n2. Pain at night")
    #expect(outline.first == "any: when the following criteria have been met")
  }

  @Test func infersTheCombinatorFromLinesBetween() throws {
    let outline = try outline(
      "when the following criteria have been met:", "1. Pain at rest\n\nOR\n\n2. Pain at night")
    #expect(
      outline == [
        "any: when the following criteria have been met", "  1. leaf: Pain at rest",
        "  2. leaf: Pain at night",
      ])
  }

  @Test func takesAllWhereNothingIsPrinted() throws {
    let outline = try outline("when the criteria below are met:", "- Pain at rest\n- Pain at night")
    #expect(outline.first == "all: when the criteria below are met")
  }

  @Test func takesIndicationsOneByOne() throws {
    let outline = try outline("for the following indications:", "- Pain at rest\n- Pain at night")
    #expect(outline.first == "any: for the following indications")
  }

  @Test func readsTheNinthLetterAfterTheEighth() throws {
    let items = "abcdefghij".map { "\($0). Item \($0)" }.joined(separator: "\n")
    let outline = try outline("when all of the following are met:", items)
    #expect(outline.count == 11)
    #expect(outline.allSatisfy { !$0.hasPrefix("    ") })
  }

  @Test func nestsRomanBelowLetters() throws {
    let items = "a. One of the following:\ni. Pain\nii. Swelling\nb. Fever"
    let outline = try outline("when all of the following are met:", items)
    #expect(
      outline.dropFirst() == [
        "  a. any: One of the following:", "    i. leaf: Pain", "    ii. leaf: Swelling",
        "  b. leaf: Fever",
      ])
  }

  @Test func reusesSignsBelowThemselves() throws {
    let items =
      "1. One of these:\n   a. Pain\n      1. at rest\n      2. at night\n   b. Swelling\n2. Fever"
    let outline = try outline("when BOTH are met:", items)
    #expect(
      outline == [
        "all: when BOTH are met", "  1. any: One of these:", "    a. all: Pain",
        "      1. leaf: at rest",
        "      2. leaf: at night", "    b. leaf: Swelling", "  2. leaf: Fever",
      ])
  }

  @Test func readsBracketedNumbersAndDashes() throws {
    let items = "(1) Any two of the following:\n  - Pain\n  - Swelling\n  - Heat\n(2) Fever"
    let outline = try outline("if all of the following are met:", items)
    #expect(
      outline.dropFirst() == [
        "  (1) atLeast 2: Any two of the following:", "    leaf: Pain", "    leaf: Swelling",
        "    leaf: Heat",
        "  (2) leaf: Fever",
      ])
  }

  @Test func readsAListThatLeadsInASentenceOfItsOwn() throws {
    let text =
      "Nerve cooling is considered medically necessary for elbow pain. All of the following criteria must be met:\n\n1. Pain\n2. Fever"
    let statement = try #require(try policy(text).statements.first)
    #expect(
      statement.quote.text == "Nerve cooling is considered medically necessary for elbow pain.")
    #expect(statement.indication == "elbow pain")
    #expect(
      statement.criteria.map { CriteriaOutline.lines($0) } == [
        "all: All of the following criteria must be met", "  1. leaf: Pain", "  2. leaf: Fever",
      ])
  }

  @Test func readsStatementsThatAreItems() throws {
    let text =
      "1. Nerve cooling is considered medically necessary when BOTH of the following are met:\n   a. Pain\n   b. Fever\n2. Nerve cooling is considered investigational for all other indications."
    let statements = try policy(text).statements
    #expect(
      statements.map(\.determination.phrase.text) == ["medically necessary", "investigational"])
    #expect(statements[0].criteria?.items.map(\.text) == ["Pain", "Fever"])
    #expect(statements[1].criteria == nil)
  }

  private func outline(_ lead: String, _ items: String) throws -> [String] {
    let statement = try #require(
      try policy("Nerve cooling is considered medically necessary \(lead)\n\n\(items)").statements
        .first)
    return CriteriaOutline.lines(try #require(statement.criteria))
  }

  private func policy(_ text: String) throws -> Policy {
    try Fixtures.policy(
      text:
        "Policy Number: 12.34.567\nEffective Date: 1/1/2024\n\nPolicy\n\n\(text)\n\nReferences\n")
  }

  @Test func nestsByDecimalNumbers() throws {
    let outline = try outline(
      "when any of the following criteria are met:",
      "1.1. Pain at rest\n1.2. Both of the following:\n1.2.1. Swelling\n1.2.2. Heat\n1.3. Fever")
    #expect(
      outline == [
        "any: when any of the following criteria are met", "  1.1. leaf: Pain at rest",
        "  1.2. all: Both of the following:", "    1.2.1. leaf: Swelling", "    1.2.2. leaf: Heat",
        "  1.3. leaf: Fever",
      ])
  }

  @Test func closesALeadWithTheLineBelowIt() throws {
    let outline = try outline(
      "when\nALL of the following are met:", "1. Pain at rest\n2. Pain at night")
    #expect(outline.first == "all: when ALL of the following are met")
  }

  @Test func leavesSignsWithoutWordsOut() throws {
    let outline = try outline(
      "when any of the following criteria are met:", "-\n\n- Pain at rest\n- Pain at night\n\n-")
    #expect(!outline.contains { $0.hasSuffix("leaf: ") })
    #expect(outline.count == 3)
  }

  @Test(arguments: ["1.", "A."]) func readsASignThatTouchesItsWord(sign: String) throws {
    let next = sign == "1." ? "2." : "B."
    let outline = try outline(
      "when any of the following criteria are met:", "\(sign)Pain at rest\n\(next)Pain at night")
    #expect(
      outline == [
        "any: when any of the following criteria are met", "  \(sign) leaf: Pain at rest",
        "  \(next) leaf: Pain at night",
      ])
  }

  @Test func readsItemsThatDetermineBelowACriterion() throws {
    let text = """
      Nerve cooling is considered medically necessary for patients who meet all of the following:

      - A treatment is available
      - The patient meets criteria for one of these tests:
        - Elbow cooling is covered without criteria.
        - Wrist cooling is covered without criteria.
        - Knee cooling is not covered.
      """
    let statements = try policy(text).statements
    #expect(
      statements.map(\.determination.classes) == [
        [.medicallyNecessary], [.covered], [.covered], [.notCovered],
      ])
  }

  /// `I.` is the ninth letter behind `H.` but the first number of a list below a line of its own.
  @Test func beginsAListWithTheFirstNumberAfterTheEighthLetter() throws {
    let letters = ["A", "B", "C", "D", "E", "F", "G", "H"].map { "\($0). Bed \($0)" }
    let outline = try outline(
      "when any of the following criteria are met:",
      letters.joined(separator: "\n")
        + "\n\nRenewals need what was found at the last visit:\n\nI. Less pain\nII. Less swelling")
    #expect(outline.count == 9)
    #expect(outline.last == "  H. leaf: Bed H")
  }
}
