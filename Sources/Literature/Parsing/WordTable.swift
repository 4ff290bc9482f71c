import TextAnalysis

/// A set of lower-case words that is asked with the bytes of a reference, without making text.
///
/// A word is three machine words of bytes; they are kept in an open hash table with at least half
/// of its slots free.
struct WordTable: Sendable {
  private struct Key: Equatable {
    var low: UInt64 = 0
    var middle: UInt64 = 0
    var high: UInt64 = 0

    var hash: UInt64 {
      (low ^ middle &* 0x9E37_79B9_7F4A_7C15 ^ high &* 0xC2B2_AE3D_27D4_EB4F)
        &* 0x9E37_79B9_7F4A_7C15
    }

    var isFree: Bool { low == 0 }

    mutating func append(_ byte: UInt8, at place: Int) {
      let shifted = UInt64(byte) << UInt64(8 * (place & 7))
      if place < 8 {
        low |= shifted
      } else if place < 16 {
        middle |= shifted
      } else {
        high |= shifted
      }
    }
  }

  /// No word in a table is longer.
  static let maximumLength = 24

  private var slots: [Key]
  /// For each slot the place of its word in the list that the table was made from.
  private var places: [Int]
  private let shift: UInt64
  /// For each first byte, by its last five bits, how long the words are that begin with it, a bit for
  /// each length.
  private var lengths: [UInt32] = Array(repeating: 0, count: 32)

  /// Keeps words; a longer one than `maximumLength` is left out.
  init(_ words: some Collection<String>) {
    var bits = 4
    while 1 << bits < words.count * 2 { bits += 1 }
    slots = Array(repeating: Key(), count: 1 << bits)
    places = Array(repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
    for (place, word) in words.enumerated()
    where (1...Self.maximumLength).contains(word.utf8.count) {
      var key = Key()
      for (place, byte) in word.utf8.enumerated() { key.append(byte, at: place) }
      lengths[Int(key.low & 31)] |= 1 << UInt32(word.utf8.count)
      let slot = self.slot(of: key)
      slots[slot] = key
      places[slot] = place
    }
  }

  /// Whether the bytes of a range, in any case, are a word of the table.
  func contains(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    place(of: bytes, range) != nil
  }

  /// The place in the list, from which the table was made, of the word that the bytes of a range are.
  func place(of bytes: ByteView, _ range: Range<Int>) -> Int? {
    let length = range.count
    guard length > 0, length <= Self.maximumLength,
      lengths[Int(bytes[range.lowerBound] & 31)] & 1 << UInt32(length) != 0
    else { return nil }
    var key = Key()
    for place in 0..<length {
      key.append(bytes[range.lowerBound + place].asciiLowercased, at: place)
    }
    let slot = slot(of: key)
    return slots[slot] == key ? places[slot] : nil
  }

  /// The slot that holds a key, or the free one where it would stand.
  @inline(__always)
  private func slot(of key: Key) -> Int {
    var slot = Int(key.hash >> shift)
    while !slots[slot].isFree, slots[slot] != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
