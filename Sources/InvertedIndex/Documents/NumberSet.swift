/// A set of numbers from 0 on, a bit for each up to the largest that was put in.
struct NumberSet {
  private var words: [UInt64] = []

  /// Whether a number, not below 0, is in the set.
  func contains(_ number: Int) -> Bool {
    let word = number >> 6
    return word < words.count && words[word] >> UInt64(number & 63) & 1 == 1
  }

  /// Puts a number in, not below 0; returns whether it was not yet there.
  @discardableResult
  mutating func insert(_ number: Int) -> Bool {
    let (word, bit) = (number >> 6, UInt64(1) << UInt64(number & 63))
    if word >= words.count {
      words.append(contentsOf: repeatElement(0, count: max(word + 1 - words.count, words.count)))
    }
    defer { words[word] |= bit }
    return words[word] & bit == 0
  }
}
