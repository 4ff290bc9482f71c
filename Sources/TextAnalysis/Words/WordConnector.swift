/// What joins two parts to one word: a hyphen directly between them, or a comparison before a
/// number.
struct WordConnector {
  /// What a joined form has in its place: nothing for a hyphen, else the comparison sign.
  let sign: StaticString
  /// Where the next part begins.
  let end: Int

  /// Reads the connector at an index, or returns nil when none stands there.
  static func read(_ text: WordText, at index: Int) -> WordConnector? {
    let character = WordCharacter(text, at: index)
    guard character.kind == .hyphen else { return comparison(text, at: index) }
    let end = index + character.length
    return WordCharacter(text, at: end).beginsWord ? WordConnector(sign: "", end: end) : nil
  }

  /// Reads `<`, `<=`, `≤` and the like, with a space or none on each side, before a number.
  private static func comparison(_ text: WordText, at start: Int) -> WordConnector? {
    var index = afterSpace(text, start)
    let character = WordCharacter(text, at: index)
    guard character.kind == .comparator else { return nil }
    index += character.length
    let hasEqualsSign = character.length == 1 && text[index] == UInt8(ascii: "=")
    index = afterSpace(text, hasEqualsSign ? index + 1 : index)
    let digit = text[index] == UInt8(ascii: ".") ? index + 1 : index
    guard text[digit].isASCIIDigit else { return nil }
    return WordConnector(sign: sign(character.scalar, hasEqualsSign), end: index)
  }

  private static func sign(_ scalar: Unicode.Scalar, _ hasEqualsSign: Bool) -> StaticString {
    switch scalar {
    case "<": hasEqualsSign ? "≤" : "<"
    case ">": hasEqualsSign ? "≥" : ">"
    case "≤": "≤"
    case "≥": "≥"
    default: "="
    }
  }

  private static func afterSpace(_ text: WordText, _ index: Int) -> Int {
    let character = WordCharacter(text, at: index)
    return character.kind == .space ? index + character.length : index
  }
}
