/// One part of a query as typed.
enum QueryToken: Hashable, Sendable {
  /// A word.
  case word(String)
  /// Words in quotation marks.
  case phrase(String)
  /// A word with a star behind it.
  case prefix(String)
  /// `AND`, `OR` or `NOT`, or a minus sign before a word.
  case connective(QueryConnective)
  /// `field:value`; the value may stand in quotation marks.
  case field(String, String)
}

/// How a part of a query is joined to the part before it.
enum QueryConnective: Hashable, Sendable {
  case and
  case or
  case not
}

/// Cuts a query into its parts.
enum QueryLexer {
  /// Returns the parts in order; a quotation mark without a partner is passed over.
  static func tokens(in text: String) -> [QueryToken] {
    var tokens: [QueryToken] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first.isWhitespace || first == "(" || first == ")" {
        rest.removeFirst()
      } else if let phrase = takePhrase(&rest) {
        tokens.append(.phrase(phrase))
      } else {
        take(&rest, into: &tokens)
      }
    }
    return tokens
  }

  /// The mark that ends a phrase which begins with this one; nil for a sign that begins none.
  private static func closing(_ mark: Character) -> Character? {
    switch mark {
    case "\"": "\""
    case "“": "”"
    case "„": "“"
    case "«": "»"
    default: nil
    }
  }

  /// Takes a text in quotation marks off the front, if it starts with one.
  private static func takePhrase(_ rest: inout Substring) -> String? {
    guard let open = rest.first, let close = closing(open) else { return nil }
    rest.removeFirst()
    guard let end = rest.firstIndex(of: close) else { return nil }
    let phrase = String(rest[..<end])
    rest = rest[rest.index(after: end)...]
    return phrase
  }

  /// Takes what stands before the next white space off the front.
  private static func take(_ rest: inout Substring, into tokens: inout [QueryToken]) {
    if rest.first == "-", rest.dropFirst().first.map({ !$0.isWhitespace && $0 != "-" }) == true {
      rest.removeFirst()
      tokens.append(.connective(.not))
      return
    }
    let end = rest.firstIndex { $0.isWhitespace || closing($0) != nil || $0 == "(" || $0 == ")" }
    let word = String(rest[..<(end ?? rest.endIndex)])
    rest = rest[(end ?? rest.endIndex)...]
    guard !word.isEmpty else {
      if !rest.isEmpty { rest.removeFirst() }
      return
    }
    append(word, rest: &rest, to: &tokens)
  }

  private static func append(
    _ word: String, rest: inout Substring, to tokens: inout [QueryToken]
  ) {
    switch word {
    case "AND", "&&": tokens.append(.connective(.and))
    case "OR", "||": tokens.append(.connective(.or))
    case "NOT": tokens.append(.connective(.not))
    default:
      if let field = fieldPart(word, rest: &rest) {
        tokens.append(field)
      } else if word.hasSuffix("*"), word.count > 1 {
        tokens.append(.prefix(String(word.dropLast())))
      } else {
        tokens.append(.word(word))
      }
    }
  }

  /// Reads `field:value` where the field is one that is known.
  private static func fieldPart(_ word: String, rest: inout Substring) -> QueryToken? {
    guard let colon = word.firstIndex(of: ":"), colon != word.startIndex else { return nil }
    let name = word[..<colon].lowercased()
    guard QueryField(name: name) != nil else { return nil }
    var value = String(word[word.index(after: colon)...])
    if value.isEmpty, let phrase = takePhrase(&rest) { value = phrase }
    return value.isEmpty ? nil : .field(name, value)
  }
}
