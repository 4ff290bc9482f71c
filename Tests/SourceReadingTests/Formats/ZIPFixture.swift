@testable import SourceReading

/// Makes small ZIP archives of stored members.
enum ZIPFixture {
  /// An archive of members by name.
  static func archive(_ members: [(name: String, text: String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let offset = bytes.count
      let content = Array(member.text.utf8)
      let common =
        [20, 0, 0, 0, 0, 0, 0, 0, 0, 0]
        + number(Inflation.checksum(of: content), 4) + number(content.count, 4)
        + number(content.count, 4) + number(member.name.utf8.count, 2) + [0, 0]
      bytes += [0x50, 0x4B, 3, 4] + common + Array(member.name.utf8) + content
      directory +=
        [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 10)
        + number(offset, 4) + Array(member.name.utf8)
    }
    let end =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + number(members.count, 2) + number(members.count, 2)
      + number(directory.count, 4) + number(bytes.count, 4) + [0, 0]
    return bytes + directory + end
  }

  private static func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
