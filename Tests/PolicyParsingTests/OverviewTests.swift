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
}
