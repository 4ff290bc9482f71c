/// Text as it is compared: what typesetting alone may change is made the same.
enum ComparableText {
  /// The words with single spaces between them, straight quotation marks and plain hyphens; what
  /// parts the cells of a table, a tab or a bar, is a space.
  static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var isSpaced = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "|" {
        isSpaced = !folded.isEmpty
        continue
      }
      guard scalar != "\u{AD}" else { continue }
      if isSpaced { folded.append(" ") }
      isSpaced = false
      folded.append(plain(scalar))
    }
    return String(folded)
  }

  /// The words of a text in lower case without punctuation, by which likeness is measured.
  static func words(_ text: String) -> [String] {
    folded(text).lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "%" }.map(String.init)
  }

  /// How much two texts have in common: twice the shared words over all words (Dice), 0 to 1.
  static func likeness(_ left: [String], _ right: [String]) -> Double {
    guard !left.isEmpty || !right.isEmpty else { return 1 }
    var counts: [String: Int] = [:]
    for word in left { counts[word, default: 0] += 1 }
    var shared = 0
    for word in right {
      guard let count = counts[word], count > 0 else { continue }
      counts[word] = count - 1
      shared += 1
    }
    return Double(2 * shared) / Double(left.count + right.count)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201B}": "'"
    case "\u{201C}", "\u{201D}", "\u{201F}": "\""
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    default: scalar
    }
  }
}
