import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Determinations in the cells of tables.
extension StatementReader {
  /// Reads the cells of a table's row, with the list below it where its last cell leads to one, and
  /// returns the block after both.
  mutating func readRow(_ block: Int, before end: Int) -> Int {
    if let next = readTable(block, before: end) { return next }
    let content = layout.blocks[block].content
    guard !LeaderLine.isLeader(layout.reading.bytes, content) else { return block + 1 }
    if readStatus(content) { return block + 1 }
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

  /// Adds the determination of a row that says a service's status in a cell of its own: `Tanning bed |
  /// Not covered`; whether there was one.
  private mutating func readStatus(_ content: Range<Int>) -> Bool {
    let cells = TableRow.cells(layout.reading.bytes, content)
    guard cells.count >= 2, cells.count <= Self.mostColumns,
      let status = cells.dropFirst().lazy.compactMap(status).first
    else { return false }
    let text = layout.reading.clean(content)
    let name = layout.reading.clean(cells[0])
    let subject = text.first(name.text.lowercased(), in: text.all).map { $0..<($0 + name.count) }
    guard let subject, name.count >= Self.shortestName, self.status(cells[0]) == nil,
      name.count <= Self.longestName, !namesColumn(name),
      InheritedStatement.isCandidate(name, name.all, vocabulary),
      vocabulary.linesOfBusiness.first(in: name.lowered, name.all) == nil
    else { return false }
    let finding = DeterminationFinding(
      rule: "determination.row", phrase: [], classes: status.classes, subject: subject,
      rest: subject.upperBound..<subject.upperBound)
    add(
      StatementBuilder(
        text: text, sentence: text.all, finding: finding,
        scope: StatementScope(text, finding, opensList: false, vocabulary), status: status,
        vocabulary: vocabulary))
    return true
  }

  /// The most columns of a table of services, and the fewest and most bytes of a service's name.
  private static let (mostColumns, shortestName, longestName) = (4, 6, 120)

  /// Whether a cell is the head of a column or opens with a code.
  private func namesColumn(_ name: CleanText) -> Bool {
    BenefitVocabulary.columnNames.contains(String(decoding: name.lowered, as: UTF8.self))
      || name.bytes.prefix(5).count(where: \.isASCIIDigit) >= 4
  }

  /// The status that a cell says and nothing else.
  private func status(_ cell: Range<Int>) -> StatusHeading? {
    guard cell.count <= Self.longestStatus else { return nil }
    if let status = StatusHeading.read(layout.reading, cell), !status.opensClause { return status }
    let text = layout.reading.clean(cell)
    guard let verb = PartedVerb.verbs(text, text.all).first, verb.range.lowerBound == 0 else {
      return nil
    }
    return StatusHeading(classes: [verb.meaning], phrase: text.sourceRange(verb.range))
  }

  /// The most bytes of a cell that says a status.
  private static let longestStatus = 60
}
