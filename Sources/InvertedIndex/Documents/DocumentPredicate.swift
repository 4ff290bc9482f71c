/// A filter that has been looked up in one segment: decided once per value set, asked for the documents
/// of a window.
///
/// Invariant: the search that uses it keeps the segment's reader, on whose columns its views look.
indirect enum DocumentPredicate {
  /// Passes documents whose set is one of those marked.
  case sets(ColumnView, passing: [Bool])
  /// Passes documents whose number code, below a limit, lies in a range.
  case codes(ColumnView, Range<UInt64>, below: Int)
  /// Passes documents that all predicates pass.
  case all([DocumentPredicate])
  /// Passes documents that any predicate passes.
  case any([DocumentPredicate])
  /// Passes documents that the predicate does not pass.
  case not(DocumentPredicate)

  /// Looks a filter's names and values up; those that the segment does not know pass nothing.
  init(_ filter: AttributeFilter, in columns: AttributeColumns) throws(SegmentError) {
    switch filter {
    case .anyOf(let name, let values):
      self = try Self.sets(columns.texts[name], values)
    case .range(let name, let from, let through):
      self = try Self.codes(columns.numbers[name], from, through)
    case .all(let filters): self = .all(try Self.predicates(filters, columns))
    case .any(let filters): self = .any(try Self.predicates(filters, columns))
    case .not(let filter): self = .not(try DocumentPredicate(filter, in: columns))
    }
  }

  /// Of some documents of a window, those that pass.
  func passing(_ bits: DocumentBits, in window: Int) throws(SegmentError) -> DocumentBits {
    switch self {
    case .sets(let column, let passing):
      return try Self.filtered(bits, window, column, below: passing.count) { passing[Int($0)] }
    case .codes(let column, let range, let limit):
      return try Self.filtered(bits, window, column, below: limit) { range.contains($0) }
    case .not(let predicate): return bits.subtracting(try predicate.passing(bits, in: window))
    case .all(let predicates):
      var left = bits
      for predicate in predicates where !left.isEmpty {
        left = try predicate.passing(left, in: window)
      }
      return left
    case .any(let predicates):
      var found = DocumentBits.none
      for predicate in predicates {
        found = try found | predicate.passing(bits.subtracting(found), in: window)
      }
      return found
    }
  }

  /// The documents whose values in a column, all below a limit, pass a test.
  @inline(__always)
  private static func filtered(
    _ bits: DocumentBits, _ window: Int, _ column: ColumnView, below limit: Int,
    _ passes: (UInt64) -> Bool
  ) throws(SegmentError) -> DocumentBits {
    var left = bits
    var found = DocumentBits.none
    while let place = left.popFirst() {
      let document = window &* SegmentFormat.documentsPerWindow &+ place
      found.insert(place, if: passes(try column.value(at: document, below: limit)))
    }
    return found
  }

  private static func predicates(
    _ filters: [AttributeFilter], _ columns: AttributeColumns
  ) throws(SegmentError) -> [DocumentPredicate] {
    var predicates: [DocumentPredicate] = []
    for filter in filters { try predicates.append(DocumentPredicate(filter, in: columns)) }
    return predicates
  }

  private static func sets(
    _ attribute: TextAttribute?, _ values: [String]
  ) throws(SegmentError) -> DocumentPredicate {
    guard let attribute else { return .any([]) }
    var isWanted = Array(repeating: false, count: attribute.valueCount)
    for value in values {
      if let number = try attribute.number(of: value) { isWanted[number] = true }
    }
    var passing: [Bool] = []
    for set in 0..<attribute.setCount {
      try passing.append(attribute.members(ofSet: set).contains { isWanted[$0] })
    }
    return .sets(attribute.setOfDocument, passing: passing)
  }

  private static func codes(
    _ attribute: NumberAttribute?, _ from: Int?, _ through: Int?
  ) throws(SegmentError) -> DocumentPredicate {
    guard let attribute else { return .any([]) }
    let first = try from.map { from throws(SegmentError) in try attribute.count(below: from) } ?? 0
    var end = attribute.valueCount
    if let through, through < Int.max { end = try attribute.count(below: through + 1) }
    return .codes(
      attribute.codeOfDocument, UInt64(first + 1)..<UInt64(max(end, first) + 1),
      below: attribute.valueCount + 1)
  }
}
