extension StyledText {
  /// The text broken between words into lines, the first no wider than `first`, the others no
  /// wider than `rest`; a word wider than a line is broken between characters.
  ///
  /// Where `limit` lines do not hold it, the last of them ends in an ellipsis.
  func wrapped(first: Int, rest: Int, limit: Int? = nil) -> [StyledText] {
    let room = limit == nil ? 0 : 2
    var breaker = LineBreaker(first: max(first - room, 8), rest: max(rest - room, 8))
    forEachWord { word in
      breaker.take(word)
      return breaker.lineCount <= limit ?? .max
    }
    let lines = breaker.finished()
    guard let limit, lines.count > limit, let last = lines.prefix(limit).last else { return lines }
    return lines.prefix(limit - 1) + [last + StyledText(" …")]
  }

  /// Calls a closure with the runs between spaces, each with its inks, until it says that it wants no
  /// more.
  private func forEachWord(_ body: (StyledText) -> Bool) {
    var word = StyledText()
    for piece in pieces {
      // By bytes: a combining mark behind a space begins a word.
      var rest = piece.text.utf8[...]
      while let space = rest.firstIndex(of: UInt8(ascii: " ")) {
        word += StyledText(Piece(text: String(Substring(rest[..<space])), ink: piece.ink))
        if !word.isEmpty, !body(word) { return }
        word = StyledText()
        rest = rest[rest.index(after: space)...]
      }
      word += StyledText(Piece(text: String(Substring(rest)), ink: piece.ink))
    }
    if !word.isEmpty { _ = body(word) }
  }
}

/// Fills lines with words.
private struct LineBreaker {
  let first: Int
  let rest: Int
  private var lines: [StyledText] = []
  private var line = StyledText()
  private var used = 0

  init(first: Int, rest: Int) {
    self.first = first
    self.rest = rest
  }

  /// How many lines are full.
  var lineCount: Int { lines.count }

  private var limit: Int { lines.isEmpty ? first : rest }

  mutating func take(_ word: StyledText) {
    let width = word.width
    if !line.isEmpty && used + 1 + width > limit { endLine() }
    if line.isEmpty && lines.isEmpty && width > first && width <= rest { endLine() }
    if width > limit { return takeInParts(word) }
    if !line.isEmpty {
      line += .space
      used += 1
    }
    line += word
    used += width
  }

  /// Takes a word that no line holds, as many characters at a time as fit.
  private mutating func takeInParts(_ word: StyledText) {
    for piece in word.pieces {
      var part = ""
      for character in piece.text {
        let width = DisplayWidth.of(character)
        if used + width > limit {
          line += StyledText(part, piece.ink)
          part = ""
          endLine()
        }
        part.append(character)
        used += width
      }
      line += StyledText(part, piece.ink)
    }
  }

  private mutating func endLine() {
    lines.append(line)
    line = StyledText()
    used = 0
  }

  mutating func finished() -> [StyledText] {
    if !line.isEmpty || lines.isEmpty { endLine() }
    return lines
  }
}
