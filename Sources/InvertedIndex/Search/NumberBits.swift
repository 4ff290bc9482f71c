/// Tells which of 64 numbers are as large as another, without a branch for each.
///
/// Invariant: there are 64 numbers at the address that a caller gives; they are only read.
enum NumberBits {
  /// How many numbers are looked at together.
  static let count = 64

  private typealias Row = SIMD4<Float>

  /// A bit for each of 64 numbers from a place on: whether it is as large as `least`.
  @inline(__always)
  static func reaching(_ least: Float, in numbers: UnsafePointer<Float>) -> UInt64 {
    half(least, numbers) | half(least, numbers + count / 2) &<< 32
  }

  @inline(__always)
  private static func half(_ least: Float, _ numbers: UnsafePointer<Float>) -> UInt64 {
    let rows = UnsafeRawPointer(numbers)
    let least = Row(repeating: least)
    var weights = SIMD4<UInt32>(1, 2, 4, 8)
    var bits = SIMD4<UInt32>.zero
    for offset in stride(from: 0, to: count / 2 * 4, by: 16) {
      let row = rows.loadUnaligned(fromByteOffset: offset, as: Row.self)
      bits |= SIMD4<UInt32>.zero.replacing(with: weights, where: row .>= least)
      weights = weights &<< 4
    }
    return UInt64(bits.wrappedSum())
  }
}
