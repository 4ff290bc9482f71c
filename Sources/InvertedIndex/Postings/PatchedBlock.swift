/// Writes and reads 128 numbers as bit fields of one width, and the few that need more as patches.
///
/// Patched frame of reference: M. Zukowski, S. Héman, N. Nes, P. Boncz, "Super-scalar RAM-CPU cache
/// compression", ICDE 2006; the patches stand apart as in Lemire and Boytsov's FastPFOR (2015).
enum PatchedBlock {
  /// Set in the first byte when patches follow.
  static let patchFlag: UInt8 = 0x80

  /// Writes 128 numbers, aligned as `BitPacking` needs them, in the width that takes the least
  /// space.
  static func write(_ numbers: UnsafePointer<UInt32>, to writer: inout ByteWriter) {
    let (width, patchCount, _) = bestWidth(numbers)
    writer.fixed(UInt8(width) | (patchCount > 0 ? patchFlag : 0))
    writer.append(count: BitPacking.byteCount(width: width)) {
      BitPacking.pack(numbers, width: width, to: $0)
    }
    guard patchCount > 0 else { return }
    writer.fixed(UInt8(patchCount))
    for index in 0..<BitPacking.count where BitPacking.width(of: numbers[index]) > width {
      writer.fixed(UInt8(index))
      writer.varint(numbers[index] >> UInt32(width))
    }
  }

  /// How many bytes 128 numbers take.
  static func byteCount(_ numbers: UnsafePointer<UInt32>) -> Int { bestWidth(numbers).byteCount }

  /// Reads 128 numbers.
  ///
  /// - Returns: How many bits the numbers have at most, or nil when the bytes are no block.
  @inline(__always)
  static func read(
    _ reader: inout RawReader, to numbers: UnsafeMutablePointer<UInt32>
  ) -> Int? {
    guard let head = reader.byte() else { return nil }
    let width = Int(head & ~patchFlag)
    guard width <= 32, let packed = reader.skip(BitPacking.byteCount(width: width)) else {
      return nil
    }
    BitPacking.unpack(packed, width: width, to: numbers)
    guard head & patchFlag != 0 else { return width }
    return patch(&reader, width: width, numbers)
  }

  /// Reads one of 128 numbers, which begin at an offset, without the others, or returns nil when the
  /// bytes are too few; `index` is below 128.
  @inline(__always)
  static func number(
    _ index: Int, in bytes: UnsafeRawBufferPointer, at offset: Int
  ) -> UInt32? {
    var reader = RawReader(bytes, at: offset)
    guard let head = reader.byte() else { return nil }
    let width = Int(head & ~patchFlag)
    guard width <= 32, let packed = reader.skip(BitPacking.byteCount(width: width)) else {
      return nil
    }
    let low = BitPacking.number(index, in: packed, width: width)
    guard head & patchFlag != 0, let count = reader.byte() else { return low }
    for _ in 0..<count {
      guard let place = reader.byte(), let high = reader.varint() else { return nil }
      guard place >= index else { continue }
      return place == index ? low | UInt32(truncatingIfNeeded: high) &<< UInt32(width) : low
    }
    return low
  }

  private static func patch(
    _ reader: inout RawReader, width: Int, _ numbers: UnsafeMutablePointer<UInt32>
  ) -> Int? {
    guard let count = reader.byte() else { return nil }
    var widest = width
    for _ in 0..<count {
      guard let index = reader.byte(), index < BitPacking.count, let high = reader.varint(),
        let value = UInt32(exactly: high), width < 32, value.leadingZeroBitCount >= width
      else { return nil }
      widest = max(widest, width + BitPacking.width(of: value))
      numbers[Int(index)] |= value &<< UInt32(width)
    }
    return widest
  }

  /// The width for which bit fields and patches together are shortest; among equals the widest,
  /// which has the fewest patches.
  private static func bestWidth(
    _ numbers: UnsafePointer<UInt32>
  ) -> (width: Int, patches: Int, byteCount: Int) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 33) { counts in
      counts.initialize(repeating: 0)
      for index in 0..<BitPacking.count { counts[BitPacking.width(of: numbers[index])] += 1 }
      return bestWidth(of: counts)
    }
  }

  /// The same where so many numbers need each width.
  private static func bestWidth(
    of counts: UnsafeMutableBufferPointer<Int>
  ) -> (width: Int, patches: Int, byteCount: Int) {
    let widest = counts.lastIndex { $0 > 0 } ?? 0
    var best = (width: widest, patches: 0)
    var bestCost = BitPacking.byteCount(width: widest)
    var patches = 0
    for width in stride(from: widest - 1, through: 0, by: -1) {
      patches += counts[width + 1]
      // A patch takes two bytes at least, and a smaller width has as many.
      if 1 + 2 * patches >= bestCost { break }
      let patchCost = (width + 1...widest).reduce(0) { cost, wide in
        cost + counts[wide] * (1 + (wide - width + 6) / 7)
      }
      let cost = BitPacking.byteCount(width: width) + 1 + patchCost
      if cost < bestCost {
        bestCost = cost
        best = (width, patches)
      }
    }
    return (best.width, best.patches, bestCost + 1)
  }
}
