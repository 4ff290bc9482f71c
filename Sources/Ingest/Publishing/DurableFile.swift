import FoundationEssentials
import Glibc

/// Writes that are on the disk when the call returns.
enum DurableFile {
  /// Writes a file whole and syncs it.
  static func write(_ bytes: [UInt8], to path: String) throws(IngestError) {
    do {
      try Data(bytes).write(to: URL(filePath: path))
    } catch {
      throw .unwritable(path: path, reason: FileFault.reason(error))
    }
    try sync(path)
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

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(IngestError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path: path, reason: FileFault.reason(error))
    }
  }
}
