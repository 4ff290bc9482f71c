/// The list of checksums that lets a reader check just the pages that it touches.
enum PageChecksums {
  /// How many pages a body of some bytes has.
  static func pageCount(byteCount: Int) -> Int {
    (byteCount + SegmentFormat.pageSize - 1) / SegmentFormat.pageSize
  }
}
