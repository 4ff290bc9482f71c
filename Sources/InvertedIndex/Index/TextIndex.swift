/// Several segments of one folder, without the documents removed from them, read as one.
///
/// A search gives exactly what one segment built from the documents that count would give: the same
/// documents with the same scores to the last bit, in the same order. Scores are computed from
/// counts over all segments, of which those of the removed documents are taken off: these are kept
/// as segments of their own, so that nothing is scanned. At equal scores documents stand in the byte
/// order of their keys; every segment that `TextIndexUpdate` writes has its documents in that order.
///
/// Opening reads the heads of the files only. Reads throw `SegmentError` for damaged bytes and may
/// be made from several threads.
package struct TextIndex: Sendable {
  /// The folder with the files.
  package let folder: String

  /// The files.
  package let files: TextIndexFiles

  /// The fields with their weights and the statistics of the documents that count.
  package let fields: [FieldStatistics]

  /// How many documents count.
  package let documentCount: Int

  /// The segments in the order of `files`.
  let segments: [IndexSegment]

  /// Names a document in this index; what lasts is the document's key.
  package struct Place: Hashable, Sendable {
    /// Which of the segments holds it.
    package let segment: Int

    /// Its number there.
    package let document: DocID
  }

  /// Opens the segments of a folder.
  package init(folder: String, files: TextIndexFiles) throws(SegmentError) {
    try self.init(HeldTextIndex(folder: folder, files: files))
  }

  /// Opens the segments of an index whose files are held.
  package init(_ held: HeldTextIndex) throws(SegmentError) {
    var segments: [IndexSegment] = []
    for segment in held.segments { try segments.append(IndexSegment(segment)) }
    folder = held.folder
    files = held.files
    self.segments = segments
    fields = try Self.fields(segments)
    documentCount = segments.reduce(0) { $0 + $1.documentCount }
  }

  /// The one segment that answers alone, or nil when there are several or something is removed.
  var onlySegment: SegmentReader? {
    segments.count == 1 && segments[0].removed == nil ? segments[0].reader : nil
  }

  private static func fields(
    _ segments: [IndexSegment]
  ) throws(SegmentError) -> [FieldStatistics] {
    guard let first = segments.first else { return [] }
    var fields = first.reader.fields.map { FieldStatistics($0, documentCount: 0, totalLength: 0) }
    for segment in segments {
      try add(segment.reader, 1, to: &fields)
      for removed in segment.statistics { try add(removed, -1, to: &fields) }
    }
    return fields
  }

  private static func add(
    _ segment: SegmentReader, _ sign: Int, to fields: inout [FieldStatistics]
  ) throws(SegmentError) {
    guard segment.fields.map(\.name) == fields.map(\.name),
      segment.fields.map(\.weight) == fields.map(\.weight)
    else { throw segment.malformedFields("the fields and weights of the first segment", "others") }
    for (index, field) in segment.fields.enumerated() {
      let count = fields[index].documentCount + sign * field.documentCount
      let (length, isTooLong) = fields[index].totalLength.addingReportingOverflow(
        sign * field.totalLength)
      guard count >= 0, length >= 0, !isTooLong else {
        throw segment.malformedFields("statistics that are part of the whole", "larger ones")
      }
      fields[index] = FieldStatistics(fields[index], documentCount: count, totalLength: length)
    }
  }
}

extension FieldStatistics {
  /// The same field with other counts.
  init(_ field: FieldStatistics, documentCount: Int, totalLength: Int) {
    self.init(
      name: field.name, weight: field.weight, documentCount: documentCount,
      totalLength: totalLength)
  }
}

extension SegmentReader {
  /// The error for fields that do not go with those of other segments.
  fileprivate func malformedFields(_ expected: String, _ got: String) -> SegmentError {
    .malformed(
      file: file.path, section: .fields, offset: file.range(of: .fields).lowerBound,
      expected: expected, got: got)
  }
}
