/// Reads JSON (RFC 8259) strictly and says where it is wrong.
///
/// A key that stands twice is an error, because one of its values would be lost; no error repeats a
/// value, which may be about a person.
struct LetterJSONParser {
  private let bytes: [UInt8]
  private let name: LetterCaseName
  private var place = 0
  private var depth = 0
  private var counted = (offset: 0, line: 1)

  /// How deep lists and objects may stand in each other.
  private static let deepest = 32

  /// Prepares to read JSON text.
  init(_ bytes: [UInt8], name: LetterCaseName) {
    self.bytes = bytes
    self.name = name
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// Reads one value and nothing behind it.
  mutating func parse() throws(LetterCaseFault) -> LetterJSON {
    let value = try value()
    skipSpace()
    guard place == bytes.count else { throw expected("the end of the text") }
    return value
  }

  private mutating func value() throws(LetterCaseFault) -> LetterJSON {
    skipSpace()
    switch bytes.indices.contains(place) ? bytes[place] : 0 {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .list(try list())
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    default:
      for (word, value) in Self.words where bytes[place...].starts(with: word.utf8) {
        place += word.utf8.count
        return value
      }
      throw expected("a value of JSON")
    }
  }

  private static let words: [(String, LetterJSON)] = [
    ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
  ]

  private mutating func object() throws(LetterCaseFault) -> LetterJSONObject {
    try open()
    defer { depth -= 1 }
    var object = LetterJSONObject()
    if take("}") { return object }
    repeat {
      skipSpace()
      let start = place
      guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else {
        throw expected("a key in quotation marks")
      }
      let key = try string()
      guard object.members[key] == nil else {
        throw fault("the key \(key) stands twice in one object", at: start)
      }
      guard take(":") else { throw expected("a colon after the key \(key)") }
      object.lines[key] = line(of: start)
      object.members[key] = try value()
    } while take(",")
    guard take("}") else { throw expected("a comma or }") }
    return object
  }

  private mutating func list() throws(LetterCaseFault) -> [LetterJSON] {
    try open()
    defer { depth -= 1 }
    var items: [LetterJSON] = []
    if take("]") { return items }
    repeat { items.append(try value()) } while take(",")
    guard take("]") else { throw expected("a comma or ]") }
    return items
  }

  private mutating func open() throws(LetterCaseFault) {
    guard depth < Self.deepest else { throw expected("at most \(Self.deepest) levels") }
    depth += 1
    place += 1
  }

  /// A number is no value of any field; only its form is looked at.
  private mutating func number() throws(LetterCaseFault) -> LetterJSON {
    let start = place
    while place < bytes.count, "+-.eE0123456789".utf8.contains(bytes[place]) { place += 1 }
    guard Double(String(decoding: bytes[start..<place], as: UTF8.self)) != nil else {
      throw fault("expected a number", at: start)
    }
    return .number
  }

  private mutating func string() throws(LetterCaseFault) -> String {
    let start = place
    place += 1
    var text: [UInt8] = []
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      guard bytes[place] >= 0x20 else {
        throw expected("\\n or another escape for a control character in a text")
      }
      if bytes[place] == UInt8(ascii: "\\") {
        try escape(into: &text)
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    guard place < bytes.count else { throw fault("the text does not end", at: start) }
    place += 1
    guard let valid = String(validating: text, as: UTF8.self) else {
      throw fault("expected UTF-8 in the text", at: start)
    }
    return valid
  }

  private mutating func escape(into text: inout [UInt8]) throws(LetterCaseFault) {
    let sign = place + 1 < bytes.count ? bytes[place + 1] : 0
    if let plain = Self.escapes[sign] {
      text.append(plain)
      place += 2
      return
    }
    guard sign == UInt8(ascii: "u"), let first = unit(at: place + 2) else {
      throw expected("an escape of JSON")
    }
    var scalar = Unicode.Scalar(first)
    var length = 6
    if (0xD800..<0xDC00).contains(first), place + 7 < bytes.count,
      bytes[place + 6] == UInt8(ascii: "\\"), bytes[place + 7] == UInt8(ascii: "u"),
      let second = unit(at: place + 8), (0xDC00..<0xE000).contains(second)
    {
      scalar = Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
      length = 12
    }
    guard let scalar else { throw expected("both halves of a surrogate pair") }
    text += Array(String(scalar).utf8)
    place += length
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12,
    UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
  ]

  private func unit(at start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    let digits = bytes[start..<(start + 4)]
    guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  /// The line of an offset; offsets come in order, so that each byte is counted once.
  private mutating func line(of offset: Int) -> Int {
    let feeds = bytes[counted.offset..<max(offset, counted.offset)].count { $0 == 0x0A }
    counted = (max(offset, counted.offset), counted.line + feeds)
    return counted.line
  }

  private func position(of offset: Int) -> (line: Int, column: Int) {
    let before = bytes[..<offset]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.count
    return (before.count { $0 == 0x0A } + 1, column + 1)
  }

  private func fault(_ message: String, at offset: Int) -> LetterCaseFault {
    let (line, column) = position(of: offset)
    return name.fault(message, line: line, column: column)
  }

  private func expected(_ what: String) -> LetterCaseFault {
    let found =
      place < bytes.count ? "something else" : "the end of the text"
    return fault("expected \(what), found \(found)", at: min(place, bytes.count))
  }
}
