@testable import SourceReading

/// Puts parts into a ZIP archive without compressing them.
enum StoredArchive {
  /// An archive of members by name.
  static func archive(of members: [(name: String, content: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in members {
      let offset = bytes.count
      let sizes = number(Inflation.checksum(of: content), 4) + number(content.count, 4)
      let common =
        [20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + sizes + number(content.count, 4)
        + number(name.utf8.count, 2) + [0, 0]
      bytes += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + content
      directory += [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 10)
      directory += number(offset, 4) + Array(name.utf8)
    }
    let counts = number(members.count, 2) + number(members.count, 2)
    let sizes = number(directory.count, 4) + number(bytes.count, 4)
    return bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + counts + sizes + [0, 0]
  }

  private static func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
