/// A filter that has been looked up in one segment: decided once per value set, asked per document.
indirect enum DocumentPredicate {
  /// Passes documents whose set is one of those marked.
  case sets(TextAttribute, passing: [Bool])
  /// Passes documents whose number code lies in a range.
  case codes(NumberAttribute, Range<Int>)
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

  /// Whether a document passes.
  func passes(_ document: UInt32) throws(SegmentError) -> Bool {
    switch self {
    case .sets(let attribute, let passing): return passing[try attribute.set(of: document)]
    case .codes(let attribute, let range): return range.contains(try attribute.code(of: document))
    case .not(let predicate): return try !predicate.passes(document)
    case .all(let predicates):
      for predicate in predicates where try !predicate.passes(document) { return false }
      return true
    case .any(let predicates):
      for predicate in predicates where try predicate.passes(document) { return true }
      return false
    }
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
    return .sets(attribute, passing: passing)
  }

  private static func codes(
    _ attribute: NumberAttribute?, _ from: Int?, _ through: Int?
  ) throws(SegmentError) -> DocumentPredicate {
    guard let attribute else { return .any([]) }
    let first = try from.map { from throws(SegmentError) in try attribute.count(below: from) } ?? 0
    var end = attribute.valueCount
    if let through, through < Int.max { end = try attribute.count(below: through + 1) }
    return .codes(attribute, first + 1..<max(end, first) + 1)
  }
}
