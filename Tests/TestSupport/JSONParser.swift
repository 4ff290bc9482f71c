/// What is wrong with a JSON text, and at which byte.
package struct JSONFault: Error, Hashable {
  package let message: String
  package let offset: Int
}

/// A strict JSON parser for tests.
package struct JSONParser {
  private let bytes: [UInt8]
  private var position = 0

  /// Reads one value and nothing but white space around it.
  package static func parse(_ text: String) throws(JSONFault) -> ParsedJSON {
    var parser = JSONParser(bytes: Array(text.utf8))
    let value = try parser.value()
    parser.skipSpace()
    guard parser.position == parser.bytes.count else { throw parser.fault("text after the value") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func fault(_ message: String) -> JSONFault {
    JSONFault(message: message, offset: position)
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(character.value) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(JSONFault) {
    guard take(character) else { throw fault("expected \(character)") }
  }

  private mutating func value() throws(JSONFault) -> ParsedJSON {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: String, _ value: ParsedJSON) throws(JSONFault) -> ParsedJSON {
    guard bytes[position...].starts(with: word.utf8) else { throw fault("expected \(word)") }
    position += word.utf8.count
    return value
  }

  private mutating func object() throws(JSONFault) -> ParsedJSON {
    try expect("{")
    var members: [String: ParsedJSON] = [:]
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      let key = try string()
      guard members[key] == nil else { throw fault("key \(key) twice") }
      try expect(":")
      members[key] = try value()
    } while take(",")
    try expect("}")
    return .object(members)
  }

  private mutating func array() throws(JSONFault) -> ParsedJSON {
    try expect("[")
    var elements: [ParsedJSON] = []
    if take("]") { return .array(elements) }
    repeat { elements.append(try value()) } while take(",")
    try expect("]")
    return .array(elements)
  }

  private mutating func number() throws(JSONFault) -> ParsedJSON {
    let start = position
    while let byte = next, "+-.0123456789Ee".utf8.contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard Double(text) != nil, !text.hasPrefix("+"), !text.hasPrefix("."), !text.hasSuffix(".")
    else { throw fault("expected a value") }
    return .number(text)
  }

  private mutating func string() throws(JSONFault) -> String {
    guard next == UInt8(ascii: "\"") else { throw fault("expected a string") }
    position += 1
    var units: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault("control character in a string") }
      position += 1
      if byte == UInt8(ascii: "\\") { try escape(into: &units) } else { units.append(byte) }
    }
    guard next != nil else { throw fault("string without an end") }
    position += 1
    guard let text = String(validating: units, as: UTF8.self) else {
      throw fault("invalid UTF-8")
    }
    return text
  }

  private mutating func escape(into units: inout [UInt8]) throws(JSONFault) {
    guard let byte = next else { throw fault("escape without an end") }
    position += 1
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D,
      0x74: 0x09,
    ]
    if let value = plain[byte] { return units.append(value) }
    guard byte == UInt8(ascii: "u"), position + 4 <= bytes.count else {
      throw fault("unknown escape")
    }
    let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
    guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
      throw fault("escape of a surrogate or no number")
    }
    position += 4
    units.append(contentsOf: Array(String(scalar).utf8))
  }
}
