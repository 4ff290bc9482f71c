/// Writes the term dictionary: sorted terms, front-coded in blocks, and where the blocks begin.
struct TermDictionaryWriter {
  private var terms = ByteWriter()
  private var blockOffsets: [UInt64] = []
  private var termCount = 0
  private var previous: [UInt8] = []

  /// Adds a term; keys have to come in ascending order, and lists without gaps.
  mutating func append(_ key: DictionaryKey, _ info: TermInfo) {
    if termCount % SegmentFormat.termsPerBlock == 0 { beginBlock(info) }
    let shared = zip(previous, key.bytes).prefix { $0 == $1 }.count
    terms.pair(shared, key.bytes.count - shared)
    terms.append(key.bytes[shared...])
    terms.pair(info.documentFrequency - 1, info.totalFrequency - info.documentFrequency)
    terms.pair(info.postings.count, info.positions.count)
    previous = key.bytes
    termCount += 1
  }

  /// Returns the section `terms`.
  func termsSection() -> [UInt8] { terms.bytes }

  /// Returns the section `termIndex`.
  func indexSection() -> [UInt8] {
    var writer = ByteWriter()
    writer.fixed(UInt64(termCount))
    ColumnWriter.write(blockOffsets, to: &writer)
    return writer.bytes
  }

  private mutating func beginBlock(_ first: TermInfo) {
    blockOffsets.append(UInt64(terms.bytes.count))
    terms.varint(first.postings.lowerBound)
    terms.varint(first.positions.lowerBound)
    previous = []
  }
}
