extension DesignEvaluation.Point {
  /// The 95 % interval of the recall; nil without trials.
  package var recallInterval: ClosedRange<Double>? {
    WilsonInterval.of(truePositives, of: truePositives + falseNegatives)
  }

  /// The 95 % interval of the specificity; nil without other works.
  package var specificityInterval: ClosedRange<Double>? {
    WilsonInterval.of(trueNegatives, of: trueNegatives + falsePositives)
  }
}

extension DesignEvaluation {
  /// The publication types of works that are no trials, the most frequent first.
  package var mostOthers: [(type: String, row: Other)] {
    others.map { (type: $0.key, row: $0.value) }
      .sorted { ($1.row.count, $0.type) < ($0.row.count, $1.type) }
  }
}

/// The 95 % confidence interval of a share by Wilson's score method (Wilson, J Am Stat Assoc 1927).
package enum WilsonInterval {
  /// The standard normal deviate that 97.5 % lie below.
  private static let deviate = 1.959964

  /// The interval of `part` in `whole`; nil where there is nothing.
  package static func of(_ part: Int, of whole: Int) -> ClosedRange<Double>? {
    guard whole > 0 else { return nil }
    let n = Double(whole)
    let share = Double(part) / n
    let square = deviate * deviate
    let middle = (share + square / (2 * n)) / (1 + square / n)
    let spread =
      deviate / (1 + square / n)
      * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
    return max(0, middle - spread)...min(1, middle + spread)
  }
}
