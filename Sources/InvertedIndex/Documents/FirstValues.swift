/// The first values that documents have of an attribute, by their numbers, for the loops that ask about
/// many.
///
/// Invariant: the search that uses it keeps the segment's reader, on whose columns it looks.
struct FirstValues {
  private let sets: ColumnView
  private let offsets: ColumnView
  private let members: ColumnView
  private let valueCount: Int
  /// What the last document asked about has: neighbours often have the same.
  private var last: (set: Int, number: Int?)?

  /// Views the tables of an attribute: the set of each document, where the members of each set begin,
  /// the members.
  init(sets: Column, offsets: Column, members: Column, valueCount: Int) {
    self.sets = sets.view
    self.offsets = offsets.view
    self.members = members.view
    self.valueCount = valueCount
  }

  /// The number of a document's first value; nil where it has none.
  mutating func number(of document: UInt32) throws(SegmentError) -> Int? {
    let set = try set(of: document)
    if let last, last.set == set { return last.number }
    let number = try number(ofSet: set)
    last = (set, number)
    return number
  }

  /// The set of values that a document has.
  func set(of document: UInt32) throws(SegmentError) -> Int {
    Int(try sets.value(at: Int(document), below: offsets.count &- 1))
  }

  /// The number of the first value of a set, which is one of the attribute's; nil where it is empty.
  func number(ofSet set: Int) throws(SegmentError) -> Int? {
    let start = try offsets.value(at: set, below: members.count &+ 1)
    let end = try offsets.value(at: set &+ 1, below: members.count &+ 1)
    return start < end ? Int(try members.value(at: Int(start), below: valueCount)) : nil
  }
}
