import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// One document while it is read: its text, with page furniture painted over.
///
/// Furniture (running headers, `Page 3 of 12`) is replaced by spaces of the same length, so that
/// offsets stay true and a paragraph that a page break cuts is one range. Its place is known, so
/// that a quotation's span leaves it out.
struct Reading: Sendable {
  /// The document.
  let source: SourceText
  /// Its bytes, furniture as spaces.
  let bytes: [UInt8]
  /// Where furniture stands, ascending.
  let furniture: [Range<Int>]
  /// The document's lines with their line breaks; one whose own were lost is several.
  let lines: [Range<Int>]
  /// Where the cells of a table's rows begin: each opens a block.
  let cells: Set<Int>
  /// Where the items begin of lists that a page sets in columns.
  let columnItems: Set<Int>
  /// The words by which it is read.
  let vocabulary: PolicyVocabulary

  /// Paints over the furniture of a document.
  init(source: SourceText, vocabulary: PolicyVocabulary) {
    self.source = source
    self.vocabulary = vocabulary
    let pages = PageFurniture.ranges(in: source)
    var bytes = source.bytes
    Self.paint(pages, over: &bytes)
    let whole = (0..<source.lineCount).map(source.lineRange)
    let table = GapTable(whole, bytes: bytes)
    let rows = ColumnRow(whole, bytes: bytes, vocabulary)
    let names = table.cuts.isEmpty ? rows.names : Self.merged(rows.names + table.names)
    let cuts = table.cuts.merging(rows.cuts) { own, _ in own }
    let columns = ColumnItems(whole, bytes: bytes)
    columnItems = Set(columns.items)
    Self.paint(names, over: &bytes)
    Self.paintSpaces(over: &bytes)
    self.bytes = bytes
    furniture = names.isEmpty ? pages : (pages + names).sorted { $0.lowerBound < $1.lowerBound }
    cells = Set(
      cuts.flatMap { [WhiteSpace.trim(source.bytes, whole[$0.key]).lowerBound, $0.value] }
        + ServiceTable.rows(whole, bytes))
    lines = whole.indices.flatMap { line -> [Range<Int>] in
      if let cut = cuts[line] {
        return [whole[line].lowerBound..<cut, cut..<whole[line].upperBound]
      }
      if let cuts = columns.cuts[line] {
        return zip([whole[line].lowerBound] + cuts, cuts + [whole[line].upperBound]).map { $0..<$1 }
      }
      return Self.lines(whole, line, bytes, vocabulary)
    }
  }

  /// The lines that one line of the document is made of.
  private static func lines(
    _ lines: [Range<Int>], _ line: Int, _ bytes: [UInt8], _ vocabulary: PolicyVocabulary
  ) -> [Range<Int>] {
    let parts = GluedHeading.lines(in: bytes, lines[line], vocabulary)
    let pieces = parts.flatMap { TabbedItems.lines(in: bytes, $0) }
      .flatMap { FlattenedText.lines(in: bytes, $0, vocabulary) }
    guard pieces.count == 1 else { return pieces }
    let next = line + 1 < lines.count ? lines[line + 1] : 0..<0
    if InlineItems.ends(before: next, bytes) {
      let items = InlineItems.lines(
        in: bytes, lines[line], belowLead: InlineItems.followsLead(lines, line, bytes))
      guard items.count == 1 else { return items }
    }
    return TrailingHeading.lines(
      in: bytes, lines[line], isFollowedByBlank: bytes[next].allSatisfy(\.isASCIISpace), vocabulary)
  }

  /// Ranges in order, each once.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
    where merged.last.map({ $0.upperBound <= range.lowerBound }) ?? true {
      merged.append(range)
    }
    return merged
  }

  private static func paint(_ ranges: [Range<Int>], over bytes: inout [UInt8]) {
    for range in ranges {
      for index in range where !bytes[index].isASCIISpace { bytes[index] = 0x20 }
    }
  }

  /// Makes two spaces of each no-break space, so that labels and lists need to know one kind only.
  static func paintSpaces(over bytes: inout [UInt8]) {
    guard bytes.contains(0xA0) else { return }
    for index in bytes.indices.dropFirst() where bytes[index] == 0xA0 && bytes[index - 1] == 0xC2 {
      (bytes[index - 1], bytes[index]) = (0x20, 0x20)
    }
  }

  /// The parts of a range that are not furniture.
  func parts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for gap in furniture[firstFurniture(after: start)...] {
      guard gap.lowerBound < range.upperBound else { break }
      if start < gap.lowerBound { parts.append(start..<gap.lowerBound) }
      start = max(start, gap.upperBound)
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// The words at a range with their place.
  func quote(_ range: Range<Int>) -> Quotation { source.quotation(parts(of: range)) }

  /// The words at several ranges with their place.
  func quote(_ ranges: [Range<Int>]) -> Quotation { source.quotation(ranges.flatMap(parts)) }

  /// The place of a range.
  func span(_ range: Range<Int>) -> SourceSpan {
    source.span(parts(of: range).map(source.trimmed))
  }

  /// What a reader sees of a range.
  func clean(_ range: Range<Int>) -> CleanText { source.clean(parts(of: range)) }

  /// A range without white space at its ends.
  func trim(_ range: Range<Int>) -> Range<Int> { WhiteSpace.trim(bytes, range) }

  /// The bytes of a range as text, as they stand.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func firstFurniture(after offset: Int) -> Int {
    SortedSearch.first(in: furniture.indices) { furniture[$0].upperBound > offset }
  }
}

extension CleanText {
  /// The whole text.
  var all: Range<Int> { 0..<count }

  /// A part without spaces at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  /// Whether a part, in lower case, begins with a text.
  func starts(_ range: Range<Int>, with prefix: String) -> Bool {
    lowered[range].starts(with: prefix.utf8)
  }

  /// Where a text in lower case first stands in a part.
  func first(_ needle: String, in range: Range<Int>) -> Int? {
    let needle = Array(needle.utf8)
    guard range.count >= needle.count, let head = needle.first else { return nil }
    for start in range.lowerBound...(range.upperBound - needle.count)
    where lowered[start] == head && lowered[start..<(start + needle.count)].elementsEqual(needle) {
      return start
    }
    return nil
  }
}
