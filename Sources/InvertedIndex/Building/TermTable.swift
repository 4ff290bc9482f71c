/// Numbers terms in the order in which they first occur.
struct TermTable {
  /// The terms by number.
  private(set) var strings = TermStrings()

  private var numbers = WordTable()

  /// Makes an empty table.
  init() {}

  /// How many terms there are.
  var count: Int { numbers.count }

  /// How many bytes the table takes in memory.
  var byteCount: Int { numbers.byteCount + strings.byteCount }

  /// Whether the table should get no further batch.
  var isFull: Bool { numbers.isFull }

  /// Appends the number of each string of a batch, which is numbered when it is new.
  mutating func appendNumbers(
    of batch: UnsafeBufferPointer<Range<Int>>, in text: UnsafeRawBufferPointer, field: UInt8,
    to list: inout [UInt32]
  ) {
    numbers.find(batch, in: text, field: field)
    for (index, range) in batch.enumerated() {
      var number = numbers.value(ofProbe: index)
      if number == WordTable.unknown { number = self.number(ofProbe: index, range, text, field) }
      list.append(number)
    }
  }

  private mutating func number(
    ofProbe index: Int, _ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ field: UInt8
  ) -> UInt32 {
    let (place, isNew) = numbers.place(ofProbe: index, range, in: text, field: field)
    guard isNew else { return numbers.value(at: place) }
    let number = UInt32(strings.count)
    numbers.setValue(number, at: place)
    // Invariant: `range` is one of the tokens of `text`, which outlives the call.
    strings.append(
      UnsafeBufferPointer(rebasing: text.assumingMemoryBound(to: UInt8.self)[range]), field)
    return number
  }
}

/// Terms by number, as they stand when a log is inverted.
struct TermStrings {
  /// How a term begins, and where it is.
  private struct Record: BitwiseCopyable {
    /// The field and the first seven bytes, which decide between most terms.
    var sortKey: UInt64
    var start: UInt32
    var length: UInt16
    var field: UInt8
  }

  private var records = GrowingBuffer<Record>()
  private var bytes = GrowingBuffer<UInt8>()

  /// How many terms there are.
  var count: Int { records.count }

  /// How many bytes they take in memory.
  var byteCount: Int { records.byteCount + bytes.byteCount }

  /// Adds a term with the next number.
  mutating func append(_ term: UnsafeBufferPointer<UInt8>, _ field: UInt8) {
    let prefix = (0..<7).reduce(UInt64(field)) { $0 << 8 | UInt64($1 < term.count ? term[$1] : 0) }
    records.append(
      Record(
        sortKey: prefix, start: UInt32(bytes.count), length: UInt16(term.count), field: field))
    bytes.append(term)
  }

  /// The position of a term's field in the schema.
  func field(_ number: UInt32) -> UInt8 { records[Int(number)].field }

  /// How many bytes a term has.
  func length(_ number: UInt32) -> Int { Int(records[Int(number)].length) }

  /// The bytes of a term; valid until the next term is added.
  func string(_ number: UInt32) -> UnsafeRawBufferPointer {
    let record = records[Int(number)]
    let start = Int(record.start)
    return UnsafeRawBufferPointer(
      rebasing: bytes.rawBytes[start..<start + Int(record.length)])
  }

  /// The numbers of all terms by field, then by bytes; `sorted` has those of the first terms so.
  func sortedNumbers(_ sorted: [UInt32]) -> [UInt32] {
    let new = (sorted.count..<count).map { sortKey(UInt32($0)) }.sorted(by: precedes)
    var merged: [UInt32] = []
    merged.reserveCapacity(count)
    var next = new[...]
    for number in sorted {
      let key = sortKey(number)
      while let first = next.first, precedes(first, key) {
        merged.append(next.removeFirst().number)
      }
      merged.append(number)
    }
    return merged + next.map(\.number)
  }

  private func sortKey(_ number: UInt32) -> (first: UInt64, number: UInt32) {
    (records[Int(number)].sortKey, number)
  }

  @inline(__always)
  private func precedes(
    _ left: (first: UInt64, number: UInt32), _ right: (first: UInt64, number: UInt32)
  ) -> Bool {
    guard left.first == right.first else { return left.first < right.first }
    return string(left.number).lexicographicallyPrecedes(string(right.number))
  }
}
