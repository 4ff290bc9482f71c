import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads a policy's reference list as printed.
struct ReferenceListReader {
  private let layout: Layout
  private var entries: [Entry] = []
  /// The blocks that are entries.
  private(set) var blocks: Set<Int> = []

  /// One entry while it is read.
  private struct Entry {
    var label: String?
    var range: Range<Int>
  }

  private init(layout: Layout) { self.layout = layout }

  /// The entries in order, and the blocks they stand in.
  static func references(in layout: Layout, policy: PolicyID) -> ([ReferenceText], Set<Int>) {
    var reader = ReferenceListReader(layout: layout)
    for section in layout.sections([.references]) { reader.read(section) }
    return (reader.references(policy), reader.blocks)
  }

  private mutating func read(_ section: Int) {
    let blocks = Array(layout.sections[section].blocks)
    if isNumbered(blocks) { readNumbered(blocks) } else { readUnnumbered(blocks) }
  }

  /// A block of a list; a title with a bar in it (`Heel Pain | Foot Society`) makes no row of an entry.
  private func block(_ index: Int) -> Block {
    var block = layout.blocks[index]
    guard block.kind == .row, block.marker == nil,
      let marker = ListMarkerReader.marker(in: layout.reading.bytes, block.content),
      marker.number != nil, marker.length < block.content.count
    else { return block }
    block.kind = .item
    block.marker = marker
    block.content = layout.reading.trim(
      (block.content.lowerBound + marker.length)..<block.content.upperBound)
    return block
  }

  /// Whether entries have numbers; one number among many blocks is the last word of a wrapped line
  /// (`2022;161(3):614-` and below it `628.`), or stands behind entries that have none.
  private func isNumbered(_ indices: [Int]) -> Bool {
    let numbers = indices.compactMap { block($0).marker?.number }
    guard let first = numbers.first else { return false }
    let counts = zip(numbers, numbers.dropFirst()).contains { $1 == $0 + 1 }
    return counts || first == 1 && !followsEntries(indices)
      || indices.first.flatMap { block($0).marker?.number } == first
  }

  /// Whether two entries or more stand before the first number.
  private func followsEntries(_ indices: [Int]) -> Bool {
    let before = indices.prefix { block($0).marker?.number == nil }
    return before.lazy
      .filter { ReferenceLikeness.isEntry(layout.reading.clean(block($0).content)) }
      .prefix(2).count == 2
  }

  /// Entries begin at their numbers; what stands before the first is no entry, what stands without
  /// a number goes on with the entry before, unless the entry is whole and other words stand between.
  private mutating func readNumbered(_ indices: [Int]) {
    var expected: Int?
    var isLeft = false
    let chain = NumberChain(indices.map { block($0).marker?.number })
    for (position, index) in indices.enumerated() {
      let block = block(index)
      let followsHeading = position > 0 && self.block(indices[position - 1]).kind != .item
      if let number = block.marker?.number,
        chain.isNext(position, expected, followsHeading: followsHeading)
      {
        entries.append(Entry(label: String(number), range: block.content))
        expected = number + 1
        isLeft = false
      } else if expected != nil, !isLeft || returns(block), goesOn(block) {
        entries[entries.count - 1].range =
          entries[entries.count - 1].range.lowerBound..<block.range.upperBound
      } else {
        isLeft = true
        continue
      }
      blocks.insert(index)
    }
  }

  /// Whether a block belongs to the list behind words that do not: it has what the entry before lacks, or
  /// reads as an entry or the end of one and is no bullet of what follows the list.
  private func returns(_ block: Block) -> Bool {
    if let entry = entries.last, isCut(entry) { return true }
    let text = layout.reading.clean(block.content)
    return ReferenceLikeness.isClosing(text)
      || block.marker?.bullet == nil && ReferenceLikeness.isEntry(text)
  }

  /// Whether a block without a number goes on with the entry before it.
  private func goesOn(_ block: Block) -> Bool {
    if let entry = entries.last, isCut(entry), ends(entry, in: block) { return true }
    guard block.kind == .paragraph || block.kind == .item || block.kind == .row,
      let entry = entries.last, let last = entry.range.last
    else { return false }
    let byte = layout.reading.bytes[last]
    return block.kind == .item
      || !(byte == UInt8(ascii: ".") || byte.isASCIIDigit || byte == UInt8(ascii: ">"))
      || ReferenceLikeness.isFurtherWork(layout.reading.clean(block.content))
      || ReferenceLikeness.isClosing(layout.reading.clean(block.content))
  }

