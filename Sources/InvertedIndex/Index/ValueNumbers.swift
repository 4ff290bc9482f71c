/// Numbers the values of an attribute so that a value has one number in all segments.
struct ValueNumbers {
  private let attributes: [TextAttribute?]
  private var firstValues: [FirstValues?]
  /// The numbers of values, where there are several segments.
  private var numberOfValue: [String: Int] = [:]
  /// For each segment, the numbers of its own numbers, as far as they were asked for.
  private var numberOfOwn: [[Int: Int]]

  /// Prepares for an attribute of an index.
  init(attribute: String, index: TextIndex) {
    attributes = index.segments.map { $0.reader.attributeColumns.texts[attribute] }
    firstValues = attributes.map { $0?.firstValues }
    numberOfOwn = Array(repeating: [:], count: attributes.count)
  }

  /// The number of a document's first value; nil where it has none.
  mutating func number(of place: TextIndex.Place) throws(SegmentError) -> Int? {
    let own = try firstValues[place.segment]?.number(of: place.document.rawValue)
    return try own.flatMap { own throws(SegmentError) in try number(ofOwn: own, place.segment) }
  }

  /// The set of values that a document has, by its number in its segment; nil where the segment does not know
  /// the attribute.
  func set(of place: TextIndex.Place) throws(SegmentError) -> Int? {
    try firstValues[place.segment]?.set(of: place.document.rawValue)
  }

  /// The number of the first value of a segment's set; nil where it is empty.
  mutating func number(ofSet set: Int, in segment: Int) throws(SegmentError) -> Int? {
    let own = try firstValues[segment]?.number(ofSet: set)
    return try own.flatMap { own throws(SegmentError) in try number(ofOwn: own, segment) }
  }

  /// The number for all segments of a value that has one in its own.
  private mutating func number(ofOwn own: Int, _ segment: Int) throws(SegmentError) -> Int? {
    guard attributes.count > 1 else { return own }
    if let known = numberOfOwn[segment][own] { return known }
    guard let value = try attributes[segment]?.value(at: own) else { return nil }
    let number = numberOfValue[value] ?? numberOfValue.count
    numberOfValue[value] = number
    numberOfOwn[segment][own] = number
    return number
  }
}
