/// Text on one line with its ink: the only way text enters a page, and always made safe.
struct StyledText: Hashable, Sendable {
  /// A run of text in one ink.
  struct Piece: Hashable, Sendable {
    let text: String
    let ink: Ink
  }

  private(set) var pieces: [Piece]

  /// Makes the text safe and gives it an ink.
  init(_ text: String = "", _ ink: Ink = .plain) {
    let safe = SafeText.line(text)
    pieces = safe.isEmpty ? [] : [Piece(text: safe, ink: ink)]
  }

  /// The columns it takes.
  var width: Int { pieces.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  var isEmpty: Bool { pieces.isEmpty }

  /// The text with terminal colours, or without.
  func rendered(colour: Bool) -> String {
    pieces.map { colour ? $0.ink.applied(to: $0.text) : $0.text }.joined()
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.pieces += right.pieces
    return sum
  }

  static func += (left: inout StyledText, right: StyledText) { left.pieces += right.pieces }

  /// That many spaces.
  static func spaces(_ count: Int) -> StyledText {
    StyledText(String(repeating: " ", count: max(0, count)))
  }
}

extension [StyledText] {
  /// The texts with a separator between them.
  func joined(_ separator: String) -> StyledText {
    var sum = StyledText()
    for (index, text) in enumerated() {
      if index > 0 { sum += StyledText(separator) }
      sum += text
    }
    return sum
  }
}
