/// The keys of documents while they are collected: numbered in their order, and found by their bytes.
///
/// A document costs its key's bytes, four for where they end and eight to sixteen for finding them.
struct KeyTable {
  /// How many keys there are.
  var count: Int { ends.count }

  /// How many bytes the table takes in memory.
  var byteCount: Int { bytes.byteCount + ends.byteCount + slots.capacity * 4 }

  private var bytes = GrowingBuffer<UInt8>()
  private var ends = GrowingBuffer<UInt32>()
  /// For each place the number of a key + 1, or 0.
  private var slots = ScratchBuffer<UInt32>(64, repeating: 0)

  /// Makes an empty table.
  init() {}

  /// Makes a table of keys that are all different.
  init(_ keys: [String]) { for key in keys { append(key) } }

  /// Whether the bytes of another key still have a place: where keys end is kept in 32 bits.
  func hasRoom(for key: String) -> Bool { bytes.count + key.utf8.count <= Int(UInt32.max) }

  /// Whether a key is there.
  func contains(_ key: String) -> Bool { slots.base[slot(of: key.utf8.span)] != 0 }

  /// Adds a key that is not there.
  mutating func append(_ key: String) {
    growIfNeeded()
    ScratchBuffer.copyIfShared(&slots)
    let span = key.utf8.span
    slots.base[slot(of: span)] = UInt32(count + 1)
    span.withUnsafeBufferPointer { bytes.append($0) }
    ends.append(UInt32(bytes.count))
  }

  /// The bytes of a key; valid until the next is added.
  @inline(__always)
  func key(_ number: Int) -> UnsafeRawBufferPointer {
    let start = number > 0 ? Int(ends[number &- 1]) : 0
    let all = bytes.rawBytes
    return UnsafeRawBufferPointer(rebasing: all[start..<Int(ends[number])])
  }

  /// Writes the keys in blocks: a column with where each begins and the last ends, then the blocks.
  func write(to writer: inout ByteWriter) {
    var blocks = ByteWriter()
    var starts: [UInt64] = []
    for number in 0..<count {
      let isFirst = number % KeyBlock.size == 0
      if isFirst { starts.append(UInt64(blocks.bytes.count)) }
      let previous = isFirst ? UnsafeRawBufferPointer(start: nil, count: 0) : key(number - 1)
      KeyBlock.write(key(number), after: previous, to: &blocks)
    }
    ColumnWriter.write(starts + [UInt64(blocks.bytes.count)], to: &writer)
    writer.append(blocks.bytes)
  }

  /// The place of a key, or the one where it would be put.
  private func slot(of key: Span<UInt8>) -> Int {
    key.withUnsafeBytes { key in
      let mask = slots.capacity - 1
      var slot = Self.hash(key) & mask
      while slots.base[slot] != 0, !isKey(Int(slots.base[slot]) - 1, key) {
        slot = (slot + 1) & mask
      }
      return slot
    }
  }

  private func isKey(_ number: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    let known = key(number)
    return known.count == bytes.count && known.elementsEqual(bytes)
  }

  private static func hash(_ key: UnsafeRawBufferPointer) -> Int {
    let range = 0..<key.count
    let prefix = TermHash.prefix(range, key)
    let hash = TermHash.hash(range, key, prefix: prefix, seed: 0)
    return Int(truncatingIfNeeded: hash >> 32)
  }

  private mutating func growIfNeeded() {
    guard (count + 1) * 2 > slots.capacity else { return }
    slots = ScratchBuffer(slots.capacity * 2, repeating: 0)
    let mask = slots.capacity - 1
    for number in 0..<count {
      var slot = Self.hash(key(number)) & mask
      while slots.base[slot] != 0 { slot = (slot + 1) & mask }
      slots.base[slot] = UInt32(number + 1)
    }
  }
}

extension KeyTable {
  /// About how many bytes sorting takes for each key.
  static let sortBytesPerKey = MemoryLayout<SortKey>.stride

  /// The numbers of the keys in the order of their bytes.
  func sortedNumbers() -> [SortKey] {
    let start = commonPrefixCount
    var keys: [SortKey] = []
    keys.reserveCapacity(count)
    for number in 0..<count { keys.append(SortKey(key(number), from: start, UInt32(number))) }
    keys.sort { left, right in
      left.bytes != right.bytes
        ? left.bytes < right.bytes
        : key(Int(left.number)).lexicographicallyPrecedes(key(Int(right.number)))
    }
    return keys
  }

  /// A key by the eight bytes that follow what all keys begin with.
  struct SortKey {
    /// The bytes, the first highest.
    let bytes: UInt64
    /// The number of the key.
    let number: UInt32

    fileprivate init(_ key: UnsafeRawBufferPointer, from start: Int, _ number: UInt32) {
      let end = min(start + 8, key.count)
      bytes = TermHash.prefix(min(start, end)..<end, key).byteSwapped
      self.number = number
    }
  }

  private var commonPrefixCount: Int {
    guard count > 0 else { return 0 }
    var shared = key(0).count
    for number in 1..<max(count, 1) {
      shared = zip(key(0).prefix(shared), key(number)).prefix { $0 == $1 }.count
    }
    return shared
  }
}
