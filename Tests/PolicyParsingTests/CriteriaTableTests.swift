import EvidenceModel
import Testing

@testable import PolicyParsing

/// Tables whose rows are indications or services with their criteria.
@Suite struct CriteriaTableTests {
  private func statements(_ body: String) throws -> [PolicyStatement] {
    try Fixtures.policy(
      text:
        "Bed Warmers\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nPolicy Statement\n\n\(body)\n\n"
        + "References\n\nNone.\n"
    ).statements
  }

  private func outline(_ statement: PolicyStatement?) throws -> [String] {
    CriteriaOutline.lines(try #require(statement?.criteria))
  }

  @Test func rowsAreTheCriteriaOfTheStatementAboveThem() throws {
    let own = try statements(
      """
      Bed warmers are covered for the following conditions when the criteria are met:

      | Condition | Criteria |
      | --- | --- |
      | Cold feet | Both of the following: a) feet below 20 degrees; b) socks have failed |
      | Night chills | Chills on three nights |

      Bed warmers are not covered in summer.
      """)
    #expect(own.map(\.determination.classes) == [[.covered], [.notCovered]])
    #expect(own[0].criteria?.requireBasis == .inferred)
    #expect(
      try outline(own[0]) == [
        "any: when the criteria are met",
        "  all: Cold feet | Both of the following",
        "    a) leaf: feet below 20 degrees",
        "    b) leaf: socks have failed",
        "  leaf: Night chills | Chills on three nights",
      ])
  }

  @Test func aNameThatWrapsBesideItsCriteriaIsNoneOfTheirWords() throws {
    let own = try statements(
      """
      Bed warmers are covered for members who meet the criteria in the table:

      Diagnosis              Criteria
      Cold feet in           Both of the following:
      old houses               1. Feet below 20 degrees
                               2. Socks have failed in a
                                  trial of a week
      Night chills           Chills on three nights
      """)
    #expect(own.count == 1)
    #expect(
      try outline(own[0]).dropFirst() == [
        "  all: Cold feet in Both of the following",
        "    1. leaf: Feet below 20 degrees",
        "    2. leaf: Socks have failed in a trial of a week",
        "  leaf: Night chills Chills on three nights",
      ])
  }

  /// A cell that holds a list stands below the row's other cells.
  @Test(arguments: [
    ("Medically necessary when", DeterminationClass.medicallyNecessary),
    ("Coverage Criteria", .covered),
  ])
  func rowsDetermineWhereTheirColumnSaysWhatTheCriteriaMean(
    column: String, value: DeterminationClass
  ) throws {
    let own = try statements(
      """
      Service | \(column) | Limit
      Electric warmer | One in 5 years
      All of the following:
      1. The room is unheated
      2. The member lives alone
      Water bottle | The member has cold feet | Two in a year

      Bed warmers are experimental for pets.
      """)
    #expect(own.map(\.determination.classes) == [[value], [value], [.investigational]])
    #expect(own.map(\.service).prefix(2) == ["Electric warmer", "Water bottle"])
    #expect(own[0].determination.phrase.text == column)
    #expect(own[0].criteria?.require == .all)
    #expect(
      own[0].criteria?.items.map(\.text) == ["The room is unheated", "The member lives alone"])
    #expect(own[1].quote.text == "Water bottle | The member has cold feet")
    #expect(own[1].criteria == nil)
  }

  @Test func rowsAreTheItemsOfACriterionThatSendsToTheirTable() throws {
    let own = try statements(
      """
      Bed warmers are covered when ALL of the following are met:
        1. The member has an indication listed in Table 1 and meets its criteria
        2. The bed is not too small

      Table 1

      Indication | Criteria
      Cold feet
      ONE of the following:
      a. Old age
      b. An old house
      Night chills | Chills on three nights

      Approval duration: one winter
      """)
    #expect(own.count == 1)
    #expect(
      try outline(own[0]) == [
        "all: when ALL of the following are met",
        "  1. any: The member has an indication listed in Table 1 and meets its criteria",
        "    any: Cold feet ONE of the following",
        "      a. leaf: Old age", "      b. leaf: An old house",
        "    leaf: Night chills | Chills on three nights",
        "  2. leaf: The bed is not too small",
      ])
    #expect(own[0].criteria?.items[0].requireBasis == .inferred)
  }

  @Test func rowsThatDetermineByTheirOwnWordsStayWhatTheyAre() throws {
    let own = try statements(
      """
      Service | Medical Necessity
      Electric warmer | Electric warmers are considered medically necessary when the room is unheated.
      Water bottle | Water bottles are considered not medically necessary.
      """)
    #expect(own.map(\.determination.classes) == [[.medicallyNecessary], [.notMedicallyNecessary]])
    #expect(own[1].quote.text == "Water bottles are considered not medically necessary.")
  }

  @Test(arguments: ["Level | Criteria", "Indication | Dose", "Indication | Criteria"])
  func noOtherTableDetermines(head: String) throws {
    let own = try statements(
      """
      Bed warmers are investigational.

      \(head)
      Cold feet | Feet below 20 degrees
      Night chills | Chills on three nights
      """)
    #expect(own.map(\.determination.classes) == [[.investigational]])
    #expect(own[0].criteria == nil)
  }

  /// Rows of several lines between bars, and criteria that open with an item.
  @Test func rowsGoOnWhereTheirFirstCellIsEmpty() throws {
    let own = try statements(
      """
      | Drug      | Approval criteria          |
      |-----------|----------------------------|
      | Warmex    | ALL of the following:      |
      |           | 1. Cold feet               |
      |           | 2. Socks have failed       |
      | Heatrelin | 1. Cold hands              |
      |           | 2. Trial of Warmex         |
      """)
    #expect(own.map(\.service) == ["Warmex", "Heatrelin"])
    #expect(
      own.map { $0.criteria?.items.map(\.text) } == [
        ["Cold feet", "Socks have failed"], ["Cold hands", "Trial of Warmex"],
      ])
    #expect(own.map { $0.criteria?.requireBasis } == [.printed, .inferred])
  }

  @Test func aColumnBehindTheCriteriaIsNoneOfTheirWords() throws {
    let own = try statements(
      """
      Bed warmers are covered when the criteria below are met:

      Item                  Criteria                               Limit
      Water bottle          Member has cold feet                   1 in 5 years
      Electric warmer       Member meets the criteria for a        1 in 5 years
                            bottle and lives alone
      """)
    #expect(
      try outline(own.first).dropFirst() == [
        "  leaf: Water bottle Member has cold feet",
        "  leaf: Electric warmer Member meets the criteria for a bottle and lives alone",
      ])
  }

  /// One cell beside a list of names, whose lines a page put beside them, is no row of each.
  @Test func aSentenceBesideNamesIsNoRowOfEach() throws {
    let own = try statements(
      """
      Warmer          Medical Necessity
      Coil            The warmers of this class are
      Copper coil     considered medically necessary
      Stone           in members who meet the criteria
      Brick           of the policy that follows for
                      their diagnosis

      Bed warmers are not covered in summer.
      """)
    #expect(own.map(\.service) == ["The warmers of this class", "Bed warmers"])
  }
}
