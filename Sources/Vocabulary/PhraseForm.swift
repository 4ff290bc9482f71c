/// The form in which the phrases of a table are compared with text.
package enum PhraseForm: Hashable, Sendable {
  /// Words of a sentence: lower case, single spaces, no colon or stop at the end.
  case sentence
  /// A label of a header: as a sentence, and short.
  case label
  /// A heading: words only, `&` as `and`, no punctuation.
  case heading

  /// The most bytes that a phrase may have; of a header's line no longer window is looked at.
  package var longest: Int { self == .label ? 60 : 200 }

  /// A phrase in this form; nil where no word is left of it.
  package func phrase(_ text: String) -> String? {
    let phrase = self == .heading ? Self.heading(text) : Self.sentence(text)
    return phrase.utf8.contains(where: Self.isWord) ? phrase : nil
  }

  private static func sentence(_ text: String) -> String {
    let words = text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
    var bytes = words.map { Array($0.map(lowered)) }.joined(separator: [0x20]).map { $0 }
    while let last = bytes.last, ".:;, ".utf8.contains(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func heading(_ text: String) -> String {
    let spelled = text.utf8.flatMap { $0 == UInt8(ascii: "&") ? Array(" and ".utf8) : [$0] }
    let words = spelled.filter { $0 != UInt8(ascii: "'") }.split { !isWord($0) }
    let joined = words.map { Array($0.map(lowered)) }.joined(separator: [0x20])
    return String(decoding: Array(joined), as: UTF8.self)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
