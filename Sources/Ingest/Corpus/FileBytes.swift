import Glibc

/// Reads files whole.
package enum FileBytes {
  /// The bytes of the file at a path.
  ///
  /// - Parameters:
  ///   - path: The path as the system knows it.
  ///   - name: What errors call the file; the path itself when it is not given.
  /// - Returns: All bytes.
  /// - Throws: `IngestError.unreadable`.
  package static func read(_ path: String, named name: String? = nil) throws(IngestError) -> [UInt8]
  {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw fault(path, name) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault(path, name) }
    guard let bytes = read(descriptor, size: Int(status.st_size)) else { throw fault(path, name) }
    return bytes
  }

  /// Reads an open file to its end.
  ///
  /// - Parameters:
  ///   - descriptor: The open file.
  ///   - size: How many are expected; what has no size is read in pieces.
  ///   - most: More than so many are of no use.
  /// - Returns: The bytes, not many more than `most`; nil with `errno` for a fault.
  static func read(_ descriptor: Int32, size: Int, atMost most: Int = .max) -> [UInt8]? {
    // A byte more than the file has, so that its end is met.
    var bytes: [UInt8] = []
    var room = max(size + 1, 4096)
    while bytes.count <= most {
      let count = append(room, from: descriptor, to: &bytes)
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      // At what is likely the end a small piece is enough to meet it.
      room = count < room ? 4096 : 65_536
    }
    return bytes
  }

  /// Reads at most so many bytes; returns how many, 0 at the end, and below 0 for a fault.
  private static func append(_ room: Int, from descriptor: Int32, to bytes: inout [UInt8]) -> Int {
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      repeat {
        count = Glibc.read(descriptor, buffer.baseAddress, room)
      } while count < 0 && errno == EINTR
      filled = max(0, count)  // the system has filled so many
    }
    if bytes.isEmpty { bytes = piece } else { bytes += piece }
    return count
  }

  private static func fault(_ path: String, _ name: String?) -> IngestError {
    .unreadable(path: name ?? path, reason: FileFault.reason(errno: errno))
  }
}