  /// Whether an entry prints no year and no address yet, as where a page or a line breaks it.
  private func isCut(_ entry: Entry) -> Bool {
    !ReferenceLikeness.isDated(layout.reading.clean(entry.range))
  }

  /// Whether a block holds what a cut entry lacks: the year, or a raised symbol on a line of its own
  /// (`JAK2`, and below it `V617F`) or the lower-case words behind it.
  private func ends(_ entry: Entry, in block: Block) -> Bool {
    let text = layout.reading.clean(block.content)
    guard let first = text.bytes.first, text.count < 600 else { return false }
    let isWord = !text.bytes.contains(0x20)
    if block.kind == .heading { return isWord && text.bytes.contains(where: \.isASCIIDigit) }
    guard block.kind == .paragraph || block.kind == .item || block.kind == .row else {
      return false
    }
    return isWord || first.isASCIILowercase || first == UInt8(ascii: ":")
      || ReferenceLikeness.isDated(text) && !ReferenceLikeness.isOurs(text)
  }

  /// Each paragraph that reads like a bibliographic entry.
  private mutating func readUnnumbered(_ indices: [Int]) {
    for paragraph in BrokenEntries(layout: layout, indices).joined() {
      let found = WrappedEntries.parts(layout.reading.bytes, paragraph.range)
        .filter { ReferenceLikeness.isEntry(layout.reading.clean($0)) }
      guard !found.isEmpty else { continue }
      entries += found.map { Entry(label: nil, range: $0) }
      blocks.formUnion(paragraph.blocks)
    }
  }

  /// Entries are named by their printed numbers where these are all different, else by position.
  private func references(_ policy: PolicyID) -> [ReferenceText] {
    let labels = entries.compactMap(\.label)
    let isByLabel = labels.count == entries.count && Set(labels).count == labels.count
    let ranges = withoutNotices(entries.map { layout.reading.trim($0.range) })
    return entries.enumerated().compactMap { position, entry in
      let name = (isByLabel ? entry.label : nil) ?? String(position + 1)
      let range = withoutPageMark(layout.reading.trim(ranges[position]))
      guard !range.isEmpty else { return nil }  // a number at the end of a document that is cut
      return ReferenceText(
        id: ReferenceID("\(policy)/r\(name)"), label: entry.label,
        raw: layout.reading.source.folded(layout.reading.parts(of: range)),
        span: layout.reading.span(range))
    }
  }
}

extension ReferenceListReader {
  /// The entries without the notice of a page's foot, where what is left prints a year or an address
  /// and the notice none: articles of one series may end in the same long words.
  private func withoutNotices(_ entries: [Range<Int>]) -> [Range<Int>] {
    zip(entries, SharedNotice.cut(layout.reading.bytes, entries)).map { entry, cut in
      guard cut != entry else { return entry }
      let notice = layout.reading.clean(cut.upperBound..<entry.upperBound)
      let isNotice = !ReferenceLikeness.isDated(notice)
      return isNotice && ReferenceLikeness.isDated(layout.reading.clean(cut)) ? cut : entry
    }
  }

  /// An entry without the number of the page that ends behind it: `2021;5:1-9. + 5 of 8`.
  private func withoutPageMark(_ range: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    let words = bytes[range].split(whereSeparator: \.isASCIISpace).suffix(5)
    guard words.count == 5, let last = words.last,
      words[words.endIndex - 2].elementsEqual("of".utf8)
    else { return range }
    let page = words[words.endIndex - 3]
    let isNumber = [page, last].allSatisfy { $0.count < 4 && $0.allSatisfy(\.isASCIIDigit) }
    let sign = words[words.endIndex - 4]
    guard isNumber,
      ["Page", "page", "+", "|", "-"].contains(where: { sign.elementsEqual($0.utf8) })
    else { return range }
    return layout.reading.trim(range.lowerBound..<sign.startIndex)
  }
}
