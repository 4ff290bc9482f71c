@testable import InvertedIndex

/// Makes the checksums, offsets and lengths of a segment's header right, so that what is wrong is
/// in the structures behind them: checksums stop nearly every mutation otherwise.
enum SegmentRepair {
  /// The bytes with a right header; nil where there is not even room for one.
  static func repaired(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= SegmentHeader.size else { return nil }
    let documentCount = number(bytes, at: 24, size: 4) % (SegmentFormat.documentLimit + 1)
    var output = SegmentOutput(documentCount: documentCount)
    var start = SegmentHeader.size
    do {
      for index in 0..<SegmentSection.allCases.count - 1 {
        let stated = number(bytes, at: 32 + index * 24 + 16, size: 8)
        let end = start + min(stated, bytes.count - start)
        try output.write(Array(bytes[start..<end]))
        start = end
      }
      return try output.finish()
    } catch {
      return nil
    }
  }

  /// A little-endian number that is never below 0.
  private static func number(_ bytes: [UInt8], at offset: Int, size: Int) -> Int {
    let value = bytes[offset..<offset + size].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(clamping: value)
  }
}
