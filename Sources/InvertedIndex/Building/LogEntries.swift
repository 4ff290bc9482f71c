/// A list of log entries in parts, so that it grows without being copied, and that can be filled anew.
///
/// It is a value as long as `prepareToAppend` is called before entries are added.
///
/// Invariant: `next` points behind the last entry, in a part that has room for `room` more.
struct LogEntries {
  /// How many entries there are.
  var count: Int { parts.prefix(usedCount).reduce(0) { $0 + $1.capacity } - room }

  /// How many bytes they take in memory, without parts that wait to be filled again.
  var byteCount: Int { (count + room) * MemoryLayout<LogEntry>.stride }

  private var parts: [ScratchBuffer<LogEntry>] = []
  /// How many parts have entries; those behind are kept to be filled again.
  private var usedCount = 0
  private var next: UnsafeMutablePointer<LogEntry>?
  private var room = 0

  private static let smallPartSize = 1 << 14
  private static let largePartSize = 1 << 20

  /// Adds an entry.
  @inline(__always)
  mutating func append(_ entry: LogEntry) {
    if room == 0 { addPart() }
    guard let place = next else { return }
    place.pointee = entry
    next = place + 1
    room &-= 1
  }

  /// Makes sure that no copy of the list has the part to which entries are added.
  mutating func prepareToAppend() {
    guard usedCount > 0, !isKnownUniquelyReferenced(&parts[usedCount - 1]) else { return }
    let last = usedCount - 1
    ScratchBuffer.copyIfShared(&parts[last])
    next = parts[last].base + (parts[last].capacity - room)
  }

  /// Removes all entries and keeps their memory.
  mutating func removeAll() { (usedCount, next, room) = (0, nil, 0) }

  private mutating func addPart() {
    if usedCount == parts.count || !isKnownUniquelyReferenced(&parts[usedCount]) {
      parts.removeSubrange(usedCount...)
      parts.append(
        ScratchBuffer(uninitialized: usedCount < 64 ? Self.smallPartSize : Self.largePartSize))
    }
    (next, room) = (parts[usedCount].base, parts[usedCount].capacity)
    usedCount += 1
  }

  /// Calls a closure with the entries, part by part.
  @inline(__always)
  func forEachPart(_ body: (UnsafeBufferPointer<LogEntry>) -> Void) {
    for (index, part) in parts.prefix(usedCount).enumerated() {
      let isLast = index == usedCount - 1
      body(UnsafeBufferPointer(start: part.base, count: part.capacity - (isLast ? room : 0)))
    }
  }
}
