import EvidenceModel
import Testing

@testable import PolicyParsing

/// The reasons that are printed with a statement.
struct StatementReasonTests {
  /// A sentence, the reason expected, and what it concludes.
  struct Case: CustomTestStringConvertible, Sendable {
    var sentence: String
    var reason: String?
    var verdict = EvidenceVerdict.insufficient

    var testDescription: String { sentence }
  }

  static let ownSentences: [Case] = [
    Case(
      sentence:
        "Knee lamps are considered investigational because their effectiveness has not been established.",
      reason: "because their effectiveness has not been established."),
    Case(
      sentence:
        "Knee lamps are unproven and not medically necessary for gout due to insufficient evidence of efficacy.",
      reason: "due to insufficient evidence of efficacy."),
    Case(
      sentence: "Knee lamps are not covered, because they are not primarily medical in nature.",
      reason: "because they are not primarily medical in nature.", verdict: .unstated),
    Case(
      sentence: "Knee lamps are not covered, as the knee is not treated by them.",
      reason: "as the knee is not treated by them.", verdict: .unstated),
    Case(
      sentence: "Knee lamps are not covered as the sole treatment of gout.", reason: nil,
      verdict: .unstated),
    Case(
      sentence: "Since there are no published trials of this lamp, knee lamps are not covered.",
      reason: "Since there are no published trials of this lamp"),
    Case(
      sentence:
        "Knee lamps have not been proven to be effective and, therefore, are considered investigational.",
      reason: "Knee lamps have not been proven to be effective"),
    Case(
      sentence: "There is insufficient evidence to support the use of knee lamps.",
      reason: "There is insufficient evidence to support the use of knee lamps."),
    // A patient's reasons are not the policy's.
    Case(
      sentence: "Knee lamps are not covered for members who cannot walk because of gout.",
      reason: nil, verdict: .unstated),
    Case(
      sentence: "Knee lamps are considered medically necessary due to pain.",
      reason: nil, verdict: .unstated),
    Case(
      sentence: "Knee lamps are not covered based on the age of the member.", reason: nil,
      verdict: .unstated),
  ]

  @Test func aListBehindBecauseHoldsTheReasons() throws {
    let statement = try #require(
      try statements(
        """
        Knee lamps are considered investigational because:

        - there is insufficient evidence of their effect; and
        - they have not been compared with frames.
        """
      ).first)
    #expect(statement.criteria == nil)
    #expect(statement.reasons.count == 2)
    #expect(statement.verdict == .insufficient)
  }

  @Test(arguments: ownSentences)
  func theSentenceItselfGivesIt(_ example: Case) throws {
    let statement = try #require(try statements(example.sentence).first)
    #expect(statement.reasons.map(\.quote.text) == [example.reason].compactMap(\.self))
    #expect(statement.verdict == example.verdict)
  }

  @Test func theSentenceBehindGivesIt() throws {
    let statements = try statements(
      """
      Knee lamps are considered medically necessary for gout. Knee lamps are considered investigational \
      for all other indications. The evidence is insufficient to determine the effects of the lamp on \
      health outcomes. Knee lamps come in two sizes. There is insufficient evidence on the sizes.
      """)
    #expect(
      statements.map { $0.reasons.map(\.quote.text) } == [
        [],
        [
          "The evidence is insufficient to determine the effects of the lamp on health outcomes."
        ],
      ])
    #expect(statements.map(\.verdict) == [.unstated, .insufficient])
    #expect(statements.last?.reasons.first?.quote.span.line == 8)
  }

  @Test func aParagraphBehindTheCriteriaGivesIt() throws {
    let statements = try statements(
      """
      Knee lamps are not medically necessary for any of the following:

      - gout
      - sprains

      Rationale: Two trials found no difference. The lamps are costly.
      """)
    #expect(
      statements.map { $0.reasons.map(\.quote.text) } == [
        ["Two trials found no difference."]
      ])
  }

  @Test func whatOpposesADeterminationIsNotItsReason() throws {
    let statements = try statements(
      """
      Knee lamps are considered medically necessary for gout. There is insufficient evidence on toe lamps.
      """)
    #expect(statements.first?.reasons.isEmpty == true)
  }

  @Test func theSentenceFromWhichItFollowsGivesIt() throws {
    let statements = try statements(
      """
      Lamps warm the knee. There is no scientific evidence that supports their safety. They cost little. \
      Therefore, knee lamps are not covered.
      """)
    #expect(
      statements.map { $0.reasons.map(\.quote.text) } == [
        ["There is no scientific evidence that supports their safety."]
      ])
  }

  private func statements(_ body: String) throws -> [PolicyStatement] {
    let head =
      "# Knee Lamps\n\nPolicy Number: 7.01.300\nEffective Date: 01/01/2024\n\n## Policy\n\n"
    return try #require(Fixtures.parse(text: head + body).policy).statements
  }
}
