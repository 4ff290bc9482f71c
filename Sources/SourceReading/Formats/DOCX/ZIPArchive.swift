/// The members of a ZIP archive (PKWARE APPNOTE 6.3): stored or deflated, without encryption, in
/// archives below 4 GB, which is what office programs write.
struct ZIPArchive {
  /// The most bytes that one member may become.
  static let memberLimit = 1 << 25

  /// Whether two members have one name, capital letters aside: which of them is the document is then
  /// a matter of the program that reads it, and a reviewer may see another than evq (ISO/IEC 29500-2,
  /// 6.2.2.3, forbids it).
  private(set) var hasTwins = false

  private let bytes: [UInt8]
  private var members: [String: Member] = [:]

  private struct Member {
    var method: Int
    var checksum: Int
    var compressedSize: Int
    var headerOffset: Int
  }

  /// Reads the directory of an archive; nil where there is none.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let end = Self.endOfDirectory(bytes) else { return nil }
    guard readDirectory(at: number(end + 16, 4), count: number(end + 10, 2)) else { return nil }
  }

  /// The bytes of a member; nil where there is none of that name, it is damaged or too large.
  subscript(name: String) -> [UInt8]? {
    guard let member = members[name] else { return nil }
    let header = member.headerOffset
    guard isSignature(header, 0x0403_4B50), header + 30 <= bytes.count else { return nil }
    let start = header + 30 + number(header + 26, 2) + number(header + 28, 2)
    guard start <= bytes.count, member.compressedSize <= bytes.count - start else { return nil }
    let packed = bytes[start..<(start + member.compressedSize)]
    guard let content = Self.unpacked(packed, member.method),
      Inflation.checksum(of: content) == member.checksum
    else { return nil }
    return content
  }

  private static func unpacked(_ packed: ArraySlice<UInt8>, _ method: Int) -> [UInt8]? {
    switch method {
    case 0: packed.count <= memberLimit ? Array(packed) : nil
    case 8: Inflation.inflate(packed, limit: memberLimit)
    default: nil
    }
  }

  /// Where the record stands that ends the directory: at most 64 KB of comment come after it.
  private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
    let sign: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    var offset = bytes.count - 22
    while offset >= max(0, bytes.count - 22 - 0xFFFF) {
      if bytes[offset..<(offset + 4)].elementsEqual(sign) { return offset }
      offset -= 1
    }
    return nil
  }

  private mutating func readDirectory(at start: Int, count: Int) -> Bool {
    var offset = start
    var names: Set<String> = []
    for _ in 0..<count {
      guard offset + 46 <= bytes.count, isSignature(offset, 0x0201_4B50) else { return false }
      let nameLength = number(offset + 28, 2)
      guard offset + 46 + nameLength <= bytes.count else { return false }
      let name = String(decoding: bytes[(offset + 46)..<(offset + 46 + nameLength)], as: UTF8.self)
      hasTwins = !names.insert(name.lowercased()).inserted || hasTwins
      members[name] = Member(
        method: number(offset + 10, 2), checksum: number(offset + 16, 4),
        compressedSize: number(offset + 20, 4),
        headerOffset: number(offset + 42, 4))
      offset += 46 + nameLength + number(offset + 30, 2) + number(offset + 32, 2)
    }
    return true
  }

  private func isSignature(_ offset: Int, _ sign: Int) -> Bool {
    offset + 4 <= bytes.count && number(offset, 4) == sign
  }

  /// A number of so many bytes, the lowest first; the caller has checked that they are there.
  private func number(_ offset: Int, _ length: Int) -> Int {
    (0..<length).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
