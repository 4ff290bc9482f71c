import SourceReading
import TextAnalysis

/// Determinations in the cells of tables.
extension StatementReader {
  /// Reads the cells of a table's row.
  mutating func readRow(_ block: Int) -> Int {
    let content = layout.blocks[block].content
    guard !LeaderLine.isLeader(layout.reading.bytes, content) else { return block + 1 }
    for cell in TableRow.cells(layout.reading.bytes, content) {
      let text = layout.reading.clean(cell)
      for sentence in SentenceSplitter.sentences(in: text.bytes, range: text.all) {
        read(text, sentence, opensList: false)
      }
    }
    return block + 1
  }
}
