/// Writes and reads the positions of a full block of postings, so that those of one posting can be
/// read without the others.
///
/// The numbers are the first position of each document and the differences in it. They stand as bit
/// fields of one width, one after another; of numbers that need more bits the high part stands in a
/// list of patches in front, ascending by place. A field has at least one bit, so that the number of
/// positions never exceeds eight times that of the bytes.
struct PositionBlock {
  private let patches: PositionPatches
  /// The patch with which the next posting begins, when postings are read in order.
  private var nextPatch = 0
  private let width: Int
  // Invariant: bytes of an open segment, as many as `count` fields of `width` bits take, which
  // `init` checks.
  private let fields: UnsafeRawBufferPointer
  /// How many numbers there are.
  let count: Int

  /// Reads the head of a block of some numbers, or returns nil when the bytes are no such block.
  ///
  /// The bytes have to stay valid as long as the block is used.
  @inline(__always)
  init?(_ bytes: UnsafeRawBufferPointer, count: Int) {
    var reader = RawReader(bytes)
    guard let head = reader.byte(), let layout = PositionPatches.Layout(rawValue: head >> 6),
      let patches = PositionPatches(layout, &reader)
    else { return nil }
    width = Int(head & 0x3F)
    guard width >= 1, width <= 32 else { return nil }
    self.patches = patches
    self.count = count
    let byteCount = (count * width + 7) / 8
    guard let fields = reader.skip(byteCount), reader.isAtEnd else { return nil }
    self.fields = UnsafeRawBufferPointer(start: fields, count: byteCount)
  }

  /// Reads the positions of one posting.
  ///
  /// - Parameters:
  ///   - start: How many numbers the postings before it have.
  ///   - frequency: How many it has; `start + frequency` does not exceed the block's count.
  ///   - positions: Room for `frequency` positions.
  /// - Returns: Whether the positions are all below 2³².
  @inline(__always)
  mutating func read(
    start: Int, frequency: Int, to positions: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    guard start >= 0, frequency >= 0, start &+ frequency <= count else { return false }
    readFields(from: start, frequency, to: positions)
    if patches.count > 0 { applyPatches(from: start, frequency, to: positions) }
    guard frequency > 1 else { return true }
    var position: UInt64 = 0
    for index in 0..<frequency {
      position &+= UInt64(positions[index])
      positions[index] = UInt32(truncatingIfNeeded: position)
    }
    return position <= UInt64(UInt32.max)
  }

  /// Reads all numbers, as they are stored: first positions and differences.
  ///
  /// - Parameter numbers: Room for `count` numbers.
  /// - Returns: Whether the patches ascend below `count`.
  func readAll(to numbers: UnsafeMutablePointer<UInt32>) -> Bool {
    readAllFields(to: numbers)
    for patch in 0..<patches.count {
      let place = patches.place(patch)
      guard place < count else { return false }
      numbers[place] |= UInt32(truncatingIfNeeded: patches.high(patch) &<< UInt64(width))
    }
    return true
  }

