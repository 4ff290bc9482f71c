/// A run of letters and digits as it stands in a text.
struct WordPart {
  /// Where it stands.
  let range: Range<Int>

  /// Reads the part that begins at an index, or returns nil when none begins there.
  ///
  /// A stop belongs to it between digits (`8.32`, `M80.08XA`), a comma before a group of three
  /// digits (`1,155`), an apostrophe between letters. A raised digit belongs to a symbol or unit of
  /// at most two letters (`cm²`, `χ²`); behind a longer word it is a reference mark and stands
  /// alone.
  init?(_ text: WordText, at start: Int) {
    var scanner = WordPartScanner(text, start: start)
    guard scanner.begin() else { return nil }
    while scanner.advance() {}
    range = start..<scanner.index
  }

  /// The part without case, diacritics, ligatures and grouping: `1,155` is `1155`, `.05` is `0.05`.
  ///
  /// It is cut at `lengthLimit` bytes; the range is not.
  func folded(in text: WordText) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count + 1)
    var index = range.lowerBound
    if text[index] == UInt8(ascii: ".") { folded.append(UInt8(ascii: "0")) }
    while index < range.upperBound, folded.count < Self.lengthLimit {
      let character = WordCharacter(text, at: index)
      index += character.length
      switch character.kind {
      case .dropped, .comma: continue
      case .apostrophe: folded.append(UInt8(ascii: "'"))
      default: CharacterFolding.append(character.scalar, to: &folded)
      }
    }
    return folded
  }

  /// The longest term in bytes, which nothing but data that is no text exceeds.
  static let lengthLimit = 256
}

/// The state of reading one part.
private struct WordPartScanner {
  let text: WordText
  let start: Int
  var index: Int
  /// What the character before was; dropped characters do not count.
  private var previous = CharacterKind.other
  /// How many letters stand in a row before the index.
  private var letterRun = 0
  /// How many digits stand in a row before the index, and whether nothing but groups precedes them.
  private var digitRun = 0
  private var isGrouped = true

  init(_ text: WordText, start: Int) {
    self.text = text
    self.start = start
    index = start
  }

  /// Accepts the first character.
  mutating func begin() -> Bool {
    let first = WordCharacter(text, at: index)
    if first.kind == .stop, peek(after: first).kind == .digit, followsNoWord {
      isGrouped = false
      accept(first)
      return true
    }
    guard first.beginsWord else { return false }
    accept(first)
    return true
  }

  /// Accepts the next character when it belongs to the part.
  mutating func advance() -> Bool {
    let character = WordCharacter(text, at: index)
    guard belongs(character) else { return false }
    accept(character)
    return true
  }

  private func belongs(_ character: WordCharacter) -> Bool {
    switch character.kind {
    case .letter, .digit, .dropped: true
    case .superscriptDigit: previous == .superscriptDigit || (1...2).contains(letterRun)
    case .apostrophe: previous == .letter && peek(after: character).kind == .letter
    case .stop: previous == .digit && peek(after: character).kind == .digit
    case .comma: isGrouped && (1...3).contains(digitRun) && isGroup(at: index + character.length)
    default: false
    }
  }

  private mutating func accept(_ character: WordCharacter) {
    index += character.length
    guard character.kind != .dropped else { return }
    previous = character.kind
    letterRun = character.kind == .letter ? letterRun + 1 : 0
    digitRun = character.kind == .digit ? digitRun + 1 : 0
    if character.kind != .digit, character.kind != .comma { isGrouped = false }
  }

  private func peek(after character: WordCharacter) -> WordCharacter {
    WordCharacter(text, at: index + character.length)
  }

  /// Whether exactly three digits stand at an index.
  private func isGroup(at index: Int) -> Bool {
    (index..<index + 3).allSatisfy { text[$0].isASCIIDigit } && !text[index + 3].isASCIIDigit
  }

  /// Whether the byte before is none of a word, so that a stop may begin a decimal.
  private var followsNoWord: Bool {
    guard start > 0 else { return true }
    let before = text[start - 1]
    return before.isASCIISpace || before >= 0x80 || "<>=([~±+".utf8.contains(before)
  }
}
