/// The positions of one posting where they stand: `count` ascending numbers at `base`, each greater
/// than the position by `origin`, with wrapping.
///
/// Invariant: `base` leads to `count` numbers, and `PositionSpan.padding` more that may be read and
/// mean nothing. Who hands a span out says how long its memory stays as it is.
struct PositionSpan: BitwiseCopyable {
  /// The first number.
  var base: UnsafeMutablePointer<UInt32>
  /// How many there are.
  var count: Int
  /// What is to be taken off.
  var origin: UInt32

  /// So many numbers behind the last may be read.
  static let padding = 4

  /// A position; the index is below `count`.
  @inline(__always) subscript(index: Int) -> UInt32 { base[index] &- origin }

  /// How many different ones there are; a term may be logged twice at one.
  var distinctCount: Int {
    var distinct = 0
    for index in 0..<count where index == 0 || base[index] != base[index - 1] { distinct += 1 }
    return distinct
  }
}

extension PositionSpan {
  private typealias Row = SIMD4<UInt32>

  /// Counts those positions that others have `shift` places on, by comparing four with each of the
  /// others at a time; nil when this would be slow or not exact.
  ///
  /// A sum that wraps is 2³¹ or more, and so equal to no position below 2³¹.
  @inline(__always)
  func countOfShared(with others: PositionSpan, shift: Int64) -> Int? {
    guard count > 0, count <= 16, others.count > 0,
      (self[count &- 1] | others[others.count &- 1]) < 1 &<< 31,
      let shift = Int32(exactly: shift)
    else { return others.count == 0 || count == 0 ? 0 : nil }
    let change = UInt32(bitPattern: shift) &- origin &+ others.origin
    var shared = Row.zero
    for start in stride(from: 0, to: count, by: 4) {
      let place = UnsafeRawPointer(base + start)
      let row = place.loadUnaligned(as: Row.self)
      let left = UInt32(truncatingIfNeeded: count &- start)
      let isOwn = Row(0, 1, 2, 3) .< Row(repeating: left)
      // A position that stands there twice counts once: which is left to who goes through them.
      let next = place.loadUnaligned(fromByteOffset: 4, as: Row.self)
      let isFollowed = Row(1, 2, 3, 4) .< Row(repeating: left)
      if any((row .== next) .& isFollowed) { return nil }
      let wanted = row &+ Row(repeating: change)
      var found = Row.zero
      for index in 0..<others.count {
        found |= Row.zero.replacing(
          with: Row(repeating: 1), where: wanted .== Row(repeating: others.base[index]))
      }
      shared = shared &+ found.replacing(with: 0, where: .!isOwn)
    }
    return Int(shared.wrappedSum())
  }
}
