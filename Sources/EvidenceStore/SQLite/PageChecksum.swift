/// The checksum at the end of every page of a database.
///
/// The sum is the one that SQLite itself uses for its write-ahead journal (Database File Format,
/// 4.2) and that its checksum shim `cksumvfs` writes at the same place, so that an `sqlite3` with
/// that extension proves these files too: two 32-bit sums over the words of the page, each carried
/// into the other. What changes within one word always changes the sum.
enum PageChecksum {
  /// How many bytes of a page the sum takes.
  static let byteCount = 8

  /// Whether a page of a size that SQLite knows ends in the sum of what stands before it.
  static func holds(_ page: UnsafeRawBufferPointer) -> Bool {
    sum(of: page) == stored(in: page)
  }

  /// Whether so many bytes can be a page: a power of two from 512 to 65,536.
  static func isPageSize(_ count: Int) -> Bool {
    count >= 512 && count <= 65_536 && count & (count - 1) == 0
  }

  /// Writes the sum at the end of a page.
  static func put(in page: UnsafeMutableRawBufferPointer) {
    let sum = sum(of: UnsafeRawBufferPointer(page))
    page.storeBytes(of: sum.littleEndian, toByteOffset: page.count - byteCount, as: UInt64.self)
  }

  private static func stored(in page: UnsafeRawBufferPointer) -> UInt64 {
    UInt64(
      littleEndian: page.loadUnaligned(
        fromByteOffset: page.count - byteCount, as: UInt64.self))
  }

  /// Invariant: a page is a multiple of eight bytes, so that no word is cut.
  private static func sum(of page: UnsafeRawBufferPointer) -> UInt64 {
    var (first, second): (UInt32, UInt32) = (0, 0)
    var offset = 0
    let end = page.count - byteCount
    while offset < end {
      let words = UInt64(
        littleEndian: page.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      first = first &+ UInt32(truncatingIfNeeded: words) &+ second
      second = second &+ UInt32(truncatingIfNeeded: words >> 32) &+ first
      offset += 8
    }
    return UInt64(first) | UInt64(second) << 32
  }
}
