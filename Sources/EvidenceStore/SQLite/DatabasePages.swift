import Glibc

/// Proves the pages of a database file, those too that no record uses and no question reads.
enum DatabasePages {
  /// Says which pages are not what was written; empty when all are.
  ///
  /// A page that is just being written by another process may be read in halves, so that one that
  /// does not hold is looked at again.
  static func faults(path: String) -> [String] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [String(cString: strerror(errno))] }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    guard let pageSize = pageSize(file), size % pageSize == 0 else {
      return ["expected a file of whole pages with checksums, found \(size) other bytes"]
    }
    return (0..<size / pageSize).filter { !holds($0, pageSize, file) }.map {
      "page \($0 + 1) is not what was written: its checksum does not hold"
    }
  }

  /// The size of a page by the file's header (Database File Format, 1.3.2); nil where it names none.
  private static func pageSize(_ file: Int32) -> Int? {
    var field: [UInt8] = [0, 0]
    guard pread(file, &field, 2, 16) == 2 else { return nil }
    let size = Int(field[0]) << 8 | Int(field[1])
    let whole = size == 1 ? 65_536 : size
    return PageChecksum.isPageSize(whole) ? whole : nil
  }

  private static func holds(_ page: Int, _ size: Int, _ file: Int32) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { bytes in
      for attempt in 0..<4 {
        if attempt > 0 { usleep(5_000) }
        let count = pread(file, bytes.baseAddress, size, page * size)
        if count == size, PageChecksum.holds(UnsafeRawBufferPointer(bytes)) { return true }
      }
      return false
    }
  }
}
