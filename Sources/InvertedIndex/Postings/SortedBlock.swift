/// Searches the 128 ascending documents of a decoded block.
enum SortedBlock {
  private typealias Row = SIMD4<UInt32>

  /// How many of 128 ascending documents precede another: three comparisons choose a quarter, which
  /// is then counted without a branch.
  @inline(__always)
  static func count(of documents: UnsafeMutablePointer<UInt32>, below document: UInt32) -> Int {
    let quarter =
      precedes(documents[31], document) &+ precedes(documents[63], document)
      &+ precedes(documents[95], document)
    // Invariant: `documents` has 128 numbers; `quarter` is at most 3.
    let rows = UnsafeRawPointer(documents + quarter &* 32)
    let limit = Row(repeating: document)
    var counts = SIMD4<UInt32>.zero
    for index in 0..<8 {
      let row = rows.loadUnaligned(fromByteOffset: index &* 16, as: Row.self)
      counts = counts &+ Row.zero.replacing(with: Row(repeating: 1), where: row .< limit)
    }
    return quarter &* 32 &+ Int(counts.wrappedSum())
  }

  @inline(__always)
  private static func precedes(_ left: UInt32, _ right: UInt32) -> Int { left < right ? 1 : 0 }
}
