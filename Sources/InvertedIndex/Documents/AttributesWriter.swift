/// Collects the attributes of documents and writes the section `attributes`.
struct AttributesWriter {
  private var documentCount = 0
  private var texts: [String: TextColumn] = [:]
  private var numbers: [String: NumberColumn] = [:]

  /// How many bytes are kept of each document.
  var bytesPerDocument: Int { (texts.count + numbers.count) * MemoryLayout<UInt32>.stride }

  /// Adds the attributes of the next document.
  mutating func append(_ document: SegmentDocument) {
    for (name, values) in document.attributes where !values.isEmpty {
      texts[name, default: TextColumn()].append(values, at: documentCount)
    }
    for (name, value) in document.numbers {
      numbers[name, default: NumberColumn()].append(value, at: documentCount)
    }
    documentCount += 1
  }

  /// Returns the section: a directory, then the data of each attribute.
  func serialized() -> [UInt8] {
    var directory = ByteWriter()
    var data = ByteWriter()
    directory.fixed(UInt32(texts.count + numbers.count))
    for (name, column) in texts.sorted(by: Self.byName) {
      append(.text, name, column.serialized(documentCount), &directory, &data)
    }
    for (name, column) in numbers.sorted(by: Self.byName) {
      append(.number, name, column.serialized(documentCount), &directory, &data)
    }
    directory.append(data.bytes)
    return directory.bytes
  }

  private func append(
    _ kind: AttributeKind, _ name: String, _ bytes: [UInt8], _ directory: inout ByteWriter,
    _ data: inout ByteWriter
  ) {
    directory.fixed(kind.rawValue)
    directory.text(name)
    directory.varint(bytes.count)
    data.append(bytes)
  }

  private static func byName<Value>(
    _ left: (key: String, value: Value), _ right: (key: String, value: Value)
  ) -> Bool {
    left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
  }
}
