import EvidenceModel
import Testing

@testable import PolicyParsing

/// Paragraphs that speak of all the evidence, apart from those on one study.
struct OverviewTests {
  @Test func aReviewThatWeighsTheEvidenceIsNoOverviewOfThePolicys() throws {
    let policy = try #require(
      Fixtures.parse(
        text: """
          Medical Policy MP-9: Knee Lamps
          Effective Date: 01/01/2024

          POLICY
          Knee lamps are considered investigational.

          CLINICAL EVIDENCE
          Doe et al. (2017) published a systematic review of knee lamps in gout. The authors included \
          eight randomized controlled trials with 1010 participants. They have moderate certainty in the \
          evidence that one session reduces pain.

          The evidence is insufficient to determine whether knee lamps improve health outcomes.

          """
      ).policy)
    #expect(policy.studies.count == 1)
    #expect(policy.summaries.count == 1)
    #expect(policy.summaries.first?.verdict == .insufficient)
    #expect(policy.summaries.first?.reasons.map(\.quote.span.line) == [10])
  }

  /// What has an influence on a service's outcomes is not that service.
  @Test(arguments: [
    ("the effect of fasting on the outcomes of knee lamps", nil),
    ("the effect of knee lamps on the outcomes of fasting", "knee lamps"),
  ])
  func anInfluenceOnAServiceIsAnotherTopic(_ studied: String, _ service: String?) throws {
    let text = """
      Medical Policy MP-9: Knees

      POLICY
      Knee lamps are considered investigational.
      Shin bands are considered investigational.

      CLINICAL EVIDENCE
      There is a paucity of published peer-reviewed literature on \(studied), and the evidence is insufficient.

      """
    let policy = try #require(Fixtures.parse(text: text).policy)
    #expect(policy.summaries.map(\.service) == [service])
  }

  /// A summary above the determinations says what the document is about; behind them it weighs the evidence.
  @Test(arguments: [(true, SectionKind.description), (false, .evidence)])
  func aSummaryThatOpensADocumentIsNoEvidence(_ opens: Bool, _ kind: SectionKind) throws {
    let policy = "Coverage Criteria\nKnee lamps are considered investigational.\n\n"
    let summary = "Summary\nKnee lamps shine on knees and are sold by many makers.\n\n"
    let text =
      "Medical Policy MP-9: Knee Lamps\n\n" + (opens ? summary + policy : policy + summary)
      + "Health Equity Considerations\nKnees differ between towns.\n"
    let sections = try #require(Fixtures.parse(text: text).policy).sections
    #expect(sections.first { $0.heading == "Summary" }?.kind == kind)
    #expect(sections.last?.kind == .background)
  }
}
