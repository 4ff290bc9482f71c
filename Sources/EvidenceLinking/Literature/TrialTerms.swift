/// The words that phrases of the screening are made of, and what words begin with, by number.
struct TrialTerms {
  private var whole: [ArraySlice<UInt8>: Int] = [:]
  /// Beginnings by their first byte.
  private var beginnings: [UInt8: [(bytes: [UInt8], number: Int)]] = [:]
  /// How many terms there are.
  private(set) var count = 0

  /// The number of a term, given when it is first asked for; one that ends in `*` is a beginning.
  mutating func number(of term: Substring) -> Int {
    let bytes = Array(term.utf8)
    guard bytes.last == UInt8(ascii: "*") else {
      if let known = whole[bytes[...]] { return known }
      whole[bytes[...]] = count
      return next()
    }
    let start = Array(bytes.dropLast())
    let first = start.first ?? 0
    if let known = beginnings[first]?.first(where: { $0.bytes == start }) { return known.number }
    beginnings[first, default: []].append((start, count))
    return next()
  }

  private mutating func next() -> Int {
    count += 1
    return count - 1
  }

  /// The terms that a word is or begins with.
  func matching(_ word: ArraySlice<UInt8>) -> [Int] {
    var found = (word.first.flatMap { beginnings[$0] } ?? []).filter {
      word.starts(with: $0.bytes)
    }.map(\.number)
    if let number = whole[word] { found.append(number) }
    return found
  }
}
