/// A list of unsigned integers of one width that is read at random.
///
/// `all` stays valid because the column keeps the file.
struct Column {
  /// How many integers the column holds.
  let count: Int

  private let file: SegmentFile
  private let section: SegmentSection
  private let width: Int
  /// The offset in the file of the first value.
  private let start: Int
  /// Where the values are, their pages not checked.
  private let all: ColumnValues

  /// The column as a hot loop uses it.
  var view: ColumnView {
    ColumnView(
      count: count, values: all, width: width, start: start, section: section, file: file)
  }

  /// The offset in the file of the first byte after the column.
  var end: Int { start + width * count }

  /// Reads a column's head at an offset in the file.
  init(_ file: SegmentFile, _ section: SegmentSection, at offset: Int) throws(SegmentError) {
    var reader = try file.reader(section, from: offset, count: Self.headSize)
    let width = try Int(reader.fixed(UInt8.self))
    let count = try Int(reader.fixed(UInt32.self))
    guard [0, 1, 2, 4, 8].contains(width) else {
      throw reader.malformed("width 0, 1, 2, 4 or 8", "\(width)", at: offset)
    }
    let left = file.range(of: section).upperBound - reader.offset
    guard width * count <= left else {
      throw reader.malformed("at most \(left) bytes of values", "\(width * count)", at: offset)
    }
    self.file = file
    self.section = section
    self.width = width
    self.count = count
    start = reader.offset
    all = ColumnValues(
      bytes: try file.uncheckedBytes(section, from: reader.offset, count: width * count),
      width: width)
  }

  /// Returns one value.
  @inline(__always)
  func value(at index: Int) throws(SegmentError) -> UInt64 {
    guard index >= 0, index < count else { throw malformed("index below \(count)", "\(index)") }
    let offset = start &+ index &* width
    try file.checkPages(of: offset..<offset &+ width, in: section)
    return all[index]
  }

  /// Returns the values of a range of places, for loops.
  func values(_ places: Range<Int>) throws(SegmentError) -> ColumnValues {
    guard places.lowerBound >= 0, places.upperBound <= count else {
      throw malformed("places below \(count)", "\(places)")
    }
    let bytes = try file.bytes(
      section, from: start + places.lowerBound * width, count: places.count * width)
    return ColumnValues(bytes: bytes, width: width)
  }

  /// Returns one value that has to lie below a limit.
  func value(at index: Int, below limit: Int) throws(SegmentError) -> Int {
    let value = try value(at: index)
    guard value < UInt64(limit) else { throw malformed("a value below \(limit)", "\(value)") }
    return Int(value)
  }

  /// Throws unless the column has as many values as its place in the format says.
  func expectCount(_ expected: Int) throws(SegmentError) {
    guard count == expected else { throw malformed("\(expected) values", "\(count)") }
  }

  /// Throws unless the column is as wide as its largest value needs.
  func expectWidth(for largest: UInt64) throws(SegmentError) {
    let expected = ColumnWriter.width(of: largest)
    guard width == expected else { throw malformed("width \(expected)", "\(width)") }
  }

  /// The error for a column that is not what the format says.
  func malformed(_ expected: String, _ got: String) -> SegmentError {
    .malformed(
      file: file.path, section: section, offset: start - Self.headSize, expected: expected,
      got: got)
  }

  private static let headSize = 5
}
