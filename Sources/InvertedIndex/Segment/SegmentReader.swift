/// Answers questions from one segment.
///
/// Opening reads the header and the heads of tables only. Reads throw `SegmentError` for damaged
/// bytes and may be made from several threads.
package final class SegmentReader: Sendable {
  let file: SegmentFile
  let dictionary: TermDictionary
  let keys: KeysSection
  let attributeColumns: AttributeColumns
  let lengths: [Column]

  /// The fields with their weights and statistics, in schema order.
  package let fields: [FieldStatistics]

  /// Opens a segment file.
  package convenience init(path: String) throws(SegmentError) {
    try self.init(SegmentBytes(mapping: path))
  }

  /// Opens a segment that is in memory.
  package convenience init(bytes: [UInt8], name: String) throws(SegmentError) {
    try self.init(SegmentBytes(copying: bytes, named: name))
  }

  /// Opens a segment whose bytes are there.
  init(_ bytes: SegmentBytes) throws(SegmentError) {
    file = try SegmentFile(bytes)
    fields = try FieldsSection.fields(file)
    dictionary = try TermDictionary(file)
    keys = try KeysSection(file)
    attributeColumns = try AttributeColumns(file)
    lengths = try LengthsSection.columns(file, fieldCount: fields.count)
  }

  /// The number of documents.
  package var documentCount: Int { file.documentCount }
}
