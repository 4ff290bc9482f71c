/// The files of an index of text, open but not read yet.
///
/// What is held stays readable when a writer has replaced it and removed its names, so that an answer
/// may decide late whether it reads an index, and how much of it.
package struct HeldTextIndex: Sendable {
  /// The folder with the files.
  let folder: String

  /// The files.
  let files: TextIndexFiles

  /// The segments in the order of `files`.
  let segments: [HeldSegment]

  /// Takes hold of the files.
  ///
  /// - Throws: `SegmentError` for a file that is not there or cannot be read.
  package init(folder: String, files: TextIndexFiles) throws(SegmentError) {
    var segments: [HeldSegment] = []
    for segment in files.segments { try segments.append(HeldSegment(segment, folder: folder)) }
    self.folder = folder
    self.files = files
    self.segments = segments
  }

  /// Counts the documents that match a query, up to a number; segments that are not needed for it
  /// are not read.
  ///
  /// - Throws: `SegmentError` when bytes that the query needs are damaged.
  package func count(
    _ query: SearchQuery, filter: AttributeFilter? = nil, upTo limit: Int
  ) throws(SegmentError) -> MatchCount {
    var count = 0
    for segment in segments where count <= limit {
      let segment = try IndexSegment(segment)
      count += try segment.reader.planner().best(
        query, limit: 0, among: segment.selection(filter), counting: .upTo(limit - count)
      ).total
    }
    return MatchCount(count, .upTo(limit))
  }
}

/// The files of one segment, open but not read yet.
struct HeldSegment: Sendable {
  /// Their names.
  let files: TextIndexFiles.Segment
  /// The segment as it was written.
  let segment: HeldFile
  /// Which documents have been removed since, or nil when none has.
  let removals: HeldFile?
  /// Segments of the removed documents.
  let statistics: [HeldFile]

  /// Takes hold of the files.
  init(_ files: TextIndexFiles.Segment, folder: String) throws(SegmentError) {
    self.files = files
    segment = try HeldFile(folder + "/" + files.name)
    removals = try files.removals.map { removals throws(SegmentError) in
      try HeldFile(folder + "/" + removals.name)
    }
    var statistics: [HeldFile] = []
    for name in files.removals?.statistics ?? [] {
      try statistics.append(HeldFile(folder + "/" + name))
    }
    self.statistics = statistics
  }
}
