/// One line of a record: its tag and its values.
struct RecordLine {
  /// What the line says.
  let tag: String
  /// The values behind the tag; an empty one is no value.
  let values: [String]

  /// The value at a place; nil where it is empty or missing.
  func value(_ place: Int) -> String? {
    guard place < values.count, !values[place].isEmpty else { return nil }
    return values[place]
  }

  /// Hands the lines of a record on in their order.
  static func each(_ bytes: [UInt8], _ body: (RecordLine) -> Void) {
    for line in bytes.split(separator: 0x0A) { body(RecordLine(line)) }
  }

  /// Reads a line without its line feed.
  init(_ bytes: ArraySlice<UInt8>) {
    let fields = bytes.split(separator: 0x09, omittingEmptySubsequences: false)
    tag = fields.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    values = fields.dropFirst().map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Writes the lines of a record, for readers of formats other than PubMed XML.
struct RecordLineWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Whether nothing was written.
  var isEmpty: Bool { bytes.isEmpty }

  /// Adds a line; white space and control signs in a value are folded to single spaces.
  mutating func add(_ tag: String, _ values: String?...) {
    bytes += Array(tag.utf8)
    for value in values {
      bytes.append(0x09)
      appendFolded(value ?? "")
    }
    bytes.append(0x0A)
  }

  /// Adds lines that were written before.
  mutating func append(_ lines: [UInt8]) { bytes += lines }

  private mutating func appendFolded(_ value: String) {
    let start = bytes.count
    for byte in value.utf8 {
      let plain = max(byte, 0x20)
      if plain == 0x20, bytes.count == start || bytes.last == 0x20 { continue }
      bytes.append(plain)
    }
    if bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
  }
}
