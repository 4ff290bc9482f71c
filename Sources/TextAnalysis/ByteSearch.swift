/// Finds bytes in bytes.
///
/// The standard library's `firstRange(of:)` is generic over collections and takes many times as long
/// across modules.
package enum ByteSearch {
  /// Where some bytes first stand in a range of others; nil where they do not, or are none.
  ///
  /// - Complexity: O(*n* · *m*), and near O(*n*) in prose, where first bytes seldom agree.
  package static func first(
    _ needle: [UInt8], in bytes: [UInt8], _ range: Range<Int>
  ) -> Int? {
    guard let head = needle.first, range.count >= needle.count else { return nil }
    var index = range.lowerBound
    let last = range.upperBound - needle.count
    while index <= last {
      if bytes[index] == head, stands(needle, in: bytes, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Whether some bytes stand in others.
  package static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    first(needle, in: bytes, 0..<bytes.count) != nil
  }

  private static func stands(_ needle: [UInt8], in bytes: [UInt8], at start: Int) -> Bool {
    for offset in needle.indices where bytes[start + offset] != needle[offset] { return false }
    return true
  }
}
