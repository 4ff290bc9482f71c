/// Matches all documents or none, and adds nothing to a score.
final class ConstantQueryCursor: QueryCursor {
  private(set) var document: UInt32 = .noDocument
  private let end: UInt32

  /// Matches the documents below a number.
  init(below end: UInt32) { self.end = end }

  func advance(to target: UInt32) { document = target < end ? target : .noDocument }

  func score() -> Double { 0 }

  func explanation() -> ScoreExplanation { ScoreExplanation(0, "matches every document") }
}
