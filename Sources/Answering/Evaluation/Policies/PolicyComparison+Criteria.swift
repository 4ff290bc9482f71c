import EvidenceModel

/// Compares trees of criteria.
extension PolicyComparison {
  /// Compares how the criteria of a statement are nested and how many of each list must hold.
  mutating func compare(
    tree found: CriteriaNode?, with gold: GoldStatement
  ) {
    guard let expected = gold.tree else { return }
    let shape = found.map(CriteriaShape.init)
    count(
      "combinators", expected: expected.combinatorCount, found: shape?.combinatorCount ?? 0,
      right: shape.map { CriteriaShapeMatcher.right(expected, $0) } ?? 0)
    let isSame = shape.map { CriteriaShapeMatcher.isSame(expected, $0) } ?? false
    count("trees", expected: 1, found: shape == nil ? 0 : 1, right: isSame ? 1 : 0)
    if !isSame { misreading("trees", "\(expected.line): \(gold.quote)", shape?.line) }
  }
}
