/// Moves forward over the documents that match a query and scores them.
///
/// A new cursor stands in front of the first match: `advance(to: 0)` finds it. `document` is the
/// match on which the cursor stands, `noDocument` behind the last. Score and explanation are those
/// of that match and may be asked only there.
protocol QueryCursor: AnyObject {
  /// The match on which the cursor stands.
  var document: UInt32 { get }

  /// Moves to the first match that does not precede `target`, never back.
  func advance(to target: UInt32) throws(SegmentError)

  /// How well the match matches.
  func score() throws(SegmentError) -> Double

  /// How the score comes about; its value is the score.
  func explanation() throws(SegmentError) -> ScoreExplanation
}
