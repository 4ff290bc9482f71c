import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads a policy's history as typed events, one for each sentence.
struct HistoryReader {
  private let layout: Layout
  private var events: [PolicyHistoryEvent] = []
  private var date: PartialDate?
  private var status: PolicyHistoryKind?

  /// Whether each line names who decided and then when: `Medical Policy Panel, March 2024`.
  private var isNaming = false

  private init(layout: Layout) { self.layout = layout }

  /// The events in document order.
  static func events(in layout: Layout) -> [PolicyHistoryEvent] {
    var reader = HistoryReader(layout: layout)
    for section in layout.sections([.history]) {
      reader.date = nil
      reader.isNaming = reader.namesCommittees(layout.sections[section])
      for block in layout.sections[section].blocks { reader.read(layout.blocks[block]) }
    }
    if reader.events.isEmpty { reader.readUnheaded() }
    return reader.events
  }

  /// The fewest rows of a history that no known heading opens.
  private static let fewestRows = 3

  /// Reads the rows of a history without a heading that the field knows: each begins or ends with its
  /// date, and most say what was reviewed, added or changed.
  private mutating func readUnheaded() {
    var run: [Int] = []
    for index in layout.blocks.indices + [layout.blocks.count] {
      if index < layout.blocks.count, layout.blocks[index].kind == .row {
        if isDated(layout.blocks[index]) { run.append(index) }
        continue
      }
      // A notice at a page's end may stand between two rows.
      if let last = run.last, index < layout.blocks.count, index - last <= 2 { continue }
      let telling = run.count { tellsEvent(layout.blocks[$0]) }
      if run.count >= Self.fewestRows, telling * 2 >= run.count {
        for row in run { read(layout.blocks[row]) }
        return
      }
      run = []
    }
  }

  private func isDated(_ row: Block) -> Bool {
    let cells = TableRow.cells(layout.reading.bytes, row.content)
    guard cells.count >= 2, let first = cells.first, let last = cells.last else { return false }
    return [first, last].contains {
      $0.count >= 6 && DateReader.whole(in: layout.reading.bytes, $0)?.range == $0
    }
  }

  private func tellsEvent(_ row: Block) -> Bool {
    let text = layout.reading.clean(row.content)
    return layout.reading.vocabulary.historyEvents.contains {
      $0.phrases.contains(text.lowered, text.all)
    }
  }

  private mutating func read(_ block: Block) {
    switch block.kind {
    case .row: readRow(TableRow.cells(layout.reading.bytes, block.content))
    case .paragraph, .item:
      for line in lines(of: block) { isNaming ? readNaming(line) : readText(line) }
    default: break
    }
  }

  /// Whether a section's first lines have a date inside and none at their beginning.
  private func namesCommittees(_ section: Section) -> Bool {
    let first = section.blocks.filter { layout.blocks[$0].kind == .paragraph }.prefix(2)
    return !first.isEmpty
      && first.allSatisfy { index in
        let range = layout.blocks[index].content
        return !opensWithDate(range) && trailingDates(range) == nil && innerDate(range) != nil
      }
  }

  private func innerDate(_ range: Range<Int>) -> FoundDate? {
    let end = range.first { layout.reading.bytes[$0] == 0x0A } ?? range.upperBound
    let line = range.lowerBound..<min(end, range.lowerBound + 120)
    guard let date = DateReader.first(in: layout.reading.bytes, line),
      let comma = line.first(where: { layout.reading.bytes[$0] == UInt8(ascii: ",") }),
      comma < date.range.lowerBound, date.range.lowerBound - comma <= 3
    else { return nil }
    return date
  }

  /// Reads the lines of a text that name who decided and when.
  private mutating func readNaming(_ range: Range<Int>) {
    let bytes = layout.reading.bytes
    for line in bytes[range].split(separator: 0x0A) {
      let line = layout.reading.trim(line.startIndex..<line.endIndex)
      guard !line.isEmpty else { continue }
      if let found = innerDate(line) { (date, status) = (found.date, .reviewed) }
      let text = layout.reading.clean(line)
      if date != nil, !text.bytes.isEmpty { add(text, text.all) }
    }
  }

  /// Reads a row's date first, wherever its column stands; of a cell of several dates each begins an
  /// entry, the last of which the row's words belong to.
  private mutating func readRow(_ cells: [Range<Int>]) {
    let bytes = layout.reading.bytes
    let parts = cells.flatMap(withoutStatus)
    let dated = parts.filter { DateReader.whole(in: bytes, $0)?.range == $0 }
    for cell in parts where !dated.contains(cell) && isDates(cell) {
      for found in DateReader.dates(in: bytes, cell) { addDate(found) }
    }
    for cell in dated { readText(cell) }
    for cell in parts where !dated.contains(cell) && !isDates(cell) { readText(cell) }
  }

  /// A cell of a status and its date as two: `Revised 08/10/2023`, with the names of the columns
  /// before them where these were taken for a part of the row.
  private func withoutStatus(_ cell: Range<Int>) -> [Range<Int>] {
    let bytes = layout.reading.bytes
    guard cell.count <= 60, let date = DateReader.first(in: bytes, cell),
      date.range.lowerBound > cell.lowerBound
    else { return [cell] }
    let words = layout.reading.trim(cell.lowerBound..<date.range.lowerBound)
    let names = WhiteSpace.words(bytes, words).map {
      String(decoding: bytes[$0].map(\.asciiLowercased), as: UTF8.self)
    }
    let dates = date.range.lowerBound..<cell.upperBound
    guard names.allSatisfy(HistoryVocabulary.columns.contains),
      date.range.upperBound == cell.upperBound || isDates(dates)
    else { return [cell] }
    return [words, dates]
  }

