/// The escapes of JSON texts (RFC 8259, section 7).
enum RecordEscapes {
  /// The text that bytes between quotation marks stand for.
  static func text(_ bytes: ArraySlice<UInt8>) throws(RecordFault) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        plain.append(byte)
        continue
      }
      try append(escape: &rest, to: &plain)
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func append(
    escape rest: inout ArraySlice<UInt8>, to plain: inout [UInt8]
  ) throws(RecordFault) {
    switch rest.popFirst() {
    case UInt8(ascii: "n"): plain.append(0x0A)
    case UInt8(ascii: "t"): plain.append(0x09)
    case UInt8(ascii: "r"): plain.append(0x0D)
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0C)
    case UInt8(ascii: "u"): plain += Array(String(try character(&rest)).utf8)
    case let byte? where [UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/")].contains(byte):
      plain.append(byte)
    default: throw RecordFault("expected an escape in a text of a record")
    }
  }

  /// The character of an escaped number, or of a pair of them.
  private static func character(
    _ rest: inout ArraySlice<UInt8>
  ) throws(RecordFault) -> Unicode.Scalar {
    let first = try unit(&rest)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard rest.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
      throw RecordFault("expected the second half of a character in a text of a record")
    }
    rest.removeFirst(2)
    let second = try unit(&rest)
    guard first < 0xDC00, (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw RecordFault("expected the halves of a character in a text of a record") }
    return scalar
  }

  private static func unit(_ rest: inout ArraySlice<UInt8>) throws(RecordFault) -> UInt32 {
    let digits = rest.prefix(4)
    guard digits.count == 4, let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw RecordFault("expected four digits in a text of a record") }
    rest.removeFirst(4)
    return unit
  }
}
