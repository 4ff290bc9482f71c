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
  /// - Throws: `IngestError.unwritable` when the lock file cannot be made, or when the file system has
  ///   no locks, so that two writers could not be kept apart.
  static func exclusive(
    _ path: String, by lock: (Int32, Int32) -> Int32 = flock
  ) throws(IngestError) -> IndexLock? {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .unwritable(path: path, reason: FileFault.reason(errno: errno))
    }
    switch take(LOCK_EX, of: descriptor, by: lock) {
    case .held: return IndexLock(descriptor: descriptor)
    case .heldByAnother:
      close(descriptor)
      return nil
    case .unavailable(let code):
      close(descriptor)
      throw .unwritable(
        path: path,
        reason: "its file system has no locks that keep two writers apart ("
          + "\(FileFault.reason(errno: code)))\n  put the index on a local disk with --index")
    }
  }

  /// Takes a reader's lock on an existing file, or nil when the file is gone or being removed.
  ///
  /// Where the file system has no locks, no writer takes one either: the file is only held open.
  package static func shared(_ path: String) -> IndexLock? { shared(path, by: flock) }

  static func shared(_ path: String, by lock: (Int32, Int32) -> Int32) -> IndexLock? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    if take(LOCK_SH, of: descriptor, by: lock) == .heldByAnother {
      close(descriptor)
      return nil
    }
    return IndexLock(descriptor: descriptor)
  }

  /// Whether no reader holds the file; takes the lock for as long as the returned value lives.
  static func unread(_ path: String) -> IndexLock? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard take(LOCK_EX, of: descriptor, by: flock) == .held else {
      close(descriptor)
      return nil
    }
    return IndexLock(descriptor: descriptor)
  }

  /// What came of asking for a lock.
  private enum Outcome: Equatable {
    case held
    case heldByAnother
    /// The file system cannot lock; the value is its `errno`.
    case unavailable(Int32)
  }

  private static func take(
    _ mode: Int32, of descriptor: Int32, by lock: (Int32, Int32) -> Int32
  ) -> Outcome {
    while lock(descriptor, mode | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return .heldByAnother
      case let code: return .unavailable(code)
      }
    }
    return .held
  }
}
