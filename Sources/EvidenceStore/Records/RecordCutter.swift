/// Cuts JSON into its values (RFC 8259): where each stands, and where the one behind it.
struct RecordCutter {
  private let bytes: [UInt8]
  private var place = 0
  private(set) var nodes: [RecordJSON.Node] = []

  /// How deep values may lie in each other: deeper is no record.
  private static let depthLimit = 512

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    nodes.reserveCapacity(bytes.count / 12 + 8)
  }

  /// Cuts the one value that the bytes are.
  mutating func cut() throws(RecordFault) {
    try cutValue(depth: 0)
    skipSpace()
    guard place == bytes.count else { throw fault("the end") }
  }

  /// The byte that comes next; 0 at the end, which no value begins with.
  private var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

  private mutating func cutValue(depth: Int) throws(RecordFault) {
    skipSpace()
    guard depth < Self.depthLimit else { throw fault("a value that lies less deep") }
    switch next {
    case UInt8(ascii: "{"): try cutMembers(.object, UInt8(ascii: "}"), depth)
    case UInt8(ascii: "["): try cutMembers(.array, UInt8(ascii: "]"), depth)
    case UInt8(ascii: "\""): try cutText()
    case UInt8(ascii: "t"): try cutWord("true", .yes)
    case UInt8(ascii: "f"): try cutWord("false", .no)
    case UInt8(ascii: "n"): try cutWord("null", .null)
    default: try cutNumber()
    }
  }

  /// Cuts an object, whose keys stand as texts before their values, or an array.
  private mutating func cutMembers(
    _ kind: RecordJSON.Kind, _ close: UInt8, _ depth: Int
  ) throws(RecordFault) {
    let node = nodes.count
    append(kind, place, place)
    place += 1
    skipSpace()
    var isFirst = true
    while next != close {
      if !isFirst { try pass(UInt8(ascii: ",")) }
      isFirst = false
      if kind == .object { try cutKey() }
      try cutValue(depth: depth + 1)
      skipSpace()
    }
    place += 1
    nodes[node].next = Int32(nodes.count)
  }

  private mutating func cutKey() throws(RecordFault) {
    skipSpace()
    guard next == UInt8(ascii: "\"") else { throw fault("a key") }
    try cutText()
    skipSpace()
    try pass(UInt8(ascii: ":"))
  }

  private mutating func cutText() throws(RecordFault) {
    let start = place + 1
    var end = start
    var kind = RecordJSON.Kind.text
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] == UInt8(ascii: "\\") {
        kind = .escapedText
        end += 1
      }
      end += 1
    }
    guard end < bytes.count else { throw fault("a closing quotation mark") }
    append(kind, start, end)
    place = end + 1
  }

  private mutating func cutWord(
    _ word: StaticString, _ kind: RecordJSON.Kind
  ) throws(RecordFault) {
    let start = place
    for byte in RecordJSON.bytes(of: word) { try pass(byte) }
    append(kind, start, place)
  }

  private mutating func cutNumber() throws(RecordFault) {
    let start = place
    while isOfNumber(next) { place += 1 }
    guard place > start else { throw fault("a value") }
    append(.number, start, place)
  }

  private func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private mutating func append(_ kind: RecordJSON.Kind, _ start: Int, _ end: Int) {
    nodes.append(
      RecordJSON.Node(
        kind: kind, start: Int32(start), end: Int32(end), next: Int32(nodes.count + 1)))
  }

  private mutating func pass(_ byte: UInt8) throws(RecordFault) {
    guard next == byte else { throw fault("“\(Character(Unicode.Scalar(byte)))”") }
    place += 1
  }

  private mutating func skipSpace() {
    while next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { place += 1 }
  }

  private func fault(_ expected: String) -> RecordFault {
    RecordFault("expected \(expected) at byte \(place) of a record")
  }
}
