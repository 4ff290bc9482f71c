import Testing

@testable import PolicyReview

struct StatedCertaintyRuleTests {
  @Test(arguments: [
    "The certainty of evidence was very low for pain.",
    "There was moderate-certainty evidence of a benefit.",
    "The review noted low-quality evidence.",
    "The quality of the evidence ranged from low to moderate.",
    "Evidence was rated with GRADE in all reviews.",
  ])
  func aPrintedRatingIsFound(_ sentence: String) {
    #expect(StatedCertaintyRule.states(sentence))
  }

  @Test(arguments: [
    "Quality of life was low at baseline.", "The quality of evidence was not assessed.",
    "High pain scores were common.", "Low back pain is frequent.", "",
    "Studies of high quality are needed.",
  ])
  func otherWordsAreNoRating(_ sentence: String) {
    #expect(!StatedCertaintyRule.states(sentence))
  }
}
