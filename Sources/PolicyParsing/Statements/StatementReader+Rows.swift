import SourceReading
import TextAnalysis

/// Determinations in the cells of tables.
extension StatementReader {
  /// Reads the cells of a table's row, with the list below it where its last cell leads to one, and
  /// returns the block after both.
  mutating func readRow(_ block: Int, before end: Int) -> Int {
    let content = layout.blocks[block].content
    guard !LeaderLine.isLeader(layout.reading.bytes, content) else { return block + 1 }
    for cell in TableRow.cells(layout.reading.bytes, content) {
      let text = layout.reading.clean(cell)
      let sentences = SentenceSplitter.sentences(in: text.bytes, range: text.all)
      let run =
        cell.upperBound == content.upperBound && text.bytes.last == UInt8(ascii: ":")
        ? run(from: block + 1, before: end) : nil
      let count = statements.count
      for sentence in sentences {
        read(text, sentence, opensList: run != nil && sentence == sentences.last)
      }
      if let run, let last = sentences.last, statements.count > count {
        return attach(run, to: text, last, isNew: true, before: end)
      }
    }
    return block + 1
  }
}
