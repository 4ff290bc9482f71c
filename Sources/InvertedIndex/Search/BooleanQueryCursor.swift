/// Combines queries: all of some, none of others, and more score for further ones.
final class BooleanQueryCursor: QueryCursor {
  private(set) var document: UInt32 = .noDocument
  private let must: [any QueryCursor]
  private let should: [any QueryCursor]
  private let mustNot: [any QueryCursor]
  /// The queries that give scores, in the order in which these are added.
  private let scored: [any QueryCursor]

  /// Combines queries; without `must` at least one `should` has to match.
  init(must: [any QueryCursor], should: [any QueryCursor], mustNot: [any QueryCursor]) {
    self.must = must
    self.should = should
    self.mustNot = mustNot
    scored = must + should
  }

  func advance(to target: UInt32) throws(SegmentError) {
    var candidate = target
    while true {
      candidate = must.isEmpty ? try nearestOptional(candidate) : try nextRequired(candidate)
      guard candidate != .noDocument, try isExcluded(candidate) else { break }
      candidate += 1
    }
    document = candidate
    guard !must.isEmpty, candidate != .noDocument else { return }
    for cursor in should { try cursor.advance(to: candidate) }
  }

  func score() throws(SegmentError) -> Double {
    var sum = 0.0
    for cursor in scored where cursor.document == document { sum += try cursor.score() }
    return sum
  }

  func explanation() throws(SegmentError) -> ScoreExplanation {
    var details: [ScoreExplanation] = []
    for cursor in scored where cursor.document == document {
      try details.append(cursor.explanation())
    }
    return ScoreExplanation(try score(), "sum", details: details)
  }

  /// The first document from `target` that every `must` matches.
  private func nextRequired(_ target: UInt32) throws(SegmentError) -> UInt32 {
    var candidate = target
    var agreeing = 0
    while agreeing < must.count {
      agreeing = 0
      for cursor in must {
        try cursor.advance(to: candidate)
        guard cursor.document == candidate else {
          candidate = cursor.document
          break
        }
        agreeing += 1
      }
      if candidate == .noDocument { break }
    }
    return candidate
  }

  /// The first document from `target` that any `should` matches.
  private func nearestOptional(_ target: UInt32) throws(SegmentError) -> UInt32 {
    var nearest = UInt32.noDocument
    for cursor in should {
      try cursor.advance(to: target)
      nearest = min(nearest, cursor.document)
    }
    return nearest
  }

  private func isExcluded(_ document: UInt32) throws(SegmentError) -> Bool {
    for cursor in mustNot {
      try cursor.advance(to: document)
      if cursor.document == document { return true }
    }
    return false
  }
}
