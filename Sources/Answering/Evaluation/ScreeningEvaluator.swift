package import EvidenceModel
import PolicyReview

/// Scores the matching of literature to topics on the records of finished reviews.
///
/// The measure is work saved over sampling at 95% recall (Cohen et al. 2006): the share of the records
/// that need not be read to find 95% of the included ones in the order of the ranking, less the 5% that
/// reading at random would save.
package struct ScreeningEvaluator {
  private var scores: [ScreeningScore] = []
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
    ScreeningEvaluation(isUpdate: isUpdate, scores: scores, notes: notes)
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
      let ranked = try ScreeningRanker.rank(set.texts, topic: topic, cited: cited, pool: pool)
      add(ranked, set, name: name, cited: cited.count)
    } catch {
      throw .index("\(error)")
    }
  }

  private mutating func add(
    _ ranked: [ScreeningRanker.Ranked], _ set: ScreeningSet, name: String, cited: Int
  ) {
    let byWords = ranked.sorted { (-$0.words, $0.text) < (-$1.words, $1.text) }
    let own = ranked.map { set.isIncluded[$0.text] }
    let words = byWords.map { set.isIncluded[$0.text] }
    scores.append(
      ScreeningScore(
        name: name, documents: own.count, included: own.count { $0 }, cited: cited,
        baseline: 0.95 - Self.read(words), saved: 0.95 - Self.read(own), read: Self.read(own),
        recallAtFifth: Self.recall(own, share: 0.2),
        baselineRecallAtFifth: Self.recall(words, share: 0.2)))
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
