/// Folds characters so that spellings of one word become one term.
enum CharacterFolding {
  /// Appends the folded form of a character.
  static func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) {
    if scalar.isASCII {
      word.append(UInt8(truncatingIfNeeded: scalar.value).asciiLowercased)
    } else if let folded = table[scalar.value] {
      word.append(contentsOf: folded)
    } else if !isDropped(scalar) {
      word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// Whether a character outside ASCII is folded to a letter (true) or a digit (false), or nil when
  /// the table does not have it.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool? {
    table[scalar.value].flatMap(\.first).map { !$0.isASCIIDigit }
  }

  /// Whether a character leaves no trace: accents that stand apart from their letter, joiners and
  /// soft hyphens.
  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F,
      0xFE20...0xFE2F:
      true
    default: false
    }
  }

  private static let table: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    for row in FoldingTable.rows {
      for scalar in row.characters.unicodeScalars { table[scalar.value] = Array(row.folded.utf8) }
    }
    return table
  }()
}
