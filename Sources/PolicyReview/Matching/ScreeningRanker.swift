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
    let bags = try TermBags(texts)
    let words = bags.terms(of: topic)
    let lexical = pool.map { bags.score($0, for: words) }
    let designs = standardized(pool.map { texts[$0].design })
    let hasModel = cited.count >= leastCited
    let likeness = hasModel ? CitedModel(bags, cited: cited).map { $0.scores(of: pool) } : nil
    let parts = zip(standardized(lexical), designs)
    let scores: [Double]
    if let likeness {
      scores = zip(parts, standardized(likeness)).map { $0.0 + 2 * $1 + 0.3 * $0.1 }
    } else {
      scores = parts.map { $0 + $1 }
    }
    let nearest = CitedNeighbours(bags, cited: cited)
    let order = pool.indices.sorted { (-scores[$0], pool[$0]) < (-scores[$1], pool[$1]) }
    return order.map { place in
      Ranked(
        text: pool[place], score: scores[place], words: lexical[place],
        likest: nearest.likest(to: pool[place]))
    }
  }

  /// Fewer cited works than this say too little about what is wanted.
  private static let leastCited = 2

  /// Distances from the mean in standard deviations; zeros where all are the same.
  static func standardized(_ values: [Double]) -> [Double] {
    guard !values.isEmpty else { return [] }
    let mean = values.reduce(0, +) / Double(values.count)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    let deviation = variance.squareRoot()
    return deviation > 0 ? values.map { ($0 - mean) / deviation } : values.map { _ in 0 }
  }
}

/// What the cited works have in common that others have not.
private struct CitedModel {
  private let bags: TermBags
  private var weights: [Double]

  init?(_ bags: TermBags, cited: [Int]) {
    self.bags = bags
    weights = [Double](repeating: 0, count: bags.documentFrequency.count)
    let all = bags.bags.indices
    for text in cited { add(text, 1 / Double(cited.count)) }
    for text in all { add(text, -1 / Double(all.count)) }
    guard weights.contains(where: { $0 > 0 }) else { return nil }
  }

  private mutating func add(_ text: Int, _ factor: Double) {
    for entry in bags.vector(text) { weights[entry.term] += entry.weight * factor }
  }

  func scores(of pool: [Int]) -> [Double] {
    pool.map { text in bags.vector(text).reduce(0) { $0 + $1.weight * weights[$1.term] } }
  }
}

/// Finds the cited work that is most like a text.
private struct CitedNeighbours {
  private let bags: TermBags
  private let cited: [(text: Int, weights: [Int: Double])]

  init(_ bags: TermBags, cited: [Int]) {
    self.bags = bags
    self.cited = cited.map { text in
      let pairs = bags.vector(text).map { ($0.term, $0.weight) }
      return (text, Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
  }

  /// The likest, of equal ones the first; nil where none shares more than a trace.
  func likest(to text: Int) -> Int? {
    let vector = bags.vector(text)
    var best: (text: Int, likeness: Double)?
    for other in cited where other.text != text {
      let likeness = vector.reduce(0) { $0 + $1.weight * (other.weights[$1.term] ?? 0) }
      if likeness > (best?.likeness ?? 0.1) { best = (other.text, likeness) }
    }
    return best?.text
  }
}
