/// Reads the parts of the word that begins at an index, one after another.
struct WordParts: Sequence, IteratorProtocol {
  /// A part, and what joins it to the one before.
  struct Element {
    /// What a joined form has before the part.
    let sign: StaticString
    /// The part.
    let part: WordPart
  }

  private let text: WordText
  private var index: Int
  private var count = 0

  /// Begins with the part at an index.
  init(_ text: WordText, at start: Int) {
    self.text = text
    index = start
  }

  /// Returns the next part.
  mutating func next() -> Element? {
    guard count < Self.limit, let connector, let part = WordPart(text, at: connector.start) else {
      return nil
    }
    count += 1
    index = part.range.upperBound
    return Element(sign: connector.sign, part: part)
  }

  private var connector: (sign: StaticString, start: Int)? {
    guard count > 0 else { return ("", index) }
    return WordConnector.read(text, at: index).map { ($0.sign, $0.end) }
  }

  /// How many parts a word has at most; longer chains are cut into several words.
  private static let limit = 8
}
