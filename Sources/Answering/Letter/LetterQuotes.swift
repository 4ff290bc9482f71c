/// Finds the quotations in a unit of a letter.
enum LetterQuotes {
  /// The words between quotation marks, outermost marks only.
  static func of(_ text: String) -> [String] {
    var quotes: [String] = []
    var open: String?
    var depth = 0
    for character in text {
      switch character {
      case "“":
        if depth > 0 { open?.append(character) }
        depth += 1
        if depth == 1 { open = "" }
      case "”" where depth > 0:
        depth -= 1
        if depth == 0 { take(&open, into: &quotes) } else { open?.append(character) }
      case "\"" where depth == 0:
        if open == nil { open = "" } else { take(&open, into: &quotes) }
      default: open?.append(character)
      }
    }
    return quotes
  }

  /// The text without what stands between quotation marks.
  static func outside(_ text: String) -> String {
    of(text).reduce(text) { rest, quote in rest.replacing(quote, with: " ", maxReplacements: 1) }
  }

  private static func take(_ open: inout String?, into quotes: inout [String]) {
    if let quote = open, !quote.allSatisfy(\.isWhitespace) { quotes.append(quote) }
    open = nil
  }
}
