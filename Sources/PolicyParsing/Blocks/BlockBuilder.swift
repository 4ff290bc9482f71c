import SourceReading
import TextAnalysis
import Vocabulary

/// Cuts a document into blocks: headings, paragraphs, items, rows and connectives.
struct BlockBuilder {
  private let reading: Reading
  private let lines: [Line]
  private let measure: LineMeasure
  private let headings: HeadingReader
  private let outline: [Int: ListMarker]
  private var blocks: [Block] = []
  private var hasBlankBefore = true
  private var lastLine: Line?

  private init(reading: Reading) {
    self.reading = reading
    lines = Line.lines(of: reading)
    measure = LineMeasure(lines.filter { TableRow.cells(reading.bytes, $0.range).count < 2 })
    headings = HeadingReader(reading: reading, lines: lines)
    outline = DecimalOutline.markers(lines, reading.bytes)
  }

  /// The blocks of a document in order, with those joined that a page break has cut.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func blocks(of reading: Reading) -> [Block] {
    var builder = BlockBuilder(reading: reading)
    for index in builder.lines.indices { builder.read(index) }
    let named = IndicationItems.mark(NoteItems.unmark(builder.blocks, reading), reading)
    let tables = ServiceTable.mark(CriteriaTable.mark(named, reading), reading)
    return BlockJoiner.join(UnmarkedItems.mark(tables, reading), reading.bytes)
  }

  private mutating func read(_ index: Int) {
    let line = lines[index]
    guard !line.isBlank else {
      hasBlankBefore = true
      lastLine = nil
      return
    }
    if isRule(line) { return }
    if let block = start(index) {
      if block.kind == .heading, blocks.last?.content.isEmpty == true { blocks.removeLast() }
      blocks.append(block)
    } else if continues(index) {
      blocks[blocks.count - 1].range =
        blocks[blocks.count - 1].range.lowerBound..<line.range.upperBound
      let content = blocks[blocks.count - 1].content
      let start = content.isEmpty ? line.range.lowerBound : content.lowerBound
      blocks[blocks.count - 1].content = start..<line.range.upperBound
    } else {
      blocks.append(block(.paragraph, line))
    }
    hasBlankBefore = false
    lastLine = line
  }

  /// A block that this line opens whatever stands before it.
  private func start(_ index: Int) -> Block? {
    let line = lines[index]
    if let row = row(index) { return historyHeading(row) ?? row }
    if LeaderLine.isLeader(reading.bytes, line.range) { return block(.row, line) }
    if let item = ColumnItems.item(block(.item, line), reading) { return item }
    if SmallWordLine.isConnective(reading.bytes, line.range) { return block(.connective, line) }
    if countsItems(index) { return nil }
    let opensList =
      blocks.last.map { $0.kind != .heading && ends($0, with: UInt8(ascii: ":")) } ?? false
    let context = HeadingReader.Context(
      line: index, hasBlankBefore: hasBlankBefore, opensList: opensList,
      isContinuation: continues(index), followsStop: followsStop)
    if !followsOpenWords, !isInBracket, !opensWithBracket(line), !leadsInList(index, opensList),
      !ServiceTable.isHead(line.range, reading.bytes),
      !UnmarkedItems.leadsOn(line.range, behind: blocks.last, reading),
      let heading = headings.heading(context),
      !NavigationList.isSiteLine(line.range, behind: blocks.last, reading)
    {
      var block = block(.heading, line)
      block.content = heading.content
      block.heading = heading.setting
      return block
    }
    return item(index)
  }

  /// Whether a line that ends in a colon is an item of a list though its words may head a section:
  /// `1. Contraindications:` right below a lead or behind the item before it.
  private func leadsInList(_ index: Int, _ opensList: Bool) -> Bool {
    let line = lines[index].range
    if ListedHeading.isOne(index, lines, behind: blocks, reading) { return true }
    guard let end = line.last, reading.bytes[end] == UInt8(ascii: ":"),
      let own = ListMarkerReader.marker(in: reading.bytes, line), !own.readings.isEmpty
    else { return false }
    if opensList { return own.readings.contains { $0.ordinal == 1 } }
    let last = blocks.last?.marker?.readings ?? []
    return own.readings.contains { reading in
      last.contains { $0.style == reading.style && $0.ordinal == reading.ordinal - 1 }
    }
  }

  /// Whether the text above ends in words, or a comma, that only this line can close: `is considered … when`.
  private var followsOpenWords: Bool {
    guard let last = blocks.last, last.kind == .paragraph || last.kind == .item,
      !hasBlankBefore || last.kind == .paragraph && ends(last, with: UInt8(ascii: ",")),
      last.content.count >= 40
    else { return false }
    return BlockJoiner.isCut(reading.bytes, last.content)
  }

  /// Whether the line above ends in a comma inside a bracket, so that this one goes on with what the bracket
  /// names, an empty line between them or not.
  private var isInBracket: Bool {
    guard let last = blocks.last, last.kind == .item, ends(last, with: UInt8(ascii: ",")) else {
      return false
    }
    return BlockJoiner.hasOpenBracket(reading.bytes, last.content)
  }

  /// The marker of a line, its own or that of an outline without stops, in which a heading has a
  /// number, too: `3.1.1 General Criteria Covered`.
  private func marker(_ index: Int) -> ListMarker? {
    let line = lines[index].range
    guard let marker = outline[index] else {
      return ListMarkerReader.marker(in: reading.bytes, line)
    }
    let content = (line.lowerBound + marker.length)..<line.upperBound
    return NumberedHeadings.namesDetermination(content, reading) ? nil : marker
  }

  private func item(_ index: Int) -> Block? {
    let line = lines[index]
    guard let marker = marker(index) else { return nil }
    if isWrappedWord(line, marker) { return nil }
    var block = block(.item, line)
    block.marker = marker
    block.content = (line.range.lowerBound + marker.length)..<line.range.upperBound
    if marker.bullet != nil, isMarkerAlone(block.content) {
      block.content = block.content.upperBound..<block.content.upperBound
    }
    return block
  }

  /// Whether nothing but a second marker stands behind a bullet, as where a page puts its own before those of a
  /// list: `• 1.` with the words below.
  private func isMarkerAlone(_ content: Range<Int>) -> Bool {
    let words = reading.bytes[reading.trim(content)]
    guard (1...3).contains(words.count), let last = words.last else { return false }
    if words.count == 1 { return last == UInt8(ascii: "o") }
    return ".)".utf8.contains(last)
      && (words.dropLast().allSatisfy(\.isASCIIDigit)
        || words.count == 2 && words.allSatisfy { $0 == last || $0.isASCIILetter })
  }

  /// Whether a marker is a wrapped line's first word: a letter or a large number in mid-sentence.
  private func isWrappedWord(_ line: Line, _ marker: ListMarker) -> Bool {
    guard !hasBlankBefore, let lastLine, marker.bullet == nil, let reading = marker.readings.first
    else { return false }
    if endsInAddress(lastLine) { return false }
    let last = self.reading.bytes[lastLine.range.upperBound - 1]
    // A bracket that is still open behind a semicolon is a misprint.
    if reading.style.form == .bracket, last != UInt8(ascii: ";"), let block = blocks.last,
      BlockJoiner.hasOpenBracket(self.reading.bytes, block.content)
    {
      return true
    }
    let isFull = measure.isFull(lastLine, nextWord: marker.length)
    guard isFull, reading.ordinal > 1, last.isASCIILetter || last == UInt8(ascii: ","),
      blocks.last?.kind != .connective
    else { return false }
    return blocks.last?.kind != .item || isMeasure(line, marker)
  }

  /// Whether a number opens a wrapped line of an item: it does not count on, and goes on with a word in small
  /// letters, as a unit is.
  private func isMeasure(_ line: Line, _ marker: ListMarker) -> Bool {
    let text = line.range.lowerBound + marker.length
    guard let number = marker.number, text < line.range.upperBound,
      reading.bytes[text].isASCIILowercase, let own = blocks.last?.marker
    else { return false }
    return own.number.map { number > $0 + 1 } ?? (number > 12)
  }

  /// Whether a line's last word is a web address, after which an entry's number comes at any width.
  private func endsInAddress(_ line: Line) -> Bool {
    let word = reading.bytes[line.range].split(separator: UInt8(ascii: " ")).last ?? []
    return ByteSearch.first(Array("://".utf8), in: Array(word), 0..<word.count) != nil
      || word.starts(with: "www.".utf8)
  }

  private func row(_ index: Int) -> Block? {
    let line = lines[index]
    let start = line.range.lowerBound + (marker(index)?.length ?? 0)
    let cells = TableRow.cells(reading.bytes, start..<line.range.upperBound)
    return cells.count >= 2 ? block(.row, line) : nil
  }

  /// The heading of a history that is the first cell of the row with its columns' names:
  /// `Reviews, Revisions, and Approvals | Date`.
  private func historyHeading(_ row: Block) -> Block? {
    let cells = TableRow.cells(reading.bytes, row.content)
    guard let first = cells.first, let last = cells.last,
      headings.isHistory(first, columns: first.upperBound..<last.upperBound)
    else { return nil }
    var heading = row
    heading.kind = .heading
    heading.content = first
    heading.heading = .known
    return heading
  }

  private func block(_ kind: Block.Kind, _ line: Line) -> Block {
    Block(
      kind: kind, range: line.range, content: line.range, indent: line.indent,
      hasBlankBefore: hasBlankBefore)
  }

  /// Whether a line of prose goes on with the block before it.
  private func continues(_ index: Int) -> Bool {
    let line = lines[index]
    if followsBullet { return true }
    guard !hasBlankBefore, !reading.cells.contains(line.range.lowerBound),
      let last = blocks.last, lastLine != nil,
      last.kind == .paragraph || last.kind == .item
    else { return false }
    if last.content.isEmpty || countsItems(index) { return true }
    let first = reading.bytes[line.range.lowerBound]
    if first == UInt8(ascii: "*") { return false }
    if isSign(line) || opensWithAcronym(line), !ends(last, with: UInt8(ascii: ".")) { return true }
    if endsInVolume(last), first.isASCIIDigit { return true }
    if endsItem(last) {
      return first.isASCIILowercase
        && (isFull(line) || BlockJoiner.hasOpenBracket(reading.bytes, last.content))
    }
    if BlockJoiner.opensSentence(reading.bytes, line.range, below: last) { return false }
    if opensWithBracket(line) || hangs(index, last) || endsOpenItem(line, last) { return true }
    if leavesItem(line, last) { return false }
    if first.isASCIILowercase || BlockJoiner.isCut(reading.bytes, last.content) { return true }
    return isFull(line) || BlockJoiner.hasOpenBracket(reading.bytes, last.content)
  }

  /// Whether a line says how many of the items must hold that the next one leads to, in a sentence that the block
  /// before has begun.
  private func countsItems(_ index: Int) -> Bool {
    SmallWordLine.counts(index, lines, reading.bytes) && !hasBlankBefore
      && (blocks.last?.content.last.map { reading.bytes[$0].isASCIILetter } ?? false)
  }

  /// Whether a line ends with the stop that an item lacks and the item before it has.
  private func endsOpenItem(_ line: Line, _ last: Block) -> Bool {
    guard last.kind == .item, last.marker?.bullet != nil, blocks.count > 1,
      let end = last.content.last, reading.bytes[end].isASCIILetter,
      reading.bytes[line.range.upperBound - 1] == UInt8(ascii: "."),
      line.range.count <= Self.longestEnd
    else { return false }
    let before = blocks[blocks.count - 2]
    return before.kind == .item && before.marker?.bullet == last.marker?.bullet
      && before.indent == last.indent && ends(before, with: UInt8(ascii: "."))
  }

  /// The most bytes of the end of an item that a short line has cut.
  private static let longestEnd = 60

  /// Whether the block before is a bullet alone, whose text an empty line may part from it.
  private var followsBullet: Bool {
    guard let last = blocks.last, last.kind == .item, last.content.isEmpty else { return false }
    return last.marker.map { $0.readings.isEmpty || $0.bullet != nil } ?? false
  }

  /// Whether a line is one sign without letters, as `®` where an extraction sets it apart.
  private func isSign(_ line: Line) -> Bool {
    line.range.count <= 4 && reading.bytes[line.range].allSatisfy { $0 >= 0x80 }
  }

  /// Whether a line opens with brackets that go on with a sentence: `… one of the following` and below
  /// it `(A or B):`.
  private func opensWithBracket(_ line: Line) -> Bool {
    guard !hasBlankBefore, reading.bytes[line.range.lowerBound] == UInt8(ascii: "("),
      ListMarkerReader.marker(in: reading.bytes, line.range) == nil,
      let last = blocks.last, last.kind == .paragraph || last.kind == .item,
      last.content.count >= 20, let end = last.content.last
    else { return false }
    return reading.bytes[end].isASCIILetter
  }

  /// Whether a line opens with an abbreviation in brackets, which the words before it explain.
  private func opensWithAcronym(_ line: Line) -> Bool {
    let bytes = reading.bytes[line.range]
    guard bytes.first == UInt8(ascii: "("), let close = bytes.firstIndex(of: UInt8(ascii: ")")),
      (3...8).contains(close - bytes.startIndex)
    else { return false }
    return bytes[(bytes.startIndex + 1)..<close].allSatisfy(\.isASCIIUppercase)
  }

  /// Whether a line without a marker hangs below the words of an item that has not ended.
  ///
  /// They end in `, and` (`1. Trisomy 21, 13, and` goes on with `18 using …`), fill the item's own column, or are
  /// long and the line stands right below them.
  private func hangs(_ index: Int, _ last: Block) -> Bool {
    let line = lines[index]
    guard last.kind == .item, line.indent > last.indent,
      ListMarkerReader.marker(in: reading.bytes, line.range) == nil
    else { return false }
    let end = reading.bytes[last.content].suffix(5)
    return [", and", ", or"].contains { end.suffix($0.utf8.count).elementsEqual($0.utf8) }
      || fillsColumn(index) || standsBelowText(line, last)
  }

  /// Whether a line stands below the words of an item, right of its sign, and the line before is long.
  private func standsBelowText(_ line: Line, _ last: Block) -> Bool {
    guard let marker = last.marker, marker.length > 0, let lastLine, measure.isLong(lastLine) else {
      return false
    }
    return abs(line.indent - last.indent - marker.length) <= 1
      && !ends(last, with: UInt8(ascii: ".")) && !ends(last, with: UInt8(ascii: ":"))
  }

  /// Whether the line before is as long as those of the column that begins with this one, set in alike.
  private func fillsColumn(_ index: Int) -> Bool {
    guard let lastLine, reading.bytes[lastLine.range.upperBound - 1].isASCIILetter else {
      return false
    }
    let mostLines = 4
    let column = lines[index...].prefix(mostLines).prefix {
      !$0.isBlank && $0.indent == lines[index].indent
        && ListMarkerReader.marker(in: reading.bytes, $0.range) == nil
    }
    guard column.count > 1, let width = column.map({ $0.indent + $0.range.count }).max() else {
      return false
    }
    return LineMeasure.isFull(lastLine, nextWord: firstWordLength(lines[index]), width)
  }

  /// Whether a line with a capital begins left of the item before it, which has ended its sentence, or so
  /// far left that it can be none of its lines.
  private func leavesItem(_ line: Line, _ last: Block) -> Bool {
    last.kind == .item && line.indent < last.indent
      && (ends(last, with: UInt8(ascii: ".")) || line.indent + Self.farLeft <= last.indent)
      && reading.bytes[line.range.lowerBound].isASCIIUppercase
  }

  /// The columns by which lines of one item never differ.
  private static let farLeft = 24

  /// Whether a block ends in `2014;25(2):`, so that pages come next.
  private func endsInVolume(_ block: Block) -> Bool {
    guard block.range.count > 2, ends(block, with: UInt8(ascii: ":")) else { return false }
    let before = reading.bytes[block.range.upperBound - 2]
    return before == UInt8(ascii: ")") || before.isASCIIDigit
  }

  /// Whether a block ends as a lead or an item of a list does: `:`, `;`, `; and`, `; OR`.
  private func endsItem(_ block: Block) -> Bool {
    var end = block.range.upperBound
    for word in [" and", " or", " AND", " OR"]
    where reading.bytes[block.range].suffix(word.utf8.count).elementsEqual(word.utf8) {
      end -= word.utf8.count
    }
    guard end > block.range.lowerBound else { return false }
    let last = reading.bytes[end - 1]
    return last == UInt8(ascii: ";") || last == UInt8(ascii: ":") && end == block.range.upperBound
  }

  /// Whether the line before was wrapped because this one's first word did not fit.
  private func isFull(_ line: Line) -> Bool {
    guard let lastLine else { return false }
    return measure.isFull(lastLine, nextWord: firstWordLength(line))
  }

  private func firstWordLength(_ line: Line) -> Int {
    reading.bytes[line.range].prefix { !$0.isASCIISpace }.count
  }

  /// Whether the block before is a sign alone (`I.`) or ends in a stop.
  private var followsStop: Bool {
    guard let last = blocks.last else { return false }
    return last.content.isEmpty || last.kind != .heading && ends(last, with: UInt8(ascii: "."))
  }

  private func ends(_ block: Block, with byte: UInt8) -> Bool {
    !block.range.isEmpty && reading.bytes[block.range.upperBound - 1] == byte
  }

  /// A line of dashes, underscores, equals signs or table rules, or of one sign that says nothing.
  private func isRule(_ line: Line) -> Bool {
    if line.range.count == 1 {
      return "^_~`'\"".utf8.contains(reading.bytes[line.range.lowerBound])
    }
    return line.range.count >= 3
      && reading.bytes[line.range].allSatisfy { "-_=|:+* ".utf8.contains($0) }
  }
}
