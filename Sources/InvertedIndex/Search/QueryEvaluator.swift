/// Finds and scores the documents that match a query, one window of 128 documents at a time.
///
/// The contract, in the order of the calls:
/// 1. `bounds` says how high the documents of each window may score.
/// 2. `candidates` moves to a window, in any order, and returns a set that holds every match there;
///    it is the set of matches itself where `candidatesMatch`.
/// 3. `addBounds` bounds the scores of candidates of that window.
/// 4. `matches`, `score` and `explanation` are about one candidate of that window; a score and an
///    explanation may be asked only of a match.
///
/// `promising` does 2 and 3 in one and may leave out documents that cannot reach a floor.
protocol QueryEvaluator: AnyObject {
  /// Whether every candidate matches.
  var candidatesMatch: Bool { get }

  /// How many documents match at most; the number decides what is looked at first.
  var documentCount: Int { get }

  /// The highest score that a document may get.
  var highest: Float { get }

  /// Bounds the scores of each window.
  func bounds() throws(SegmentError) -> WindowBounds

  /// Bounds the scores of one window, which need not be the current one.
  func bound(in window: Int) throws(SegmentError) -> Float

  /// Moves to a window and returns the documents that may match there.
  func candidates(in window: Int) throws(SegmentError) -> DocumentBits

  /// Adds to the scores of some documents of the current window what they may get from this query,
  /// times a factor that is not negative; those of others it may change as well.
  func addBounds(
    to scores: WindowScores, among bits: DocumentBits, factor: Float
  ) throws(SegmentError)

  /// Moves to a window, adds bounds and returns candidates, all but those that stay below a floor;
  /// without a floor it need not add bounds.
  func promising(
    in window: Int, above floor: ScoreFloor, _ scores: WindowScores
  ) throws(SegmentError) -> DocumentBits

  /// Whether a candidate matches.
  func matches(at place: Int) throws(SegmentError) -> Bool

  /// How well a match matches.
  func score(at place: Int) throws(SegmentError) -> Double

  /// How the score of a match comes about; its value is the score.
  func explanation(at place: Int) throws(SegmentError) -> ScoreExplanation
}

extension QueryEvaluator {
  /// Adds the bounds of all candidates where there is a floor to compare them with.
  func promising(
    in window: Int, above floor: ScoreFloor, _ scores: WindowScores
  ) throws(SegmentError) -> DocumentBits {
    let bits = try candidates(in: window)
    if !bits.isEmpty, floor.isSet { try addBounds(to: scores, among: bits, factor: 1) }
    return bits
  }
}
