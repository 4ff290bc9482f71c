/// A list of strings that is read at random.
struct StringTable {
  private let file: SegmentFile
  private let section: SegmentSection
  private let offsets: Column
  private let byteCount: Int

  /// How many strings the table holds.
  var count: Int { offsets.count - 1 }

  /// The offset in the file of the first byte after the table.
  var end: Int { offsets.end + byteCount }

  /// Reads a table's head at an offset in the file.
  init(_ file: SegmentFile, _ section: SegmentSection, at offset: Int) throws(SegmentError) {
    let offsets = try Column(file, section, at: offset)
    guard offsets.count > 0 else { throw offsets.malformed("at least 1 offset", "0") }
    let left = file.range(of: section).upperBound - offsets.end
    byteCount = try offsets.value(at: offsets.count - 1, below: left + 1)
    self.offsets = offsets
    self.file = file
    self.section = section
  }

  /// Returns the bytes of one string.
  func bytes(at index: Int) throws(SegmentError) -> [UInt8] {
    let start = try offsets.value(at: index, below: byteCount + 1)
    let end = try offsets.value(at: index + 1, below: byteCount + 1)
    guard start <= end else { throw offsets.malformed("rising offsets", "\(end) after \(start)") }
    var reader = try file.reader(section, from: offsets.end + start, count: end - start)
    return try reader.array(count: end - start)
  }

  /// Returns one string.
  func string(at index: Int) throws(SegmentError) -> String {
    guard let text = String(validating: try bytes(at: index), as: UTF8.self) else {
      throw offsets.malformed("valid UTF-8", "other bytes in string \(index)")
    }
    return text
  }

  /// Finds a string in a table whose strings ascend by bytes, by halving.
  func index(of string: String) throws(SegmentError) -> Int? {
    let wanted = Array(string.utf8)
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if try bytes(at: middle).lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < count, try bytes(at: low) == wanted else { return nil }
    return low
  }

  /// Throws unless offsets start at 0 and never fall and every string is UTF-8.
  func verify() throws(SegmentError) {
    guard try offsets.value(at: 0) == 0 else {
      throw offsets.malformed("first offset 0", "another")
    }
    for index in 0..<count { _ = try string(at: index) }
  }
}
