/// A segment that an update has just made: in memory when it is small, so that it can be merged at
/// once without a file of its own.
struct StagedSegment {
  /// The segment.
  let reader: SegmentReader

  /// Whether its documents stand in the byte order of their keys.
  let isInKeyOrder: Bool

  private let name: String?
  private let bytes: [UInt8]
  private let ending: String

  /// Makes a segment of what a writer has collected.
  init(
    _ writer: SegmentWriter, isInKeyOrder: Bool, isSmall: Bool, _ ending: String,
    in folder: inout IndexFolder
  ) throws(TextIndexUpdateError) {
    self.isInKeyOrder = isInKeyOrder
    self.ending = ending
    if isSmall {
      let bytes = try writingFiles { () throws(SegmentWriterError) in try writer.serialized() }
      reader = try readingBase { () throws(SegmentError) in
        try SegmentReader(bytes: bytes, name: "the new segment")
      }
      self.bytes = bytes
      name = nil
    } else {
      let newName = folder.newName(ending)
      let path = folder.path(of: newName)
      try writingFiles { () throws(SegmentWriterError) in try writer.write(to: path) }
      reader = try readingBase { () throws(SegmentError) in try SegmentReader(path: path) }
      bytes = []
      name = newName
    }
  }

  /// Makes sure that the segment has a file, and returns its name.
  func publish(in folder: inout IndexFolder) throws(TextIndexUpdateError) -> String {
    if let name { return name }
    return try folder.write(bytes, ending)
  }

  /// Removes the file, when there is one: the segment has been merged into another.
  func discard(in folder: IndexFolder) { if let name { folder.remove(name) } }
}
