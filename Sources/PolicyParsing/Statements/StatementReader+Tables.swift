import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Tables of indications or services with their criteria.
///
/// Below a statement that has no list yet the rows are its criteria, and so they are of a criterion that
/// sends to the table for its indications. Where the name of a column says what meeting the criteria means,
/// each row determines.
extension StatementReader {
  /// Reads the table that begins at a row and returns the block after it; nil where none does, where most
  /// of its rows determine by their own words, and where nothing says what meeting the criteria means.
  mutating func readTable(_ block: Int, before end: Int) -> Int? {
    guard
      let table = TableOfCriteria(
        at: block, before: end, layout, run: { run(from: $0, before: end) })
    else { return nil }
    if isOneCell(table) { return table.end }
    let determining = table.rows.count { row in
      row.words.map { determines(layout.reading.clean($0)) } ?? false
        || row.forest.count(where: determines) * 2 > row.forest.count
    }
    guard determining * 2 <= table.rows.count else { return nil }
    if let lead = lead(of: block) {
      hang(table, on: lead)
    } else if let status = status(of: table.head) {
      for row in table.rows { add(row, of: table.head, status) }
    } else if !hangOnCriterion(table) {
      return nil
    }
    return table.end
  }

  /// Whether most rows go on in the middle of the sentence of the row before: beside a list of names stands
  /// one cell, whose lines a page put beside the names.
  private func isOneCell(_ table: TableOfCriteria) -> Bool {
    let bytes = layout.reading.bytes
    let goesOn = zip(table.rows, table.rows.dropFirst()).count { before, row in
      guard let last = before.words.flatMap({ layout.reading.trim($0).last }),
        let words = row.words,
        let first = layout.reading.trim(words).first
      else { return false }
      return bytes[first].isASCIILowercase && !".:;".utf8.contains(bytes[last])
    }
    return goesOn >= 3 && goesOn * 2 >= table.rows.count
  }

  // MARK: - Criteria of one statement

  /// How many blocks may stand between a statement and its table: captions.
  private static let reachOfLead = 4

  /// The statement right above a table whose criteria its rows are.
  private func lead(of block: Int) -> StatementPlace? {
    guard let last = statements.last, last.criteria == nil,
      let place = StatementPlace(last, in: layout), block - place.block <= Self.reachOfLead,
      Self.grants(last.determination.classes),
      layout.blocks[(place.block + 1)..<block].allSatisfy({ $0.content.count <= 120 })
    else { return nil }
    let names = ["following", "below", "criteria", "table"]
    let isLead =
      place.text.bytes[place.sentence.upperBound - 1] == UInt8(ascii: ":")
      || names.contains { place.text.first($0, in: place.sentence) != nil }
    return isLead ? place : nil
  }

  private mutating func hang(_ table: TableOfCriteria, on place: StatementPlace) {
    let index = statements.count - 1
    let classes = statements[index].determination.classes
    let lead = StatementBuilder.lead(place.text, place.sentence, classes, vocabulary)
    let printed = lead.printed(vocabulary) == .any
    let source = place.text.sourceRange(lead.range)
    hang(
      CriteriaNode(
        text: place.text.text(lead.range), require: .any,
        requireBasis: printed ? .printed : .inferred,
        items: table.rows.map { node($0, classes) }, span: layout.reading.span(source)),
      on: index)
    open = nil
  }

  /// Hangs a table of indications on the criterion above it that sends to a table for them; whether there is
  /// one.
  private mutating func hangOnCriterion(_ table: TableOfCriteria) -> Bool {
    guard table.head.subject == .indication,
      let index = statements.lastIndex(where: { $0.section == section || $0.criteria != nil }),
      var criteria = statements[index].criteria,
      Self.grants(statements[index].determination.classes)
    else { return false }
    let rows = table.rows.map { node($0, statements[index].determination.classes) }
    guard Self.add(rows, to: &criteria) else { return false }
    statements[index].criteria = criteria
    return true
  }

