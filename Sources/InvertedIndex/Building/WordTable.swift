/// Maps strings of bytes to numbers: a hash table with open addresses.
///
/// A string of up to 24 bytes stands with its number in the place that its hash leads to, so that it
/// takes one read at a random address; longer ones lie in one array. A string of one field is another
/// than the same of another field.
struct WordTable {
  /// A place of the table: 32 bytes, so that none lies in two cache lines.
  private struct Slot: BitwiseCopyable {
    var string = Key()
    /// What its user notes of it.
    var value: UInt32 = 0

    @inline(__always)
    var isTaken: Bool { string.kind != 0 }
  }

  /// A string as it is compared.
  private struct Key: BitwiseCopyable {
    /// Its first 24 bytes, the first lowest, with zeros behind its end; of a longer string the last
    /// eight are half of a hash of the rest above, and below it where it begins in `bytes`.
    var start = TermHash.Start()
    /// How many bytes it has, and above them the position of its field in the schema; never 0.
    var kind: UInt32 = 0

    /// Whether it is not told by its key alone.
    @inline(__always)
    var isLong: Bool { UInt16(truncatingIfNeeded: kind) > 24 }

    /// Which bits of the last eight bytes tell strings apart.
    @inline(__always)
    var lastMask: UInt64 { isLong ? 0xFFFF_FFFF_0000_0000 : .max }

    @inline(__always)
    var hash: UInt32 {
      var start = start
      start.third &= lastMask
      return UInt32(truncatingIfNeeded: TermHash.hash(start, seed: UInt64(kind)) &>> 32)
    }
  }

  /// A string that is looked up.
  private struct Probe: BitwiseCopyable {
    var string = Key()
    var hash: UInt32 = 0
    var value = unknown
  }

  /// How many strings there are.
  private(set) var count = 0
  /// The bytes of long strings.
  private var bytes = GrowingBuffer<UInt8>()

  private var slots = ScratchBuffer<Slot>(1 << 12, repeating: Slot())
  private let probes = ScratchBuffer<Probe>(batchSize, repeating: Probe())

  /// How many strings are looked up together.
  static let batchSize = 128

  /// The longest string that a table holds.
  static let lengthLimit = Int(UInt16.max)

  /// The value of a string that is not in the table; nothing may be noted as this.
  static let unknown = UInt32.max

  /// Makes an empty table.
  init() {}

  /// How many bytes the table takes in memory.
  var byteCount: Int { bytes.byteCount + slots.capacity * MemoryLayout<Slot>.stride }

  /// Whether the table should get no further batch: a key has 32 for where it begins.
  var isFull: Bool { bytes.count > Int(UInt32.max) / 2 }

  /// Looks up at most `batchSize` strings; `value(ofProbe:)` says what was found.
  ///
  /// Where they stand is asked for before the first is read: reads at places all over memory are
  /// waited for together instead of one after another.
  mutating func find(
    _ strings: UnsafeBufferPointer<Range<Int>>, in text: UnsafeRawBufferPointer, field: UInt8
  ) {
    growIfNeeded()
    let probes = probes.base
    let slots = slots.base
    let mask = self.slots.capacity &- 1
    for (index, range) in strings.enumerated() {
      let probe = Self.probe(range, text, field)
      CacheLine.prefetch(slots, at: (Int(probe.hash) & mask) &* MemoryLayout<Slot>.stride)
      probes[index] = probe
    }
    let bytes = bytes.rawBytes
    for (index, range) in strings.enumerated() {
      let probe = probes[index]
      var place = Int(probe.hash) & mask
      repeat {
        if Self.isString(slots[place].string, probe.string, range, text, bytes) {
          probes[index].value = slots[place].value
          break
        }
        guard slots[place].isTaken else { break }
        place = (place &+ 1) & mask
      } while true
    }
  }

  /// The value of a string of the batch, or `unknown`.
  @inline(__always)
  func value(ofProbe index: Int) -> UInt32 { probes.base[index].value }

  /// Finds or inserts a string of the batch that was not there when the batch was looked up.
  ///
  /// - Returns: Its place until the next batch, and whether it is new; then its value is not noted.
  mutating func place(
    ofProbe index: Int, _ range: Range<Int>, in text: UnsafeRawBufferPointer, field: UInt8
  ) -> (place: Int, isNew: Bool) {
    let probe = probes.base[index]
    let mask = slots.capacity &- 1
    var place = Int(probe.hash) & mask
    while slots.base[place].isTaken {
      if Self.isString(slots.base[place].string, probe.string, range, text, bytes.rawBytes) {
        return (place, false)
      }
      place = (place &+ 1) & mask
    }
    var string = probe.string
    if string.isLong { string.start.third |= UInt64(bytes.count) }
    ScratchBuffer.copyIfShared(&slots)
    slots.base[place] = Slot(string: string, value: Self.unknown)
    if string.isLong {
      // Invariant: `range` is one of the tokens of `text`, which outlives the call.
      bytes.append(UnsafeBufferPointer(rebasing: text.assumingMemoryBound(to: UInt8.self)[range]))
    }
    count += 1
    return (place, true)
  }

  /// What is noted of the string at a place.
  func value(at place: Int) -> UInt32 { slots.base[place].value }

  /// Notes something of the string at a place.
  mutating func setValue(_ value: UInt32, at place: Int) {
    ScratchBuffer.copyIfShared(&slots)
    slots.base[place].value = value
  }

  @inline(__always)
  private static func probe(
    _ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ field: UInt8
  ) -> Probe {
    var string = Key(
      start: TermHash.start(range, text),
      kind: UInt32(field) &<< 16 | UInt32(truncatingIfNeeded: range.count))
    if string.isLong {
      let rest = range.lowerBound &+ 16..<range.upperBound
      string.start.third =
        TermHash.hash(rest, text, prefix: string.start.third, seed: 0) & string.lastMask
    }
    return Probe(string: string, hash: string.hash)
  }

  @inline(__always)
  private static func isString(
    _ known: Key, _ sought: Key, _ range: Range<Int>, _ text: UnsafeRawBufferPointer,
    _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    let difference =
      (known.start.first ^ sought.start.first) | (known.start.second ^ sought.start.second)
      | (known.start.third ^ sought.start.third) & sought.lastMask
      | UInt64(known.kind ^ sought.kind)
    guard difference == 0 else { return false }
    guard sought.isLong, let left = bytes.baseAddress, let right = text.baseAddress else {
      return true
    }
    let start = Int(known.start.third & ~sought.lastMask)
    return TermHash.areEqual(left + start, right + range.lowerBound, count: range.count)
  }

  /// Makes room for a batch of new strings, so that places stay as they are while it is looked up.
  private mutating func growIfNeeded() {
    guard (count + Self.batchSize) * 3 > slots.capacity * 2 else { return }
    let larger = ScratchBuffer<Slot>(slots.capacity * 2, repeating: Slot())
    let mask = larger.capacity - 1
    for index in 0..<slots.capacity where slots.base[index].isTaken {
      var place = Int(slots.base[index].string.hash) & mask
      while larger.base[place].isTaken { place = (place + 1) & mask }
      larger.base[place] = slots.base[index]
    }
    slots = larger
  }
}
