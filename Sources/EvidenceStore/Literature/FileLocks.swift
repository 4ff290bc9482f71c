import Glibc

/// Whether a file system has the locks that SQLite takes (POSIX 1003.1, `fcntl`).
///
/// SQLite calls a file system without them busy, as it calls a file that another process has.
enum FileLocks {
  /// Asks beside which file a lock of this process would stand, and takes none; a file that cannot be
  /// asked about is taken for one with locks.
  ///
  /// The file must not be one that SQLite has open: closing it would give up SQLite's own locks.
  static func areKept(of path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return true }
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_RDLCK)
    lock.l_whence = Int16(SEEK_SET)
    return fcntl(descriptor, F_GETLK, &lock) == 0
  }
}
