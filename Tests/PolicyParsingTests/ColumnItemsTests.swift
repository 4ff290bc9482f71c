import EvidenceModel
import Testing

@testable import PolicyParsing

/// Lists that a page sets in columns without marks.
@Suite struct ColumnItemsTests {
  /// The items of a determination's list below a lead.
  private func items(_ rows: String) throws -> [String] {
    let text = """
      Medical Policy MP-9: Toe Lamps
      Effective Date: 01/01/2024

      POLICY
      Toe lamps are unproven and not medically necessary for the treatment of the following
      conditions:
      \(rows)

      Page 2 of 3
      \u{0C}
      References
      1. Doe A. Toes. J Foot. 2011;1:1-2.

      Page 3 of 3

      """
    let policy = try #require(Fixtures.parse(text: text).policy)
    return policy.statements.first?.criteria?.items.map(\.text) ?? []
  }

  /// Each column is in alphabetical order, the page breaks it, and one column is longer.
  @Test func anItemStandsInEachColumn() throws {
    let rows = """
            Bunions                              Hammer toes (all kinds)

      Page 1 of 3
      \u{0C}    Corns                                Nail loss and/or pain
          Frostbite                            Ringworm
          Gout
      """
    #expect(
      try items(rows) == [
        "Bunions", "Hammer toes (all kinds)", "Corns", "Nail loss and/or pain", "Frostbite",
        "Ringworm", "Gout",
      ])
  }

  @Test func thereMayBeThreeColumns() throws {
    let rows = """
          Ache               Gout             Rash
          Bunions            Hives            Sprue
          Corns              Itching          Warts
      """
    #expect(try items(rows).count == 9)
  }

  /// A table says something of each name; its right column has another order.
  @Test func theRowsOfATableStayWhole() throws {
    let rows = """
          Bunions                              Red lamps
          Corns                                Blue lamps
          Gout                                 Any lamp
          Sprue                                Green lamps
      """
    #expect(try items(rows).count == 4)
  }
}
