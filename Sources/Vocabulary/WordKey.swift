/// What tells most words apart in one comparison: a word's length and its first seven bytes.
///
/// Two words with different keys are different words. Words of at most seven bytes with one key are
/// the same word; of longer ones the text decides.
package struct WordKey: Hashable, Sendable {
  /// The length, at most 255, in the lowest byte; the word's first bytes above it.
  package let bits: UInt64

  /// Creates the key of a word.
  package init(_ word: String) {
    var bits = UInt64(min(word.utf8.count, 255))
    var shift: UInt64 = 8
    for byte in word.utf8 {
      if shift == 64 { break }
      bits |= UInt64(byte) << shift
      shift += 8
    }
    self.bits = bits
  }

  /// Whether the key says everything about its word.
  package var isWhole: Bool { bits & 0xFF < 8 }
}

/// Numbers words from 0 on and finds the number of a word without hashing its text.
///
/// A table of keys at most half full, asked at the key's place and the places after it. No word
/// has the key 0 but the empty one, which is never found.
struct WordNumbers: Sendable {
  private(set) var words: [String] = []
  private var keys: [UInt64] = Array(repeating: 0, count: 8)
  private var numbers: [Int32] = Array(repeating: 0, count: 8)

  /// Numbers words in the order in which they first come.
  init(_ words: some Sequence<String> = []) {
    for word in words { _ = insert(word) }
  }

  /// The number of a word, which it gets where it has none.
  mutating func insert(_ word: String) -> Int {
    let key = WordKey(word)
    if let number = number(key, word) { return number }
    words.append(word)
    if words.count * 2 > keys.count { grow() }
    place(key, words.count - 1)
    return words.count - 1
  }

  /// The number of a word whose key is given; nil where it has none.
  func number(_ key: WordKey, _ word: String) -> Int? {
    guard key.bits != 0 else { return nil }
    var slot = slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key.bits, key.isWhole || words[Int(numbers[slot])] == word {
        return Int(numbers[slot])
      }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  private func slot(_ key: WordKey) -> Int {
    let mixed = (key.bits ^ key.bits >> 29) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40) & (keys.count - 1)
  }

  private mutating func place(_ key: WordKey, _ number: Int) {
    guard key.bits != 0 else { return }
    var slot = slot(key)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key.bits
    numbers[slot] = Int32(number)
  }

  private mutating func grow() {
    keys = Array(repeating: 0, count: keys.count * 2)
    numbers = Array(repeating: 0, count: keys.count)
    for number in words.indices.dropLast() { place(WordKey(words[number]), number) }
  }
}
