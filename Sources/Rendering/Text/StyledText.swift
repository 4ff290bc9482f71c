/// Text on one line with its ink: the only way text enters a page, and always made safe.
struct StyledText: Hashable, Sendable {
  /// A run of text in one ink.
  struct Piece: Hashable, Sendable {
    var text: String
    let ink: Ink
  }

  private(set) var pieces: [Piece]

  /// Makes the text safe and gives it an ink.
  init(_ text: String = "", _ ink: Ink = .plain) {
    let safe = SafeText.line(text)
    pieces = safe.isEmpty ? [] : [Piece(text: safe, ink: ink)]
  }

  /// A run of another text, which is safe already.
  init(_ piece: Piece) { pieces = piece.text.isEmpty ? [] : [piece] }

  /// The columns it takes.
  var width: Int { pieces.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  var isEmpty: Bool { pieces.isEmpty }

  /// The text with terminal colours, or without.
  func rendered(colour: Bool) -> String {
    pieces.reduce(into: "") { $0 += colour ? $1.ink.applied(to: $1.text) : $1.text }
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.pieces += right.pieces
    return sum
  }

  static func += (left: inout StyledText, right: StyledText) {
    for piece in right.pieces { left.append(piece) }
  }

  /// Adds a run, to the last one where neither has an ink.
  private mutating func append(_ piece: Piece) {
    let last = pieces.count - 1
    if last >= 0, piece.ink == .plain, pieces[last].ink == .plain {
      pieces[last].text += piece.text
    } else {
      pieces.append(piece)
    }
  }

  /// One space.
  static let space = StyledText(" ")

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
