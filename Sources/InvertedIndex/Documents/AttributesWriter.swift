/// Collects the attributes of documents and writes the section `attributes`.
struct AttributesWriter {
  private var documentCount = 0
  private var texts: [String: [Int: [String]]] = [:]
  private var numbers: [String: [Int: Int]] = [:]

  /// Adds the attributes of the next document.
  mutating func append(_ document: SegmentDocument) {
    for (name, values) in document.attributes where !values.isEmpty {
      texts[name, default: [:]][documentCount] = values
    }
    for (name, value) in document.numbers { numbers[name, default: [:]][documentCount] = value }
    documentCount += 1
  }

  /// Returns the section: a directory, then the data of each attribute.
  func serialized() -> [UInt8] {
    var directory = ByteWriter()
    var data = ByteWriter()
    directory.fixed(UInt32(texts.count + numbers.count))
    for (name, values) in texts.sorted(by: Self.byName) {
      append(.text, name, textData(values), &directory, &data)
    }
    for (name, values) in numbers.sorted(by: Self.byName) {
      append(.number, name, numberData(values), &directory, &data)
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

  private func textData(_ valuesByDocument: [Int: [String]]) -> [UInt8] {
    let values = Set(valuesByDocument.values.joined().map { Array($0.utf8) })
      .sorted { $0.lexicographicallyPrecedes($1) }
    let numbers = Dictionary(uniqueKeysWithValues: zip(values, values.indices))
    var sets: [[Int]] = []
    var setNumbers: [[Int]: Int] = [:]
    let column = (0..<documentCount).map { document -> UInt64 in
      let words = valuesByDocument[document] ?? []
      let set = Set(words.compactMap { numbers[Array($0.utf8)] }).sorted()
      let number = setNumbers[set] ?? sets.count
      if number == sets.count {
        sets.append(set)
        setNumbers[set] = number
      }
      return UInt64(number)
    }
    return Self.textBytes(values: values, sets: sets, column: column)
  }

  private static func textBytes(
    values: [[UInt8]], sets: [[Int]], column: [UInt64]
  ) -> [UInt8] {
    var writer = ByteWriter()
    StringTableWriter.write(values.map { String(decoding: $0, as: UTF8.self) }, to: &writer)
    let offsets = sets.reduce(into: [UInt64(0)]) { $0.append(($0.last ?? 0) + UInt64($1.count)) }
    ColumnWriter.write(offsets, to: &writer)
    ColumnWriter.write(sets.joined().map { UInt64($0) }, to: &writer)
    ColumnWriter.write(column, to: &writer)
    return writer.bytes
  }

  private func numberData(_ valuesByDocument: [Int: Int]) -> [UInt8] {
    let values = Set(valuesByDocument.values).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(values, UInt64(1)...))
    var writer = ByteWriter()
    writer.fixed(UInt32(values.count))
    for value in values { writer.fixed(Int64(value)) }
    let column = (0..<documentCount).map { document in
      valuesByDocument[document].flatMap { numbers[$0] } ?? 0
    }
    ColumnWriter.write(column, to: &writer)
    return writer.bytes
  }

  private static func byName<Value>(
    _ left: (key: String, value: Value), _ right: (key: String, value: Value)
  ) -> Bool {
    left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
  }
}
