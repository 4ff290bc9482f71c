@testable import TextAnalysis

/// A character as the word scanner sees it.
struct ReferenceCharacter {
  /// What a character can be to a word.
  enum Kind {
    case letter, digit, superscriptDigit, dropped, apostrophe, hyphen, stop, comma, comparator
    case space, other
  }

  /// What it is.
  var kind: Kind
  /// The character, or a replacement character for a byte that is no UTF-8.
  var scalar: Unicode.Scalar
  /// How many bytes it takes.
  var length: Int

  /// Whether it can begin a word.
  var beginsWord: Bool { kind == .letter || kind == .digit || kind == .superscriptDigit }

  /// Reads the character at an index; behind the limit stands a space of no length.
  init(_ bytes: [UInt8], at index: Int, limit: Int) {
    guard index < limit else {
      self.init(kind: .space, scalar: " ", length: 0)
      return
    }
    let byte = bytes[index]
    if byte < 0x80 {
      self.init(kind: Self.kind(ofASCII: byte), scalar: Unicode.Scalar(byte), length: 1)
    } else if let (scalar, length) = Self.decode(bytes, index, limit) {
      self.init(kind: Self.kind(of: scalar), scalar: scalar, length: length)
    } else {
      self.init(kind: .other, scalar: "\u{FFFD}", length: 1)
    }
  }

  private init(kind: Kind, scalar: Unicode.Scalar, length: Int) {
    self.kind = kind
    self.scalar = scalar
    self.length = length
  }

  private static func kind(ofASCII byte: UInt8) -> Kind {
    if byte.isASCIILetter { return .letter }
    if byte.isASCIIDigit { return .digit }
    if byte.isASCIISpace { return .space }
    return switch byte {
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="): .comparator
    default: .other
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: return .superscriptDigit
    case 0x2010...0x2013, 0x2212, 0xFE63, 0xFF0D: return .hyphen
    case 0x2018, 0x2019, 0x02BC, 0xFF07: return .apostrophe
    case 0x2264, 0x2265: return .comparator
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: return .space
    default: break
    }
    if CharacterFolding.isDropped(scalar) { return .dropped }
    if let isLetter = CharacterFolding.isLetter(scalar) { return isLetter ? .letter : .digit }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      .letter
    case .decimalNumber, .letterNumber, .otherNumber: .digit
    default: .other
    }
  }

  /// Decodes a character of two to four bytes, or returns nil when the bytes are no UTF-8.
  private static func decode(
    _ bytes: [UInt8], _ index: Int, _ limit: Int
  ) -> (Unicode.Scalar, Int)? {
    var decoder = UTF8()
    var iterator = bytes[index..<min(index + 4, limit)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return (scalar, UTF8.width(scalar))
  }
}
