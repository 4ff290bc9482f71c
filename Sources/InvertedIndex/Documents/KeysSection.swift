/// The section `keys`: the lasting key of each document, and the documents in order of keys.
struct KeysSection {
  private let keys: StringTable
  private let order: Column

  /// Writes the keys of documents in document order.
  static func serialized(_ keys: [String]) -> [UInt8] { serialized(KeyTable(keys)) }

  /// Writes the keys of documents in document order.
  static func serialized(_ keys: KeyTable) -> [UInt8] {
    var writer = ByteWriter()
    keys.write(to: &writer)
    let order = keys.sortedNumbers()
    ColumnWriter.write(count: order.count, to: &writer) { UInt64(order[$0].number) }
    return writer.bytes
  }

  /// Reads the heads of the section's tables.
  init(_ file: SegmentFile) throws(SegmentError) {
    keys = try StringTable(file, .keys, at: file.range(of: .keys).lowerBound)
    order = try Column(file, .keys, at: keys.end)
    try order.expectCount(file.documentCount)
    // The order names every document, so that a segment has a byte for each at least: a few forged
    // bytes cannot claim billions of documents, for which a search would then make room.
    try order.expectWidth(for: UInt64(max(file.documentCount, 1) - 1))
    guard keys.count == file.documentCount else {
      throw order.malformed("\(file.documentCount) keys", "\(keys.count)")
    }
    try file.expectEnd(of: .keys, at: order.end)
  }

  /// Returns the key of a document.
  func key(of document: DocID) throws(SegmentError) -> String {
    try keys.string(at: Int(document.rawValue))
  }

  /// Returns the document at a place in the byte order of keys.
  func document(inKeyOrder place: Int) throws(SegmentError) -> DocID {
    try DocID(rawValue: UInt32(order.value(at: place, below: keys.count)))
  }

  /// Finds the document of a key.
  func document(of key: String) throws(SegmentError) -> DocID? {
    let place = try keys.index(of: key) { (place) throws(SegmentError) in
      try order.value(at: place, below: keys.count)
    }
    guard let place else { return nil }
    return try DocID(rawValue: UInt32(order.value(at: place, below: keys.count)))
  }

  /// Throws unless every key is a text and the order ascends strictly.
  func verify() throws(SegmentError) {
    try keys.verify()
    var previous: [UInt8]?
    for place in 0..<order.count {
      let key = try keys.bytes(at: order.value(at: place, below: keys.count))
      if let previous, !previous.lexicographicallyPrecedes(key) {
        throw order.malformed("ascending keys", "one out of order at place \(place)")
      }
      previous = key
    }
  }
}
