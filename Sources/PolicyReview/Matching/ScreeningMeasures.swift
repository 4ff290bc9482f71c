package import TextAnalysis

/// What is measured of publications before the measures are added: one value for each text of the
/// pool, as its distance from the pool's mean in standard deviations.
package struct ScreeningMeasures: Sendable {
  /// BM25 for the words of the topic, as it is.
  package let bm25: [Double]
  private let words: [Double]
  private let title: [Double]
  private let likeness: [Double]
  private let echo: [Double]
  private let design: [Double]
  /// For each text of the pool the cited work that is most like it.
  let likest: [Int?]
  /// Whether enough works are cited to say what is wanted.
  let hasModel: Bool

  /// Measures some of the texts; `all` are known and give the statistics.
  ///
  /// - Throws: `StemmerUnavailable`.
  package init(
    _ all: [ScreeningText], topic: String, cited: [Int], pool: [Int]
  ) throws(StemmerUnavailable) {
    let bags = try TermBags(all)
    let titles = try TermBags(all.map(Self.titleAlone))
    let terms = bags.terms(of: topic)
    let titleTerms = titles.terms(of: topic)
    bm25 = pool.map { bags.score($0, for: terms) }
    words = Self.standardized(bm25)
    title = Self.standardized(pool.map { titles.score($0, for: titleTerms) })
    design = Self.standardized(pool.map { all[$0].design })
    let model = cited.count >= Self.leastCited ? CitedModel(bags, cited: cited) : nil
    hasModel = model != nil
    likeness = Self.standardized(model.map { $0.scores(of: pool) } ?? [])
    let first = Self.first(of: pool, by: zip(words, design).map { $0 + $1 })
    echo = Self.standardized(CitedModel(bags, cited: first).map { $0.scores(of: pool) } ?? [])
    let nearest = CitedNeighbours(bags, cited: cited)
    likest = pool.map { nearest.likest(to: $0) }
  }

  /// The sum of the measures of each text of the pool.
  package func scores(_ weights: ScreeningWeights) -> [Double] {
    words.indices.map { place in
      words[place] + weights.title * title[place] + weights.design * design[place]
        + weights.likeness * (likeness.isEmpty ? 0 : likeness[place])
        + weights.echo * (echo.isEmpty ? 0 : echo[place])
    }
  }

  /// Fewer cited works than this say too little about what is wanted.
  private static let leastCited = 2
  /// How many texts are taken as what is wanted where nothing is cited.
  private static let echoed = 10

  /// The first texts of a pool by a score, at most a fifth of it.
  private static func first(of pool: [Int], by scores: [Double]) -> [Int] {
    let order = pool.indices.sorted { (-scores[$0], pool[$0]) < (-scores[$1], pool[$1]) }
    return order.prefix(min(echoed, pool.count / 5)).map { pool[$0] }
  }

  private static func titleAlone(_ text: ScreeningText) -> ScreeningText {
    ScreeningText(id: text.id, title: text.title, abstract: "", subjects: [], design: 0)
  }

  /// Distances from the mean in standard deviations; zeros where all are the same.
  static func standardized(_ values: [Double]) -> [Double] {
    guard !values.isEmpty else { return [] }
    let mean = values.reduce(0, +) / Double(values.count)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    let deviation = variance.squareRoot()
    return deviation > 0 ? values.map { ($0 - mean) / deviation } : values.map { _ in 0 }
  }
}
