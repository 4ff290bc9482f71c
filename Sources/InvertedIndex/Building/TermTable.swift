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

  /// How often the most frequent term stands.
  private(set) var largestTotalFrequency = 0

  /// Makes an empty table.
  init() { slots = Array(repeating: 0, count: 1 << 12) }

  /// How many bytes the table takes in memory.
  var byteCount: Int {
    records.capacity * MemoryLayout<Record>.stride + bytes.capacity + slots.count * 8
  }

  /// Notes an occurrence of a term in a document; documents never fall.
  ///
  /// - Returns: The term's number.
  @inline(__always)
  mutating func note(_ term: UnsafeRawBufferPointer, field: Int, document: UInt32) -> UInt32 {
    let number = number(of: term, field: UInt32(truncatingIfNeeded: field))
    records.withUnsafeMutableBufferPointer { records in
      records[number].totalFrequency &+= 1
      largestTotalFrequency = max(largestTotalFrequency, Int(records[number].totalFrequency))
      guard records[number].lastDocument != document else { return }
      records[number].lastDocument = document
      records[number].documentFrequency &+= 1
    }
    return UInt32(truncatingIfNeeded: number)
  }

  @inline(__always)
  private mutating func number(of term: UnsafeRawBufferPointer, field: UInt32) -> Int {
    let hash = TermHash.hash(term, seed: UInt64(field))
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let number = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) &- 1
      if slots[slot] &>> 32 == hash &>> 32, isTerm(number, term, field) { return number }
      slot = (slot &+ 1) & mask
    }
    return insert(term, field: field, hash, at: slot)
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
    if records.count * 2 > slots.count { grow() }
    return records.count - 1
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
