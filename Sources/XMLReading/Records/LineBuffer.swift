import Glibc

/// The bytes of the record that is being read, in memory that is used again for the next one.
///
/// `bytes` points at `capacity` bytes that `deallocate` frees, of which the first `count` are set;
/// every write goes through `reserve`, which makes room before it.
struct LineBuffer {
  private(set) var count = 0
  private var capacity = 1 << 16
  // Invariant: `capacity` bytes until `deallocate`, of which the first `count` are set.
  private var bytes: UnsafeMutablePointer<UInt8>

  init() {
    bytes = .allocate(capacity: capacity)
  }

  /// Gives the memory back; the buffer may not be used afterwards.
  func deallocate() { bytes.deallocate() }

  /// Forgets what was written.
  mutating func removeAll() { count = 0 }

  /// A copy of what was written.
  var written: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: count)) }

  /// Adds a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    bytes[count] = byte
    count += 1
  }

  /// Adds bytes as they are.
  @inline(__always)
  mutating func append(_ source: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    memcpy(bytes + count, source, length)
    count += length
  }

  /// Takes the white space off both ends of what was written behind a place, and folds it inside
  /// where there is more than plain spaces.
  mutating func foldSpace(from start: Int) {
    guard start < count else { return }
    if hasControls(from: start) { foldInside(from: start) }
    while count > start, bytes[count - 1] == 0x20 { count -= 1 }
    var first = start
    while first < count, bytes[first] == 0x20 { first += 1 }
    guard first > start else { return }
    memmove(bytes + start, bytes + first, count - first)
    count -= first - start
  }

  /// Whether there is a control sign, a tab or a line end behind a place; eight bytes at a time, a
  /// byte below 0x20 being one whose top three bits are not set.
  private func hasControls(from start: Int) -> Bool {
    var index = start
    var found = false
    while index + 8 <= count {
      let word = UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self)
      let high = (word | word << 1 | word << 2) & 0x8080_8080_8080_8080
      found = found || high != 0x8080_8080_8080_8080
      index += 8
    }
    while index < count {
      found = found || bytes[index] < 0x20
      index += 1
    }
    return found
  }

  /// Makes one space of each run of white space and control signs.
  private mutating func foldInside(from start: Int) {
    var end = start
    for index in start..<count {
      let byte = max(bytes[index], 0x20)
      if byte == 0x20, end > start, bytes[end - 1] == 0x20 { continue }
      bytes[end] = byte
      end += 1
    }
    count = end
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    while count + more > capacity { capacity *= 2 }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    memcpy(larger, bytes, count)
    bytes.deallocate()
    bytes = larger
  }
}
