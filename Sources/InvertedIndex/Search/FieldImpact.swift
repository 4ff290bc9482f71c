/// The saturated weight of a frequency in a field, in single precision: what scores are bounded by.
///
/// It is `BM25.saturation` of `BM25.weightedFrequency`, written with one division:
/// ```
/// impact = frequency / (frequency + k1 · (1 − b + b · length / averageLength) / weight)
/// ```
/// Writer, reader and verification compute it with the same operations and so get the same bits. It
/// differs from the score's double precision by less than a millionth, which `ScoreFloor` allows for.
struct FieldImpact {
  private let constant: Float
  private let perLength: Float

  /// Prepares for a field with its statistics.
  init(_ field: FieldStatistics) {
    guard field.weight > 0 else {
      constant = .infinity
      perLength = 0
      return
    }
    constant = Float(BM25.k1 * (1 - BM25.b) / field.weight)
    perLength = Float(BM25.k1 * BM25.b / field.averageLength / field.weight)
  }

  /// The impact of a frequency in a field of some length, from 0 to 1.
  @inline(__always)
  func impact(frequency: UInt32, length: UInt64) -> Float {
    let frequency = Float(frequency)
    return frequency / (frequency + constant + perLength * Float(length))
  }

  /// What a length adds to a frequency below the fraction line.
  @inline(__always)
  func norm(length: UInt64) -> Float { constant + perLength * Float(length) }

  /// What part of the way from 0 to 1 a sum of `frequency / norm` over several fields or terms goes: the
  /// impact of all of them together.
  @inline(__always)
  static func impact(ofRatio ratio: Float) -> Float { ratio / (1 + ratio) }

  /// The `frequency / norm` that has an impact, which is held below 1 by a hundredth of what `ScoreFloor`
  /// allows for.
  @inline(__always)
  static func ratio(ofImpact impact: Float) -> Float {
    let impact = min(impact, 1 - 1e-6)
    return impact / (1 - impact)
  }
}
