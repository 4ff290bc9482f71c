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
    let segment = place.segment
    guard let own = try firstValues[segment]?.number(of: place.document.rawValue) else {
      return nil
    }
    guard attributes.count > 1 else { return own }
    if let known = numberOfOwn[segment][own] { return known }
    guard let value = try attributes[segment]?.value(at: own) else { return nil }
    let number = numberOfValue[value] ?? numberOfValue.count
    numberOfValue[value] = number
    numberOfOwn[segment][own] = number
    return number
  }
}
