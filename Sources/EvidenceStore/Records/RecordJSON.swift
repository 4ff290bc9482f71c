/// A record's JSON, cut into its values in one pass; each is made when it is asked for.
///
/// Records are read by the hundred for one answer, and a process that answers one question pays for
/// every type that `JSONDecoder` meets for the first time. This reader knows the JSON that
/// ``RecordWriter`` writes and any other that is well formed.
package final class RecordJSON: Sendable {
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
  let nodes: [Node]

  /// Cuts a record's text.
  ///
  /// - Throws: `RecordFault` for bytes that are no JSON.
  package init(_ bytes: [UInt8]) throws(RecordFault) {
    guard bytes.count < Int32.max else { throw RecordFault("expected a record, found 2 GB") }
    var cutter = RecordCutter(bytes)
    try cutter.cut()
    nodes = cutter.nodes
    self.bytes = bytes
  }

  /// The whole record.
  package var root: RecordValue { RecordValue(json: self, node: 0) }

  /// The bytes of a word of this program.
  static func bytes(of word: StaticString) -> UnsafeBufferPointer<UInt8> {
    // A static string of ASCII is bytes that live as long as the process.
    UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
  }
}

/// What is wrong with the text of a record.
package struct RecordFault: Error, Hashable, CustomStringConvertible {
  /// The fault in words.
  package let description: String

  init(_ description: String) { self.description = description }
}
