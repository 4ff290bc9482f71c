import Glibc

/// The bytes of one segment file, mapped into memory for reading.
///
/// The place where pointers into a file come from. Its invariants: `base` stays valid for `count`
/// bytes as long as the object lives; nothing writes through it; every access is checked against
/// `count` here. A segment file is never changed in place (it is replaced by rename), so the
/// mapping does not change under a reader. That makes sharing between threads safe. Pointers leave
/// only through `slice`, by way of `SegmentFile.bytes`, which checks section and page first; who
/// keeps one keeps the `SegmentFile` too.
final class SegmentBytes: @unchecked Sendable {
  /// The file's path, for error messages.
  let file: String

  /// The number of bytes.
  let count: Int

  private let base: UnsafeRawPointer
  private let isMapped: Bool

  /// Maps a file.
  convenience init(mapping path: String) throws(SegmentError) { try self.init(HeldFile(path)) }

  /// Maps a file that is held.
  init(_ held: HeldFile) throws(SegmentError) {
    var status = stat()
    guard fstat(held.descriptor, &status) == 0 else { throw .unreadable(held.path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(file: held.path, reason: "not a regular file")
    }
    file = held.path
    count = Int(status.st_size)
    isMapped = count > 0
    base = try Self.map(held.descriptor, count: count, path: held.path)
  }

  /// Copies bytes that are in memory already.
  init(copying bytes: [UInt8], named name: String) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count + 1, alignment: 16)
    copy.copyBytes(from: bytes)
    file = name
    count = bytes.count
    isMapped = false
    base = copy.baseAddress.map { UnsafeRawPointer($0) } ?? Self.emptyBase
  }

  deinit {
    let pointer = UnsafeMutableRawPointer(mutating: base)
    if isMapped { munmap(pointer, count) } else if base != Self.emptyBase { pointer.deallocate() }
  }

  /// Reads a little-endian integer, or returns nil when it does not lie inside the bytes.
  func load<Value: FixedWidthInteger>(_ type: Value.Type, at offset: Int) -> Value? {
    guard offset >= 0, offset <= count - MemoryLayout<Value>.size else { return nil }
    return Value(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: type))
  }

  /// Copies a range of bytes, or returns nil when it does not lie inside the bytes.
  func copy(_ range: Range<Int>) -> [UInt8]? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    return Array(UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// Returns the place of a range in memory, or nil when it does not lie inside the bytes.
  func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    return UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// Lets the pages that were read go from this process's memory; they are read anew where they are
  /// asked for again.
  ///
  /// The mapping stays, so pointers into it stay valid: the file's bytes come back in their place.
  func releasePages() {
    guard isMapped else { return }
    madvise(UnsafeMutableRawPointer(mutating: base), count, MADV_DONTNEED)
  }

  /// Computes the checksum of a range, or returns nil when it does not lie inside the bytes.
  func checksum(of range: Range<Int>) -> UInt32? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    return CRC32C.checksum(
      of: UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  private static func map(
    _ descriptor: CInt, count: Int, path: String
  ) throws(SegmentError) -> UnsafeRawPointer {
    guard count > 0 else { return emptyBase }
    let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let address, address != MAP_FAILED else { throw .unreadable(path) }
    return UnsafeRawPointer(address)
  }

  /// Stands for no bytes; never read, because `count` is 0 with it.
  private static var emptyBase: UnsafeRawPointer {
    UnsafeRawPointer(bitPattern: 16).unsafelyUnwrapped
  }
}
