/// Numbers terms in the order in which they first occur: a hash table with open addresses over terms
/// that lie one after another in one array.
struct TermTable {
  /// What is known of a term while documents are collected.
  struct Record {
    /// Where its bytes begin in `bytes`.
    var start: Int
    /// The first bytes of the term, as a number that sorts as they do.
    var prefix: UInt64
    /// How many bytes it has.
    var length: UInt32
    /// The position of its field in the schema.
    var field: UInt32
    /// In how many documents the field holds it.
    var documentFrequency: UInt32 = 0
    /// How often it stands there in all.
    var totalFrequency: UInt32 = 0
    /// The last document that holds it.
    var lastDocument = UInt32.max
  }

  /// The terms by number.
  private(set) var records: [Record] = []
  /// The bytes of all terms.
  private(set) var bytes: [UInt8] = []
  /// For each hash value the upper half of the hash and the number of the term + 1, or 0.
  private var slots: [UInt64]
  private var probes = Array(repeating: Probe(), count: batchSize)
  private static let batchSize = 128

  /// How often the most frequent term stands.
  private(set) var largestTotalFrequency = 0

  /// Makes an empty table.
  init() { slots = Array(repeating: 0, count: 1 << 12) }

  /// How many bytes the table takes in memory.
  var byteCount: Int {
    records.capacity * MemoryLayout<Record>.stride + bytes.capacity + slots.count * 8
  }

  /// Notes the tokens of a field of a document; documents never fall.
  ///
  /// The slots of many tokens are read before the first is looked at: these reads go to places all
  /// over the table and are waited for together instead of one after another.
  mutating func note(
    _ list: TokenList, field: UInt32, document: UInt32, to numbers: inout [UInt32]
  ) {
    list.bytes.withUnsafeBytes { bytes in
      var start = 0
      for batch in stride(from: 0, to: list.count, by: Self.batchSize) {
        growIfNeeded()
        let tokens = batch..<min(batch + Self.batchSize, list.count)
        probe(list, tokens, bytes, from: start, field: field)
        for token in tokens {
          let end = list.ends[token]
          let term = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
          let number = number(of: term, field, probes[token - batch])
          count(number, document)
          numbers.append(UInt32(truncatingIfNeeded: number))
          start = end
        }
      }
    }
  }

  /// The hash of a term, and the slot at which it was looked for.
  private struct Probe {
    var hash: UInt64 = 0
    var slot: UInt64 = 0
  }

  private mutating func probe(
    _ list: TokenList, _ tokens: Range<Int>, _ bytes: UnsafeRawBufferPointer, from start: Int,
    field: UInt32
  ) {
    var start = start
    let mask = slots.count &- 1
    for token in tokens {
      let end = list.ends[token]
      let term = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      let hash = TermHash.hash(term, seed: UInt64(field))
      probes[token &- tokens.lowerBound] = Probe(
        hash: hash, slot: slots[Int(truncatingIfNeeded: hash) & mask])
      start = end
    }
  }

  @inline(__always)
  private mutating func count(_ number: Int, _ document: UInt32) {
    records.withUnsafeMutableBufferPointer { records in
      let total = records[number].totalFrequency &+ 1
      records[number].totalFrequency = total
      largestTotalFrequency = max(largestTotalFrequency, Int(total))
      guard records[number].lastDocument != document else { return }
      records[number].lastDocument = document
      records[number].documentFrequency &+= 1
    }
  }

  /// Finds or inserts a term; a slot that was empty when it was probed may have been filled since.
  @inline(__always)
  private mutating func number(
    of term: UnsafeRawBufferPointer, _ field: UInt32, _ probe: Probe
  ) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: probe.hash) & mask
    var entry = probe.slot != 0 ? probe.slot : slots[slot]
    while entry != 0 {
      let number = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) &- 1
      if entry &>> 32 == probe.hash &>> 32, isTerm(number, term, field) { return number }
      slot = (slot &+ 1) & mask
      entry = slots[slot]
    }
    return insert(term, field: field, probe.hash, at: slot)
  }

  @inline(__always)
  private func isTerm(_ number: Int, _ term: UnsafeRawBufferPointer, _ field: UInt32) -> Bool {
    let record = records[number]
    guard record.field == field, record.length == UInt32(term.count) else { return false }
    return bytes.withUnsafeBytes { bytes in
      TermHash.areEqual(UnsafeRawBufferPointer(rebasing: bytes[record.start...]), term)
    }
  }

  private mutating func insert(
    _ term: UnsafeRawBufferPointer, field: UInt32, _ hash: UInt64, at slot: Int
  ) -> Int {
    records.append(
      Record(
        start: bytes.count, prefix: Self.prefix(term), length: UInt32(term.count), field: field))
    bytes.append(contentsOf: term)
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(records.count)
    return records.count - 1
  }

  /// Makes room for a batch of new terms, so that slots stay where they are while it is noted.
  private mutating func growIfNeeded() {
    if (records.count + Self.batchSize) * 2 > slots.count { grow() }
  }

  /// Doubles the table.
  ///
  /// The hash is computed again, since only half of it is kept.
  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry != 0 {
      let record = records[Int(entry & 0xFFFF_FFFF) - 1]
      let hash = bytes.withUnsafeBytes { bytes in
        TermHash.hash(
          UnsafeRawBufferPointer(
            rebasing: bytes[record.start..<record.start + Int(record.length)]),
          seed: UInt64(record.field))
      }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  private static func prefix(_ term: UnsafeRawBufferPointer) -> UInt64 {
    (0..<8).reduce(0) { $0 << 8 | ($1 < term.count ? UInt64(term[$1]) : 0) }
  }
}

extension TermTable {
  /// The bytes of a term.
  func term(_ number: Int) -> ArraySlice<UInt8> {
    let record = records[number]
    return bytes[record.start..<record.start + Int(record.length)]
  }

  /// The numbers of all terms in the order of the dictionary: by field, then by bytes.
  func sortedNumbers() -> [UInt32] {
    var order = (0..<UInt32(records.count)).map { $0 }
    bytes.withUnsafeBytes { bytes in
      records.withUnsafeBufferPointer { records in
        order.sort { Self.precedes(records[Int($0)], records[Int($1)], bytes) }
      }
    }
    return order
  }

  private static func precedes(
    _ left: Record, _ right: Record, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    if left.field != right.field { return left.field < right.field }
    if left.prefix != right.prefix { return left.prefix < right.prefix }
    let leftBytes = bytes[left.start..<left.start + Int(left.length)]
    let rightBytes = bytes[right.start..<right.start + Int(right.length)]
    return leftBytes.lexicographicallyPrecedes(rightBytes)
  }
}
