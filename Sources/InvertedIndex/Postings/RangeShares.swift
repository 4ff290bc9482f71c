/// Bounds of the impacts of a frequent term in ranges of sixteen documents, as shares of the bounds of
/// the windows that they are in.
///
/// Where several frequent words meet, most windows have a bound that reaches the floor, but few of their
/// ranges have. A share is one of fifteen levels, or 0 where no document of the range has the term.
///
/// Invariant: `codes` leads to `byteCount` bytes for the segment's windows, which lie in its mapped
/// bytes.
struct RangeShares: BitwiseCopyable {
  /// Four bits for each range, those of the first in the low bits of the first byte.
  private let codes: UnsafePointer<UInt8>
  private let table = Self.pairs

  /// How many documents share one.
  static let documentsPerRange = 16

  /// How many ranges a window has.
  static let rangesPerWindow = SegmentFormat.documentsPerWindow / documentsPerRange

  /// The code of the window's whole bound.
  static let lastCode: UInt8 = 15

  /// A term has them that stands in at least one document of so many.
  private static let leastShare = 12

  /// Whether a list of some documents has shares.
  static func areStored(_ documentFrequency: Int, of documentCount: Int) -> Bool {
    PostingListHead.hasWindowBounds(documentFrequency, of: documentCount)
      && documentFrequency * leastShare >= documentCount
  }

  /// How many bytes those of some windows take.
  static func byteCount(windowCount: Int) -> Int { windowCount * rangesPerWindow / 2 }

  /// The share that a code stands for: 0, or from 10 ÷ 24 to 1, since few are smaller.
  static func share(_ code: UInt8) -> Float { code == 0 ? 0 : Float(code + 9) / 24 }

  /// The least code, not 0, whose share of a window's bound reaches an impact.
  static func code(for impact: Float, bound: Float) -> UInt8 {
    (1..<lastCode).first { share($0) * bound >= impact } ?? lastCode
  }

  /// Uses bytes of a segment.
  init(_ codes: UnsafePointer<UInt8>) { self.codes = codes }

  /// The code of a range, which is one of the segment's.
  func code(of range: Int) -> UInt8 { codes[range / 2] >> UInt8(range % 2 * 4) & 15 }

  /// The shares of the ranges of a window.
  @inline(__always)
  func shares(in window: Int) -> RangeBounds {
    let place = codes + window &* (Self.rangesPerWindow / 2)
    let low = SIMD4(lowHalf: pair(place[0]), highHalf: pair(place[1]))
    let high = SIMD4(lowHalf: pair(place[2]), highHalf: pair(place[3]))
    return RangeBounds(lowHalf: low, highHalf: high)
  }

  /// The share of the range of a document.
  @inline(__always)
  func share(inRangeOf document: UInt32) -> Float {
    let range = Int(document) / Self.documentsPerRange
    return pair(codes[range / 2])[range & 1]
  }

  @inline(__always)
  private func pair(_ byte: UInt8) -> SIMD2<Float> { table[Int(byte)] }

  /// The shares of two ranges for each byte of codes, which is never written again nor given up.
  nonisolated(unsafe) private static let pairs: UnsafePointer<SIMD2<Float>> = {
    let pairs = UnsafeMutablePointer<SIMD2<Float>>.allocate(capacity: 256)
    for byte in 0...UInt8.max {
      (pairs + Int(byte)).initialize(to: SIMD2(share(byte & 15), share(byte >> 4)))
    }
    return UnsafePointer(pairs)
  }()
}

/// One number for each range of a window.
typealias RangeBounds = SIMD8<Float>

extension RangeBounds {
  /// The largest; `max()` is slower.
  @inline(__always) var largest: Float {
    let four = lowHalf.replacing(with: highHalf, where: highHalf .> lowHalf)
    return Swift.max(Swift.max(four[0], four[1]), Swift.max(four[2], four[3]))
  }
}

extension RangeBounds {
  /// The documents of a window in ranges whose bounds a floor admits.
  @inline(__always)
  func places(reaching floor: ScoreFloor) -> DocumentBits {
    let least = SIMD4(repeating: floor.value)
    return DocumentBits(
      low: Self.places(lowHalf .>= least), high: Self.places(highHalf .>= least))
  }

  /// Four ranges as four times sixteen bits.
  @inline(__always)
  private static func places(_ ranges: SIMDMask<SIMD4<Int32>>) -> UInt64 {
    let bits = SIMD4<UInt32>.zero.replacing(with: SIMD4(1, 2, 4, 8), where: ranges)
    let word = UInt64(bits.wrappedSum())
    return (word | word &<< 15 | word &<< 30 | word &<< 45) & 0x0001_0001_0001_0001 &* 0xFFFF
  }
}
