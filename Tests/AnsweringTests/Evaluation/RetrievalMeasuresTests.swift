import EvidenceModel
import Testing

@testable import Answering

/// The measures of rankings that are small enough to compute by hand.
@Suite struct RetrievalMeasuresTests {
  private func isNear(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-9 }

  /// Found at ranks 1, 3 and 6 of three relevant: AP = (1/1 + 2/3 + 3/6) / 3; DCG = 1 + 1/2 + 1/log2(7),
  /// ideal 1 + 1/log2(3) + 1/2.
  @Test func aRankingOfEquallyRelevantDocuments() {
    let measures = RetrievalMeasures(
      ranking: ["a", "x", "b", "y", "z", "c"], levels: ["a": 1, "b": 1, "c": 1, "x": 0])
    #expect(isNear(measures.averagePrecision, 13.0 / 18))
    #expect(isNear(measures.precision, 0.3))
    #expect(
      isNear(measures.discountedGain, (1.5 + 0.3562071871080222) / (1.5 + 0.6309297535714575)))
  }

  /// Levels 3, 2, 3, 0, 1, 2 and an unfound 3 and 2: the well-known worked example of nDCG, with the
  /// gain as it is: DCG 6.861, ideal DCG@6 of 3 3 3 2 2 2 is 8.740; here the ideal is 3 3 3 2 2 1.
  @Test func levelsCountAsGains() {
    let measures = RetrievalMeasures(
      ranking: ["1", "2", "3", "4", "5", "6"],
      levels: ["1": 3, "2": 2, "3": 3, "4": 0, "5": 1, "6": 2, "7": 3])
    let found = 3 + 2 * 0.6309297535714575 + 3 * 0.5 + 0.38685280723454163 + 2 * 0.3562071871080222
    let ideal =
      3 + 3 * 0.6309297535714575 + 3 * 0.5 + 2 * 0.43067655807339306 + 2 * 0.38685280723454163
      + 0.3562071871080222
    #expect(abs(found - 6.861) < 0.0005)
    #expect(isNear(measures.discountedGain, found / ideal))
  }

  @Test func nothingFoundIsNothing() {
    let measures = RetrievalMeasures(ranking: [], levels: ["a": 1])
    #expect(measures == RetrievalMeasures(discountedGain: 0, averagePrecision: 0, precision: 0))
  }

  @Test func precisionIsDividedByTenHoweverFewAreFound() {
    let measures = RetrievalMeasures(ranking: ["a"], levels: ["a": 1])
    #expect(measures.precision == 0.1)
    #expect(measures.discountedGain == 1)
  }

  @Test func whatStandsBehindTenCountsForAveragePrecisionOnly() {
    let ranking = (1...20).map(String.init)
    let measures = RetrievalMeasures(ranking: ranking, levels: ["20": 2])
    #expect(measures.discountedGain == 0)
    #expect(measures.precision == 0)
    #expect(isNear(measures.averagePrecision, 0.05))
  }

  @Test func negativeLevelsAreNotRelevant() {
    let measures = RetrievalMeasures(ranking: ["b", "a"], levels: ["a": 1, "b": -1])
    #expect(isNear(measures.averagePrecision, 0.5))
    #expect(isNear(measures.discountedGain, 0.6309297535714575))
  }
}