  /// Four fields are taken from eight bytes where four fit behind up to seven bits of another.
  private func readAllFields(to numbers: UnsafeMutablePointer<UInt32>) {
    let width = width
    let mask: UInt64 = (1 &<< UInt64(width)) &- 1
    var index = 0
    if width <= 14, let base = fields.baseAddress {
      var bit = 0
      let end = min(count &- 3, ((fields.count &- 8) &* 8) / width)
      while index < end {
        var word = UInt64(
          littleEndian: base.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self))
        word &>>= UInt64(bit & 7)
        numbers[index] = UInt32(truncatingIfNeeded: word & mask)
        word &>>= UInt64(width)
        numbers[index &+ 1] = UInt32(truncatingIfNeeded: word & mask)
        word &>>= UInt64(width)
        numbers[index &+ 2] = UInt32(truncatingIfNeeded: word & mask)
        word &>>= UInt64(width)
        numbers[index &+ 3] = UInt32(truncatingIfNeeded: word & mask)
        index &+= 4
        bit &+= 4 &* width
      }
    }
    readFields(from: index, count &- index, to: numbers + index)
  }

  /// Reads bit fields: eight bytes at a time where they do not lead out of the block.
  @inline(__always)
  private func readFields(
    from start: Int, _ count: Int, to numbers: UnsafeMutablePointer<UInt32>
  ) {
    let mask: UInt64 = (1 &<< UInt64(width)) &- 1
    var bit = start &* width
    guard let base = fields.baseAddress, (bit &+ count &* width) &>> 3 &+ 8 <= fields.count else {
      for index in 0..<count {
        numbers[index] = UInt32(truncatingIfNeeded: field(start &+ index))
      }
      return
    }
    for index in 0..<count {
      let word = UInt64(
        littleEndian: base.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self))
      numbers[index] = UInt32(truncatingIfNeeded: (word &>> UInt64(bit & 7)) & mask)
      bit &+= width
    }
  }

  @inline(__always)
  private mutating func applyPatches(
    from start: Int, _ count: Int, to numbers: UnsafeMutablePointer<UInt32>
  ) {
    if nextPatch > 0, patches.place(nextPatch &- 1) >= start { nextPatch = 0 }
    if nextPatch == 0 { nextPatch = patches.first(from: start) }
    while nextPatch < patches.count {
      let place = patches.place(nextPatch)
      guard place < start &+ count else { return }
      if place >= start {
        let high = patches.high(nextPatch) &<< UInt64(width)
        numbers[place &- start] |= UInt32(truncatingIfNeeded: high)
      }
      nextPatch &+= 1
    }
  }

  /// The bit field of a place.
  ///
  /// It has at most 32 bits and begins anywhere in a byte, so that eight bytes hold it; they are read
  /// one by one where fewer are left.
  @inline(__always)
  private func field(_ place: Int) -> UInt64 {
    let bit = place &* width
    let byte = bit &>> 3
    var word: UInt64 = 0
    if byte &+ 8 <= fields.count, let base = fields.baseAddress {
      word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: byte, as: UInt64.self))
    } else {
      for index in byte..<max(byte, fields.count) {
        word |= UInt64(fields[index]) &<< UInt64(8 &* (index &- byte))
      }
    }
    return (word &>> UInt64(bit & 7)) & ((1 &<< UInt64(width)) &- 1)
  }
}

extension PositionBlock {
  /// Writes numbers in the width that takes the least space.
  static func write(_ numbers: [UInt32], to writer: inout ByteWriter) {
    let (width, layout) = bestWidth(numbers)
    writer.fixed(UInt8(width) | layout.rawValue << 6)
    if layout != .none { PositionPatches.write(numbers, above: width, layout, to: &writer) }
    writeFields(numbers, width: width, to: &writer)
  }

  private static func writeFields(_ numbers: [UInt32], width: Int, to writer: inout ByteWriter) {
    writer.append(count: (numbers.count * width + 7) / 8) { base in
      var fields = BitFieldWriter(to: base)
      for number in numbers { fields.write(number, width: width) }
      fields.finish()
    }
  }

  /// The width for which bit fields and patches together are shortest; among equals the widest, which
  /// has the fewest patches.
  private static func bestWidth(
    _ numbers: [UInt32]
  ) -> (width: Int, layout: PositionPatches.Layout) {
    var counts = (0...32).map { _ in 0 }
    for number in numbers { counts[BitPacking.width(of: number)] += 1 }
    let widest = max(1, counts.lastIndex { $0 > 0 } ?? 0)
    var best = (width: widest, layout: PositionPatches.Layout.none)
    var bestCost = (numbers.count * widest + 7) / 8
    var patches = 0
    for width in stride(from: widest - 1, through: 1, by: -1) {
      patches += counts[width + 1]
      let layout = PositionPatches.Layout(count: numbers.count, highWidth: widest - width)
      guard let layout else { break }
      let cost = (numbers.count * width + 7) / 8 + layout.byteCount(patches)
      if cost < bestCost {
        bestCost = cost
        best = (width, layout)
      }
    }
    return best
  }
}
