@testable import TextAnalysis

/// A run of letters and digits as it stands in a text.
struct ReferencePart {
  /// Where it stands.
  var range: Range<Int>
  /// Its folded form: `1,155` is `1155`, `.05` is `0.05`.
  var folded: [UInt8]

  /// Whether it is a number.
  var isNumber: Bool { folded.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") } }
}

extension ReferencePart {
  /// Reads the part that begins at an index, or returns nil when none begins there.
  ///
  /// A stop belongs to it between digits (`8.32`, `M80.08XA`), a comma before a group of three
  /// digits (`1,155`), an apostrophe between letters. A raised digit belongs to a symbol or unit of
  /// at most two letters (`cm²`, `χ²`); behind a longer word it is a reference mark and stands
  /// alone. Terms are cut at `lengthLimit` bytes; the range is not.
  init?(_ bytes: [UInt8], at start: Int, limit: Int) {
    var scanner = ReferencePartScanner(bytes, start: start, limit: limit)
    guard scanner.begin() else { return nil }
    while scanner.advance() {}
    range = start..<scanner.index
    folded = scanner.folded
  }

  /// The longest term in bytes, which nothing but data that is no text exceeds.
  static let lengthLimit = 256
}

/// The state of reading one part.
private struct ReferencePartScanner {
  let bytes: [UInt8]
  let start: Int
  let limit: Int
  var index: Int
  var folded: [UInt8] = []
  /// What the character before was; dropped characters do not count.
  private var previous = ReferenceCharacter.Kind.other
  /// How many letters stand in a row before the index.
  private var letterRun = 0
  /// How many digits stand in a row before the index, and whether nothing but groups precedes them.
  private var digitRun = 0
  private var isGrouped = true

  init(_ bytes: [UInt8], start: Int, limit: Int) {
    self.bytes = bytes
    self.start = start
    self.limit = limit
    index = start
  }

  /// Accepts the first character.
  mutating func begin() -> Bool {
    let first = ReferenceCharacter(bytes, at: index, limit: limit)
    if first.kind == .stop, peek(after: first).kind == .digit, followsNoWord {
      folded = [UInt8(ascii: "0")]
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
    let character = ReferenceCharacter(bytes, at: index, limit: limit)
    guard belongs(character) else { return false }
    accept(character)
    return true
  }

  private func belongs(_ character: ReferenceCharacter) -> Bool {
    switch character.kind {
    case .letter, .digit, .dropped: true
    case .superscriptDigit: previous == .superscriptDigit || (1...2).contains(letterRun)
    case .apostrophe: previous == .letter && peek(after: character).kind == .letter
    case .stop: previous == .digit && peek(after: character).kind == .digit
    case .comma: isGrouped && (1...3).contains(digitRun) && isGroup(at: index + character.length)
    default: false
    }
  }

  private mutating func accept(_ character: ReferenceCharacter) {
    index += character.length
    guard character.kind != .dropped else { return }
    previous = character.kind
    letterRun = character.kind == .letter ? letterRun + 1 : 0
    digitRun = character.kind == .digit ? digitRun + 1 : 0
    if character.kind != .digit, character.kind != .comma { isGrouped = false }
    guard folded.count < ReferencePart.lengthLimit, character.kind != .comma else { return }
    if character.kind == .apostrophe {
      folded.append(UInt8(ascii: "'"))
    } else {
      CharacterFolding.append(character.scalar, to: &folded)
    }
  }

  private func peek(after character: ReferenceCharacter) -> ReferenceCharacter {
    ReferenceCharacter(bytes, at: index + character.length, limit: limit)
  }

  /// Whether exactly three digits stand at an index.
  private func isGroup(at index: Int) -> Bool {
    guard index + 3 <= limit, bytes[index..<index + 3].allSatisfy(\.isASCIIDigit) else {
      return false
    }
    return index + 3 == limit || !bytes[index + 3].isASCIIDigit
  }

  /// Whether the byte before is none of a word, so that a stop may begin a decimal.
  private var followsNoWord: Bool {
    guard start > 0 else { return true }
    let before = bytes[start - 1]
    return before.isASCIISpace || before >= 0x80 || "<>=([~±+".utf8.contains(before)
  }
}
