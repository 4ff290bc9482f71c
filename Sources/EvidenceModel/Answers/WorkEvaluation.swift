/// How the merging of references into works does on references whose works are known.
package struct WorkEvaluation: Codable, Hashable, Sendable {
  /// Two references of different works that were made one.
  package struct FalseMerge: Codable, Hashable, Sendable {
    /// The lines on which they stand.
    package var lines: [Int]
    /// Their words.
    package var raws: [String]

    /// Creates the value from its parts.
    package init(lines: [Int], raws: [String]) {
      self.lines = lines
      self.raws = raws
    }
  }

  /// How many references there were.
  package var referenceCount = 0
  /// How many works the gold data has.
  package var workCount = 0
  /// Pairs of references of one work that were made one.
  package var rightPairs = 0
  /// Pairs of references of different works that were made one.
  package var falsePairs = 0
  /// Pairs of references of one work that were not made one.
  package var missedPairs = 0
  /// The first of the false pairs.
  package var falseMerges: [FalseMerge] = []

  /// Creates an empty evaluation.
  package init() {}

  /// The share of merged pairs that are false; nil where nothing was merged.
  package var falseMergeRate: Double? {
    let merged = rightPairs + falsePairs
    return merged > 0 ? Double(falsePairs) / Double(merged) : nil
  }

  /// The share of the pairs of one work that were merged; nil where there are none.
  package var recall: Double? {
    let pairs = rightPairs + missedPairs
    return pairs > 0 ? Double(rightPairs) / Double(pairs) : nil
  }
}
