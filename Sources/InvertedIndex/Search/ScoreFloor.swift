/// The score below which a document is no longer looked at, in single precision.
///
/// Bounds are sums of numbers in single precision, each right to a millionth; the floor lies a
/// ten-thousandth below the true score, so that a bound below it belongs to a lower score for sure,
/// with up to a thousand summands.
struct ScoreFloor {
  /// What a bound has to reach.
  private(set) var value = -Float.infinity

  /// No floor: everything is looked at.
  static let none = ScoreFloor()

  /// A floor for documents that have to score at least `score` or be left out.
  init(below score: Double) {
    let slack = abs(score) * 1e-4 + Double(WindowBounds.least)
    value = Float(score - slack).nextDown
  }

  private init() {}

  /// Whether there is a floor.
  var isSet: Bool { value > -.infinity }

  /// Whether a document under the bound may still score high enough.
  @inline(__always)
  func admits(_ bound: Float) -> Bool { !(bound < value) }

  /// 1 for a bound that is admitted, else 0: for loops that keep some of many, in which a branch would
  /// be guessed wrong every other time.
  @inline(__always)
  func countAdmitted(_ bound: Float) -> Int {
    Int(truncatingIfNeeded: 1 &- (bound - value).bitPattern &>> 31)
  }
}
