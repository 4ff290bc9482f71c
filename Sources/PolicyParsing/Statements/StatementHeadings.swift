import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds the headings above a statement that narrow what it says: `B. Foot Pain`, `1. Initial
/// Authorization`.
///
/// A drug policy says in one sentence for every condition that the drug is approved, and names the
/// condition in the line above.
struct StatementHeadings {
  private let layout: Layout
  private let headings: [Int: Int]
  private let title: String?
  /// The headings that the walk stands below, the outermost first.
  private var open: [Entry] = []
  /// The end of the criteria of the statement before: their items are no headings.
  private var criteriaEnd = 0
  /// The end of the criteria of the last statement alone; those of one before it may go on around both.
  private var lastEnd = 0
  /// The blocks of the headings that the statement before stands below.
  private var above: [Int] = []

  /// The longest line that is taken for a heading though it is set as an item, in bytes.
  private static let longest = 90

  /// The most such lines one below the other that lead to a statement.
  private static let deepest = 6

  private struct Entry {
    var block: Int
    /// The rank of the section it heads; nil for a line within a section.
    var level: Int?
    var marker: ListMarker?
    var narrowing: NarrowingHeading?
  }

  private init(_ layout: Layout, title: String?) {
    self.layout = layout
    self.title = title
    headings = Dictionary(
      layout.sections.indices.map { (layout.sections[$0].heading.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Gives each statement its headings; statements are in document order.
  ///
  /// - Complexity: O(*n*) in the number of blocks.
  static func add(to statements: inout [PolicyStatement], _ layout: Layout, title: String?) {
    var reader = StatementHeadings(layout, title: title)
    let order = statements.indices.sorted { start(statements[$0]) < start(statements[$1]) }
    var next = order.startIndex
    for block in layout.blocks.indices where next < order.endIndex {
      let range = layout.blocks[block].range
      let first = start(statements[order[next]])
      if !range.contains(first) { reader.pass(block, before: first) }
      while next < order.endIndex, start(statements[order[next]]) < range.upperBound {
        let index = order[next]
        if range.contains(start(statements[index])) { reader.reach(block) }
        statements[index].headings = reader.headings(of: statements[index])
        reader.above = reader.open.map(\.block)
        reader.closeLabel(of: statements[index])
        reader.lastEnd = end(statements[index])
        reader.criteriaEnd = max(reader.criteriaEnd, reader.lastEnd)
        next += 1
      }
    }
  }

  private static func start(_ statement: PolicyStatement) -> Int {
    statement.quote.span.ranges.first?.lowerBound ?? 0
  }

  private static func end(_ statement: PolicyStatement) -> Int {
    var last = statement.quote.span.ranges.last?.upperBound ?? 0
    var nodes = [statement.criteria].compactMap(\.self)
    while let node = nodes.popLast() {
      last = max(last, node.span.ranges.last?.upperBound ?? 0)
      nodes += node.items
    }
    return last
  }
}

// MARK: - The walk

extension StatementHeadings {
  /// Passes a block that holds no statement.
  private mutating func pass(_ block: Int, before statement: Int) {
    let range = layout.blocks[block].content
    if let section = headings[range.lowerBound], layout.blocks[block].kind == .heading {
      // A label among the criteria of the statement before is their group's.
      if range.lowerBound < lastEnd, layout.sections[section].level > 1 { return }
      enter(section, block)
    } else if isTitle(block), leads(block, to: statement) {
      push(entry(block, level: nil))
    } else if layout.blocks[block].kind == .paragraph, isTitle(block), opensNotes(block) {
      closeLines()
    } else if let marker = layout.blocks[block].marker, marker.label != nil,
      range.lowerBound >= criteriaEnd
    {
      close(like: marker)
    }
  }

  /// A statement's block closes the headings of its own rank: it is their sibling.
  private mutating func reach(_ block: Int) {
    if let marker = layout.blocks[block].marker { close(like: marker) }
  }

  /// Closes a line that only names a statement's service, as the label of a table's row does: it is nobody
  /// else's.
  private mutating func closeLabel(of statement: PolicyStatement) {
    while let last = open.last, last.level == nil, last.marker == nil,
      last.narrowing.map({ !$0.holds(for: statement, title: nil) }) ?? false
    {
      open.removeLast()
    }
  }

  /// The headings that stand open and hold for a statement.
  ///
  /// One that stands below those of the statement before names a part of its list, which what is left over is
  /// not about.
  private func headings(of statement: PolicyStatement) -> [Quotation] {
    let isInList =
      statement.determination.flags.contains(.residual) && !above.isEmpty
      && open.map(\.block).starts(with: above)
    let open = isInList ? open.prefix(above.count) : open[...]
    return open.compactMap(\.narrowing).filter { $0.holds(for: statement, title: title) }.map {
      $0.quotation(in: layout.reading)
    }
  }

  private mutating func enter(_ section: Int, _ block: Int) {
    let level = layout.sections[section].level
    let entry = entry(block, level: level)
    if level == 1 {
      open = []
    } else if entry.marker == nil, open.last?.block != block - 1 || open.last?.level != nil {
      while let last = open.last, last.level.map({ $0 >= level }) ?? true { open.removeLast() }
    }
    if level > 1 { push(entry) }
  }

  /// Opens a heading.
  ///
  /// A line without a marker closes those before it and the heading above them, unless it stands directly
  /// below: it may be that heading's sibling, set less clearly, and too few headings mislead nobody.
  private mutating func push(_ entry: Entry) {
    if let marker = entry.marker {
      close(like: marker)
    } else if entry.level == nil, open.last?.block != entry.block - 1 {
      closeLines()
    }
    open.append(entry)
  }

  /// Closes the lines without a marker, and the heading above them if none of them stood directly below it.
  private mutating func closeLines() {
    var first: Int?
    while let last = open.last, last.level == nil, last.marker == nil {
      first = last.block
      open.removeLast()
    }
    guard let heading = open.last, heading.marker == nil else { return }
    if first != heading.block + 1 { open.removeLast() }
  }

  /// Closes the last heading that is counted the same way, with all below it.
  private mutating func close(like marker: ListMarker) {
    let place = open.lastIndex { entry in
      entry.marker.map { Self.isSibling($0, marker) } ?? false
    }
    if let place { open.removeSubrange(place...) }
  }

  /// Whether one marker counts on from another.
  private static func isSibling(_ earlier: ListMarker, _ later: ListMarker) -> Bool {
    if earlier.readings.isEmpty || later.readings.isEmpty {
      return earlier.readings.isEmpty && later.readings.isEmpty && earlier.bullet == later.bullet
    }
    return earlier.readings.contains { one in
      later.readings.contains { $0.style == one.style && $0.ordinal > one.ordinal }
    }
  }
}

// MARK: - What is a heading

extension StatementHeadings {
  /// Whether a block is a short name rather than a sentence or a criterion.
  private func isTitle(_ block: Int) -> Bool {
    guard isShort(block), layout.blocks[block].range.lowerBound >= criteriaEnd else { return false }
    return switch layout.blocks[block].kind {
    case .item: layout.blocks[block].marker?.label != nil && !followsSibling(block)
    case .paragraph: isAlone(block)
    default: false
    }
  }

  /// Whether an item counts on from the one right above it: items of a list, and no headings, between which
  /// something stands.
  private func followsSibling(_ block: Int) -> Bool {
    guard block > 0, layout.blocks[block - 1].kind == .item,
      let above = layout.blocks[block - 1].marker, let own = layout.blocks[block].marker
    else { return false }
    return !own.readings.isEmpty && Self.isSibling(above, own)
  }

  /// Whether a line without a marker is none of a list that lost its markers: a third such line in a row, or
  /// one below a colon.
  private func isAlone(_ block: Int) -> Bool {
    let before = layout.blocks.indices[..<block].suffix(3).reversed()
    let run = before.prefix(while: isPlain).count
    guard run < 2, let above = before.dropFirst(run).first else { return run < 2 }
    return headings[layout.blocks[above].content.lowerBound] != nil
      || layout.text(above).bytes.last != UInt8(ascii: ":")
  }

  /// Whether a block is a short line without a marker, or set as a heading of a lower rank.
  private func isPlain(_ block: Int) -> Bool {
    let content = layout.blocks[block].content
    if let section = headings[content.lowerBound], layout.blocks[block].kind == .heading {
      return layout.sections[section].level > 1
        && ListMarkerReader.marker(in: layout.reading.bytes, content) == nil
    }
    return layout.blocks[block].kind == .paragraph && isShort(block)
  }

  /// Whether a block is short and no sentence.
  private func isShort(_ block: Int) -> Bool {
    let text = layout.text(block)
    guard (3...Self.longest).contains(text.count), text.bytes[0].isASCIIUppercase,
      let last = text.bytes.last
    else { return false }
    return last.isWordByte || last == UInt8(ascii: ")")
      || last == UInt8(ascii: ":")
        && CombinatorReader.printed(in: text, text.all, layout.reading.vocabulary) == nil
        && ["following", "follows"].allSatisfy { text.first($0, in: text.all) == nil }
  }

  /// Whether nothing but headings stands between a block and the next statement.
  private func leads(_ block: Int, to statement: Int) -> Bool {
    for next in layout.blocks.indices[(block + 1)...].prefix(Self.deepest) {
      let following = layout.blocks[next]
      if following.range.contains(statement) { return true }
      guard following.kind == .heading || isTitle(next) else { return false }
    }
    return false
  }

  /// Whether notes stand right below a line, which is therefore the heading of what comes behind them.
  private func opensNotes(_ block: Int) -> Bool {
    guard block + 1 < layout.blocks.count else { return false }
    let text = layout.text(block + 1)
    return text.starts(text.all, with: "note") || text.bytes.first == UInt8(ascii: "*")
  }

  private func entry(_ block: Int, level: Int?) -> Entry {
    let content = layout.blocks[block].content
    let marker =
      layout.blocks[block].marker ?? ListMarkerReader.marker(in: layout.reading.bytes, content)
    let isListed = marker == nil && !isAlone(block)
    return Entry(
      block: block, level: level, marker: marker,
      narrowing: isListed ? nil : NarrowingHeading(content, in: layout.reading))
  }
}
