import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads which codes stand under which heading, and what the heading determines.
///
/// A group begins with a heading of a list of codes, with a sentence that leads up to codes, or with
/// a determination that prints codes itself. A line that only names a column or a code system, and
/// one that numbers a group, keep the determination of the heading above them.
///
/// - Complexity: O(*n* log *s*) in the text and the number of statements.
struct CodeGroupReader {
  private let layout: Layout
  private let policy: PolicyID
  private let statements: [PolicyStatement]
  private let places: StatementPlaces
  private let services: PhraseTable<Int>
  private var groups: [CodeGroup] = []
  /// The heading that the next codes stand under.
  private var heading: CodeHeading?
  /// The last heading that prints a determination, while its lines go on.
  private var status: CodeHeading?
  /// The group that takes further codes.
  private var open: Int?
  /// The last group that prints codes.
  private var lastPrinted: Int?

  /// The groups in document order.
  static func groups(
    in layout: Layout, policy: PolicyID, statements: [PolicyStatement]
  ) -> [CodeGroup] {
    var reader = CodeGroupReader(layout: layout, policy: policy, statements: statements)
    for (index, section) in layout.sections.enumerated()
    where !section.kind.tellsNoCodes {
      reader.read(index, section)
    }
    let linker = CodeStatementRule(layout: layout, statements: statements)
    return reader.groups.filter { !$0.codes.isEmpty || $0.listedIn != nil }.enumerated()
      .map { linker.linked($1, id: $0 + 1, policy) }
  }

  private init(layout: Layout, policy: PolicyID, statements: [PolicyStatement]) {
    self.layout = layout
    self.policy = policy
    self.statements = statements
    places = StatementPlaces(statements)
    services = CodeStatementRule.services(of: statements)
  }

  private var reading: Reading { layout.reading }

  private mutating func read(_ index: Int, _ section: Section) {
    let isCoding = section.kind == .coding || isCodeList(section)
    if isCoding {
      begin(section, index)
    } else {
      heading = nil
      status = nil
      open = nil
    }
    var lists = CodeListBlocks(layout)
    for block in section.blocks {
      let block = layout.blocks[block]
      let isListed = isCoding || lists.holds(block) || ServiceTable.isRow(block)
      read(block, index, CodePlace(section, isListed: isListed))
    }
  }

  private func isCodeList(_ section: Section) -> Bool {
    let words = HeadingWords.normalized(reading.bytes, section.heading)
    return reading.vocabulary.codeLists.meaning(of: words) != nil
  }

  /// A section's heading is a heading of codes like any other.
  private mutating func begin(_ section: Section, _ index: Int) {
    guard !section.heading.isEmpty else { return }
    take(
      Block(
        kind: .heading, range: section.heading, content: section.heading, marker: nil, indent: 0,
        hasBlankBefore: true, heading: nil), index)
    if isCodeList(section) {
      heading = CodeHeading(range: section.heading)
      open = nil
    }
  }

  // MARK: - Blocks

  private mutating func read(_ block: Block, _ section: Int, _ place: CodePlace) {
    let isCoding = place == .list
    let codes = CodeRanges.codes(reading.bytes, ServiceTable.codes(of: block), place)
    guard let first = codes.first else {
      if isCoding { take(block, section) }
      return
    }
    if let statement = statement(around: ServiceTable.isRow(block) ? block.content : first.range) {
      return add(codes, to: statement, section)
    }
    if isCoding, endsWithColon(block), !startsWithCode(block, first) {
      heading = CodeHeading(
        range: block.content, determination: CodeHeading.determination(block.content, reading))
      status = heading?.determination == nil ? nil : heading
      open = nil
    } else if !isCoding {
      for (line, codes) in parted(codes, block) {
        add(codes, under: CodeHeading(range: line), section)
      }
    } else if let lead = lead(block, before: first) {
      let own = CodeHeading.determination(lead, reading)
      add(codes, under: CodeHeading(range: lead, determination: own), section)
    } else {
      add(codes, section)
    }
  }

  /// Codes in text that is no list: all with the text, or each with its line where the text is long.
  private func parted(
    _ codes: [PrintedCode], _ block: Block
  ) -> [(line: Range<Int>, codes: [PrintedCode])] {
    guard block.content.count > CodeHeading.longest else { return [(block.content, codes)] }
    var parts: [(line: Range<Int>, codes: [PrintedCode])] = []
    for code in codes {
      let line = line(around: code.range, in: block.content)
      if parts.last?.line == line {
        parts[parts.count - 1].codes.append(code)
      } else {
        parts.append((line, [code]))
      }
    }
    return parts
  }

  private func line(around code: Range<Int>, in block: Range<Int>) -> Range<Int> {
    let isBreak = { (index: Int) in self.reading.bytes[index] == 0x0A }
    let start = (block.lowerBound..<code.lowerBound).last(where: isBreak).map { $0 + 1 }
    let end = (code.upperBound..<block.upperBound).first(where: isBreak)
    return WhiteSpace.trim(
      reading.bytes, (start ?? block.lowerBound)..<(end ?? block.upperBound))
  }

  /// Codes with a heading of their own; what follows them stands under the one before.
  private mutating func add(
    _ codes: [PrintedCode], under heading: CodeHeading, _ section: Int
  ) {
    let kept = (self.heading, open)
    self.heading = heading
    open = nil
    add(codes, section)
    (self.heading, open) = kept
  }

  private func endsWithColon(_ block: Block) -> Bool {
    block.kind != .row && reading.clean(block.content).bytes.last == UInt8(ascii: ":")
  }

