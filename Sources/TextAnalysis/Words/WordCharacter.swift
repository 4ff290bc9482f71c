/// A character as the word scanner sees it.
struct WordCharacter {
  /// What it is.
  var kind: CharacterKind
  /// The character, or a replacement character for a byte that is no UTF-8.
  var scalar: Unicode.Scalar
  /// How many bytes it takes.
  var length: Int

  /// Whether it can begin a word.
  var beginsWord: Bool { kind == .letter || kind == .digit || kind == .superscriptDigit }

  /// Reads the character at an index; behind the end stands a space of no length.
  init(_ text: WordText, at index: Int) {
    let byte = text[index]
    if byte < 0x80 {
      self.init(
        kind: CharacterKind(ascii: byte), scalar: Unicode.Scalar(byte),
        length: index < text.count ? 1 : 0)
    } else if let (scalar, length) = Self.decode(text, index) {
      self.init(kind: CharacterKind(scalar), scalar: scalar, length: length)
    } else {
      self.init(kind: .other, scalar: "\u{FFFD}", length: 1)
    }
  }

  private init(kind: CharacterKind, scalar: Unicode.Scalar, length: Int) {
    self.kind = kind
    self.scalar = scalar
    self.length = length
  }

  /// Decodes a character of two to four bytes, or returns nil when the bytes are no UTF-8.
  ///
  /// The ranges of first bytes and the least value of each length are those of RFC 3629, section 3;
  /// `Unicode.Scalar` refuses surrogates and what lies above U+10FFFF.
  private static func decode(_ text: WordText, _ index: Int) -> (Unicode.Scalar, Int)? {
    let first = UInt32(text[index])
    let (length, least): (Int, UInt32) =
      switch first {
      case 0xC2...0xDF: (2, 0x80)
      case 0xE0...0xEF: (3, 0x800)
      case 0xF0...0xF4: (4, 0x10000)
      default: (0, 0)
      }
    guard length > 0 else { return nil }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = UInt32(text[index + offset])
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | byte & 0x3F
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}
