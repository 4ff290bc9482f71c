/// Pairs the criteria that have others below them in two trees.
///
/// The roots are a pair; below a pair the items are paired in order, so that as many combinators as
/// possible are right.
enum CriteriaShapeMatcher {
  /// How many combinators are right.
  ///
  /// - Complexity: O(*nm*) in the sizes of both.
  static func right(_ gold: CriteriaShape, _ found: CriteriaShape) -> Int {
    guard let expected = gold.combinator, let combinator = found.combinator else { return 0 }
    return (expected.allows(combinator) ? 1 : 0)
      + inOrder(gold.items.filter(\.hasItems), found.items.filter(\.hasItems))
  }

  /// Whether the trees are the same: each criterion below the same one, each combinator right.
  static func isSame(_ gold: CriteriaShape, _ found: CriteriaShape) -> Bool {
    switch (gold.combinator, found.combinator) {
    case (nil, nil): true
    case (let expected?, let combinator?):
      expected.allows(combinator) && gold.items.count == found.items.count
        && zip(gold.items, found.items).allSatisfy(isSame)
    default: false
    }
  }

  /// The best sum over pairs in order.
  private static func inOrder(_ gold: [CriteriaShape], _ found: [CriteriaShape]) -> Int {
    var last = [Int](repeating: 0, count: found.count + 1)
    for one in gold {
      var row = [0]
      for (index, other) in found.enumerated() {
        row.append(max(last[index] + right(one, other), last[index + 1], row[index]))
      }
      last = row
    }
    return last[found.count]
  }
}

extension CriteriaShape {
  /// Whether criteria stand below it.
  var hasItems: Bool { combinator != nil }

  /// How many criteria have others below them, itself included.
  var combinatorCount: Int { items.reduce(hasItems ? 1 : 0) { $0 + $1.combinatorCount } }
}
