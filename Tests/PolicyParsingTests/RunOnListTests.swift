import EvidenceModel
import Testing

@testable import PolicyParsing

/// Lists that go on in the sentence of their lead, as texts have them that lost their lines.
@Suite struct RunOnListTests {
  private func statements(_ body: String) throws -> [PolicyStatement] {
    try Fixtures.policy(
      text:
        "Bed Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nPolicy Statement\n\n\(body)\n"
    ).statements
  }

  /// The sentence, the end of its statement's quotation, how many items hang on it.
  @Test(
    arguments: [
      (
        "The following frames are considered experimental because their effect has not been "
          + "established: glass frames; paper frames; and frames of ice.", "been established", 3
      ),
      (
        "Steel frames are also considered medically necessary for: sleepers with gout; or sleepers "
          + "with sprue.", "necessary for", 2
      ),
      (
        "Frames for ANY of the following sleepers are considered not medically necessary: guests; "
          + "travellers; or cats.", "medically necessary", 3
      ),
      (
        "Frame repairs considered medically necessary: a new slat; and a new leg.",
        "medically necessary", 2
      ),
      (
        "Frames are considered not medically necessary for any of the following: • guests • "
          + "travellers • cats", "of the following", 3
      ),
      (
        "We do not cover the following frames (which include but are not limited to the following): "
          + "frames of glass; frames of ice.", "limited to the following)", 2
      ),
      // What an item says by the way, or asks for, is its own.
      (
        "The following are considered unproven because their value is not known: painted frames; "
          + "guided fitting (help by a robot is considered integral to the fitting); and wax.",
        "is not known", 3
      ),
      (
        "A second frame is considered medically necessary when all of the following are met: the "
          + "sleeper is tall; and the sleeper meets medical necessity criteria for the first.",
        "are met", 2
      ),
    ])
  func endsTheQuotationAtTheColon(sentence: String, end: String, items: Int) throws {
    let own = try statements(sentence)
    #expect(own.count == 1)
    #expect(own.first?.quote.text.hasSuffix(end) ?? false)
    #expect(own.first?.criteria?.items.count == items)
  }

  @Test func leavesASentenceWholeThatGoesOnBehindItsColon() throws {
    let own = try statements(
      "A second frame is not medically necessary for guests: they sleep once; however, a mattress "
        + "may be lent.")
    #expect(own.count == 1)
    #expect(own.first?.quote.text.hasSuffix("may be lent.") ?? false)
  }
}