  /// Whether a range is several dates and nothing else.
  private func isDates(_ range: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard range.count >= 8, range.count <= 80, bytes[range.lowerBound].isASCIIDigit else {
      return false
    }
    let words = WhiteSpace.words(bytes, range)
    return words.allSatisfy { DateReader.whole(in: bytes, $0)?.range == $0 && $0.count > 4 }
  }

  /// Adds an entry of which only the date is known.
  private mutating func addDate(_ found: FoundDate) {
    date = found.date
    events.append(
      PolicyHistoryEvent(
        date: found.date, kind: status ?? .other, from: nil, to: nil,
        quote: layout.reading.quote(found.range)))
  }

  /// A block's parts, each beginning with a date of its own, where a line does.
  private func lines(of block: Block) -> [Range<Int>] {
    let bytes = layout.reading.bytes
    var starts = [block.content.lowerBound]
    for index in block.content where bytes[index] == 0x0A {
      let rest = layout.reading.trim((index + 1)..<block.content.upperBound)
      guard rest.lowerBound > starts[starts.count - 1],
        opensWithDate(rest) || trailingDates(lastLine(before: index, from: starts)) != nil
      else { continue }
      starts.append(rest.lowerBound)
    }
    return starts.indices.map { position in
      let end = position + 1 < starts.count ? starts[position + 1] : block.content.upperBound
      return layout.reading.trim(starts[position]..<end)
    }
  }

  private func opensWithDate(_ rest: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard let date = DateReader.date(in: bytes, at: rest.lowerBound, before: rest.upperBound) else {
      return false
    }
    return date.range.upperBound == rest.upperBound || !bytes[date.range.upperBound].isWordByte
  }

  private func lastLine(before end: Int, from starts: [Int]) -> Range<Int> {
    let bytes = layout.reading.bytes
    let lower = starts[starts.count - 1]
    let start = (lower..<end).last { bytes[$0] == 0x0A }.map { $0 + 1 } ?? lower
    return layout.reading.trim(start..<end)
  }

  /// The dates in columns of their own at a text's end, and where the text before them ends:
  /// `Annual review. No changes.      04/22      04/22`.
  private func trailingDates(_ range: Range<Int>) -> (text: Range<Int>, date: PartialDate)? {
    let bytes = layout.reading.bytes
    var end = range.upperBound
    var found: PartialDate?
    while let gap = (range.lowerBound..<end).last(where: { bytes[$0] == 0x20 }),
      gap > range.lowerBound,
      bytes[gap - 1] == 0x20 || found != nil,
      let date = DateReader.date(in: bytes, at: gap + 1, before: end)
        ?? DateReader.labelled(in: bytes, (gap + 1)..<end), date.range.upperBound == end
    {
      found = date.date
      end = layout.reading.trim(range.lowerBound..<gap).upperBound
      guard end > range.lowerBound else { return nil }
    }
    return found.map { (range.lowerBound..<end, $0) }
  }

  /// Reads a text that may begin with its date, or be a date or a status word alone.
  private mutating func readText(_ range: Range<Int>) {
    let bytes = layout.reading.bytes
    var rest = range
    if let found = DateReader.date(in: bytes, at: range.lowerBound, before: range.upperBound) {
      if rest.upperBound > found.range.upperBound || date != found.date {
        status = pendingStatus(found)
      }
      date = found.date
      rest = afterSigns(found.range.upperBound..<range.upperBound)
    }
    if rest == range, let last = trailingDates(range) {
      (rest, date) = (last.text, last.date)
      status = nil
    }
    guard !rest.isEmpty else { return }
    let text = layout.reading.clean(rest)
    if let kind = HistoryVocabulary.statuses.meaning(of: text.lowered) {
      status = kind
      if date == nil { return }
      return
    }
    guard date != nil else { return }
    for sentence in SentenceSplitter.sentences(in: text.bytes, range: text.all) {
      add(text, sentence)
    }
  }

  /// A status word read just before its date stays; one of an earlier date is forgotten.
  private func pendingStatus(_ found: FoundDate) -> PolicyHistoryKind? {
    date == nil ? status : nil
  }

  private func afterSigns(_ range: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    var start = range.lowerBound
    while start < range.upperBound {
      let width = WhiteSpace.width(bytes, start)
      let isDash =
        bytes[start..<range.upperBound].starts(with: "–".utf8)
        || bytes[start..<range.upperBound].starts(with: "—".utf8)
      if width > 0 {
        start += width
      } else if isDash {
        start += 3
      } else if ":-.,;)*|".utf8.contains(bytes[start]) {
        start += 1
      } else {
        break
      }
    }
    return layout.reading.trim(min(start, range.upperBound)..<range.upperBound)
  }

  private mutating func add(_ text: CleanText, _ sentence: Range<Int>) {
    let change = HistoryChange(text, sentence, layout.reading.vocabulary)
    let kind = change.kind ?? status ?? .other
    events.append(
      PolicyHistoryEvent(
        date: date, kind: kind, from: change.from.map(text.text), to: change.to.map(text.text),
        quote: layout.reading.quote(text.sourceRange(sentence))))
  }
}
