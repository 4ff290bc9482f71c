/// What a search counts.
package enum ResultCounting: Hashable, Sendable {
  /// Every document that matches.
  case exact
  /// Documents that match up to a number; of more it is only said that there are more, so that a
  /// search need not look at all of them.
  case upTo(Int)
  /// Only the documents that it returns, so that it may pass over those that cannot be among them.
  case shown

  /// The number above which no match is counted; nil when none is but those shown.
  var limit: Int? {
    switch self {
    case .exact: .max
    case .upTo(let number): max(number, 0)
    case .shown: nil
    }
  }

  /// What is left to count when some matches are known.
  func after(_ count: Int) -> ResultCounting {
    guard case .upTo(let number) = self else { return self }
    return count > number ? .shown : .upTo(number - count)
  }
}

/// How many documents a search found.
package struct MatchCount: Hashable, Sendable {
  /// How many match, shown or not; with `ResultCounting.shown` how many are shown.
  package let number: Int

  /// Whether no more match.
  package let isExact: Bool

  /// Takes a count.
  package init(_ number: Int, isExact: Bool) {
    self.number = number
    self.isExact = isExact
  }

  /// Takes what a search has counted, which may be more than was asked for.
  init(_ counted: Int, _ counting: ResultCounting) {
    isExact = counting.limit.map { counted <= $0 } ?? false
    number = min(counted, counting.limit ?? counted)
  }
}
