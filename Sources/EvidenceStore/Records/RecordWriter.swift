/// Writes a record as JSON text (RFC 8259), byte for byte as `JSONEncoder` with sorted keys and
/// plain slashes does, in one pass over one buffer.
package struct RecordWriter {
  private var bytes: [UInt8] = []
  private var needsComma = false
  /// Whether a span that leads to no text was written; no reader takes such a record.
  var lacksPlace = false

  /// The text of a record.
  static func text(of record: some RecordCodable) -> StoreValue { RecordWriter(record).text }

  /// Writes a record.
  init(_ record: some RecordCodable) {
    bytes.reserveCapacity(512)
    record.write(to: &self)
  }

  /// What was written.
  var text: StoreValue { .text(String(decoding: bytes, as: UTF8.self)) }

  /// Writes an object, whose members `body` writes.
  package mutating func object(_ body: (inout RecordWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Writes a member of an object.
  package mutating func member(_ name: StaticString, _ value: some RecordCodable) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes += RecordJSON.bytes(of: name)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    value.write(to: &self)
    needsComma = true
  }

  /// Writes a member of an object, where there is one.
  package mutating func member(_ name: StaticString, _ value: (some RecordCodable)?) {
    if let value { member(name, value) }
  }

  /// Writes an array.
  package mutating func array(_ values: [some RecordCodable]) {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    for value in values {
      value.write(to: &self)
      needsComma = true
    }
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes a number or a truth value.
  mutating func plain(_ text: String) {
    separate()
    bytes += text.utf8
    needsComma = true
  }

  /// Writes a text.
  mutating func text(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for place in utf8.indices where Self.isEscaped(utf8[place]) {
        bytes += utf8[start..<place]
        escape(utf8[place])
        start = place + 1
      }
      bytes += utf8[start...]
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0..<0x20:
      bytes += Array((byte < 0x10 ? "u000" : "u00").utf8)
      bytes += Array(String(byte, radix: 16).utf8)
    default: bytes.append(byte)
    }
  }
}
