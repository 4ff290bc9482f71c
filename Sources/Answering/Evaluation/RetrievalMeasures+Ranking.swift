import EvidenceModel
import Glibc

extension RetrievalMeasures {
  /// How many documents from the top nDCG and precision look at.
  static let depth = 10

  /// Measures a ranking.
  ///
  /// - nDCG: K. Järvelin, J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", TOIS
  ///   2002, in the form of trec_eval's `ndcg_cut`: the gain is the level, the discount of rank *r*
  ///   is log₂(*r* + 1), and the ideal ranking has every judged document.
  /// - Average precision: the precision at the rank of each relevant document that was found, added
  ///   up and divided by the number of relevant documents (trec_eval's `map`).
  /// - Precision: relevant documents among the first ten, divided by ten, however many were found
  ///   (trec_eval's `P`).
  ///
  /// A document without a judgement is not relevant.
  ///
  /// - Parameters:
  ///   - ranking: The documents found, best first, each once.
  ///   - levels: The judged level of each document; at least one is above 0.
  init(ranking: [String], levels: [String: Int]) {
    let found = ranking.map { max(levels[$0] ?? 0, 0) }
    let ideal = levels.values.filter { $0 > 0 }.sorted(by: >)
    var relevant = 0
    var precisions = 0.0
    for (index, level) in found.enumerated() where level > 0 {
      relevant += 1
      precisions += Double(relevant) / Double(index + 1)
    }
    self.init(
      discountedGain: Self.discountedGain(found) / Self.discountedGain(ideal),
      averagePrecision: precisions / Double(ideal.count),
      precision: Double(found.prefix(Self.depth).count { $0 > 0 }) / Double(Self.depth))
  }

  /// The means of measures; 0 of none.
  init(meanOf measures: [RetrievalMeasures]) {
    let count = Double(max(measures.count, 1))
    self.init(
      discountedGain: measures.reduce(0) { $0 + $1.discountedGain } / count,
      averagePrecision: measures.reduce(0) { $0 + $1.averagePrecision } / count,
      precision: measures.reduce(0) { $0 + $1.precision } / count)
  }

  private static func discountedGain(_ levels: [Int]) -> Double {
    levels.prefix(depth).enumerated().reduce(0) { sum, entry in
      sum + Double(entry.element) / log2(Double(entry.offset + 2))
    }
  }
}