  private func startsWithCode(_ block: Block, _ code: PrintedCode) -> Bool {
    WhiteSpace.trim(reading.bytes, block.content).lowerBound == code.first.lowerBound
  }

  /// The words of a sentence that its codes stand in: those before the first code where they lead
  /// up to it, else all; nil where codes only stand in a list or behind the name of a column.
  private func lead(_ block: Block, before code: PrintedCode) -> Range<Int>? {
    guard block.kind != .row else { return nil }
    let before = WhiteSpace.trim(
      reading.bytes, block.content.lowerBound..<code.first.lowerBound)
    let text = reading.clean(before)
    let words = CodeHeading.words(of: text)
    if words.allSatisfy(CodeGroupVocabulary.columns.contains) {
      return heading == nil && !words.isEmpty ? before : nil
    }
    guard words.count >= 3 else { return nil }
    if text.bytes.last == UInt8(ascii: ":") { return before }
    return block.content.count <= CodeHeading.longest ? block.content : before
  }

  /// A line without codes.
  private mutating func take(_ block: Block, _ section: Int) {
    let line = CodeHeading.line(block, reading)
    switch CodeHeading.kind(block, reading) {
    case .column:
      if heading == nil { heading = CodeHeading(range: line) }
    case .number:
      heading = CodeHeading(range: line, determination: status?.determination)
      open = nil
    case .heading:
      let own = CodeHeading.determination(line, reading)
      heading = CodeHeading(range: line, determination: own)
      status = own == nil ? nil : heading
      open = nil
      referBack(block, section)
    case .text:
      if namesService(line) {
        heading = CodeHeading(range: line)
        open = nil
      } else {
        referBack(block, section)
      }
    }
  }

  /// Whether a short line is the name of a service that a statement judges.
  private func namesService(_ line: Range<Int>) -> Bool {
    guard line.count <= 80 else { return false }
    let text = reading.clean(line)
    return services.match(in: text.lowered, at: 0, before: text.count) != nil
  }

  /// `For the procedure codes listed above when criteria are not met`.
  private mutating func referBack(_ block: Block, _ section: Int) {
    let text = reading.clean(block.content)
    guard text.count <= CodeHeading.longest, let heading,
      CodeGroupVocabulary.listedAbove.contains(text.lowered, text.all),
      let before = lastPrinted,
      heading.determination != nil
    else { return }
    groups.append(
      CodeGroup(
        id: "", heading: reading.quote(heading.range), determination: heading.determination,
        listedIn: CodeGroupID(String(before)), section: section))
    open = nil
  }

  // MARK: - Groups

  private mutating func add(_ codes: [PrintedCode], _ section: Int) {
    if open == nil {
      groups.append(
        CodeGroup(
          id: "", heading: heading.map { reading.quote($0.range) },
          determination: heading?.determination, section: section))
      open = groups.count - 1
    }
    guard let open else { return }
    for code in codes where !goesOn(with: code, open) {
      groups[open].codes.append(code.grouped(reading))
    }
    lastPrinted = open
  }

  /// Ends a range whose first code stands some lines before.
  private mutating func goesOn(with code: PrintedCode, _ open: Int) -> Bool {
    guard code.last == nil, let before = groups[open].codes.last, before.through == nil,
      before.system == code.system, let first = before.quote.span.ranges.first,
      CodeRanges.isBroken(reading.bytes, after: first, before: code.first)
    else { return false }
    let range = PrintedCode(system: code.system, first: first, last: code.first)
    groups[open].codes[groups[open].codes.count - 1] = range.grouped(reading)
    return true
  }

  /// Codes that a determination or its criteria print.
  private mutating func add(
    _ codes: [PrintedCode], to statement: PolicyStatement, _ section: Int
  ) {
    let link = CodeGroupStatement(statement: statement.id, basis: .statement)
    if groups.last?.statements != [link] {
      groups.append(
        CodeGroup(
          id: "", heading: statement.quote, determination: statement.determination,
          statements: [link], section: section))
    }
    groups[groups.count - 1].codes += codes.map { $0.grouped(reading) }
    lastPrinted = groups.count - 1
    open = nil
  }

  private func statement(around code: Range<Int>) -> PolicyStatement? {
    places.statement(around: code).map { statements[$0] }
  }
}

/// Which statement a place stands in, its criteria among its words.
struct StatementPlaces: Sendable {
  /// Ranges by their beginnings.
  private let ranges: [(range: Range<Int>, statement: Int)]

  /// Sorts the ranges of statements.
  init(_ statements: [PolicyStatement]) {
    ranges = statements.enumerated().flatMap { index, statement in
      let spans = [statement.quote.span] + (statement.criteria.map(Self.spans) ?? [])
      return spans.flatMap(\.ranges).map { (range: $0, statement: index) }
    }.sorted { ($0.range.lowerBound, $0.statement) < ($1.range.lowerBound, $1.statement) }
  }

  /// The statement in whose sentence or criteria a range lies.
  func statement(around place: Range<Int>) -> Int? {
    let end = SortedSearch.first(in: ranges.indices) {
      ranges[$0].range.lowerBound > place.lowerBound
    }
    // A sentence may stand in the list of another: the nearest few beginnings decide.
    return ranges[..<end].suffix(8).last { place.upperBound <= $0.range.upperBound }?.statement
  }

  private static func spans(_ node: CriteriaNode) -> [SourceSpan] {
    [node.span] + node.items.flatMap(spans)
  }
}
