/// Turns the gaps of a block of 128 documents into the documents, four at a time.
enum DocumentGaps {
  private typealias Row = SIMD4<UInt32>

  /// Replaces each gap, the difference from the document before less one, by the document.
  ///
  /// - Parameters:
  ///   - gaps: 128 gaps, whose sum the caller has found to fit in 32 bits, or which are so small
  ///     that it has to.
  ///   - first: The least document that the block may begin with.
  @inline(__always)
  static func addUp(_ gaps: UnsafeMutablePointer<UInt32>, from first: UInt32) {
    // Invariant: `gaps` has room for `BitPacking.count` numbers.
    let rows = UnsafeMutableRawPointer(gaps)
    var carry = Row(repeating: first)
    for index in 0..<BitPacking.count / 4 {
      var row = rows.loadUnaligned(fromByteOffset: index &* 16, as: Row.self)
      row = row &+ Row(0, row[0], row[1], row[2])
      row = row &+ Row(0, 0, row[0], row[1])
      rows.storeBytes(
        of: row &+ carry &+ Row(0, 1, 2, 3), toByteOffset: index &* 16, as: Row.self)
      // From row to row only this one addition has to be waited for.
      carry = carry &+ Row(repeating: row[3] &+ 4)
    }
  }
}
