/// Matches all documents or none, and adds nothing to a score.
final class ConstantEvaluator: QueryEvaluator {
  let candidatesMatch = true
  let highest = WindowBounds.least
  var documentCount: Int { end }
  private let end: Int
  private let windowCount: Int

  /// Matches the documents below a number, in a segment of some windows.
  init(below end: Int, windowCount: Int) {
    self.end = end
    self.windowCount = windowCount
  }

  func bounds() -> WindowBounds {
    end > 0 ? .matchingAll(count: windowCount) : WindowBounds(count: windowCount)
  }

  func bound(in window: Int) -> Float { end > 0 ? WindowBounds.least : 0 }

  func candidates(in window: Int) -> DocumentBits {
    .first(end - window * SegmentFormat.documentsPerWindow)
  }

  func addBounds(to scores: WindowScores, among bits: DocumentBits, factor: Float) {}

  func matches(at place: Int) -> Bool { true }

  func score(at place: Int) -> Double { 0 }

  func explanation(at place: Int) -> ScoreExplanation {
    ScoreExplanation(0, "matches every document")
  }
}
