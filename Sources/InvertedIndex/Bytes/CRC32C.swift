import CProcessor

/// Computes the checksum CRC-32C (Castagnoli) of bytes.
///
/// Polynomial 0x1EDC6F41, reflected, as in iSCSI (RFC 3720, section 12.1; test vectors in appendix
/// B.4). The processor's own instruction is used where there is one, else tables for eight bytes at a
/// time ("slicing by 8", Kounavis and Berry 2005).
enum CRC32C {
  /// Returns the checksum of some bytes.
  static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt32 {
    var running = Running()
    running.update(bytes)
    return running.checksum
  }

  /// The checksum of bytes that come part by part.
  struct Running {
    private var state = UInt32.max

    /// The checksum of all parts so far.
    var checksum: UInt32 { ~state }

    /// Adds a part.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
      state = CRC32C.state(after: bytes, from: state)
    }
  }

  /// Returns the checksum of some bytes.
  static func checksum(of bytes: some Sequence<UInt8>) -> UInt32 {
    Array(bytes).withUnsafeBytes { (buffer: UnsafeRawBufferPointer) in checksum(of: buffer) }
  }

  private static let hasInstruction = hasChecksumInstruction() != 0

  // Invariant: what is passed on are the bytes that the caller lends.
  private static func state(after bytes: UnsafeRawBufferPointer, from state: UInt32) -> UInt32 {
    hasInstruction
      ? checksumBytes(state, bytes.baseAddress, bytes.count) : byTables(bytes, from: state)
  }

  /// The state after some bytes, without the processor's instruction.
  static func byTables(_ bytes: UnsafeRawBufferPointer, from state: UInt32) -> UInt32 {
    let wordsEnd = bytes.count / 8 * 8
    let crc = stride(from: 0, to: wordsEnd, by: 8).reduce(state) { crc, offset in
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      return step(UInt64(littleEndian: word) ^ UInt64(crc))
    }
    return bytes[wordsEnd...].reduce(crc) { crc, byte in
      table[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] ^ (crc >> 8)
    }
  }

  /// Takes eight bytes at once: byte *i* of the word is followed by 7 − *i* others.
  private static func step(_ word: UInt64) -> UInt32 {
    var crc: UInt32 = 0
    for index in 0..<8 {
      let byte = Int(truncatingIfNeeded: (word >> (8 * UInt64(index))) & 0xFF)
      crc ^= table[(7 - index) * 256 + byte]
    }
    return crc
  }

  /// Eight tables of 256 entries: entry *b* of table *n* is the effect of byte *b* after *n* zeros.
  private static let table: [UInt32] = {
    var table = (0..<256).map { (byte: UInt32) -> UInt32 in
      (0..<8).reduce(byte) { crc, _ in (crc >> 1) ^ (crc & 1 == 1 ? 0x82F6_3B78 : 0) }
    }
    for index in 256..<2048 {
      let before = table[index - 256]
      table.append(table[Int(before & 0xFF)] ^ (before >> 8))
    }
    return table
  }()
}
