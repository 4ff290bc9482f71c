/// How many terminal columns text takes.
///
/// Wide and full-width characters take two (UAX #11), marks and format characters none; an emoji
/// sequence that joins several characters takes two.
enum DisplayWidth {
  /// The columns of a whole text.
  static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character as a reader sees it.
  static func of(_ character: Character) -> Int {
    var sum = 0
    var joins = false
    for scalar in character.unicodeScalars {
      sum += of(scalar)
      joins = joins || isJoining(scalar)
    }
    if joins, let first = character.unicodeScalars.first, first.properties.isEmoji { return 2 }
    return sum
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0xAD: return 1
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return WideCharacters.contains(scalar.value) ? 2 : 1
    }
  }

  /// Whether the scalar makes one emoji of its neighbours: a joiner, the emoji variation selector,
  /// a skin tone or a regional indicator.
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0xFE0F, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF: true
    default: false
    }
  }
}
