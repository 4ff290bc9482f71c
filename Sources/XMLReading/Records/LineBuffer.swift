import Glibc

/// The bytes of the record that is being read, in memory that is used again for the next one.
///
/// `bytes` points at `capacity` bytes that this object owns, of which the first `count` are set;
/// every write goes through `reserve`, which makes room before it.
final class LineBuffer {
  private(set) var count = 0
  private var capacity = 1 << 16
  private var bytes: UnsafeMutablePointer<UInt8>

  init() {
    bytes = .allocate(capacity: capacity)
  }

  deinit {
    bytes.deallocate()
  }

  /// Forgets what was written.
  func removeAll() { count = 0 }

  /// Forgets what was written behind a place.
  func cut(to count: Int) { self.count = min(self.count, count) }

  /// What was written; valid until the next change.
  var span: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }

  /// Adds a byte.
  func append(_ byte: UInt8) {
    reserve(1)
    bytes[count] = byte
    count += 1
  }

  /// Adds bytes as they are.
  func append(_ source: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    memcpy(bytes + count, source, length)
    count += length
  }

  /// Adds bytes as they are.
  func append(_ source: [UInt8]) {
    source.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { append(start, source.count) }
    }
  }

  /// Whether there is a control sign, a tab or a line end behind a place.
  private func hasControls(from start: Int) -> Bool {
    var found = false
    for index in start..<count { found = found || bytes[index] < 0x20 }
    return found
  }

  /// Takes the white space off both ends of what was written behind a place, and folds it inside
  /// where there is more than plain spaces.
  func foldSpace(from start: Int) {
    guard start < count else { return }
    if hasControls(from: start) { foldInside(from: start) }
    while count > start, bytes[count - 1] == 0x20 { count -= 1 }
    var first = start
    while first < count, bytes[first] == 0x20 { first += 1 }
    guard first > start else { return }
    memmove(bytes + start, bytes + first, count - first)
    count -= first - start
  }

  /// Makes one space of each run of white space and control signs.
  private func foldInside(from start: Int) {
    var end = start
    for index in start..<count {
      let byte = max(bytes[index], 0x20)
      if byte == 0x20, end > start, bytes[end - 1] == 0x20 { continue }
      bytes[end] = byte
      end += 1
    }
    count = end
  }

  private func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    while count + more > capacity { capacity *= 2 }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    memcpy(larger, bytes, count)
    bytes.deallocate()
    bytes = larger
  }
}
