import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Makes items of the lines that name the indications of a drug between lists of criteria.
///
/// ```
/// Coverage is provided in the following conditions:
///   • Patient is at least 18 years of age; AND
///   Universal Criteria 1-4
///   • Patient does not have an active infection; AND
///   Foot Pain † ‡ 1-4,38
///   • Pain lasts for a month; AND
///   Foot Swelling ‡ 17
///   • …
/// ```
///
/// The signs tell where an indication comes from (a label, a compendium, an orphan drug), the numbers
/// are those of references. The items below a name hang on it.
enum IndicationItems {
  /// The sign that stands for the mark that a name has not.
  private static let sign: UInt16 = 0xFFFD
  /// The longest name, in bytes.
  private static let longest = 240
  /// The columns by which criteria stand deeper than the name above them.
  private static let depth = 4

  /// The blocks with such names as items and their criteria below them; one alone is no list of them.
  static func mark(_ blocks: [Block], _ reading: Reading) -> [Block] {
    let leads = blocks.indices.dropLast().filter { blocks[$0 + 1].kind == .item }
    let indications = leads.filter { isIndication(blocks[$0], reading) }
    guard indications.count > 1 else { return blocks }
    let names = Set(indications).union(leads.filter { isUniversal(blocks[$0], reading) })
    var blocks = blocks
    for run in runs(names, blocks) { nest(&blocks, run, names) }
    return blocks
  }

  // MARK: - Names

  private static func isShort(_ block: Block) -> Bool {
    (block.kind == .paragraph || block.kind == .heading) && block.range.count <= longest
  }

  private static func isUniversal(_ block: Block, _ reading: Reading) -> Bool {
    guard isShort(block) else { return false }
    let words = HeadingWords.normalized(reading.bytes, block.range).split(separator: 0x20)
      .filter { !$0.allSatisfy(\.isASCIIDigit) }.joined(separator: [0x20])
    return CombinatorVocabulary.universalNames.contains { words.elementsEqual($0.utf8) }
  }

  /// Whether a line that is no sentence ends in signs and numbers: `Foot Pain † ‡ Ф 1-8,17`.
  private static func isIndication(_ block: Block, _ reading: Reading) -> Bool {
    let text = reading.bytes[block.range]
    guard isShort(block), endsInSign(text), !text.contains(UInt8(ascii: ":")) else { return false }
    let words = text.map(\.asciiLowercased).split { !$0.isASCIILetter }
    return !words.contains {
      CombinatorVocabulary.sentenceWords.contains(String(decoding: $0, as: UTF8.self))
    }
  }

  /// Whether a block is such a name.
  static func isName(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.marker?.bullet == sign && endsInSign(bytes[block.content])
  }

  /// Whether text ends in a dagger, be it before other signs and the numbers of references.
  private static func endsInSign(_ text: ArraySlice<UInt8>) -> Bool {
    let numbers = Array("0123456789,-– ФΦ*".utf8)
    var rest = text
    while let last = rest.last, !isDagger(rest), numbers.contains(last) { rest.removeLast() }
    return isDagger(rest) && rest.count > 3 && text.first.map { $0 < 0x80 } ?? false
  }

  private static func isDagger(_ text: ArraySlice<UInt8>) -> Bool {
    ["†", "‡"].contains { text.suffix(3).elementsEqual($0.utf8) }
  }

  // MARK: - Lists

  /// Stretches of items and names with nothing between them, which have a name.
  private static func runs(_ names: Set<Int>, _ blocks: [Block]) -> [Range<Int>] {
    let belongs = { (index: Int) in
      blocks[index].kind == .item || blocks[index].kind == .connective || names.contains(index)
    }
    var runs: [Range<Int>] = []
    for name in names.sorted() where runs.last.map({ name >= $0.upperBound }) ?? true {
      let start = blocks.indices[..<name].last { !belongs($0) }.map { $0 + 1 } ?? 0
      let end = blocks.indices[name...].first { !belongs($0) } ?? blocks.count
      runs.append(start..<end)
    }
    return runs
  }

  /// Makes items of the names of a run, as deep as its first block and under the sign of the items before
  /// them, and sets what stands below them deeper.
  private static func nest(_ blocks: inout [Block], _ run: Range<Int>, _ names: Set<Int>) {
    let base = blocks[run.lowerBound].indent
    let bullet = blocks[run.lowerBound].marker?.bullet
    for index in run.prefix(while: { !names.contains($0) }) where bullet != nil {
      if blocks[index].marker?.bullet == bullet { blocks[index].marker?.bullet = sign }
    }
    var shift = 0
    for index in run {
      if names.contains(index) {
        let below = run.suffix(from: index + 1).prefix { !names.contains($0) }
        shift = base + depth - (below.map { blocks[$0].indent }.min() ?? 0)
        blocks[index] = asItem(blocks[index], indent: base)
      } else {
        blocks[index].indent += shift
      }
    }
  }

  private static func asItem(_ block: Block, indent: Int) -> Block {
    var item = block
    item.kind = .item
    item.content = block.range
    item.heading = nil
    item.indent = indent
    item.marker = ListMarker(label: nil, readings: [], bullet: sign, length: 0)
    return item
  }
}

// MARK: - Criteria

extension IndicationItems {
  /// Takes the names of indications with their criteria, the last of a group, out of it: they are cases of
  /// the whole and not of the group above them.
  static func removeCases(from group: inout CriteriaNode) -> CriteriaNode? {
    guard let last = group.items.last, last.text.isEmpty, last.require == .any,
      last.requireBasis == .inferred, group.items.count > 1,
      last.items.allSatisfy({ endsInSign(Array($0.text.utf8)[...]) })
    else { return nil }
    return group.items.removeLast()
  }
}
