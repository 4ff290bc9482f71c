/// The section `keys`: the lasting key of each document, and the documents in order of keys.
struct KeysSection {
  private let file: SegmentFile
  /// Where each block of keys begins, and the last one ends, behind the column.
  private let starts: Column
  /// The documents by their keys, or nothing where they stand in this order.
  private let order: Column
  private let byteCount: Int

  /// Writes the keys of documents in document order.
  static func serialized(_ keys: [String]) -> [UInt8] { serialized(KeyTable(keys)) }

  /// Writes the keys of documents in document order.
  static func serialized(_ keys: KeyTable) -> [UInt8] {
    var writer = ByteWriter()
    keys.write(to: &writer)
    let order = keys.sortedNumbers()
    let isSorted = order.indices.allSatisfy { Int(order[$0].number) == $0 }
    ColumnWriter.write(count: isSorted ? 0 : order.count, to: &writer) { UInt64(order[$0].number) }
    return writer.bytes
  }

  /// Reads the heads of the section's tables.
  init(_ file: SegmentFile) throws(SegmentError) {
    starts = try Column(file, .keys, at: file.range(of: .keys).lowerBound)
    try starts.expectCount((file.documentCount + KeyBlock.size - 1) / KeyBlock.size + 1)
    let left = file.range(of: .keys).upperBound - starts.end
    byteCount = try starts.value(at: starts.count - 1, below: left + 1)
    // A segment has two bytes for each document at least: a few forged bytes cannot claim billions
    // of documents, for which a search would then make room.
    guard byteCount >= KeyBlock.leastBytesPerKey * file.documentCount else {
      throw starts.malformed("\(file.documentCount) keys", "\(byteCount) bytes")
    }
    order = try Column(file, .keys, at: starts.end + byteCount)
    if order.count > 0 {
      try order.expectCount(file.documentCount)
      try order.expectWidth(for: UInt64(max(file.documentCount, 1) - 1))
    }
    try file.expectEnd(of: .keys, at: order.end)
    self.file = file
  }

  /// Returns the key of a document.
  func key(of document: DocID) throws(SegmentError) -> String {
    let bytes = try bytes(of: Int(document.rawValue))
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw starts.malformed("valid UTF-8", "other bytes in key \(document.rawValue)")
    }
    return text
  }

  /// Returns the document at a place in the byte order of keys.
  func document(inKeyOrder place: Int) throws(SegmentError) -> DocID {
    try DocID(rawValue: UInt32(number(inKeyOrder: place)))
  }

  /// Finds the document of a key, by halving.
  func document(of key: String) throws(SegmentError) -> DocID? {
    let wanted = Array(key.utf8)
    var low = 0
    var high = file.documentCount
    while low < high {
      let middle = low + (high - low) / 2
      if try bytes(of: number(inKeyOrder: middle)).lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < file.documentCount else { return nil }
    let number = try number(inKeyOrder: low)
    return try bytes(of: number) == wanted ? DocID(rawValue: UInt32(number)) : nil
  }

  private func number(inKeyOrder place: Int) throws(SegmentError) -> Int {
    order.count > 0 ? try order.value(at: place, below: file.documentCount) : place
  }

  private func bytes(of document: Int) throws(SegmentError) -> [UInt8] {
    let (block, place) = document.quotientAndRemainder(dividingBy: KeyBlock.size)
    let start = try starts.value(at: block, below: byteCount + 1)
    let end = try starts.value(at: block + 1, below: byteCount + 1)
    guard start <= end else { throw starts.malformed("rising offsets", "\(end) after \(start)") }
    let bytes = try file.bytes(.keys, from: starts.end + start, count: end - start)
    let count = min(KeyBlock.size, file.documentCount - block * KeyBlock.size)
    guard let key = KeyBlock.key(place, of: count, in: bytes) else {
      throw starts.malformed("a block of keys", "something else at \(start)")
    }
    return key
  }

  /// Throws unless every key is a text and the order ascends strictly.
  func verify() throws(SegmentError) {
    guard try starts.value(at: 0) == 0 else { throw starts.malformed("first offset 0", "another") }
    var previous: [UInt8]?
    for place in 0..<file.documentCount {
      let document = try number(inKeyOrder: place)
      _ = try key(of: DocID(rawValue: UInt32(document)))
      let key = try bytes(of: document)
      if let previous, !previous.lexicographicallyPrecedes(key) {
        throw order.malformed("ascending keys", "one out of order at place \(place)")
      }
      previous = key
    }
  }
}
