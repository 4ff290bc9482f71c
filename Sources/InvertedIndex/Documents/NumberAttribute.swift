/// An attribute whose values are numbers: each document has one or none.
struct NumberAttribute {
  /// How many different values there are.
  let valueCount: Int

  private let file: SegmentFile
  private let start: Int
  private let column: Column

  /// Reads the heads of the attribute's tables in a range of the file.
  init(_ file: SegmentFile, _ range: Range<Int>) throws(SegmentError) {
    var reader = try file.reader(
      .attributes, from: range.lowerBound, count: min(4, range.count))
    let count = try Int(reader.fixed(UInt32.self))
    guard count * 8 <= range.upperBound - reader.offset else {
      throw reader.malformed("values that fit", "\(count) values", at: range.lowerBound)
    }
    self.file = file
    valueCount = count
    start = reader.offset
    column = try Column(file, .attributes, at: start + count * 8)
    try column.expectCount(file.documentCount)
    guard column.end == range.upperBound else {
      throw column.malformed("the end at \(range.upperBound)", "\(column.end)")
    }
  }

  /// Returns a value by its number.
  func value(at index: Int) throws(SegmentError) -> Int {
    var reader = try file.reader(.attributes, from: start + index * 8, count: 8)
    return Int(try reader.fixed(Int64.self))
  }

  /// Returns 1 + the number of a document's value, or 0 when it has none.
  func code(of document: UInt32) throws(SegmentError) -> Int {
    try column.value(at: Int(document), below: valueCount + 1)
  }

  /// The codes that documents have, for the loops that ask about many.
  var codeOfDocument: ColumnView { column.view }

  /// Returns the number that a document has.
  func value(of document: UInt32) throws(SegmentError) -> Int? {
    let code = try code(of: document)
    return code > 0 ? try value(at: code - 1) : nil
  }

  /// Returns how many values lie below a number.
  func count(below number: Int) throws(SegmentError) -> Int {
    var low = 0
    var high = valueCount
    while low < high {
      let middle = low + (high - low) / 2
      if try value(at: middle) < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Reads everything once; values have to ascend.
  func verify() throws(SegmentError) {
    var previous: Int?
    for index in 0..<valueCount {
      let value = try value(at: index)
      if let previous, previous >= value {
        throw column.malformed("ascending values", "\(value) after \(previous)")
      }
      previous = value
    }
    for document in 0..<column.count { _ = try code(of: UInt32(document)) }
  }
}
