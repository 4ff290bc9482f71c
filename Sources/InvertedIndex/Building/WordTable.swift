/// Numbers strings of bytes in the order in which they first occur: a hash table with open addresses
/// over strings that lie one after another in one array.
///
/// It holds the words of texts with what they stand for, and the terms. A string of one field is
/// another than the same of another field.
struct WordTable {
  /// What is known of a string.
  struct Record: BitwiseCopyable {
    /// Its first bytes, the first lowest, with zeros behind its end.
    var prefix: UInt64
    /// Where it begins in `bytes`.
    var start: UInt32
    /// What its user notes of it.
    var value: UInt32
    /// How many bytes it has.
    var length: UInt16
    /// The position of its field in the schema.
    var field: UInt8
  }

  /// A string that is looked up.
  struct Probe {
    var hash: UInt64
    var prefix: UInt64
    /// The first number whose hash is like the string's, later that of the string itself; or −1.
    var number: Int
    var value: UInt32
  }

  /// The strings by number.
  private(set) var records = GrowingBuffer<Record>()
  /// The bytes of all strings.
  private(set) var bytes = GrowingBuffer<UInt8>()

  /// For each place the upper half of the hash and the number of the string + 1, or 0.
  private var slots = ScratchBuffer<UInt64>(1 << 12, repeating: 0)
  private let probes = ScratchBuffer<Probe>(
    batchSize, repeating: Probe(hash: 0, prefix: 0, number: -1, value: 0))

  /// How many strings are looked up together.
  static let batchSize = 128

  /// The longest string that a table holds.
  static let lengthLimit = Int(UInt16.max)

  /// Makes an empty table.
  init() {}

  /// How many bytes the table takes in memory.
  var byteCount: Int {
    records.byteCount + bytes.byteCount + slots.capacity * 8
  }

  /// Whether the table should get no further batch: `Record.start` has 32 bits.
  var isFull: Bool { bytes.count > Int(UInt32.max) / 2 }

  /// Looks up at most `batchSize` strings; `probe` says what was found.
  ///
  /// Each step is taken for all strings before the next, and asks for what the next one reads: its
  /// reads go to places all over memory and are waited for together instead of one after another.
  mutating func find(
    _ strings: UnsafeBufferPointer<Range<Int>>, in text: UnsafeRawBufferPointer, field: UInt8
  ) {
    growIfNeeded()
    let probes = probes.base
    let slots = slots.base
    let mask = self.slots.capacity &- 1
    for (index, range) in strings.enumerated() {
      let prefix = TermHash.prefix(range, text)
      let hash = TermHash.hash(range, text, prefix: prefix, seed: UInt64(field))
      CacheLine.prefetch(slots, at: Self.slot(hash, mask) &* MemoryLayout<UInt64>.stride)
      probes[index] = Probe(hash: hash, prefix: prefix, number: -1, value: 0)
    }
    let records = records.base
    for index in strings.indices {
      let hash = probes[index].hash
      let entry = slots[Self.slot(hash, mask)]
      let number = Int(entry & 0xFFFF_FFFF) &- 1
      // A place that another string took is no longer read.
      probes[index].number = (entry ^ hash) &>> 32 == 0 ? number : -1
      CacheLine.prefetch(records, at: max(number, 0) &* MemoryLayout<Record>.stride)
    }
    let bytes = bytes.rawBytes
    for (index, range) in strings.enumerated() {
      let number = probes[index].number
      guard number >= 0 else { continue }
      let record = records[number]
      if Self.isString(record, range, text, probes[index].prefix, field, bytes) {
        probes[index].value = record.value
      } else {
        probes[index].number = -1
      }
    }
  }

  /// What was found for a string; −1 says that it was not found at once, not that it is not there.
  @inline(__always)
  func probe(_ index: Int) -> Probe { probes.base[index] }

  /// Finds or inserts a string of the batch that was not found at once.
  mutating func number(
    ofProbe index: Int, _ range: Range<Int>, in text: UnsafeRawBufferPointer, field: UInt8
  ) -> (number: Int, isNew: Bool) {
    let probe = probes.base[index]
    let mask = slots.capacity &- 1
    var slot = Self.slot(probe.hash, mask)
    while slots.base[slot] != 0 {
      let number = Int(slots.base[slot] & 0xFFFF_FFFF) &- 1
      if Self.isString(records[number], range, text, probe.prefix, field, bytes.rawBytes) {
        return (number, false)
      }
      slot = (slot &+ 1) & mask
    }
    records.append(
      Record(
        prefix: probe.prefix, start: UInt32(bytes.count), value: 0, length: UInt16(range.count),
        field: field))
    // Invariant: `range` is one of the tokens of `text`, which outlives the call.
    bytes.append(UnsafeBufferPointer(rebasing: text.assumingMemoryBound(to: UInt8.self)[range]))
    ScratchBuffer.copyIfShared(&slots)
    slots.base[slot] = probe.hash & 0xFFFF_FFFF_0000_0000 | UInt64(records.count)
    return (records.count - 1, true)
  }

  /// Notes something of a string.
  mutating func setValue(_ value: UInt32, of number: Int) {
    records.update(number) { $0.value = value }
  }

  @inline(__always)
  private static func isString(
    _ record: Record, _ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ prefix: UInt64,
    _ field: UInt8, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    guard record.prefix == prefix, Int(record.length) == range.count, record.field == field else {
      return false
    }
    guard range.count > 8, let known = bytes.baseAddress, let sought = text.baseAddress else {
      return true
    }
    return TermHash.areEqualBehindPrefix(
      known + Int(record.start), sought + range.lowerBound, count: range.count)
  }

  /// The place of a hash, of whose upper half it is made.
  @inline(__always)
  private static func slot(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash &>> 32) & mask
  }

  /// Makes room for a batch of new strings, so that places stay as they are while it is looked up.
  private mutating func growIfNeeded() {
    guard (records.count + Self.batchSize) * 2 > slots.capacity else { return }
    let larger = ScratchBuffer<UInt64>(slots.capacity * 2, repeating: 0)
    let mask = larger.capacity - 1
    for index in 0..<slots.capacity where slots.base[index] != 0 {
      var slot = Self.slot(slots.base[index], mask)
      while larger.base[slot] != 0 { slot = (slot + 1) & mask }
      larger.base[slot] = slots.base[index]
    }
    slots = larger
  }
}

extension WordTable {
  /// The bytes of a string; valid until the next string is added.
  func string(_ number: Int) -> UnsafeRawBufferPointer {
    let start = Int(records[number].start)
    let bytes = bytes.rawBytes
    return UnsafeRawBufferPointer(
      rebasing: bytes[start..<start + Int(records[number].length)])
  }

  /// The numbers of all strings by field, then by bytes.
  func sortedNumbers() -> [UInt32] {
    var keys: [SortKey] = []
    keys.reserveCapacity(records.count)
    for number in 0..<records.count { keys.append(SortKey(records[number], UInt32(number))) }
    keys.sort { precedes($0, $1) }
    return keys.map(\.number)
  }

  /// The field and the first seven bytes of a string, which decide between most strings.
  private struct SortKey {
    let first: UInt64
    let number: UInt32

    init(_ record: Record, _ number: UInt32) {
      first = UInt64(record.field) << 56 | record.prefix.byteSwapped >> 8
      self.number = number
    }
  }

  @inline(__always)
  private func precedes(_ left: SortKey, _ right: SortKey) -> Bool {
    guard left.first == right.first else { return left.first < right.first }
    return string(Int(left.number)).lexicographicallyPrecedes(string(Int(right.number)))
  }
}
