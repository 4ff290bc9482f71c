import CLinux
import Glibc

/// A file that has no name and goes away with this object, or with the process.
final class TemporaryFile {
  /// How many bytes have been appended.
  private(set) var count = 0

  private let descriptor: CInt
  private let folder: String

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
    if descriptor >= 0 { close(descriptor) }
  }

  /// Appends bytes.
  func append(_ bytes: UnsafeRawBufferPointer) throws(SegmentWriterError) {
    guard FileWriting.writeAll(bytes, to: descriptor) else { throw Self.unwritable(folder) }
    count += bytes.count
  }

  /// Reads bytes that have been appended; there is room for them.
  func read(_ range: Range<Int>, to bytes: UnsafeMutablePointer<UInt8>) throws(SegmentWriterError) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let place = bytes + (offset - range.lowerBound)
      let count = pread(descriptor, place, range.upperBound - offset, off_t(offset))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.unwritable(folder) }
      offset += count
    }
  }

  /// Gives back the storage of bytes that are not read again, so that what is written next takes that
  /// and no new memory; a file system that cannot do it keeps them until the file goes away.
  func giveBack(_ range: Range<Int>) {
    _ = fallocate(
      descriptor, Self.punchHoleAndKeepSize, off_t(range.lowerBound), off_t(range.count))
  }

  /// FALLOC_FL_PUNCH_HOLE and FALLOC_FL_KEEP_SIZE of linux/falloc.h.
  private static var punchHoleAndKeepSize: CInt { 0x02 | 0x01 }

  private static func unwritable(_ folder: String) -> SegmentWriterError {
    .unwritable(file: folder, reason: String(cString: strerror(errno)))
  }
}
