/// The posting lists of a run of documents, moved to a temporary file to keep within the memory that
/// a build may take.
///
/// The lists stand in the order of the dictionary, each as field, length of the term, its bytes,
/// number of postings and of positions, and then documents as differences, frequencies and
/// positions as differences: varints all. No process but this one ever reads them.
struct PostingRun {
  private let file: TemporaryFile
  private let bytes: UnsafeRawBufferPointer
  private var reader: RawReader
  private var forgotten = 0

  /// The list on which the run stands, or nil behind the last.
  private(set) var head: Head?

  /// The term of a list, and how long the list is.
  struct Head {
    /// The position of the field in the schema.
    var field: Int
    /// The term.
    var term: ArraySlice<UInt8>
    /// How many documents hold it.
    var documentCount: Int
    /// How often it stands in them.
    var positionCount: Int

    /// Whether the dictionary has the term before another.
    func precedes(_ other: Head) -> Bool {
      field != other.field ? field < other.field : term.lexicographicallyPrecedes(other.term)
    }
  }

  /// Writes the lists of a log to a temporary file in a folder, and stands on the first.
  init(_ log: InvertedLog, folder: String) throws(SegmentWriterError) {
    let file = try TemporaryFile(in: folder)
    var writer = ByteWriter()
    for number in log.order {
      let term = log.terms.term(Int(number))
      writer.varint(Int(log.terms.records[Int(number)].field))
      writer.varint(term.count)
      writer.append(term)
      log.withList(of: number) { Self.write($0, to: &writer) }
      guard writer.bytes.count > Self.partSize else { continue }
      try file.append(writer.bytes)
      writer.removeAll()
    }
    try file.append(writer.bytes)
    self.file = file
    bytes = try file.mapped()
    reader = RawReader(bytes)
    try readHead()
  }

  private static func write(_ list: PostingList, to writer: inout ByteWriter) {
    writer.varint(list.documents.count)
    writer.varint(list.positions.count)
    var previous: UInt32 = 0
    for document in list.documents {
      writer.varint(document - previous)
      previous = document
    }
    for frequency in list.frequencies { writer.varint(frequency) }
    var index = 0
    for frequency in list.frequencies {
      var previous: UInt32 = 0
      for position in list.positions[index..<index + Int(frequency)] {
        writer.varint(position - previous)
        previous = position
      }
      index += Int(frequency)
    }
  }

  /// Adds the list on which the run stands to others of the term, and moves to the next.
  mutating func take(into lists: inout PostingListBuffer) throws(SegmentWriterError) {
    guard let head else { return }
    var document: UInt32 = 0
    for _ in 0..<head.documentCount {
      document += try number()
      lists.documents.append(document)
    }
    let first = lists.frequencies.count
    for _ in 0..<head.documentCount { try lists.frequencies.append(number()) }
    for index in first..<lists.frequencies.count {
      var position: UInt32 = 0
      for _ in 0..<lists.frequencies[index] {
        position += try number()
        lists.positions.append(position)
      }
    }
    try readHead()
    forgetRead()
  }

  private mutating func readHead() throws(SegmentWriterError) {
    guard !reader.isAtEnd else {
      head = nil
      return
    }
    let field = try Int(number())
    let count = try Int(number())
    guard let start = reader.skip(count) else { throw unreadable() }
    let term = Array(UnsafeRawBufferPointer(start: start, count: count))[...]
    head = Head(
      field: field, term: term, documentCount: try Int(number()),
      positionCount: try Int(number()))
  }

  private mutating func forgetRead() {
    guard reader.offset - forgotten > Self.partSize else { return }
    file.forget(forgotten..<reader.offset)
    forgotten = reader.offset
  }

  @inline(__always)
  private mutating func number() throws(SegmentWriterError) -> UInt32 {
    guard let number = reader.varint() else { throw unreadable() }
    return UInt32(truncatingIfNeeded: number)
  }

  private func unreadable() -> SegmentWriterError {
    .unwritable(file: "temporary file", reason: "it does not hold what was written to it")
  }

  private static let partSize = 1 << 22
}

/// The lists of one term from several runs, one after another.
struct PostingListBuffer {
  /// The documents, ascending.
  var documents: [UInt32] = []
  /// How often the term stands in each of them.
  var frequencies: [UInt32] = []
  /// Where it stands in them.
  var positions: [UInt32] = []

  /// Forgets the lists and keeps the memory.
  mutating func removeAll() {
    documents.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }

  /// Calls a closure with the lists as one.
  func withList(
    _ body: (PostingList) throws(SegmentWriterError) -> Void
  ) throws(SegmentWriterError) {
    try documents.withUnsafeBufferPointer { documents throws(SegmentWriterError) in
      try frequencies.withUnsafeBufferPointer { frequencies throws(SegmentWriterError) in
        try positions.withUnsafeBufferPointer { positions throws(SegmentWriterError) in
          try body(
            PostingList(documents: documents, frequencies: frequencies, positions: positions))
        }
      }
    }
  }
}
