import SourceReading
import TextAnalysis

/// Puts the paragraphs of an unnumbered list together into which a wrapped entry fell apart.
///
/// Lines of a proportional font hold different numbers of letters, so that a line can look as if it were
/// not full and the next one, which opens with a capital (`J Clin` and below it `Oncol. 2019;37`), as
/// if it opened a paragraph. An entry goes on where it has not ended as entries do, or prints no year yet.
struct BrokenEntries {
  private let layout: Layout
  private let indices: [Int]
  /// How many bytes most lines of the list hold at most.
  private let width: Int

  init(layout: Layout, _ indices: [Int]) {
    self.layout = layout
    self.indices = indices
    let bytes = layout.reading.bytes
    let lengths = indices.flatMap {
      bytes[layout.blocks[$0].range].split(separator: 0x0A).map(\.count)
    }.sorted()
    width = lengths.isEmpty ? 0 : lengths[lengths.count * 4 / 5]
  }

  /// The ranges of the paragraphs, put together, each with its blocks.
  func joined() -> [(range: Range<Int>, blocks: [Int])] {
    var joined: [(range: Range<Int>, blocks: [Int])] = []
    for index in indices {
      let block = layout.blocks[index]
      guard block.kind != .heading else { continue }
      if let last = joined.last, let before = last.blocks.last, before + 1 == index,
        goesOn(last.range, in: block)
      {
        joined[joined.count - 1].range = last.range.lowerBound..<block.range.upperBound
        joined[joined.count - 1].blocks.append(index)
      } else {
        joined.append((block.content, [index]))
      }
    }
    return joined
  }

  /// Whether an entry goes on in a block behind it.
  private func goesOn(_ entry: Range<Int>, in block: Block) -> Bool {
    guard block.kind == .paragraph || block.kind == .row, entry.count < Self.longest else {
      return false
    }
    let bytes = layout.reading.bytes
    let lacksJournal = WrappedEntries.lacksJournal(bytes, entry)
    let isOpen = lacksJournal || !WrappedEntries.closes(bytes, entry)
    let isDated = ReferenceLikeness.isDated(layout.reading.clean(entry))
    let opensNext = WrappedEntries.opens(bytes, block.content)
    // A page may end between two paragraphs of one entry: then its first author tells that it is one.
    if block.hasBlankBefore {
      return isOpen && !opensNext && WrappedEntries.opens(bytes, entry)
        && (lacksJournal || !isDated)
    }
    if opensNext { return isOpen && endsList(bytes, entry) }
    if isWithinAddress(bytes, entry, before: block.content) { return true }
    return (isOpen || !isDated) && isFull(bytes, entry)
      || ReferenceLikeness.isClosing(layout.reading.clean(block.content))
  }

  /// Whether an address goes on in the next line: it ends in a sign that ends none, or in a word behind
  /// which the line has one word alone.
  private func isWithinAddress(
    _ bytes: [UInt8], _ entry: Range<Int>, before next: Range<Int>
  ) -> Bool {
    guard let last = bytes[entry].split(whereSeparator: \.isASCIISpace).last,
      last.contains(UInt8(ascii: "/")), let sign = last.last, sign != UInt8(ascii: ".")
    else { return false }
    let isAlone = !bytes[next].contains(where: \.isASCIISpace)
    return isAlone || "-_=%&?".utf8.contains(sign)
  }

  /// Whether the last line of a range is about as long as most lines.
  private func isFull(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = bytes[range].lastIndex(of: 0x0A).map { $0 + 1 } ?? range.lowerBound
    return (range.upperBound - start) * 4 > width * 3
  }

  /// Whether a range stops between two names of a list.
  private func endsList(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = range.last(where: { !bytes[$0].isASCIISpace }) else { return false }
    return ",;&".utf8.contains(bytes[last])
  }

  /// No entry is longer, in bytes; more is text that is no list.
  private static let longest = 3_000
}
