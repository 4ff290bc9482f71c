/// The documents of a dense block as a set of bits: bit *i* stands for the document *i* behind the
/// first that the block may begin with.
///
/// A bitmap is smaller than packed gaps where more than one document in four has the term, and needs
/// no adding up: the documents of a window are two words, and what precedes a document is counted.
/// Lucene 10.1 stores dense blocks in this way.
///
/// Invariants: `words` leads to `wordCount` words, of which `usedCount` were read, with two zeros behind
/// them, and `ranks` to as many numbers, how many bits stand in the words before.
struct DocumentBitmap {
  /// The first document that the block may have.
  private(set) var first: UInt32 = 0

  private var usedCount = 0
  private let words: UnsafeMutablePointer<UInt64>
  private let ranks: UnsafeMutablePointer<UInt8>

  /// The first byte of a block of documents in which they are a bitmap: no width of packed numbers.
  static let mark: UInt8 = 64

  /// The longest bitmap.
  static let byteLimit = 128

  /// The shortest bitmap: it has 128 bits that are set.
  private static let leastByteCount = 16

  /// How many words there are, with two behind the longest bitmap.
  private static let wordCount = byteLimit / 8 + 2

  /// How many numbers of 32 bits of memory a bitmap takes, a multiple of 4.
  static let memoryCount = 44

  /// Uses memory for `memoryCount` numbers, aligned for words.
  init(_ memory: UnsafeMutablePointer<UInt32>) {
    let raw = UnsafeMutableRawPointer(memory)
    words = raw.bindMemory(to: UInt64.self, capacity: Self.wordCount)
    ranks = (raw + Self.wordCount * 8).bindMemory(to: UInt8.self, capacity: Self.wordCount)
  }

  /// Reads a bitmap whose mark has been read.
  ///
  /// - Returns: Whether it has 128 documents, the last of which is the one expected.
  @inline(__always)
  mutating func read(_ reader: inout RawReader, first: UInt32, last: UInt32) -> Bool {
    guard let byteCount = reader.byte(), byteCount <= Self.byteLimit,
      let bytes = reader.skip(Int(byteCount)), last >= first
    else { return false }
    let lastPlace = Int(last &- first)
    guard byteCount >= Self.leastByteCount, lastPlace &>> 3 &+ 1 == Int(byteCount) else {
      return false
    }
    self.first = first
    let lastWord = lastPlace &>> 6
    usedCount = lastWord &+ 1
    var count = 0
    for index in 0..<lastWord {
      let word = Self.word(bytes, at: index &* 8)
      words[index] = word
      ranks[index] = UInt8(truncatingIfNeeded: count)
      count &+= word.nonzeroBitCount
    }
    // The last eight bytes, without those that belong to the words before.
    let word = Self.word(bytes, at: Int(byteCount) &- 8)
    words[lastWord] = word &>> UInt64((usedCount &* 8 &- Int(byteCount)) &* 8)
    (words[usedCount], words[usedCount &+ 1]) = (0, 0)
    ranks[lastWord] = UInt8(truncatingIfNeeded: count)
    count &+= words[lastWord].nonzeroBitCount
    return count == BitPacking.count
      && words[lastPlace &>> 6] &>> UInt64(lastPlace & 63) == 1
  }

  /// The documents of a window of 128 that begins with a document, and how many of the block precede
  /// them.
  @inline(__always)
  func window(from base: UInt32) -> (bits: DocumentBits, start: Int) {
    guard base > first else {
      let shift = UInt64(first &- base)
      guard shift < 64 else {
        return (DocumentBits(low: 0, high: shift < 128 ? words[0] &<< (shift & 63) : 0), 0)
      }
      let carried = (words[0] &>> 1) &>> (63 &- shift)
      return (DocumentBits(low: words[0] &<< shift, high: words[1] &<< shift | carried), 0)
    }
    let place = Int(base &- first)
    guard place &>> 6 < usedCount else { return (.none, BitPacking.count) }
    let bits = DocumentBits(low: word(at: place), high: word(at: place &+ 64))
    return (bits, rank(of: place))
  }

  /// The 64 bits from a place on, which lies in a word that was read or in the next.
  @inline(__always)
  private func word(at place: Int) -> UInt64 {
    let (index, shift) = (place &>> 6, UInt64(place & 63))
    return words[index] &>> shift | (words[index &+ 1] &<< 1) &<< (63 &- shift)
  }

  /// How many documents stand before a place.
  @inline(__always)
  private func rank(of place: Int) -> Int {
    let below = words[place &>> 6] & ((1 &<< UInt64(place & 63)) &- 1)
    return Int(ranks[place &>> 6]) &+ below.nonzeroBitCount
  }

  /// Which of the block's documents a document is, or nil when it is none.
  @inline(__always)
  func index(of document: UInt32) -> Int? {
    let place = Int(document) &- Int(first)
    guard place >= 0, place &>> 6 < usedCount,
      words[place &>> 6] &>> UInt64(place & 63) & 1 != 0
    else { return nil }
    return rank(of: place)
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawPointer, at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Writes the documents one by one where there is room for 128.
  func expand(to documents: UnsafeMutablePointer<UInt32>) {
    var index = 0
    for word in 0..<usedCount {
      var left = words[word]
      while left != 0, index < BitPacking.count {
        documents[index] = first &+ UInt32(word &* 64 &+ left.trailingZeroBitCount)
        left &= left &- 1
        index &+= 1
      }
    }
  }
}

extension DocumentBitmap {
  /// How many bytes the bitmap of some documents takes with its head, or nil when there is none.
  static func byteCount(first: UInt32, last: UInt32) -> Int? {
    let count = Int(last - first) / 8 + 1
    return count <= byteLimit ? count + 2 : nil
  }

  /// Writes documents, each as its difference from the one before less one.
  static func write(gaps: UnsafePointer<UInt32>, byteCount: Int, to writer: inout ByteWriter) {
    writer.fixed(mark)
    writer.fixed(UInt8(byteCount - 2))
    writer.append(count: byteCount - 2) { bytes in
      let bytes = bytes.assumingMemoryBound(to: UInt8.self)
      var place = -1
      for index in 0..<BitPacking.count {
        place += Int(gaps[index]) + 1
        bytes[place >> 3] |= 1 << UInt8(place & 7)
      }
    }
  }
}
