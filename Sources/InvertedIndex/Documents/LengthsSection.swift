/// The section `lengths`: how long each field of each document is, exactly.
enum LengthsSection {
  /// Writes a column for each field.
  static func serialized(_ lengths: [[UInt32]]) -> [UInt8] {
    var writer = ByteWriter()
    for field in lengths {
      ColumnWriter.write(count: field.count, to: &writer) { UInt64(field[$0]) }
    }
    return writer.bytes
  }

  /// Reads the head of each field's column.
  static func columns(
    _ file: SegmentFile, fieldCount: Int
  ) throws(SegmentError) -> [Column] {
    var columns: [Column] = []
    var offset = file.range(of: .lengths).lowerBound
    for _ in 0..<fieldCount {
      let column = try Column(file, .lengths, at: offset)
      try column.expectCount(file.documentCount)
      columns.append(column)
      offset = column.end
    }
    try file.expectEnd(of: .lengths, at: offset)
    return columns
  }
}
