/// One look at all bytes of a reference, which spares every recogniser its own: of what kinds each byte
/// is, and which two bytes stand side by side somewhere.
///
/// Letters count as one whatever their case. A pair that was cut away is still told; whoever asks for
/// a phrase looks for it where its pairs are told, and does not look where one is not.
struct ByteSurvey: @unchecked Sendable {
  // Invariant: the address of `size(for:)` bytes that `ReferenceParser.parse` lends for the time of one
  // reference; places are below the count that they were lent for, of which kinds are set.
  private let rows: UnsafeMutablePointer<UInt32>
  private var kinds: UnsafeMutableRawPointer { UnsafeMutableRawPointer(rows + Self.rowCount) }

  private static let rowCount = 32

  /// How much memory the survey of so many bytes takes: a row of bits for each byte that another
  /// stands behind, a byte of kinds for each byte, and as many as are looked at together.
  static func size(for count: Int) -> Int { rowCount * MemoryLayout<UInt32>.stride + count + 8 }

  /// Takes memory for a survey that knows nothing yet.
  init(in memory: UnsafeMutableRawBufferPointer) {
    guard let address = memory.baseAddress, memory.count >= Self.size(for: 0) else {
      preconditionFailure("a survey needs memory")
    }
    rows = address.bindMemory(to: UInt32.self, capacity: Self.rowCount)
    rows.initialize(repeating: 0, count: Self.rowCount)
  }

  /// Looks at all bytes once; there are no more than the memory has room for.
  func look(at bytes: UnsafeBufferPointer<UInt8>) {
    ByteKinds.anywhere.withUnsafeBufferPointer { anywhere in
      ByteKinds.allowed.withUnsafeBufferPointer { allowed in
        var last = ByteKinds.beforeFirst
        for index in 0..<bytes.count {
          let byte = bytes[index]
          let kind = anywhere[Int(byte)] & allowed[Int(last)]
          kinds.storeBytes(of: kind, toByteOffset: index, as: UInt8.self)
          rows[Int(last & 31)] |= 1 << UInt32(byte & 31)
          last = byte
        }
      }
    }
    kinds.storeBytes(of: 0, toByteOffset: bytes.count, as: UInt64.self)
  }

  /// Moves what is known of bytes to a place before them.
  func move(_ range: Range<Int>, to place: Int) {
    (kinds + place).copyMemory(from: kinds + range.lowerBound, byteCount: range.count)
  }

  /// Sets anew what a byte is that has come to stand behind another.
  func join(_ byte: UInt8, behind last: UInt8, at place: Int) {
    let kind = ByteKinds(of: byte, behind: last)
    kinds.storeBytes(of: kind.rawValue, toByteOffset: place, as: UInt8.self)
    rows[Int(last & 31)] |= 1 << UInt32(byte & 31)
  }

  /// The first place from `start` where a byte of some kinds stands; eight are looked at together.
  @inline(__always)
  func place(of wanted: ByteKinds, from start: Int, before end: Int) -> Int? {
    let wanted = UInt64(wanted.rawValue) &* 0x0101_0101_0101_0101
    var place = start
    while place < end {
      let eight = UInt64(littleEndian: (kinds + place).loadUnaligned(as: UInt64.self))
      let found = eight & wanted
      if found != 0 {
        place += found.trailingZeroBitCount >> 3
        return place < end ? place : nil
      }
      place += 8
    }
    return nil
  }

  /// Whether all pairs of bytes of a phrase stand somewhere; where one does not, the phrase does not.
  func mayHold(_ phrase: StaticString) -> Bool {
    let count = phrase.utf8CodeUnitCount
    return phrase.withUTF8Buffer { bytes in
      for place in 1..<max(1, count)
      where rows[Int(bytes[place - 1] & 31)] & (1 << UInt32(bytes[place] & 31)) == 0 {
        return false
      }
      return true
    }
  }
}
