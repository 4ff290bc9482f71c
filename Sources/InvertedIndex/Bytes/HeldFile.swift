import Glibc

/// A file that is open and not read yet: it can be read when its name is gone, too.
final class HeldFile: Sendable {
  /// The file's path, for error messages.
  let path: String
  // Invariant: opened and closed by this object alone.
  let descriptor: CInt

  /// Opens a file for reading.
  init(_ path: String) throws(SegmentError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path) }
    self.path = path
  }

  deinit { close(descriptor) }
}

extension SegmentError {
  /// The error for a file that the system has just refused to open or read.
  static func unreadable(_ path: String) -> SegmentError {
    .unreadable(file: path, reason: String(cString: strerror(errno)))
  }
}
