/// A record's JSON, cut into its values in one pass; each is made when it is asked for.
///
/// Records are read by the hundred for one answer, and a process that answers one question pays for
/// every type that `JSONDecoder` meets for the first time. This reader knows the JSON that
/// ``RecordText`` writes and any other that is well formed.
final class RecordJSON {
  /// A value or a key: its bytes, and where the next one behind it and all in it stands.
  struct Node {
    var kind: Kind
    var start: Int32
    var end: Int32
    var next: Int32
  }

  /// What a value is.
  enum Kind: UInt8 {
    case object
    case array
    /// A text without escapes.
    case text
    /// A text with escapes.
    case escapedText
    case number
    case yes
    case no
    case null
  }

  let bytes: [UInt8]
  private(set) var nodes: [Node] = []

  /// How deep values may lie in each other: deeper is no record.
  private static let depthLimit = 512

  /// Cuts a record's text.
  ///
  /// - Throws: `RecordFault` for bytes that are no JSON.
  init(_ bytes: [UInt8]) throws(RecordFault) {
    self.bytes = bytes
    guard bytes.count < Int32.max else { throw RecordFault("expected a record, found 2 GB") }
    nodes.reserveCapacity(bytes.count / 16 + 8)
    var place = 0
    try cutValue(&place, depth: 0)
    skipSpace(&place)
    guard place == bytes.count else { throw fault(place, "the end") }
  }

  /// The whole record.
  var root: RecordValue { RecordValue(json: self, node: 0) }

  // MARK: - Cutting

  private func cutValue(_ place: inout Int, depth: Int) throws(RecordFault) {
    skipSpace(&place)
    guard place < bytes.count, depth < Self.depthLimit else { throw fault(place, "a value") }
    switch bytes[place] {
    case UInt8(ascii: "{"): try cutMembers(&place, .object, UInt8(ascii: "}"), depth)
    case UInt8(ascii: "["): try cutMembers(&place, .array, UInt8(ascii: "]"), depth)
    case UInt8(ascii: "\""): try cutText(&place)
    case UInt8(ascii: "t"): try cutWord(&place, "true", .yes)
    case UInt8(ascii: "f"): try cutWord(&place, "false", .no)
    case UInt8(ascii: "n"): try cutWord(&place, "null", .null)
    default: try cutNumber(&place)
    }
  }

  /// Cuts an object, whose keys stand as texts before their values, or an array.
  private func cutMembers(
    _ place: inout Int, _ kind: Kind, _ close: UInt8, _ depth: Int
  ) throws(RecordFault) {
    let node = nodes.count
    nodes.append(Node(kind: kind, start: Int32(place), end: 0, next: 0))
    place += 1
    skipSpace(&place)
    var isFirst = true
    while place < bytes.count, bytes[place] != close {
      if !isFirst { try cut(UInt8(ascii: ","), &place) }
      isFirst = false
      skipSpace(&place)
      if kind == .object {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
          throw fault(place, "a key")
        }
        try cutText(&place)
        skipSpace(&place)
        try cut(UInt8(ascii: ":"), &place)
      }
      try cutValue(&place, depth: depth + 1)
      skipSpace(&place)
    }
    try cut(close, &place)
    nodes[node].end = Int32(place)
    nodes[node].next = Int32(nodes.count)
  }

  private func cutText(_ place: inout Int) throws(RecordFault) {
    let start = place + 1
    var end = start
    var kind = Kind.text
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] == UInt8(ascii: "\\") {
        kind = .escapedText
        end += 1
      }
      end += 1
    }
    guard end < bytes.count else { throw fault(place, "a closing quotation mark") }
    append(kind, start, end)
    place = end + 1
  }

  private func cutWord(
    _ place: inout Int, _ word: StaticString, _ kind: Kind
  ) throws(RecordFault) {
    let end = place + word.utf8CodeUnitCount
    guard end <= bytes.count, bytes[place..<end].elementsEqual(Self.bytes(of: word)) else {
      throw fault(place, "a value")
    }
    append(kind, place, end)
    place = end
  }

  private func cutNumber(_ place: inout Int) throws(RecordFault) {
    let start = place
    while place < bytes.count {
      switch bytes[place] {
      case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        place += 1
        continue
      default: break
      }
      break
    }
    guard place > start else { throw fault(place, "a value") }
    append(.number, start, place)
  }

  private func append(_ kind: Kind, _ start: Int, _ end: Int) {
    nodes.append(
      Node(kind: kind, start: Int32(start), end: Int32(end), next: Int32(nodes.count + 1)))
  }

  private func cut(_ byte: UInt8, _ place: inout Int) throws(RecordFault) {
    guard place < bytes.count, bytes[place] == byte else {
      throw fault(place, "“\(Character(Unicode.Scalar(byte)))”")
    }
    place += 1
  }

  private func skipSpace(_ place: inout Int) {
    while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
  }

  private func fault(_ place: Int, _ expected: String) -> RecordFault {
    RecordFault("expected \(expected) at byte \(place) of a record")
  }

  /// The bytes of a word of this program.
  static func bytes(of word: StaticString) -> UnsafeBufferPointer<UInt8> {
    // A static string of ASCII is bytes that live as long as the process.
    UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
  }
}

/// What is wrong with the text of a record.
struct RecordFault: Error, Hashable, CustomStringConvertible {
  /// The fault in words.
  let description: String

  init(_ description: String) { self.description = description }
}
