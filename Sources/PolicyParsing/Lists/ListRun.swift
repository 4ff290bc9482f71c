import TextAnalysis
import Vocabulary

/// A run of list items that belong to one list, page breaks and lone connectives among them.
struct ListRun: Sendable {
  /// The item blocks in order.
  var items: [Int] = []
  /// The connective that stands alone after an item.
  var connectives: [Int: Combinator] = [:]
  /// The paragraphs between the items that lead to those behind them: `AND one of the following:`.
  var leads: [Int] = []
  /// The block after the run.
  var end: Int

  /// Reads the run that begins at a block, or nil where no item stands there; a paragraph that
  /// `determines` ends it, one that `leads` to further items of the list or is noise does not.
  static func read(
    from start: Int, before limit: Int, _ blocks: [Block], _ bytes: [UInt8],
    determines: (Int) -> Bool, isNoise: (Int) -> Bool,
    leads: (_ paragraph: Int, _ run: ListRun, _ countsOn: Bool) -> Bool
  ) -> ListRun? {
    guard start < limit, blocks[start].kind == .item else { return nil }
    var run = ListRun(end: start)
    var index = start
    while index < limit {
      switch blocks[index].kind {
      case .item:
        if isOfOuterList(index, blocks, run) { return run }
        if beginsList(index, blocks, bytes, run) || leavesNumbers(index, blocks, bytes, run),
          determines(index)
        {
          return run
        }
        run.items.append(index)
      case .connective: run.note(blocks[index], bytes)
      case .paragraph where opensItems(index, before: limit, blocks) && isNoise(index): break
      default:
        if let next = endOfTable(index, before: limit, blocks, bytes, run),
          !(index..<next).contains(where: determines)
        {
          index = next
          continue
        }
        let countsOn = goesOn(after: index, before: limit, blocks, bytes, run)
        let isLead = opensItems(index, before: limit, blocks) && leads(index, run, countsOn)
        let goes =
          isLead || countsOn
          || opensBelowNote(index, before: limit, blocks, bytes, run)
          || isNoteWithin(index, before: limit, blocks, bytes, run)
        guard goes, !determines(index) else {
          return run
        }
        if isLead { run.leads.append(index) }
      }
      index += 1
      run.end = index
    }
    return run
  }

  /// Whether an item goes on with a list that began before the run: its number follows none of it.
  ///
  /// `1. … when: • a • b` and then `2. …`: the second number is the outer list's. So is one of signs that
  /// none of the run has, however it is indented: `1. a 2. b` and then `B. …`.
  private static func isOfOuterList(_ index: Int, _ blocks: [Block], _ run: ListRun) -> Bool {
    if goesOnOutside(index, blocks, run) { return true }
    guard let marker = blocks[index].marker, !marker.readings.isEmpty,
      let first = run.items.first, marker.readings.allSatisfy({ $0.ordinal > 1 })
    else { return false }
    let isLettered =
      blocks[index].indent == blocks[first].indent
      && marker.readings.contains { $0.style.count == .upperLetter }
    guard blocks[index].indent < blocks[first].indent || isLettered else { return false }
    return !run.items.contains { item in
      blocks[item].marker?.readings.contains { own in
        marker.readings.contains { $0.style == own.style }
      } ?? false
    }
  }

  /// Whether an item goes on with signs from before the run, which begins with a bullet: a number that counts on
  /// there, further left or behind an empty line (`5. Care abroad`, a list, `6. Care at home`), or a bullet further
  /// left that none of the run has.
  private static func goesOnOutside(_ index: Int, _ blocks: [Block], _ run: ListRun) -> Bool {
    guard let first = run.items.first, blocks[first].marker?.readings.isEmpty ?? false,
      let marker = blocks[index].marker, blocks[index].indent <= blocks[first].indent,
      blocks[index].indent < blocks[first].indent
        || blocks[index].hasBlankBefore && !marker.readings.isEmpty,
      !isExpected(marker, in: run, blocks)
    else { return false }
    return blocks[..<first].suffix(reachOfParts).contains { block in
      guard block.indent == blocks[index].indent, let own = block.marker else { return false }
      if marker.readings.isEmpty { return own.readings.isEmpty && own.bullet == marker.bullet }
      return counts(marker, after: own)
    }
  }

