import Crypto

/// A digest of a set of parts that can take a part in and out again.
///
/// The sum is that of the parts' SHA-256 digests modulo 2²⁵⁶ (Bellare and Micciancio 1997, AdHash;
/// Clarke and others 2003, multiset hashes). It does not depend on the order in which the parts
/// came, so that an index that was changed step by step has the sum of one that was built at once.
/// It tells builds apart and is no signature: files are proved by their own SHA-256.
package struct ContentSum: Hashable, Sendable {
  private var words: [UInt64] = [0, 0, 0, 0]

  /// The sum of nothing.
  package init() {}

  /// Reads a sum that ``hexadecimal`` wrote; nil for other text.
  package init?(hexadecimal text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 64 else { return nil }
    for index in 0..<4 {
      let digits = String(decoding: bytes[index * 16..<index * 16 + 16], as: UTF8.self)
      guard let word = UInt64(digits, radix: 16) else { return nil }
      words[3 - index] = word
    }
  }

  /// Takes a part in.
  package mutating func add(_ part: [UInt8]) {
    var carry = false
    for (index, word) in Self.words(of: part).enumerated() {
      let (sum, first) = words[index].addingReportingOverflow(word)
      let (total, second) = sum.addingReportingOverflow(carry ? 1 : 0)
      words[index] = total
      carry = first || second
    }
  }

  /// Takes a part out that was taken in before.
  package mutating func remove(_ part: [UInt8]) {
    var borrow = false
    for (index, word) in Self.words(of: part).enumerated() {
      let (difference, first) = words[index].subtractingReportingOverflow(word)
      let (total, second) = difference.subtractingReportingOverflow(borrow ? 1 : 0)
      words[index] = total
      borrow = first || second
    }
  }

  /// The sum as 64 hexadecimal digits, the highest first.
  package var hexadecimal: String {
    words.reversed().map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  /// The four words of a part's digest, the lowest first.
  private static func words(of part: [UInt8]) -> [UInt64] {
    var words: [UInt64] = [0, 0, 0, 0]
    for (index, byte) in SHA256.hash(data: part).enumerated() {
      words[index / 8] |= UInt64(byte) << UInt64(index % 8 * 8)
    }
    return words
  }
}
