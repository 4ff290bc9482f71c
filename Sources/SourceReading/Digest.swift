import Crypto

/// Digests of bytes, written in lower-case hexadecimal.
package enum Digest {
  /// The SHA-256 of the bytes (FIPS 180-4).
  package static func sha256(_ bytes: [UInt8]) -> String {
    hexadecimal(SHA256.hash(data: bytes))
  }

  /// Whether a text is a SHA-256 as `sha256` writes it.
  package static func isSHA256(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// Writes bytes as two hexadecimal digits each.
  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// A SHA-256 over parts that are added one after another.
///
/// Each part is preceded by its length, so that no two different sequences of parts look alike.
package struct RunningDigest {
  private var hash = SHA256()

  /// Begins a digest of nothing.
  package init() {}

  /// Adds a part.
  package mutating func add(_ part: [UInt8]) {
    withUnsafeBytes(of: UInt64(part.count).littleEndian) { hash.update(bufferPointer: $0) }
    hash.update(data: part)
  }

  /// Adds a text.
  package mutating func add(_ text: String) {
    add(Array(text.utf8))
  }

  /// The digest of all parts so far.
  package var hexadecimal: String { Digest.hexadecimal(hash.finalize()) }
}
