/// Writes a ZIP archive whose entries are stored as they are (PKWARE APPNOTE 6.3.10, 4.3).
///
/// All dates are the format's first (1 January 1980), so that the same entries are always the same
/// bytes. A letter is some ten thousand bytes: nothing is compressed.
enum StoredZIP {
  /// The archive's bytes.
  static func bytes(of entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = archive.count
      let head = head(entry.name, entry.bytes)
      archive += little(0x0403_4B50, 4) + head + Array(entry.name.utf8) + entry.bytes
      directory += little(0x0201_4B50, 4) + little(20, 2) + head + little(0, 2 + 2 + 2 + 4)
      directory += little(offset, 4) + Array(entry.name.utf8)
    }
    let end =
      little(0x0605_4B50, 4) + little(0, 4) + little(entries.count, 2)
      + little(entries.count, 2) + little(directory.count, 4) + little(archive.count, 4)
    return archive + directory + end + little(0, 2)
  }

  /// What the local and the central header share: version, flags, method, time, checksum, sizes.
  private static func head(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    little(20, 2) + little(0x0800, 2) + little(0, 2) + little(0, 2) + little(0x0021, 2)
      + little(Int(checksum(bytes)), 4) + little(bytes.count, 4) + little(bytes.count, 4)
      + little(name.utf8.count, 2) + little(0, 2)
  }

  private static func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> ($0 * 8) : 0) }
  }

  /// The CRC-32 of ISO 3309, a table look-up for each byte.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8) }
    return ~value
  }

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }
}