  /// Whether an item goes on with signs of the run's own items.
  private static func isExpected(
    _ marker: ListMarker, in run: ListRun, _ blocks: [Block]
  ) -> Bool {
    let markers = run.items.compactMap { blocks[$0].marker }
    if marker.readings.isEmpty {
      return markers.contains { $0.readings.isEmpty && $0.bullet == marker.bullet }
    }
    let last = markers.last { own in
      own.readings.contains { reading in
        marker.readings.contains { $0.style == reading.style }
      }
    }
    return last.map { counts(marker, after: $0) } ?? false
  }

  private static func counts(_ marker: ListMarker, after last: ListMarker) -> Bool {
    last.readings.contains { own in
      marker.readings.contains { $0.style == own.style && $0.ordinal == own.ordinal + 1 }
    }
  }

  /// How many blocks before a list the part that it stands in may begin.
  private static let reachOfParts = 40

  /// Whether the first item of a numbered list stands behind bullets that no item opened: `• a • b` and
  /// then `A. X is covered when …:`.
  private static func beginsList(
    _ index: Int, _ blocks: [Block], _ bytes: [UInt8], _ run: ListRun
  ) -> Bool {
    guard let marker = blocks[index].marker, let first = run.items.first, let last = run.items.last,
      marker.readings.contains(where: { $0.ordinal == 1 }),
      blocks[first].marker?.readings.isEmpty ?? false,
      blocks[index].indent <= blocks[first].indent,
      let end = blocks[last].content.last, bytes[end] != UInt8(ascii: ":")
    else { return false }
    return true
  }

  /// Whether a bullet that none of the run has stands, not set deeper, behind a number that opened no list: `2. …`
  /// and then `• X is covered for …`.
  private static func leavesNumbers(
    _ index: Int, _ blocks: [Block], _ bytes: [UInt8], _ run: ListRun
  ) -> Bool {
    guard let marker = blocks[index].marker, marker.readings.isEmpty, let last = run.items.last,
      !(blocks[last].marker?.readings.isEmpty ?? true),
      blocks[index].indent <= blocks[last].indent,
      let end = blocks[last].content.last, bytes[end] != UInt8(ascii: ":")
    else { return false }
    return !run.items.contains { blocks[$0].marker?.bullet == marker.bullet }
  }

  private mutating func note(_ block: Block, _ bytes: [UInt8]) {
    let word = bytes[block.range].filter(\.isASCIILetter).map(\.asciiLowercased)
    guard let last = items.last else { return }
    connectives[last] = CombinatorVocabulary.connectives[String(decoding: word, as: UTF8.self)]
  }

  /// Whether items stand behind a paragraph.
  private static func opensItems(_ index: Int, before limit: Int, _ blocks: [Block]) -> Bool {
    blocks[index].kind == .paragraph && index + 1 < limit && blocks[index + 1].kind == .item
  }

  /// Whether a list goes on after one paragraph, or a note that a page break cuts: the next item, be it behind a
  /// connective, counts on from an item of the run and does not begin a list below the paragraph.
  private static func goesOn(
    after index: Int, before limit: Int, _ blocks: [Block], _ bytes: [UInt8], _ run: ListRun
  ) -> Bool {
    guard blocks[index].kind == .paragraph, index + 1 < limit else { return false }
    var next = endOfNote(index, before: limit, blocks, bytes)
    if next < limit, blocks[next].kind == .connective { next += 1 }
    guard next < limit, let marker = blocks[next].marker else { return false }
    // `H. …`, then `Renewals may be approved if:` and `I. …`: the first of a list, and no ninth letter.
    if marker.readings.contains(where: { $0.ordinal == 1 }),
      blocks[index].content.last.map({ bytes[$0] == UInt8(ascii: ":") }) ?? false
    {
      return false
    }
    return marker.readings.contains { reading in
      reading.ordinal > 1
        && run.items.suffix(60).contains { item in
          blocks[item].marker?.readings.contains {
            $0.style == reading.style && $0.ordinal == reading.ordinal - 1
          } ?? false
        }
    }
  }

