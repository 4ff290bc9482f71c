import Glibc

/// What the file system says of a file without its bytes being read.
///
/// As in git's index, a file whose signature is the one that was noted with its digest is taken to
/// be unchanged. Every change of a file's bytes moves its time of change (`ctime`), which no program
/// can set back.
struct FileSignature: Hashable, Sendable {
  /// The size in bytes.
  var size: Int
  /// When the bytes changed, in nanoseconds.
  var modified: Int
  /// When bytes or attributes changed, in nanoseconds.
  var changed: Int
  /// The file's number in its file system.
  var inode: UInt

  /// Creates the value from its parts.
  init(size: Int, modified: Int, changed: Int, inode: UInt) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }

  /// Asks for a regular file; nil for a folder, a link or a file that is not there.
  init?(path: String) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(status)
  }

  /// Asks for a regular file, or for the one that a link leads to.
  init?(following path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(status)
  }

  /// Takes what the system says of a regular file.
  init(_ status: stat) {
    self.init(
      size: Int(status.st_size), modified: Self.nanoseconds(status.st_mtim),
      changed: Self.nanoseconds(status.st_ctim), inode: UInt(status.st_ino))
  }

  /// Whether the file was written so shortly before a moment that another write could have left the
  /// times as they are; the clock of a file system ticks every few milliseconds.
  func isFresh(at moment: Int) -> Bool { max(modified, changed) > moment - 1_000_000_000 }

  /// The time, in nanoseconds.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
  }
}
