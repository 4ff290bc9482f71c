import EvidenceModel
import SourceReading
import TextAnalysis

/// Where a statement stands in the words of its block.
struct StatementPlace {
  /// The block's number.
  let block: Int
  /// The block's words.
  let text: CleanText
  /// The whole sentence.
  let sentence: Range<Int>
  /// The part of the sentence that the statement quotes: a list that it opens is behind it.
  let quoted: Range<Int>
  /// Where the determination's words begin, up to where others first part them; the sentence's beginning
  /// where they stand elsewhere.
  let phrase: Range<Int>

  /// The place; nil where the statement stands in a table or its block is not found.
  init?(_ statement: PolicyStatement, in layout: Layout) {
    guard let quote = statement.quote.span.ranges.first,
      let block = Self.block(of: quote.lowerBound, in: layout),
      layout.blocks[block].kind == .paragraph || layout.blocks[block].kind == .item
    else { return nil }
    let text = layout.text(block)
    let words = statement.determination.phrase.span.ranges
    let start = Self.index(of: quote.lowerBound, in: text)
    let phrase =
      words.first.map { first in
        Self.index(of: first.lowerBound, in: text)..<Self.index(of: first.upperBound, in: text)
      } ?? start..<start
    let anchor = phrase.isEmpty ? start : phrase.lowerBound
    guard
      let sentence = SentenceSplitter.sentences(in: text.bytes, range: text.all)
        .first(where: { $0.contains(anchor) })
    else { return nil }
    self.block = block
    self.text = text
    self.sentence = sentence
    let end = statement.quote.span.ranges.last.map { Self.index(of: $0.upperBound, in: text) } ?? 0
    quoted = sentence.clamped(to: sentence.lowerBound..<max(sentence.lowerBound, end))
    self.phrase = phrase.isEmpty ? sentence.lowerBound..<sentence.lowerBound : phrase
  }

  /// The block in which a byte of the source stands.
  static func block(of offset: Int, in layout: Layout) -> Int? {
    var low = 0
    var high = layout.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if layout.blocks[middle].range.upperBound <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < layout.blocks.count && layout.blocks[low].range.contains(offset) ? low : nil
  }

  /// The first of the words' bytes at or behind a byte of the source.
  private static func index(of offset: Int, in text: CleanText) -> Int {
    var low = 0
    var high = text.count
    while low < high {
      let middle = (low + high) / 2
      if text.offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
