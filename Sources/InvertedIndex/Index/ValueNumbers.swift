/// Numbers the values of an attribute so that a value has one number in all segments.
struct ValueNumbers {
  private let attribute: String
  private let index: TextIndex
  /// The values of the one segment; nil where there are several, or where it has none.
  private let only: FirstValues?
  /// The numbers of values, where there are several segments.
  private var numberOfValue: [String: Int] = [:]

  /// Prepares for an attribute of an index.
  init(attribute: String, index: TextIndex) {
    self.attribute = attribute
    self.index = index
    only =
      index.segments.count == 1
      ? index.segments[0].reader.attributeColumns.texts[attribute]?.firstValues : nil
  }

  /// The number of a document's first value; nil where it has none.
  mutating func number(of place: TextIndex.Place) throws(SegmentError) -> Int? {
    guard index.segments.count > 1 else {
      return try only?.number(of: place.document.rawValue)
    }
    let reader = index.segments[place.segment].reader
    guard let value = try reader.values(of: attribute, in: place.document).first else { return nil }
    if let known = numberOfValue[value] { return known }
    numberOfValue[value] = numberOfValue.count
    return numberOfValue[value]
  }
}
