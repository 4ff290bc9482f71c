/// The live documents of several segments in the byte order of their keys, and their new numbers.
struct MergedDocuments {
  /// Where a document comes from.
  struct Source {
    /// Which of the segments.
    var input: UInt32
    /// Its number there.
    var document: UInt32
  }

  /// For each new document, where it comes from.
  private(set) var sources: [Source] = []

  /// For each new document, its key.
  private(set) var keys: [String] = []

  /// For each segment, the new number of each document, or `noDocument` where it was removed.
  private(set) var numbers: [[UInt32]]

  /// Puts the documents of segments in order.
  init(_ inputs: [SegmentMerger.Input]) throws(TextIndexUpdateError) {
    numbers = inputs.map { Array(repeating: .noDocument, count: $0.reader.documentCount) }
    var cursors: [KeyCursor] = []
    for input in inputs {
      try cursors.append(readingBase { () throws(SegmentError) in try KeyCursor(input) })
    }
    while let first = Self.first(cursors), let document = cursors[first].document {
      let key = cursors[first].key
      guard keys.last != key else { throw .writing(.duplicateKey(key)) }
      numbers[first][Int(document)] = UInt32(keys.count)
      sources.append(Source(input: UInt32(first), document: document))
      keys.append(key)
      try readingBase { () throws(SegmentError) in try cursors[first].advance() }
    }
  }

  private static func first(_ cursors: [KeyCursor]) -> Int? {
    var first: Int?
    for (index, cursor) in cursors.enumerated() where cursor.document != nil {
      if let best = first, !cursor.precedes(cursors[best]) { continue }
      first = index
    }
    return first
  }
}

/// Walks the live documents of a segment by key.
private struct KeyCursor {
  /// The document, or nil behind the last.
  private(set) var document: UInt32?
  /// Its key.
  private(set) var key = ""

  private let input: SegmentMerger.Input
  private var place = 0

  /// Stands on the first document.
  init(_ input: SegmentMerger.Input) throws(SegmentError) {
    self.input = input
    try advance()
  }

  func precedes(_ other: KeyCursor) -> Bool {
    key.utf8.lexicographicallyPrecedes(other.key.utf8)
  }

  mutating func advance() throws(SegmentError) {
    document = nil
    while document == nil, place < input.reader.documentCount {
      let next = try input.reader.keys.document(inKeyOrder: place)
      place += 1
      guard !(input.removed?.contains(next.rawValue) ?? false) else { continue }
      document = next.rawValue
      key = try input.reader.key(of: next)
    }
  }
}
