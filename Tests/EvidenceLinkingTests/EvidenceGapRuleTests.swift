import EvidenceModel
import Testing

@testable import EvidenceLinking

/// Sentences that speak of missing evidence, and sentences that only look like it.
@Suite struct EvidenceGapRuleTests {
  private func gap(_ sentence: String) -> (GapFinding, [Word])? {
    let words = WordScanner.words(of: sentence)
    return (MissingEvidenceRule.gap(words) ?? CalledForRule.gap(words)).map { ($0, words) }
  }

  @Test(arguments: [
    (
      "No RCTs have been reported.", GapPolarity.noneReported,
      [StudyDesign.randomizedControlledTrial]
    ),
    ("No randomized trials were identified.", .noneReported, [.randomizedControlledTrial]),
    (
      "No randomized trials of warm beds have been reported.", .noneReported,
      [.randomizedControlledTrial]
    ),
    ("There are no controlled clinical trials of this device.", .noneReported, [.clinicalTrial]),
    ("The lack of comparative studies limits any conclusion.", .noneReported, []),
    ("To date no studies have directly compared the two pumps.", .noneReported, []),
    ("Randomized controlled trials are lacking.", .noneReported, [.randomizedControlledTrial]),
    ("Long-term data are not available.", .noneReported, []),
    ("No case-control studies evaluating the test were found.", .noneReported, [.caseControl]),
    ("Larger randomised trials are needed.", .calledFor, [.randomizedControlledTrial]),
    ("Further research is warranted.", .calledFor, []),
    (
      "Prospective cohort studies with longer follow-up are still required.", .calledFor,
      [.prospectiveCohort]
    ),
    ("The panel called for randomized trials.", .calledFor, [.randomizedControlledTrial]),
    ("There is a need for cost-effectiveness studies.", .calledFor, [.economicEvaluation]),
    ("Further evaluation in children is needed.", .calledFor, []),
    ("Additional investigations of dose are warranted.", .calledFor, []),
    (
      "The authors conclude that more randomized trials are needed.", .calledFor,
      [.randomizedControlledTrial]
    ),
  ])
  func gapsAreFound(_ sentence: String, _ polarity: GapPolarity, _ designs: [StudyDesign]) throws {
    let (found, words) = try #require(gap(sentence))
    #expect(found.polarity == polarity)
    #expect(GapDetailRule.designs(words[found.phrase]) == designs)
  }

  @Test(arguments: [
    "No RCT showed a difference in survival.",
    "No trial found an increase in bleeding.",
    "No trial of beds has shown an increase in bleeding.",
    "No patient had a major complication.",
    "Surgery was needed in four patients.",
    "No further studies are needed.",
    "A second study was needed to confirm the dose.",
    "Reoperation is required in some cases.",
    "There was no lack of studies on the topic.",
    "No longer than six weeks of rest is advised.",
    "An evaluation of the stomach may be indicated before the operation.",
    "A psychological evaluation should be required of all applicants.",
    "More extensive nutritional evaluations are required for such operations.",
    "The literature indicates that a second operation may be required for reflux.",
    "(Grade B, level of evidence 2a) Surgery is recommended for adults.",
    "Data are available from two registries.",
    "In 2024, we identified no new relevant information to add to the policy.",
    "The trial reported no difference between groups.",
  ])
  func lookAlikesAreNoGaps(_ sentence: String) {
    #expect(gap(sentence)?.0 == nil)
  }

  @Test func comparatorOutcomesAndPopulationAreReadInThePolicysWords() throws {
    let sentence =
      "Randomized trials comparing the band with usual care (diet and exercise) in adults with "
      + "severe obesity measuring weight loss, sleep, and quality of life are needed."
    let (found, words) = try #require(gap(sentence))
    let bytes = Array(sentence.utf8)
    let text = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    let start = found.phrase.lowerBound
    #expect(
      GapDetailRule.comparator(words, after: start).map(text) == "usual care (diet and exercise)")
    #expect(GapDetailRule.population(words, after: start).map(text) == "severe obesity")
  }
}
