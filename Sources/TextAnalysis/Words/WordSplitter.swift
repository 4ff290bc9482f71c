/// Finds where the words of a text stand: single parts, and parts that a hyphen or a comparison
/// joins.
///
/// What a word is depends on its own bytes only, so that a word that has been read once need not be
/// read again where its bytes stand again.
struct WordSplitter {
  private let text: WordText
  private var index = 0

  /// Begins with a text.
  init(_ text: WordText) { self.text = text }

  /// Returns the next word.
  ///
  /// Most words are ASCII letters and digits before a byte that ends every word; only what is no
  /// such word is read character by character.
  @inline(__always)
  mutating func next() -> Range<Int>? {
    while index < text.count {
      let end = index &+ text.asciiWordLength(at: index)
      if end > index, endsWord(at: end) {
        let start = index
        index = end &+ 1
        return Range(uncheckedBounds: (start, end))
      }
      if end > index || text[index] >= 0x80 || text[index] == UInt8(ascii: ".") {
        if let word = scanned() { return word }
      } else {
        index &+= 1
      }
    }
    return nil
  }

  /// Whether ASCII letters and digits before an index are a whole word whatever follows, and the
  /// byte at the index begins no other.
  @inline(__always)
  private func endsWord(at end: Int) -> Bool {
    let byte = text[end]
    if byte == UInt8(ascii: " ") { return !Self.mayCompare(text[end &+ 1]) }
    return endsWord(at: end, byte)
  }

  private func endsWord(at end: Int, _ byte: UInt8) -> Bool {
    let next = text[end + 1]
    switch CharacterKind(ascii: byte) {
    case .space: return !Self.mayCompare(next)
    case .stop, .comma: return !(text[end - 1].isASCIIDigit && next.isWordByte)
    case .hyphen, .apostrophe: return !next.isWordByte
    case .comparator: return false
    default: return byte < 0x80
    }
  }

  /// Whether a byte may begin a comparison sign.
  @inline(__always)
  private static func mayCompare(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= UInt8(ascii: "<") && byte <= UInt8(ascii: ">"))
  }

  /// Reads the word at the index character by character, or passes a character that begins none.
  private mutating func scanned() -> Range<Int>? {
    let start = index
    for element in WordParts(text, at: start) { index = element.part.range.upperBound }
    guard index == start else { return start..<index }
    index += WordCharacter(text, at: index).length
    return nil
  }
}
