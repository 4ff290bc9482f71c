import Glibc
import Synchronization

/// A file read from its beginning to its end, which knows how far it has come.
final class RawFile: Sendable {
  /// What messages call it.
  let name: String
  /// Its size in bytes; 0 where it has none, as a pipe.
  let size: Int

  private let descriptor: Int32
  private let position = Atomic<Int>(0)

  /// Opens a file.
  init(path: String, name: String) throws(StreamFault) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    self.name = name
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      size = 0
      throw .unreadable(path: name, reason: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      size = 0
      throw .unreadable(path: name, reason: "it is a folder")
    }
    size = Int(status.st_size)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// How many bytes were read.
  var consumed: Int { position.load(ordering: .relaxed) }

  /// Reads the next bytes into a room and returns how many; 0 at the end.
  func read(into room: UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int {
    while true {
      let count = Glibc.read(descriptor, room.baseAddress, room.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw .unreadable(path: name, reason: String(cString: strerror(errno)))
      }
      position.add(count, ordering: .relaxed)
      return count
    }
  }
}
