import Glibc

/// The number of the last commit of a store that grows in place, in a small file beside the store.
///
/// SQLite reads its write-ahead journal up to the first byte that does not fit, and takes what stands
/// behind for never committed: after a crash that is what it wants, but a changed byte or a lost
/// journal would take back what was committed, and nothing would say so. The mark tells the two
/// apart. It is written when a commit is on the disk, so that a store which counts fewer commits than
/// its mark has lost some; one that counts more was stopped before the mark was written.
///
/// The number stands in the file twice, so that no change of a single byte gives another number.
struct CommitMark {
  /// Where it stands.
  let path: String

  /// Names the mark of the store at a path.
  init(ofStore path: String) { self.path = path + ".commits" }

  /// Reads the number; nil where the file is not there or is not what was written.
  func number() -> Int? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return nil }
    let text = String(decoding: bytes[..<count], as: UTF8.self)
    guard let number = Int(text.prefix { $0 != " " }), Self.text(number) == text else { return nil }
    return number
  }

  /// Writes a number that is on the disk when the call returns.
  func write(_ number: Int) throws(StoreError) {
    guard write(Array(Self.text(number).utf8), to: draft), rename(draft, path) == 0, syncFolder()
    else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
  }

  /// Removes what a killed run has left.
  func removeDraft() { unlink(draft) }

  private var draft: String { path + ".new" }

  private static func text(_ number: Int) -> String { "\(number) \(number)\n" }

  private func write(_ bytes: [UInt8], to draft: String) -> Bool {
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest.removeFirst(count)
    }
    return fsync(descriptor) == 0
  }

  private func syncFolder() -> Bool {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    let folder = end == path.startIndex ? "." : String(path[..<end])
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }
}
