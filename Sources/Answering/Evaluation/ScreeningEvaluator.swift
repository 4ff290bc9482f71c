package import EvidenceModel
import PolicyReview

/// Scores the matching of literature to topics on the records of finished reviews.
///
/// The measure is work saved over sampling at 95% recall (Cohen et al. 2006): the share of the records
/// that need not be read to find 95% of the included ones in the order of the ranking, less the 5% that
/// reading at random would save.
package struct ScreeningEvaluator {
  private var scores: [ScreeningScore] = []
  private var sets: [ScreenedSet] = []
  private var notes: [String] = []
  private let isUpdate: Bool
  private let label: String?

  /// Prepares to score.
  ///
  /// - Parameters:
  ///   - isUpdate: Whether the earlier half of the included records is given as cited, and only what
  ///     came later is ranked, as in the update of a policy.
  ///   - label: The column of the label; nil for the one of the last step that there is.
  package init(isUpdate: Bool, label: String?) {
    self.isUpdate = isUpdate
    self.label = label
  }

  /// What was scored.
  package var evaluation: ScreeningEvaluation {
    ScreeningEvaluation(isUpdate: isUpdate, scores: heldOut, notes: notes + bestWeights)
  }

  /// The weights that save most on the mean of all sets, in words; none with fewer than three sets.
  private var bestWeights: [String] {
    guard sets.count > 2 else { return [] }
    let sums = ScreeningWeights.candidates(withCited: isUpdate).map { weights in
      (weights, sets.reduce(0) { $0 + 0.95 - Self.read($1.order(weights)) })
    }
    guard let best = sums.max(by: { $0.1 < $1.1 }) else { return [] }
    return [
      "most is saved on all sets by the weights title \(best.0.title), likeness \(best.0.likeness), "
        + "echo \(best.0.echo), design \(best.0.design), beside 1 for the words"
    ]
  }

  /// Scores one set.
  package mutating func add(
    _ bytes: [UInt8], name: String, topic: String
  ) throws(AnsweringError) {
    let set: ScreeningSet
    do {
      set = try ScreeningSetReader.read(bytes, label: label)
    } catch {
      throw .question("\(name): \(error)")
    }
    let places = set.texts.indices.filter { set.isIncluded[$0] }
    let half = isUpdate ? places.count / 2 : 0
    let cited = Array(places.prefix(half))
    let start = cited.last.map { $0 + 1 } ?? 0
    let pool = Array(start..<set.texts.count)
    guard places.count - half > 0 else {
      notes.append("\(name): no included record to find")
      return
    }
    do {
      let measures = try ScreeningMeasures(set.texts, topic: topic, cited: cited, pool: pool)
      let isIncluded = pool.map { set.isIncluded[$0] }
      add(ScreenedSet(measures, isIncluded), name: name, cited: cited.count)
    } catch {
      throw .index("\(error)")
    }
  }

  private mutating func add(_ set: ScreenedSet, name: String, cited: Int) {
    sets.append(set)
    let own = set.order(.standard(withCited: cited > 1))
    let words = set.wordOrder
    scores.append(
      ScreeningScore(
        name: name, documents: own.count, included: own.count { $0 }, cited: cited,
        baseline: 0.95 - Self.read(words), saved: 0.95 - Self.read(own), read: Self.read(own),
        recallAtFifth: Self.recall(own, share: 0.2),
        baselineRecallAtFifth: Self.recall(words, share: 0.2)))
  }

  /// The scores with those of weights that were chosen without the set: the ones that save most on
  /// the mean of the others, of equal ones the first.
  private var heldOut: [ScreeningScore] {
    guard sets.count > 2 else { return scores }
    let candidates = ScreeningWeights.candidates(withCited: isUpdate)
    let orders = candidates.map { weights in sets.map { $0.order(weights) } }
    let saved = orders.map { $0.map { 0.95 - Self.read($0) } }
    return scores.indices.map { place in
      var best = (index: 0, sum: -Double.infinity)
      for index in candidates.indices {
        let sum = saved[index].reduce(0, +) - saved[index][place]
        if sum > best.sum + 1e-9 { best = (index, sum) }
      }
      var score = scores[place]
      score.heldOut = saved[best.index][place]
      score.heldOutRecallAtFifth = Self.recall(orders[best.index][place], share: 0.2)
      return score
    }
  }

  /// The share of a ranking to be read for 95% of what is included.
  static func read(_ isIncluded: [Bool]) -> Double {
    let needed = Int((0.95 * Double(isIncluded.count { $0 })).rounded(.up))
    var found = 0
    for (place, isWanted) in isIncluded.enumerated() {
      if isWanted { found += 1 }
      if found >= needed { return Double(place + 1) / Double(isIncluded.count) }
    }
    return 1
  }

  /// The share of what is included among the first records.
  static func recall(_ isIncluded: [Bool], share: Double) -> Double {
    let all = isIncluded.count { $0 }
    let first = isIncluded.prefix(Int((share * Double(isIncluded.count)).rounded(.up)))
    return all == 0 ? 0 : Double(first.count { $0 }) / Double(all)
  }
}

/// One set with its measures, to be ordered by any weights.
private struct ScreenedSet {
  let measures: ScreeningMeasures
  let isIncluded: [Bool]

  init(_ measures: ScreeningMeasures, _ isIncluded: [Bool]) {
    self.measures = measures
    self.isIncluded = isIncluded
  }

  /// Whether each record was included, in the order of the ranking.
  func order(_ weights: ScreeningWeights) -> [Bool] { order(by: measures.scores(weights)) }

  /// The same in the order of BM25 alone.
  var wordOrder: [Bool] { order(by: measures.bm25) }

  private func order(by scores: [Double]) -> [Bool] {
    scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }.map { isIncluded[$0] }
  }
}
