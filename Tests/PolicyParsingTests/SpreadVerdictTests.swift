import EvidenceModel
import Testing

@testable import PolicyParsing
@testable import SourceReading

/// Verdicts on the evidence whose words stand apart.
@Suite struct SpreadVerdictTests {
  @Test(
    arguments: [
      (
        "The available evidence in the published, peer-reviewed press is insufficient.",
        .insufficient
      ),
      (
        "Evidence regarding the use of warm beds for cold feet is currently insufficient.",
        .insufficient
      ),
      ("Published data on warm beds are lacking.", .insufficient),
      (
        "There is insufficient published, peer-reviewed evidence to support warm beds.",
        .insufficient
      ),
      ("There is a lack of high-quality evidence on bed courses.", nil),
      ("The body of literature on warm beds is sufficient to show that they help.", .sufficient),
      ("Data from trials were pooled, and the time of follow-up is insufficient.", nil),
      ("The evidence includes a trial whose size was inadequate.", nil),
      ("Insufficient heat was applied to the beds in the data set.", nil),
      ("Sleep was insufficient in half of the people.", nil),
      ("The safety and efficacy of this bed have not been established.", .insufficient),
      ("Conclusions about warm beds cannot be drawn.", .insufficient),
      ("The available evidence does not support the use of warm beds.", .insufficient),
      ("At this time, there is not sufficient evidence to support warm beds.", .insufficient),
      ("A date of delivery has not been established.", nil),
    ] as [(String, EvidenceVerdict?)])
  func aVerdictIsSaidOfTheEvidence(_ sentence: String, _ verdict: EvidenceVerdict?) throws {
    let bytes = Array(sentence.utf8)
    let decoding = TextDecoder.decode(bytes, path: "a.txt", sha256: "0")
    let text = try #require(decoding.source).clean([0..<bytes.count])
    #expect(ReasonClassifier.verdict(text, text.all) == verdict)
  }
}
