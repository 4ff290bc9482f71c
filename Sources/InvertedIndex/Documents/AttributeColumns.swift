/// The section `attributes`: for each name, the values and which document has which.
struct AttributeColumns {
  /// Attributes whose values are texts.
  let texts: AttributeList<TextAttribute>

  /// Attributes whose values are numbers.
  let numbers: AttributeList<NumberAttribute>

  /// Reads the directory and the heads of all columns.
  init(_ file: SegmentFile) throws(SegmentError) {
    let directory = try Self.directory(file)
    var texts = AttributeList<TextAttribute>()
    var numbers = AttributeList<NumberAttribute>()
    for entry in directory {
      switch entry.kind {
      case .text: try texts.entries.append((entry.name, TextAttribute(file, entry.range)))
      case .number: try numbers.entries.append((entry.name, NumberAttribute(file, entry.range)))
      }
    }
    self.texts = texts
    self.numbers = numbers
  }

  private struct DirectoryEntry {
    var kind: AttributeKind
    var name: String
    /// Where the data is in the file.
    var range: Range<Int>
  }

  private static func directory(_ file: SegmentFile) throws(SegmentError) -> [DirectoryEntry] {
    let section = file.range(of: .attributes)
    let head = try directoryLength(file, section)
    var reader = try file.reader(.attributes, from: section.lowerBound, count: head)
    var offset = section.lowerBound + head
    var entries: [DirectoryEntry] = []
    for _ in 0..<(try reader.fixed(UInt32.self)) {
      let (kind, name, length) = try entry(&reader)
      guard length <= section.upperBound - offset else {
        throw reader.malformed("at most \(section.upperBound - offset) bytes", "\(length)")
      }
      entries.append(DirectoryEntry(kind: kind, name: name, range: offset..<offset + length))
      offset += length
    }
    try file.expectEnd(of: .attributes, at: offset)
    return entries
  }

  /// Finds the directory's end, reading it entry by entry so that no page behind it is touched
  /// but those of the reader's window.
  private static func directoryLength(
    _ file: SegmentFile, _ section: Range<Int>
  ) throws(SegmentError) -> Int {
    var window = min(section.count, SegmentFormat.pageSize)
    while true {
      var reader = try file.reader(.attributes, from: section.lowerBound, count: window)
      do {
        for _ in 0..<(try reader.fixed(UInt32.self)) { _ = try entry(&reader) }
        return reader.offset - section.lowerBound
      } catch {
        guard window < section.count else { throw error }
        window = min(section.count, window * 2)
      }
    }
  }

  private static func entry(
    _ reader: inout ByteReader
  ) throws(SegmentError) -> (AttributeKind, String, Int) {
    let start = reader.offset
    let code = try reader.fixed(UInt8.self)
    guard let kind = AttributeKind(rawValue: code) else {
      throw reader.malformed("attribute kind 0 or 1", "\(code)", at: start)
    }
    return (kind, try reader.text(), try reader.varint(atMost: Int.max))
  }
}

/// Attributes with their names: so few that one is found by looking at each.
struct AttributeList<Attribute> {
  /// The attributes in the order of the directory.
  var entries: [(name: String, attribute: Attribute)] = []

  /// The attribute with a name; of several with one name the last.
  subscript(name: String) -> Attribute? { entries.last { $0.name == name }?.attribute }
}

extension AttributeList: Sendable where Attribute: Sendable {}
