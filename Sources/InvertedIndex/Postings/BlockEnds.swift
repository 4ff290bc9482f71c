/// One number of each block of a posting list, ascending: its last document, or where its postings or
/// its positions end.
///
/// Each number is stored as its difference from the last one of the sixteen blocks before, in bit
/// fields of one width, so that it is read without the others.
///
/// Invariants: `bases` leads to a number of 32 bits for each group of sixteen blocks but the first, and
/// `fields` to `width` bits for each block, `width` from 1 to 32. Before `fields` stand at least
/// `leadingBytes` bytes that may be read and mean nothing. All lie in the segment's mapped bytes.
struct BlockEnds: BitwiseCopyable {
  private let bases: UnsafeRawPointer
  private let fields: UnsafeRawPointer
  private let width: Int
  private let mask: UInt64

  /// How many blocks share a base.
  static let blocksPerGroup = 16

  /// How many bytes have to precede the first field: it is read as the end of eight bytes.
  static let leadingBytes = 7

  /// How many bytes the numbers of some blocks take.
  static func byteCount(_ blockCount: Int, width: Int) -> Int {
    groupCount(blockCount) * 4 + (blockCount * width + 7) / 8
  }

  /// How many groups there are behind the first.
  private static func groupCount(_ blockCount: Int) -> Int {
    (blockCount - 1) / blocksPerGroup
  }

  /// Reads the numbers of some blocks, at least one; nil when there are fewer bytes or the width is
  /// none.
  init?(_ reader: inout RawReader, _ blockCount: Int, width: Int) {
    guard (1...32).contains(width), reader.offset >= Self.leadingBytes,
      let bases = reader.skip(Self.groupCount(blockCount) * 4),
      let fields = reader.skip((blockCount * width + 7) / 8)
    else { return nil }
    self.bases = bases
    self.fields = fields
    self.width = width
    mask = (1 << UInt64(width)) - 1
  }

  /// The number of a block, which the list has.
  @inline(__always)
  subscript(block: Int) -> UInt32 {
    let end = (block &+ 1) &* width
    let byte = (end &+ 7) &>> 3
    let word = UInt64(
      littleEndian: fields.loadUnaligned(fromByteOffset: byte &- 8, as: UInt64.self))
    let field = (word &>> UInt64(64 &- width &- (byte &* 8 &- end))) & mask
    return base(of: block) &+ UInt32(truncatingIfNeeded: field)
  }

  @inline(__always)
  private func base(of block: Int) -> UInt32 {
    let group = block / Self.blocksPerGroup
    guard group > 0 else { return 0 }
    let base = bases.loadUnaligned(fromByteOffset: (group &- 1) &* 4, as: UInt32.self)
    return UInt32(littleEndian: base)
  }
}

extension BlockEnds {
  /// How many bits the widest difference of some numbers has, 1 at the least.
  static func width(_ numbers: [UInt32]) -> Int {
    max(1, numbers.indices.reduce(0) { max($0, BitPacking.width(of: difference($1, numbers))) })
  }

  /// Writes numbers that ascend, with differences of `width` bits at the most.
  static func write(_ numbers: [UInt32], width: Int, to writer: inout ByteWriter) {
    for group in 0..<groupCount(numbers.count) {
      writer.fixed(numbers[(group + 1) * blocksPerGroup - 1])
    }
    writer.append(count: (numbers.count * width + 7) / 8) { base in
      var fields = BitFieldWriter(to: base)
      for index in numbers.indices { fields.write(difference(index, numbers), width: width) }
      fields.finish()
    }
  }

  private static func difference(_ index: Int, _ numbers: [UInt32]) -> UInt32 {
    let first = index - index % blocksPerGroup
    return numbers[index] - (first > 0 ? numbers[first - 1] : 0)
  }
}
