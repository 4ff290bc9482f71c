/// The sign that a numbered list puts before an item.
enum ListNumber {
  /// How a list counts.
  enum Style: Hashable, Sendable {
    case decimal, lowerLetter, upperLetter, lowerRoman, upperRoman
  }

  /// The number in a style: `3`, `c`, `C`, `iii`, `III`; decimal where a style has no such number.
  static func text(_ number: Int, _ style: Style) -> String {
    guard number > 0 else { return String(number) }
    switch style {
    case .decimal: return String(number)
    case .lowerLetter: return letters(number, from: "a")
    case .upperLetter: return letters(number, from: "A")
    case .lowerRoman: return roman(number)
    case .upperRoman: return roman(number).uppercased()
    }
  }

  /// `a` to `z`, then `aa`, `ab` as spreadsheets count columns.
  private static func letters(_ number: Int, from first: Unicode.Scalar) -> String {
    var rest = number
    var text = ""
    while rest > 0 {
      rest -= 1
      if let letter = Unicode.Scalar(first.value + UInt32(rest % 26)) {
        text = String(Character(letter)) + text
      }
      rest /= 26
    }
    return text
  }

  private static func roman(_ number: Int) -> String {
    guard number < 4_000 else { return String(number) }
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  private static let signs = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]
}