  /// The item behind a table that stands within an item, where it counts on from the list: `4. Doses:`, rows, `5. …`.
  ///
  /// Rows are one, and so are lines set in below an item that ends in a colon.
  private static func endOfTable(
    _ index: Int, before limit: Int, _ blocks: [Block], _ bytes: [UInt8], _ run: ListRun
  ) -> Int? {
    guard let last = run.items.last else { return nil }
    let end = blocks[index..<limit].prefix(mostRows).firstIndex {
      $0.kind == .item || $0.kind == .heading
    }
    guard let end, let marker = blocks[end].marker, blocks[end].kind == .item,
      marker.readings.allSatisfy({ $0.ordinal > 1 }), !marker.readings.isEmpty,
      isExpected(marker, in: run, blocks)
    else { return nil }
    let lines = blocks[index..<end]
    let opens = blocks[last].content.last.map { bytes[$0] == UInt8(ascii: ":") } ?? false
    let isTable =
      lines.contains { $0.kind == .row }
      || opens && lines.allSatisfy { $0.indent > blocks[last].indent + 1 }
    return isTable ? end : nil
  }

  /// The most rows, and lines of rows, of a table within an item.
  private static let mostRows = 24

  /// The block behind a paragraph and, where it is a note that ends in mid-sentence at a page's end, behind its
  /// further lines.
  private static func endOfNote(
    _ index: Int, before limit: Int, _ blocks: [Block], _ bytes: [UInt8]
  ) -> Int {
    var next = index + 1
    guard opensNote(blocks[index], bytes) else { return next }
    while next < limit, next - index <= mostLines, blocks[next].kind == .paragraph,
      let end = blocks[next - 1].content.last, !".:".utf8.contains(bytes[end])
    {
      next += 1
    }
    return next
  }

  /// The most paragraphs into which a page break cuts a note.
  private static let mostLines = 3

  private static func opensNote(_ block: Block, _ bytes: [UInt8]) -> Bool {
    let words = bytes[block.content].drop { $0 == UInt8(ascii: "*") }
    return ["NOTE", "Note"].contains { words.starts(with: $0.utf8) }
  }

  /// Whether a note, or words in brackets, stand between an item that ends in a colon and the items below it.
  private static func opensBelowNote(
    _ index: Int, before limit: Int, _ blocks: [Block], _ bytes: [UInt8], _ run: ListRun
  ) -> Bool {
    guard blocks[index].kind == .paragraph, index + 1 < limit, let last = run.items.last,
      let end = blocks[last].content.last, bytes[end] == UInt8(ascii: ":"),
      ["Note", "("].contains(where: { bytes[blocks[index].content].starts(with: $0.utf8) }),
      let marker = blocks[index + 1].marker
    else { return false }
    return blocks[index + 1].indent > blocks[last].indent
      && (marker.readings.isEmpty || marker.readings.contains { $0.ordinal == 1 })
  }

  /// Whether a note stands within an item, set below its words or ending in a stop, and the next item has the
  /// run's sign.
  private static func isNoteWithin(
    _ index: Int, before limit: Int, _ blocks: [Block], _ bytes: [UInt8], _ run: ListRun
  ) -> Bool {
    guard blocks[index].kind == .paragraph, index + 1 < limit, let first = run.items.first,
      let own = blocks[first].marker, let next = blocks[index + 1].marker,
      own.readings.isEmpty, next.readings.isEmpty, own.bullet == next.bullet,
      blocks[index + 1].indent == blocks[first].indent,
      blocks[index].indent > blocks[first].indent
        || blocks[index].content.last.map({ bytes[$0] == UInt8(ascii: ".") }) ?? false
    else { return false }
    return opensNote(blocks[index], bytes)
  }
}
