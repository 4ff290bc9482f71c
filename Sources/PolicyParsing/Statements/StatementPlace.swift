import EvidenceModel
import SourceReading
import TextAnalysis

/// Where a statement stands in the words of its block.
struct StatementPlace {
  /// The block's number.
  let block: Int
  /// The block's words.
  let text: CleanText
  /// The block's sentences.
  let sentences: [Range<Int>]
  /// The number of the statement's sentence.
  let number: Int
  /// The part of the sentence that the statement quotes: a list that it opens is behind it.
  let quoted: Range<Int>
  /// Where the determination's words begin, up to where others first part them; the sentence's beginning
  /// where they stand elsewhere.
  let phrase: Range<Int>

  /// The whole sentence.
  var sentence: Range<Int> { sentences[number] }

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
    let sentences = layout.sentences(block)
    let number = SortedSearch.first(in: sentences.indices) { sentences[$0].upperBound > anchor }
    guard number < sentences.count, sentences[number].contains(anchor) else { return nil }
    let sentence = sentences[number]
    self.block = block
    self.text = text
    self.sentences = sentences
    self.number = number
    let end = statement.quote.span.ranges.last.map { Self.index(of: $0.upperBound, in: text) } ?? 0
    quoted = sentence.clamped(to: sentence.lowerBound..<max(sentence.lowerBound, end))
    self.phrase = phrase.isEmpty ? sentence.lowerBound..<sentence.lowerBound : phrase
  }

  /// The block in which a byte of the source stands.
  static func block(of offset: Int, in layout: Layout) -> Int? {
    let block = SortedSearch.first(in: layout.blocks.indices) {
      layout.blocks[$0].range.upperBound > offset
    }
    return block < layout.blocks.count && layout.blocks[block].range.contains(offset) ? block : nil
  }

  /// The first of the words' bytes at or behind a byte of the source.
  private static func index(of offset: Int, in text: CleanText) -> Int {
    SortedSearch.first(in: 0..<text.count) { text.offsets[$0] >= offset }
  }
}
