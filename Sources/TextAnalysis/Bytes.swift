/// Questions about single UTF-8 bytes that every scanner asks.
extension UInt8 {
  /// Whether the byte is `0` to `9`.
  @inlinable package var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether the byte is `A` to `Z`.
  @inlinable package var isASCIIUppercase: Bool { self >= 0x41 && self <= 0x5A }

  /// Whether the byte is `a` to `z`.
  @inlinable package var isASCIILowercase: Bool { self >= 0x61 && self <= 0x7A }

  /// Whether the byte is an ASCII letter.
  @inlinable package var isASCIILetter: Bool { (self | 0x20).isASCIILowercase }

  /// Whether the byte may stand in a word: an ASCII letter or digit, or part of a longer character.
  @inlinable package var isWordByte: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }

  /// Whether the byte is a space, tab, line feed, carriage return, form feed or vertical tab.
  @inlinable package var isASCIISpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  /// The lower-case form of an ASCII letter, every other byte itself.
  @inlinable package var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }
}
