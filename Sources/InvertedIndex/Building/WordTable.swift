/// Numbers strings of bytes in the order in which they first occur: a hash table with open addresses
/// over strings that lie one after another in one array.
///
/// It holds the words of texts with what they stand for, and the terms. A string of one field is
/// another than the same of another field.
struct WordTable {
  /// What is known of a string.
  struct Record {
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
  private(set) var records: [Record] = []
  /// The bytes of all strings.
  private(set) var bytes: [UInt8] = []

  /// For each place the upper half of the hash and the number of the string + 1, or 0.
  private var slots: [UInt64]
  private let probes = ScratchBuffer<Probe>(
    batchSize, repeating: Probe(hash: 0, prefix: 0, number: -1, value: 0))

  /// How many strings are looked up together.
  static let batchSize = 128

  /// The longest string that a table holds.
  static let lengthLimit = Int(UInt16.max)

  /// Makes an empty table.
  init() { slots = Array(repeating: 0, count: 1 << 12) }

  /// How many bytes the table takes in memory.
  var byteCount: Int {
    records.capacity * MemoryLayout<Record>.stride + bytes.capacity + slots.count * 8
  }

  /// Whether the table should get no further batch: `Record.start` has 32 bits.
  var isFull: Bool { bytes.count > Int(UInt32.max) / 2 }

  /// Looks up at most `batchSize` strings; `probe` says what was found.
  ///
  /// Each step is taken for all strings before the next: its reads go to places all over memory and
  /// are waited for together instead of one after another.
  mutating func find(
    _ strings: UnsafeBufferPointer<Range<Int>>, in text: UnsafeRawBufferPointer, field: UInt8
  ) {
    growIfNeeded()
    let probes = probes.base
    slots.withUnsafeBufferPointer { slots in
      for (index, range) in strings.enumerated() {
        let prefix = TermHash.prefix(range, text)
        let hash = TermHash.hash(range, text, prefix: prefix, seed: UInt64(field))
        let entry = slots[Self.slot(hash, slots.count)]
        probes[index] = Probe(
          hash: hash, prefix: prefix, number: Int(entry & 0xFFFF_FFFF) &- 1, value: 0)
      }
    }
    records.withUnsafeBufferPointer { records in
      bytes.withUnsafeBytes { bytes in
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
    var slot = Self.slot(probe.hash, slots.count)
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) &- 1
      let isString = bytes.withUnsafeBytes {
        Self.isString(records[number], range, text, probe.prefix, field, $0)
      }
      if isString { return (number, false) }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    records.append(
      Record(
        prefix: probe.prefix, start: UInt32(bytes.count), value: 0, length: UInt16(range.count),
        field: field))
    bytes.append(contentsOf: text[range])
    slots[slot] = probe.hash & 0xFFFF_FFFF_0000_0000 | UInt64(records.count)
    return (records.count - 1, true)
  }

  /// Notes something of a string.
  mutating func setValue(_ value: UInt32, of number: Int) { records[number].value = value }

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
  private static func slot(_ hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: hash &>> 32) & (count &- 1)
  }

  /// Makes room for a batch of new strings, so that places stay as they are while it is looked up.
  private mutating func growIfNeeded() {
    guard (records.count + Self.batchSize) * 2 > slots.count else { return }
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 {
      var slot = Self.slot(entry, slots.count)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}

extension WordTable {
  /// The bytes of a string.
  func string(_ number: Int) -> ArraySlice<UInt8> {
    let record = records[number]
    return bytes[Int(record.start)..<Int(record.start) + Int(record.length)]
  }

  /// The numbers of all strings by field, then by bytes.
  func sortedNumbers() -> [UInt32] {
    var keys = records.enumerated().map { number, record in
      SortKey(
        first: UInt64(record.field) << 56 | record.prefix.byteSwapped >> 8, number: UInt32(number))
    }
    bytes.withUnsafeBytes { bytes in
      records.withUnsafeBufferPointer { records in
        keys.sort { left, right in
          left.first != right.first
            ? left.first < right.first
            : Self.precedes(records[Int(left.number)], records[Int(right.number)], bytes)
        }
      }
    }
    return keys.map(\.number)
  }

  /// The field and the first seven bytes of a string, which decide between most strings.
  private struct SortKey {
    var first: UInt64
    var number: UInt32
  }

  private static func precedes(
    _ left: Record, _ right: Record, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    let leftBytes = bytes[Int(left.start)..<Int(left.start) + Int(left.length)]
    let rightBytes = bytes[Int(right.start)..<Int(right.start) + Int(right.length)]
    return leftBytes.lexicographicallyPrecedes(rightBytes)
  }
}
