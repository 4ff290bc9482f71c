/// An attribute whose values are texts: each document has a set of them.
struct TextAttribute {
  /// How many different sets there are.
  var setCount: Int { setOffsets.count - 1 }

  /// How many different values there are.
  var valueCount: Int { values.count }

  private let values: StringTable
  private let setOffsets: Column
  private let setMembers: Column
  private let sets: Column

  /// Reads the heads of the attribute's tables in a range of the file.
  init(_ file: SegmentFile, _ range: Range<Int>) throws(SegmentError) {
    values = try StringTable(file, .attributes, at: range.lowerBound)
    setOffsets = try Column(file, .attributes, at: values.end)
    setMembers = try Column(file, .attributes, at: setOffsets.end)
    sets = try Column(file, .attributes, at: setMembers.end)
    try sets.expectCount(file.documentCount)
    guard setOffsets.count > 0, sets.end == range.upperBound else {
      throw sets.malformed("a set at least, and the end at \(range.upperBound)", "\(sets.end)")
    }
  }

  /// Returns the number of a value, or nil when no document has it.
  func number(of value: String) throws(SegmentError) -> Int? { try values.index(of: value) }

  /// Returns a value by its number.
  func value(at number: Int) throws(SegmentError) -> String { try values.string(at: number) }

  /// Returns the value numbers of a set, ascending.
  func members(ofSet set: Int) throws(SegmentError) -> [Int] {
    let start = try setOffsets.value(at: set, below: setMembers.count + 1)
    let end = try setOffsets.value(at: set + 1, below: setMembers.count + 1)
    guard start <= end else { throw setOffsets.malformed("rising offsets", "\(end)") }
    var members: [Int] = []
    for index in start..<end {
      try members.append(setMembers.value(at: index, below: values.count))
    }
    return members
  }

  /// The first values that documents have.
  var firstValues: FirstValues {
    FirstValues(sets: sets, offsets: setOffsets, members: setMembers, valueCount: values.count)
  }

  /// Returns the set that a document has.
  func set(of document: UInt32) throws(SegmentError) -> Int {
    try sets.value(at: Int(document), below: setCount)
  }

  /// The sets that documents have, for the loops that ask about many.
  var setOfDocument: ColumnView { sets.view }

  /// Returns the values of a document, ascending by bytes.
  func values(of document: UInt32) throws(SegmentError) -> [String] {
    var texts: [String] = []
    for member in try members(ofSet: set(of: document)) {
      try texts.append(values.string(at: member))
    }
    return texts
  }

  /// Reads everything once.
  func verify() throws(SegmentError) {
    try values.verify()
    for set in 0..<setCount { _ = try members(ofSet: set) }
    for document in 0..<sets.count { _ = try set(of: UInt32(document)) }
  }
}
