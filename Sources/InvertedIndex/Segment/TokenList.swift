/// The tokens of a field in three flat lists, so that a field costs a few allocations and not one
/// for each word.
package struct TokenList: Hashable, Sendable {
  /// The bytes of all terms, one after another.
  private(set) var bytes: [UInt8] = []

  /// For each token, where its term ends in `bytes`.
  private(set) var ends: [Int] = []

  /// For each token, its place in the field.
  private(set) var positions: [UInt32] = []

  /// Makes an empty list.
  package init() {}

  /// Reads the words of a text.
  init(_ text: String, readBy analysis: some WordAnalysis) {
    let bytes = Array(text.utf8)
    var words: [Range<Int>] = []
    analysis.appendWords(of: bytes.span, to: &words)
    var start: UInt32 = 0
    for word in words {
      let list = analysis.terms(of: bytes[word].span).limited
      for (range, position) in zip(list.ranges, list.positions) {
        append(list.bytes[range], position: start &+ position)
      }
      start &+= list.extent
    }
  }

  /// Makes room for tokens and the bytes of their terms.
  package mutating func reserve(tokens: Int, bytes byteCount: Int) {
    bytes.reserveCapacity(byteCount)
    ends.reserveCapacity(tokens)
    positions.reserveCapacity(tokens)
  }

  /// How many tokens there are.
  package var count: Int { ends.count }

  /// Adds a token; positions may not fall.
  package mutating func append(_ term: TermBytes, position: UInt32) {
    append(term[...], position: position)
  }

  /// Adds a token; positions may not fall.
  package mutating func append(_ term: ArraySlice<UInt8>, position: UInt32) {
    bytes.append(contentsOf: term)
    ends.append(bytes.count)
    positions.append(position)
  }

  /// Forgets all tokens and keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }

  /// Where the terms lie in `bytes`.
  var ranges: [Range<Int>] { ends.indices.map(range(of:)) }

  /// The list without terms that an index cannot hold.
  var limited: TokenList {
    let limits = 1...SegmentFormat.termLengthLimit
    guard !ranges.allSatisfy({ limits.contains($0.count) }) else { return self }
    var list = TokenList()
    for (range, position) in zip(ranges, positions) where limits.contains(range.count) {
      list.append(bytes[range], position: position)
    }
    return list
  }

  /// How many places the tokens take, counted from 0.
  var extent: UInt32 { positions.last.map { $0 &+ 1 } ?? 0 }

  /// Where the term of a token lies in `bytes`.
  func range(of token: Int) -> Range<Int> { (token > 0 ? ends[token - 1] : 0)..<ends[token] }

  /// Counts the places: tokens that share the place of the token before them do not make a field
  /// longer.
  var placeCount: UInt32 {
    var count: UInt32 = 0
    var previous: UInt32?
    for position in positions where position != previous {
      count += 1
      previous = position
    }
    return count
  }
}
