import EvidenceModel
import SourceReading

/// Reads the passages of a policy: its paragraphs, table rows and groups of list items.
///
/// Where a list tells of one subject after the other, each item with a label of its own begins a passage.
enum PassageReader {
  /// The most items of one passage.
  private static let largestGroup = 40

  /// The passages in document order, reference entries left out, with their source ranges.
  static func passages(
    in layout: Layout, policy: PolicyID, without entries: Set<Int>
  ) -> [(passage: Passage, range: Range<Int>)] {
    var passages: [(Passage, Range<Int>)] = []
    for (section, value) in layout.sections.enumerated() {
      for range in groups(value, layout, entries) {
        let quote = layout.reading.quote(range)
        guard !quote.text.isEmpty else { continue }
        let id = PassageID("\(policy)/p\(passages.count + 1)")
        passages.append((Passage(id: id, section: section, quote: quote), range))
      }
    }
    return passages
  }

  /// The sections whose lists may tell of studies and guidelines.
  private static let telling: Set<SectionKind> = [
    .evidence, .background, .description, .guidelines, .positionStatements,
  ]

  private static func groups(
    _ section: Section, _ layout: Layout, _ entries: Set<Int>
  ) -> [Range<Int>] {
    let tells = telling.contains(section.kind)
    var groups: [Range<Int>] = []
    var items = 0
    for index in section.blocks
    where !entries.contains(index) && layout.blocks[index].kind != .heading {
      let block = layout.blocks[index]
      let isListed = block.kind == .item || block.kind == .connective
      let isOwn = tells && LabelledAccount.opens(block, layout.reading)
      if isListed, !isOwn, items > 0, items < largestGroup, let last = groups.last {
        groups[groups.count - 1] = last.lowerBound..<block.range.upperBound
        items += 1
      } else {
        groups.append(block.range)
        items = isListed ? 1 : 0
      }
    }
    return groups
  }
}
