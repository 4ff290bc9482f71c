/// What an update removes from one segment of the index before.
struct RemovalBatch {
  /// All removed documents of the segment, those from before included.
  private(set) var removed: RemovedDocuments

  /// The documents removed now, as they were.
  private(set) var writer: SegmentWriter

  /// Begins with what has been removed before.
  init(
    _ segment: IndexSegment, schema: SegmentSchema, analysis: (any WordAnalysis)?,
    memory: BuildMemory
  ) throws(SegmentWriterError) {
    removed =
      segment.removed ?? RemovedDocuments(documentCount: segment.reader.documentCount)
    writer = try SegmentWriter(schema: schema, analysis: analysis, memory: memory)
  }

  /// Removes a document.
  mutating func remove(_ document: SegmentDocument, at place: DocID) throws(SegmentWriterError) {
    try writer.add(document)
    removed.insert(place.rawValue)
  }
}
