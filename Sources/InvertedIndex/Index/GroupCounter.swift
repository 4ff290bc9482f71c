/// Counts the groups of documents that have the same first value of an attribute; a document without a value
/// stands alone.
struct GroupCounter {
  /// How many groups there are among the documents that were added.
  private(set) var count = 0
  private var numbers: ValueNumbers
  /// For each segment, the value sets whose first value is known.
  private var knownSets: [NumberSet]
  /// The first values that are known.
  private var known = NumberSet()

  /// Prepares for an attribute of an index.
  init(attribute: String, index: TextIndex) {
    numbers = ValueNumbers(attribute: attribute, index: index)
    knownSets = Array(repeating: NumberSet(), count: index.segments.count)
  }

  /// Adds a document.
  mutating func add(_ place: TextIndex.Place) throws(SegmentError) {
    let segment = place.segment
    guard let set = try numbers.set(of: place) else { return count += 1 }
    if knownSets[segment].contains(set) { return }
    guard let number = try numbers.number(ofSet: set, in: segment) else { return count += 1 }
    knownSets[segment].insert(set)
    if known.insert(number) { count += 1 }
  }
}
