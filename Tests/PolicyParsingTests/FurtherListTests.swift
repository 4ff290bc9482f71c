import EvidenceModel
import Testing

@testable import PolicyParsing

/// Lists that go on behind paragraphs and outer numbers, and what is not a list's item.
@Suite struct FurtherListTests {
  private func outline(_ body: String) throws -> [String] {
    let policy = try Fixtures.policy(
      text:
        "Bed Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nPolicy Statement\n\n\(body)\n\n"
        + "References\n\nNone.\n")
    return CriteriaOutline.lines(try #require(policy.statements.first?.criteria))
  }

  @Test func wrapsWhatALeadSaysOfTheFirstPartOnly() throws {
    let lines = try outline(
      """
      Bed frames are considered medically necessary when one of the following is met:
      1. A long leg
      2. A long back

      AND all of the following:

      1. A tall door
      2. A wide stair
      """)
    #expect(
      lines == [
        "all: when one of the following is met", "  any: ", "    1. leaf: A long leg",
        "    2. leaf: A long back", "  all: AND all of the following:", "    1. leaf: A tall door",
        "    2. leaf: A wide stair",
      ])
  }

  /// Letters behind the paragraph stand for themselves, and the outer numbers go on behind them.
  @Test func readsAPartWithOtherSigns() throws {
    let lines = try outline(
      """
      1. Bed frames are considered medically necessary when all of the following are met:
         i. A long leg
         ii. A long back

         AND one of the following:

            a. A tall door
            b. A wide stair

         iii. A nurse
      2. Bed rails are not covered.
      """)
    #expect(
      lines == [
        "all: when all of the following are met", "  i. leaf: A long leg",
        "  ii. leaf: A long back",
        "  any: AND one of the following:", "    a. leaf: A tall door", "    b. leaf: A wide stair",
        "  iii. leaf: A nurse",
      ])
  }

  @Test func joinsSentencesThatANumberParts() throws {
    let lines = try outline(
      "Payment will be considered for bed frames when the following is met: 1. The sleeper is tall; and 2. "
        + "The bed is short. Frames for cots are paid by others.")
    #expect(
      lines == [
        "all: when the following is met", "  1. leaf: The sleeper is tall",
        "  2. leaf: The bed is short",
      ])
    let stops = try outline(
      "Bed frames are considered medically necessary when any of the following is met: 1. The sleeper is "
        + "tall. 2. The bed is short. 3. The room is wide. Frames for cots are paid by others.")
    #expect(stops.count == 4)
    #expect(stops.last == "  3. leaf: The room is wide")
  }

  @Test func takesAParagraphThatNothingJoinsForNoPart() throws {
    let lines = try outline(
      """
      Bed frames are considered medically necessary when all of the following are met:
      1. A long leg
      2. Conservative care has failed

      Conservative care includes all of the following:

      • Pillows
      • Stools
      """)
    #expect(lines.count == 3)
  }

  @Test func readsItemsInRunningTextThatHaveItemsOfTheirOwn() throws {
    let lines = try outline(
      "Bed frames are considered medically necessary when all the following criteria are met: The bed "
        + "is broken (a leg; a slat); One of the following: A tall sleeper; or Two sleepers.")
    #expect(
      lines == [
        "all: when all the following criteria are met", "  leaf: The bed is broken (a leg; a slat)",
        "  any: One of the following", "    leaf: A tall sleeper", "    leaf: Two sleepers",
      ])
  }

  @Test func takesABracketThatWrapsForNoNumber() throws {
    let lines = try outline(
      """
      Bed frames are considered medically necessary when any of the following is met:
      1. Sleepers with a score of more than six and of less than ten (score of at least
      7) in the test of beds
      2. Two sleepers
      """)
    #expect(lines.count == 3)
  }

  /// Sentences that determine twice by one list have it both.
  @Test func givesBothDeterminationsOfASentenceItsList() throws {
    let policy = try Fixtures.policy(
      text:
        "Bed Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nPolicy Statement\n\nThe plan "
        + "will not cover and does not consider bed frames that meet ANY of the following criteria as "
        + "medically necessary:\n\na. Frames for cots\nb. Frames of straw\n\nReferences\n\nNone.\n")
    #expect(policy.statements.count == 2)
    #expect(policy.statements.allSatisfy { $0.criteria?.items.count == 2 })
  }

  /// The gap in a page's head and before its number is not the same on every page.
  @Test func knowsPageHeadsAndFeetByTheirWords() throws {
    let pages = (1...4).map { page -> String in
      let gap = String(repeating: " ", count: 20 + page)
      let head = page == 1 ? "" : "Bed Frames\(gap)Section 4"
      return "\(head)\n\n• Sleeper of kind \(page)\n\nhttps://example.org/beds\(gap)"
        + "\(page)/4\nEffective 1/2/2023\(gap)Page \(page)\n"
    }
    let lines = try outline(
      "Bed frames are considered medically necessary when any of the following is met:\n\n"
        + pages.joined(separator: "\u{0C}"))
    #expect(
      Array(lines.dropFirst()) == ["1", "2", "3", "4"].map { "  leaf: Sleeper of kind \($0)" })
  }
}
