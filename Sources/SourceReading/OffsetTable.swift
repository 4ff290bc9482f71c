/// Where lines or pages start, so that a byte finds its own by binary search.
struct OffsetTable: Sendable {
  /// The first byte of each, ascending, beginning with 0.
  let starts: [Int]

  /// The 0-based index of the one that holds a byte.
  func index(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

/// Finds the breaks of lines (LF, CR LF, CR) and of pages (form feed).
enum LineBreaks {
  /// The first byte of every line.
  static func lineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in bytes.indices where endsLine(bytes, index) && index + 1 < bytes.count {
      starts.append(index + 1)
    }
    return starts
  }

  /// The first byte of every page, or nil where no form feed stands.
  static func pageStarts(in bytes: [UInt8]) -> [Int]? {
    let feeds = bytes.indices.filter { bytes[$0] == 0x0C }
    return feeds.isEmpty ? nil : [0] + feeds.map { $0 + 1 }
  }

  private static func endsLine(_ bytes: [UInt8], _ index: Int) -> Bool {
    if bytes[index] == 0x0A { return true }
    return bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
  }
}
