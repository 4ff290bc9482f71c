/// A column without a reference of its own to the file, so that copies of it cost nothing: for the
/// loops that score documents.
///
/// Invariants: `file` outlives the view, which the search that makes the view sees to by keeping the
/// column's list or reader; `values` has `count` values, of which the pages are checked before they
/// are read.
struct ColumnView {
  /// How many values there are.
  let count: Int

  private let values: ColumnValues
  private let width: Int
  private let start: Int
  private let section: SegmentSection
  private let file: Unmanaged<SegmentFile>

  /// Views values of a column.
  init(
    count: Int, values: ColumnValues, width: Int, start: Int, section: SegmentSection,
    file: SegmentFile
  ) {
    self.count = count
    self.values = values
    self.width = width
    self.start = start
    self.section = section
    self.file = .passUnretained(file)
  }

  /// Returns one value.
  @inline(__always)
  func value(at index: Int) throws(SegmentError) -> UInt64 {
    guard index >= 0, index < count else { throw outside(index) }
    let offset = start &+ index &* width
    try checkPages(offset, width)
    return values[index]
  }

  /// Returns one value that has to lie below a limit.
  @inline(__always)
  func value(at index: Int, below limit: Int) throws(SegmentError) -> UInt64 {
    let value = try value(at: index)
    guard value < UInt64(limit) else { throw tooLarge(value, limit) }
    return value
  }

  /// Calls a closure with the places, counted from `first`, and the values of some places in a row
  /// below `count`.
  @inline(__always)
  func forEach(
    from first: Int, to end: Int, _ body: (Int, UInt64) -> Void
  ) throws(SegmentError) {
    guard first >= 0, first <= end, end <= count else { throw outside(end) }
    try checkPages(start &+ first &* width, (end &- first) &* width)
    values.forEach(from: first, count: end &- first, body)
  }

  /// Returns the values of some places in a row below `count`, for one who asks for few of them.
  @inline(__always)
  func values(from first: Int, to end: Int) throws(SegmentError) -> ColumnValues {
    guard first >= 0, first <= end, end <= count else { throw outside(end) }
    try checkPages(start &+ first &* width, (end &- first) &* width)
    return values.dropping(first)
  }

  /// Asks for some values in a row ahead of their use; they need not be there.
  @inline(__always)
  func prefetch(from first: Int, count: Int) { values.prefetch(from: first, count: count) }

  /// Checks the pages of some bytes; where they have been checked, as mostly, no reference to the file
  /// is counted.
  @inline(__always)
  private func checkPages(_ offset: Int, _ count: Int) throws(SegmentError) {
    let range = offset..<offset &+ count
    if file._withUnsafeGuaranteedRef({ $0.arePagesChecked(of: range) }) { return }
    try file.takeUnretainedValue().checkPages(of: range, in: section)
  }

  private func outside(_ index: Int) -> SegmentError {
    malformed("index below \(count)", "\(index)")
  }

  private func tooLarge(_ value: UInt64, _ limit: Int) -> SegmentError {
    malformed("a value below \(limit)", "\(value)")
  }

  private func malformed(_ expected: String, _ got: String) -> SegmentError {
    .malformed(
      file: file.takeUnretainedValue().path, section: section, offset: start, expected: expected,
      got: got)
  }
}
