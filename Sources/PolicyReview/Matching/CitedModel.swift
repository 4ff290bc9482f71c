/// What the cited works have in common that others have not.
struct CitedModel {
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
struct CitedNeighbours {
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
