import Glibc

/// The folder into which a new index is written, beside the one before.
struct IndexFolder {
  /// The folder's path.
  let path: String

  /// The number that the next file gets.
  private(set) var nextNumber: Int

  private let base: String?

  /// Writes to a folder; files that stay come from the folder of the index before.
  init(_ path: String, base: TextIndex?) {
    self.path = path
    self.base = base?.folder
    nextNumber = base?.files.nextNumber ?? 1
  }

  /// Names a new file, and makes sure that nothing of a writer that was interrupted lies there.
  mutating func newName(_ ending: String) -> String {
    defer { nextNumber += 1 }
    let name = "text-\(nextNumber).\(ending)"
    unlink(path(of: name))
    return name
  }

  /// The path of a file.
  func path(of name: String) -> String { path + "/" + name }

  /// Writes a new file whole.
  mutating func write(
    _ bytes: [UInt8], _ ending: String
  ) throws(TextIndexUpdateError) -> String {
    let name = newName(ending)
    let path = path(of: name)
    try writingFiles { () throws(SegmentWriterError) in
      try FileWriting.write(to: path) { descriptor throws(SegmentWriterError) in
        guard FileWriting.writeAll(bytes, to: descriptor) else {
          throw FileWriting.unwritable(path)
        }
      }
    }
    return name
  }

  /// Removes a new file that is not needed after all.
  func remove(_ name: String) { unlink(path(of: name)) }

  /// Takes a file of the index before over: as a second name of the same file, or, where the folders
  /// do not allow that, as a copy.
  func keep(_ name: String) throws(TextIndexUpdateError) {
    guard let base, base != path else { return }
    let source = base + "/" + name
    let target = path(of: name)
    guard link(source, target) != 0 else { return }
    if errno == EEXIST {
      guard !Self.areSame(source, target) else { return }
      unlink(target)
      guard link(source, target) != 0 else { return }
    }
    try copy(source, to: target)
  }

  /// Whether two paths name one file.
  private static func areSame(_ left: String, _ right: String) -> Bool {
    var (one, other) = (stat(), stat())
    guard stat(left, &one) == 0, stat(right, &other) == 0 else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }

  private func copy(_ source: String, to target: String) throws(TextIndexUpdateError) {
    let descriptor = open(source, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .notKept(file: source, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    try writingFiles { () throws(SegmentWriterError) in
      try FileWriting.write(to: target) { output throws(SegmentWriterError) in
        guard Self.copyAll(descriptor, to: output) else { throw FileWriting.unwritable(target) }
      }
    }
  }

  private static func copyAll(_ input: CInt, to output: CInt) -> Bool {
    var part = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(input, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 }
      guard FileWriting.writeAll(Array(part[..<count]), to: output) else { return false }
    }
  }
}
