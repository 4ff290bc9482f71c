import Crypto

/// Digests of large files.
package enum FileDigest {
  /// The SHA-256 of a file's bytes, in constant memory.
  package static func sha256(path: String) throws(StreamFault) -> String {
    try sized(path: path).sha256
  }

  /// The number of a file's bytes and their SHA-256, in constant memory.
  package static func sized(
    path: String
  ) throws(StreamFault) -> (byteCount: Int, sha256: String) {
    let file = try RawFile(path: path, name: path)
    // Small enough that one file after another is read into the same memory.
    // Invariant: of this call, which frees it; only bytes that were read are looked at.
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { room.deallocate() }
    var hash = SHA256()
    var byteCount = 0
    while true {
      let count = try file.read(into: room)
      guard count > 0 else { return (byteCount, Digest.hexadecimal(hash.finalize())) }
      byteCount += count
      hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: room[..<count]))
    }
  }
}
