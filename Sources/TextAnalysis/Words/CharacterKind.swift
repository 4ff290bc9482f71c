/// What a character can be to a word.
enum CharacterKind: UInt8 {
  case letter, digit, superscriptDigit, dropped, apostrophe, hyphen, stop, comma, comparator
  case space, other

  /// The kind of an ASCII character.
  init(ascii byte: UInt8) {
    if byte.isASCIILetter {
      self = .letter
    } else if byte.isASCIIDigit {
      self = .digit
    } else if byte.isASCIISpace {
      self = .space
    } else {
      self = Self.punctuation(byte)
    }
  }

  /// The kind of a character outside ASCII.
  init(_ scalar: Unicode.Scalar) {
    let place = Int(scalar.value) - 0x80
    self = Self.ofTwoBytes.indices.contains(place) ? Self.ofTwoBytes[place] : Self.kind(of: scalar)
  }

  /// The kinds of the characters of two bytes, which are most of those outside ASCII in English
  /// text.
  private static let ofTwoBytes = (0x80..<0x800).map {
    Unicode.Scalar(UInt32($0)).map { kind(of: $0) } ?? .other
  }

  private static func punctuation(_ byte: UInt8) -> Self {
    switch byte {
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="): .comparator
    default: .other
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> Self {
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
}
