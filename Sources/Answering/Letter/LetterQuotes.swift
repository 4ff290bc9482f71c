/// Finds the quotations in a unit of a letter.
enum LetterQuotes {
  /// The words between quotation marks, outermost marks only.
  static func of(_ text: String) -> [String] { LetterQuoteCutter.cut(text).quotes }

  /// The text without what stands between quotation marks.
  static func outside(_ text: String) -> String { LetterQuoteCutter.cut(text).outside }
}

/// Parts a text from its quotations, in one pass.
private struct LetterQuoteCutter {
  private(set) var quotes: [String] = []
  private(set) var outside = ""
  /// The quotation that has begun.
  private var open: String?
  /// How many typographic marks are open.
  private var depth = 0

  /// The quotations of a text, and what is left without them.
  static func cut(_ text: String) -> LetterQuoteCutter {
    var cutter = LetterQuoteCutter()
    for character in text { cutter.take(character) }
    cutter.giveUp()
    return cutter
  }

  private mutating func take(_ character: Character) {
    switch character {
    case "“":
      if depth == 0 { begin(character) } else { open?.append(character) }
      depth += 1
    case "”" where depth > 0:
      depth -= 1
      if depth == 0 { end(character) } else { open?.append(character) }
    case "\"" where depth == 0:
      if open == nil { begin(character) } else { end(character) }
    default: append(character)
    }
  }

  private mutating func append(_ character: Character) {
    if open == nil { outside.append(character) } else { open?.append(character) }
  }

  private mutating func begin(_ mark: Character) {
    giveUp()
    outside.append(mark)
    open = ""
  }

  private mutating func end(_ mark: Character) {
    if let quote = open, !quote.allSatisfy(\.isWhitespace) {
      quotes.append(quote)
      outside.append(" ")
      open = nil
    }
    giveUp()
    outside.append(mark)
  }

  /// What has begun and does not end is no quotation.
  private mutating func giveUp() {
    outside += open ?? ""
    open = nil
  }
}
