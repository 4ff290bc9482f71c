/// What a segment knows of one field as a whole.
package struct FieldStatistics: Hashable, Sendable {
  /// What the field is called.
  package let name: FieldName

  /// How much an occurrence in the field counts in ranking.
  package let weight: Double

  /// How many documents have the field.
  package let documentCount: Int

  /// The sum of its lengths over all documents.
  package let totalLength: Int

  /// The mean length among the documents that have the field, 1 when there are none.
  package var averageLength: Double {
    documentCount > 0 ? Double(totalLength) / Double(documentCount) : 1
  }
}

/// The section `fields`.
enum FieldsSection {
  /// Writes the fields and their statistics.
  static func serialized(_ fields: [FieldStatistics]) -> [UInt8] {
    var writer = ByteWriter()
    writer.varint(fields.count)
    for field in fields {
      writer.text(field.name.rawValue)
      writer.fixed(field.weight.bitPattern)
      writer.varint(field.documentCount)
      writer.varint(field.totalLength)
    }
    return writer.bytes
  }

  /// Reads the fields and their statistics.
  static func fields(_ file: SegmentFile) throws(SegmentError) -> [FieldStatistics] {
    var reader = try file.reader(.fields)
    let count = try reader.varint(atMost: SegmentFormat.fieldLimit)
    var fields: [FieldStatistics] = []
    for _ in 0..<count { try fields.append(field(&reader, documentCount: file.documentCount)) }
    try reader.expectEnd()
    return fields
  }

  private static func field(
    _ reader: inout ByteReader, documentCount: Int
  ) throws(SegmentError) -> FieldStatistics {
    let name = try reader.text()
    let weight = try Double(bitPattern: reader.fixed(UInt64.self))
    guard weight.isFinite, weight >= 0 else {
      throw reader.malformed("a finite weight of at least 0", "\(weight)", at: reader.offset - 8)
    }
    return FieldStatistics(
      name: FieldName(rawValue: name), weight: weight,
      documentCount: try reader.varint(atMost: documentCount),
      totalLength: try reader.varint(atMost: Int.max))
  }
}
