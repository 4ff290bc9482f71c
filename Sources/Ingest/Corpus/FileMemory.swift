import FoundationEssentials
import SourceReading

/// The signatures that corpus files had when they were read, beside the index.
///
/// It is no part of the index: without it, or when it is damaged, all files are read again. Each line
/// has a file's digest, its signature and its path; the last line is the digest of those before.
struct FileMemory: Sendable {
  /// A file as it was when it was read.
  struct Entry: Hashable, Sendable {
    /// Its signature before it was read.
    var signature: FileSignature
    /// Its SHA-256.
    var sha256: String
  }

  /// The files by path.
  private(set) var entries: [String: Entry] = [:]

  /// Remembers nothing.
  init() {}

  /// Reads the memory of an index; nothing where there is none, or it is damaged.
  init(_ layout: IndexLayout) {
    guard let bytes = try? FileBytes.read(layout.fileMemory),  // then all files are read
      let lines = Self.proved(bytes)
    else { return }
    for line in lines.split(separator: UInt8(ascii: "\n")) {
      if let (path, entry) = Self.entry(line) { entries[path] = entry }
    }
  }

  /// The digest of a file whose signature is the noted one.
  func sha256(of path: String, _ signature: FileSignature) -> String? {
    guard let entry = entries[path], entry.signature == signature else { return nil }
    return entry.sha256
  }

  /// Notes a file.
  ///
  /// A file that was written just before it was read is not noted, because it could be written again
  /// without another signature.
  mutating func note(
    _ path: String, _ signature: FileSignature, sha256: String, readAt moment: Int
  ) {
    guard !signature.isFresh(at: moment), !path.utf8.contains(UInt8(ascii: "\n")) else { return }
    entries[path] = Entry(signature: signature, sha256: sha256)
  }

  /// Forgets all files but some.
  mutating func forget(except files: [CorpusFile]) {
    let paths = Set(files.map(\.path))
    entries = entries.filter { paths.contains($0.key) }
  }

  /// Writes the memory beside an index; a memory that cannot be written is only slower.
  func write(_ layout: IndexLayout) {
    var bytes: [UInt8] = []
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      let signature = entry.signature
      bytes += Array(
        """
        \(entry.sha256) \(signature.size) \(signature.modified) \(signature.changed) \
        \(signature.inode) \(path)\n
        """.utf8)
    }
    bytes += Array((Digest.sha256(bytes) + "\n").utf8)
    let draft = layout.fileMemory + IndexLayout.unfinished
    do {
      try DurableFile.write(bytes, to: draft, mayBeLost: true)
      try DurableFile.rename(draft, to: layout.fileMemory)
    } catch {
      return
    }
  }

  /// The lines before the last, when that is their digest.
  private static func proved(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 65 else { return nil }
    let body = Array(bytes.dropLast(65))
    guard String(decoding: bytes.suffix(65), as: UTF8.self) == Digest.sha256(body) + "\n" else {
      return nil
    }
    return body
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> (path: String, entry: Entry)? {
    let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
    guard parts.count == 6, let size = number(parts[1]), let modified = number(parts[2]),
      let changed = number(parts[3]), let inode = number(parts[4])
    else { return nil }
    let signature = FileSignature(
      size: size, modified: modified, changed: changed, inode: UInt(inode))
    let sha256 = String(decoding: parts[0], as: UTF8.self)
    return (
      String(decoding: parts[5], as: UTF8.self), Entry(signature: signature, sha256: sha256)
    )
  }

  /// A number of digits; nil for anything else.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      let (tenfold, first) = number.multipliedReportingOverflow(by: 10)
      let (sum, second) = tenfold.addingReportingOverflow(Int(digit - 0x30))
      guard !first, !second else { return nil }
      number = sum
    }
    return number
  }
}
