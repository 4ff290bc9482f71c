import Glibc

/// A file that has no name and goes away with this object, or with the process.
///
/// Invariant: what `mapped` returns is valid as long as the object lives; nothing is appended after
/// the first call of `mapped`.
final class TemporaryFile {
  /// How many bytes have been appended.
  private(set) var count = 0

  private let descriptor: CInt
  private let folder: String
  private var mapping: UnsafeMutableRawPointer?

  /// Makes an empty file in a folder.
  init(in folder: String) throws(SegmentWriterError) {
    var template = Array((folder + "/evq-XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    self.folder = folder
    guard descriptor >= 0 else { throw Self.unwritable(folder) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    if let mapping { munmap(mapping, count) }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Appends bytes.
  func append(_ bytes: UnsafeRawBufferPointer) throws(SegmentWriterError) {
    guard FileWriting.writeAll(bytes, to: descriptor) else { throw Self.unwritable(folder) }
    count += bytes.count
  }

  /// The bytes that have been appended.
  func mapped() throws(SegmentWriterError) -> UnsafeRawBufferPointer {
    guard count > 0 else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    if mapping == nil {
      let address = mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0)
      guard let address, address != MAP_FAILED else { throw Self.unwritable(folder) }
      madvise(address, count, MADV_SEQUENTIAL)
      mapping = address
    }
    return UnsafeRawBufferPointer(start: mapping, count: count)
  }

  /// Lets go of the memory in which a part of the file was read; it can be read again.
  func forget(_ range: Range<Int>) {
    let page = Int(sysconf(CInt(_SC_PAGESIZE)))
    let start = (range.lowerBound + page - 1) / page * page
    let end = range.upperBound / page * page
    guard let mapping, start < end else { return }
    madvise(mapping + start, end - start, MADV_DONTNEED)
  }

  private static func unwritable(_ folder: String) -> SegmentWriterError {
    .unwritable(file: folder, reason: String(cString: strerror(errno)))
  }
}
