import TextAnalysis

/// Turns the bytes of a web page or a text file into UTF-8.
///
/// The order is that of the WHATWG Encoding Standard as far as it matters here: a byte order mark
/// decides; bytes that are valid UTF-8 are UTF-8; everything else is windows-1252, which is what
/// pages mean that say ISO-8859-1 or nothing.
enum CharacterEncoding {
  /// The bytes as UTF-8, without a byte order mark.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2)) { $0 | $1 << 8 } }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2)) { $0 << 8 | $1 } }
    if UTF8Check.firstInvalid(in: bytes) == nil { return bytes }
    return isMostlyUTF8(bytes) ? repaired(bytes[...]) : windows1252(bytes)
  }

  /// Whether at least nine in ten of the bytes outside ASCII stand in valid sequences: a page in
  /// UTF-8 with a few bytes of something else, rather than a page in another encoding.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    let outside = bytes.count { $0 >= 0x80 }
    let broken = repaired(bytes[...]).ranges(of: [0xEF, 0xBF, 0xBD]).count
    return broken * 10 <= outside
  }

  private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, _ unit: (UInt16, UInt16) -> UInt16
  ) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
      unit(UInt16(bytes[$0]), UInt16(bytes[$0 + 1]))
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let code = (0x80...0x9F).contains(byte) ? table[Int(byte) - 0x80] : UInt32(byte)
      text.append(Unicode.Scalar(code) ?? "\u{FFFD}")
    }
    return Array(String(text).utf8)
  }

  /// What windows-1252 has at 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
  private static let table: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