  /// Adds rows below the criterion without items that sends to a table; whether there is one.
  private static func add(_ rows: [CriteriaNode], to node: inout CriteriaNode) -> Bool {
    for index in node.items.indices {
      if !node.items[index].items.isEmpty {
        if add(rows, to: &node.items[index]) { return true }
      } else if sendsToTable(node.items[index].text) {
        node.items[index].items = rows
        node.items[index].require = .any
        node.items[index].requireBasis = .inferred
        return true
      }
    }
    return false
  }

  /// Whether a criterion names a table of indications.
  private static func sendsToTable(_ text: String) -> Bool {
    let words = text.lowercased()
    return words.contains("indication")
      && CriteriaTableVocabulary.pointers.contains { words.contains($0) }
  }

  // MARK: - A statement for each row

  /// What meeting the criteria of a table means.
  private func status(of head: CriteriaTableHead) -> StatusHeading? {
    if let value = head.value {
      return StatusHeading(classes: [value], phrase: head.name, service: nil)
    }
    guard let approval, !approval.hasLead else { return nil }
    return approval.status
  }

  private mutating func add(
    _ row: TableOfCriteria.Row, of head: CriteriaTableHead, _ status: StatusHeading
  ) {
    let text = layout.reading.clean(row.quote)
    let name = layout.reading.clean(row.name)
    let subject = 0..<min(name.count, text.count)
    let list = runOnList(row, in: text, subject, status.classes)
    let finding = DeterminationFinding(
      rule: "determination.table", phrase: [], classes: status.classes, subject: subject,
      rest: subject.upperBound..<subject.upperBound)
    add(
      StatementBuilder(
        text: text, sentence: list?.lead ?? text.all, finding: finding,
        scope: StatementScope(text, finding, opensList: false, vocabulary), status: status,
        vocabulary: vocabulary))
    let last = statements.count - 1
    switch head.subject {
    case .service:
      statements[last].service = name.text
      statements[last].indication = nil
    case .indication:
      statements[last].service = status.service ?? title ?? statements[last].service
      statements[last].indication = name.text
    }
    if !row.forest.isEmpty || list != nil { hang(node(row, status.classes), on: last) }
  }

  // MARK: - Criteria of a row

  /// The list that a cell has on one line: `All of the following: 1. …; 2. …`.
  private func runOnList(
    _ row: TableOfCriteria.Row, in text: CleanText, _ name: Range<Int>,
    _ classes: [DeterminationClass]
  ) -> RunOnList? {
    guard row.forest.isEmpty, row.words != nil, name.upperBound < text.count else { return nil }
    let finding = DeterminationFinding(
      rule: "determination.table", phrase: [], classes: classes, subject: name,
      rest: name.upperBound..<text.count)
    return RunOnList(text, text.all, finding, vocabulary)
  }

  /// The criteria of a row, named by it.
  private func node(
    _ row: TableOfCriteria.Row, _ classes: [DeterminationClass]
  ) -> CriteriaNode {
    let quote = layout.reading.clean(row.quote)
    let name = 0..<min(layout.reading.clean(row.name).count, quote.count)
    if let list = runOnList(row, in: quote, name, classes) {
      return list.tree(classes, layout.reading)
    }
    guard let run = row.run, !row.forest.isEmpty else {
      return CriteriaNode(
        text: quote.text, require: .leaf, span: layout.reading.span(row.quote))
    }
    let words = row.words.map(layout.reading.clean) ?? layout.reading.clean(row.name)
    let grants = Self.grants(classes)
    let reader = CriteriaReader(
      reading: layout.reading, blocks: layout.blocks, run: run, notes: [])
    var node = reader.tree(
      row.forest,
      lead: .init(
        text: words, range: StatementScope.withoutStop(words, words.all),
        otherwise: grants ? .all : .any, isClause: true, inner: grants ? .all : .any))
    node.text = quote.text(StatementScope.withoutStop(quote, quote.all))
    node.span = layout.reading.span(row.quote)
    return node
  }
}
