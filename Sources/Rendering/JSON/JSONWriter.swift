/// Writes JSON values on one line, the same value always as the same bytes.
///
/// The key `schema` comes first, all others in the order of their UTF-8 bytes. Numbers are the
/// shortest that read back the same; what JSON has no number for becomes null. Control characters,
/// U+2028 and U+2029 (which end a line in older JavaScript), and bidirectional controls are
/// escaped, so that a line is safe to print.
struct JSONWriter {
  private var bytes: [UInt8] = []

  /// The value's text, without a line end.
  static func text(of value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .int(let value): append(String(value))
    case .double(let value): append(value.isFinite ? value.description : "null")
    case .string(let value): write(text: value)
    case .array(let values): write(values)
    case .object(let members): write(members)
    }
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func write(_ values: [JSONValue]) {
    append("[")
    for (index, value) in values.enumerated() {
      if index > 0 { append(",") }
      write(value)
    }
    append("]")
  }

  private mutating func write(_ members: [String: JSONValue]) {
    let sorted = members.sorted { left, right in
      if (left.key == "schema") != (right.key == "schema") { return left.key == "schema" }
      return left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
    append("{")
    for (index, member) in sorted.enumerated() {
      if index > 0 { append(",") }
      write(text: member.key)
      append(":")
      write(member.value)
    }
    append("}")
  }

  /// Most bytes stand for themselves and are taken in runs; only those that begin a character to be
  /// escaped are looked at as scalars.
  private mutating func write(text: String) {
    append("\"")
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      while start < buffer.count {
        let end = buffer[start...].firstIndex(where: Self.mayNeedEscape) ?? buffer.count
        bytes.append(contentsOf: buffer[start..<end])
        guard end < buffer.count else { return }
        let length = buffer[end] < 0x80 ? 1 : buffer[end] < 0xE0 ? 2 : 3
        let next = min(end + length, buffer.count)
        for scalar in String(decoding: buffer[end..<next], as: UTF8.self).unicodeScalars {
          write(scalar)
        }
        start = next
      }
    }
    append("\"")
  }

  /// Signs and controls of ASCII, and the first bytes of U+0080-U+00BF, U+0600-U+063F and
  /// U+2000-U+2FFF.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xD8
      || byte == 0xE2
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
      escape(scalar.value)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func escape(_ value: UInt32) {
    let digits = String(value, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }
}
