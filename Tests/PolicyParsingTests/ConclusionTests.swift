import EvidenceModel
import Testing

@testable import PolicyParsing

/// Sentences among those on studies in which a policy says whether the evidence suffices.
@Suite struct ConclusionTests {
  private func summaries(
    _ narrative: String, heading: String = "Rationale", below: String = ""
  ) throws -> [EvidenceSummary] {
    try Fixtures.policy(
      text: """
        Policy Number: 12.34.567
        Effective Date: 1/1/2024

        Policy

        Warm bed therapy is considered investigational for cold feet.

        Cold lamp therapy is considered investigational for the following: warts.

        \(heading)
        \(below)
        A trial of 40 people compared warm beds with socks (Doe, 2019). \(narrative)

        References

        1. Doe J. Warm beds. Sleep. 2019;1:1-2.
        2. Roe J. Cold lamps. Sleep. 2018;1:1-2.
        """
    ).summaries
  }

  /// A narrative's last sentence, its service, its population and its verdict.
  @Test(
    arguments: [
      (
        "There is insufficient evidence to support warm bed therapy for the treatment of cold feet.",
        "warm bed therapy", "cold feet"
      ),
      (
        "The safety and efficacy of cold lamp therapy have not been established.",
        "cold lamp therapy", nil
      ),
      (
        "The evidence does not support the use of socks in conjunction with warm bed therapy.", nil,
        nil
      ),
    ] as [(String, String?, String?)])
  func aSentenceConcludes(_ sentence: String, _ service: String?, _ population: String?) throws {
    let found = try summaries(sentence)
    try #require(found.count == 1)
    #expect(found[0].isConclusion)
    #expect(found[0].reasons.map(\.quote.text) == [sentence])
    #expect(found[0].verdict == .insufficient)
    #expect(found[0].service == service)
    #expect(found[0].population == population)
  }

  @Test(arguments: [
    "There is insufficient evidence to support warm bed therapy (Roe, 2018).",
    "The authors concluded that there is insufficient evidence for warm bed therapy.",
    "The Society of Sleep found insufficient evidence for warm bed therapy.",
    "It is unclear whether there is sufficient evidence for warm bed therapy.",
    "There was insufficient evidence on warm bed therapy in older people.",
    "Although the efficacy of warm bed therapy has not been established, many people buy beds.",
    "There were few comparisons with sufficient evidence on warm bed therapy.",
    "Is there insufficient evidence for warm bed therapy?",
  ])
  func whatOthersConcludeIsNone(_ sentence: String) throws {
    #expect(try summaries(sentence).isEmpty)
  }

  @Test func whatIsSaidTwiceIsOne() throws {
    let sentence = "There is insufficient evidence to support warm bed therapy."
    #expect(try summaries(sentence + "\n\nRoe had beds (Roe, 2018). " + sentence).count == 1)
  }

  /// Where the positions of societies stand a service's heading opens words on it; others stay theirs.
  @Test(arguments: [
    ("Warm Bed Therapy", 1), ("Sleep Society", 0),
  ])
  func aServicesHeadingEndsThePositionsOfSocieties(_ heading: String, _ count: Int) throws {
    let sentence = "There is insufficient evidence to support its use in the feet."
    let found = try summaries(
      sentence, heading: "Rationale\n\nBeds are warm.\n\nProfessional Societies\n\nSleep is good.",
      below: "\n\(heading)\n")
    #expect(found.count == count)
  }
}
