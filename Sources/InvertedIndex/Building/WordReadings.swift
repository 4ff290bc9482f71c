/// What words stand for that are more than one term at one place, such as `COVID-19`.
struct WordReadings {
  /// A term of a reading.
  struct Token {
    /// The number of the term.
    var term: UInt32
    /// Its place, counted from that of the word.
    var offset: UInt32
  }

  /// The terms of one word.
  struct Reading {
    /// Where they stand among the tokens of all readings.
    var tokens: Range<Int>
    /// How many places the word takes.
    var extent: UInt32
    /// How many of them hold a term.
    var placeCount: UInt32
  }

  /// All readings.
  private(set) var readings: [Reading] = []
  /// The tokens of all readings.
  private(set) var tokens: [Token] = []

  /// How many bytes they take in memory.
  var byteCount: Int {
    readings.capacity * MemoryLayout<Reading>.stride + tokens.capacity * MemoryLayout<Token>.stride
  }

  /// Adds the tokens of a list, whose terms have numbers, and returns the number of the reading.
  mutating func append(_ list: TokenList, terms: [UInt32]) -> UInt32 {
    let start = tokens.count
    for (term, position) in zip(terms, list.positions) {
      tokens.append(Token(term: term, offset: position))
    }
    readings.append(
      Reading(
        tokens: start..<tokens.count, extent: list.extent, placeCount: list.placeCount))
    return UInt32(readings.count - 1)
  }
}
