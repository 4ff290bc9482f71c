import TextAnalysis

/// A line of a document while it is put together: white space folded, raised numbers marked.
struct InlineText {
  private(set) var text = ""
  private var endsInSpace = false
  private var boldCount = 0
  private var count = 0

  /// Whether there are no words yet.
  var isEmpty: Bool { text.isEmpty }

  /// Adds words as they stand in the document.
  mutating func add(_ words: String, isBold: Bool) {
    for scalar in words.unicodeScalars where scalar != "\u{AD}" && scalar != "\u{200B}" {
      if scalar.properties.isWhitespace {
        endsInSpace = !text.isEmpty
        continue
      }
      if endsInSpace { text.append(" ") }
      endsInSpace = false
      text.unicodeScalars.append(scalar)
      count += 1
      boldCount += isBold ? 1 : 0
    }
  }

  /// Adds raised words: numbers that call out references between `^{` and `}`, the exponent of a
  /// unit as its own character, everything else as it stands.
  mutating func addRaised(_ words: String) {
    let sign = words.filter { !$0.isWhitespace }
    guard Self.isCallOut(sign) else { return add(words, isBold: false) }
    if let exponent = Self.exponents[sign], followsUnit { return add(exponent, isBold: false) }
    add("^{" + sign + "}", isBold: false)
  }

  /// Adds the words of a link into the page itself: a number that stands free calls out a reference.
  mutating func addAnchor(_ words: String, isBold: Bool) {
    let sign = words.filter { !$0.isWhitespace }
    let isBracketed = text.last == "[" || text.last == "(" || text.last == ","
    let isFree = !isBracketed && !text.isEmpty && !endsInSpace
    guard isFree, Self.isCallOut(sign) else { return add(words, isBold: isBold) }
    add("^{" + sign + "}", isBold: isBold)
  }

  /// Ends the line: its words, in `**` when all of them are bold.
  mutating func finish() -> String {
    defer { self = InlineText() }
    guard count > 0, boldCount == count, !text.contains("*") else { return text }
    return "**" + text + "**"
  }

  /// Digits with commas and dashes between them, brackets around them or not.
  private static func isCallOut(_ sign: String) -> Bool {
    sign.utf8.contains(where: \.isASCIIDigit)
      && sign.unicodeScalars.allSatisfy { "0123456789,;-–—[]()".unicodeScalars.contains($0) }
  }

  private static let exponents = ["2": "²", "3": "³"]

  /// Whether the last word is a unit of length, which is squared or cubed.
  private var followsUnit: Bool {
    let word = text.utf8.reversed().prefix(while: \.isASCIILetter)
    return ["m", "cm", "mm", "km", "in", "ft", "dm"].contains(
      String(decoding: word.reversed(), as: UTF8.self))
  }
}
