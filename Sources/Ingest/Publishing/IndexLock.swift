import Glibc

/// An advisory lock on a file, held until the value goes away.
///
/// A writer holds `LOCK` exclusively; a reader holds its generation's manifest shared, so that a
/// writer removes no generation that is still read.
package final class IndexLock: Sendable {
  private let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Takes the writer's lock, or nil when another process holds it.
  ///
  /// - Throws: `IngestError.unwritable` when the lock file cannot be made.
  static func exclusive(_ path: String) throws(IngestError) -> IndexLock? {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .unwritable(path: path, reason: FileFault.reason(errno: errno))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    return IndexLock(descriptor: descriptor)
  }

  /// Takes a reader's lock on an existing file, or nil when the file is gone or being removed.
  package static func shared(_ path: String) -> IndexLock? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_SH | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    return IndexLock(descriptor: descriptor)
  }

  /// Whether no reader holds the file; takes the lock for as long as the returned value lives.
  static func unread(_ path: String) -> IndexLock? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    return IndexLock(descriptor: descriptor)
  }
}
