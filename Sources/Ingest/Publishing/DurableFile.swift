import CLinux
import FoundationEssentials
import Glibc

/// Writes that are on the disk when the call returns.
enum DurableFile {
  /// Writes a file whole and syncs it, unless it may be lost.
  static func write(
    _ bytes: [UInt8], to path: String, mayBeLost: Bool = false
  ) throws(IngestError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .unwritable(path: path, reason: FileFault.reason(errno: errno))
    }
    defer { close(descriptor) }
    guard write(bytes, to: descriptor), mayBeLost || fsync(descriptor) == 0 else {
      throw .unwritable(path: path, reason: FileFault.reason(errno: errno))
    }
  }

  /// Writes all bytes, however few the system takes at a time; false with `errno` when it takes none.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Syncs a file or a folder.
  static func sync(_ path: String) throws(IngestError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unwritable(path: path, reason: FileFault.reason(errno: errno))
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw .unwritable(path: path, reason: FileFault.reason(errno: errno))
    }
  }

  /// Puts a file or folder in another's place in one step.
  static func rename(_ path: String, to target: String) throws(IngestError) {
    guard Glibc.rename(path, target) == 0 else {
      throw .unwritable(path: target, reason: FileFault.reason(errno: errno))
    }
  }

  /// Puts two folders each in the other's place in one step.
  ///
  /// A file system that knows no such step gets three; a crash between them leaves both folders,
  /// the one that was at `target` as `target.old`.
  static func exchange(_ path: String, with target: String) throws(IngestError) {
    let exchange: UInt32 = 2  // RENAME_EXCHANGE of linux/fs.h
    if renameat2(AT_FDCWD, path, AT_FDCWD, target, exchange) == 0 { return }
    guard errno == EINVAL || errno == ENOSYS else {
      throw .unwritable(path: target, reason: FileFault.reason(errno: errno))
    }
    try rename(target, to: target + ".old")
    try rename(path, to: target)
    try rename(target + ".old", to: path)
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(IngestError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path: path, reason: FileFault.reason(error))
    }
  }
}
