package import TextAnalysis

/// Ranks publications by how much they bear on a topic, given the works that are cited for it.
///
/// Three measures are added, each as its distance from the mean of those ranked, in standard
/// deviations: BM25 for the words of the topic; likeness to what is cited (the cosine with the mean of
/// the cited works less the mean of all, after Rocchio 1971); and the weight of the design. With cited
/// works they count 1, 2 and 0.3, without any the words and the design count 1 each.
/// `Docs/matching.md` says how the weights were found and what they give.
package enum ScreeningRanker {
  /// A publication with its place's reasons.
  package struct Ranked: Hashable, Sendable {
    /// The place of the text among all texts.
    package var text: Int
    /// The sum.
    package var score: Double
    /// The words of the topic alone, as BM25.
    package var words: Double
    /// The cited work that is most like it; nil where none is given or nothing is shared.
    package var likest: Int?
  }

  /// Ranks some of the texts.
  ///
  /// - Parameters:
  ///   - texts: All texts that are known; they give the statistics.
  ///   - topic: The words of the topic.
  ///   - cited: The places of the texts that are cited for the topic.
  ///   - pool: The places of the texts to rank.
  /// - Returns: The pool, the best first; of equal ones the earlier place first.
  /// - Throws: `StemmerUnavailable`.
  package static func rank(
    _ texts: [ScreeningText], topic: String, cited: [Int], pool: [Int]
  ) throws(StemmerUnavailable) -> [Ranked] {
    let measures = try ScreeningMeasures(texts, topic: topic, cited: cited, pool: pool)
    let scores = measures.scores(.standard(withCited: measures.hasModel))
    let order = pool.indices.sorted { (-scores[$0], pool[$0]) < (-scores[$1], pool[$1]) }
    return order.map { place in
      Ranked(
        text: pool[place], score: scores[place], words: measures.bm25[place],
        likest: measures.likest[place])
    }
  }
}
