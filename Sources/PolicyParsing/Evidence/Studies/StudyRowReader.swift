import EvidenceModel
import SourceReading

/// Adds the studies that only a row of a table describes: `Doe (2019) | RCT | 120 | 12 months`.
enum StudyRowReader {
  /// The fewest cells of a row that describes a study.
  private static let fewest = 3

  /// The drafts with those of rows whose study no sentence describes, in document order.
  static func added(
    to drafts: [StudyDraft], _ layout: Layout, _ sections: StudySections
  ) -> [StudyDraft] {
    var rows: [StudyDraft] = []
    var known = Set(drafts.compactMap { key($0.finding) })
    for (index, section) in layout.sections.enumerated() where sections.reading(index) != nil {
      for block in section.blocks where layout.blocks[block].kind == .row {
        guard let row = draft(layout.blocks[block], index, layout), let key = key(row.finding),
          known.insert(key).inserted
        else { continue }
        rows.append(row)
      }
    }
    guard !rows.isEmpty else { return drafts }
    return (drafts + rows).sorted { $0.lead.lowerBound < $1.lead.lowerBound }
  }

  private static func draft(_ block: Block, _ section: Int, _ layout: Layout) -> StudyDraft? {
    let cells = TableRow.cells(layout.reading.bytes, block.content)
    guard cells.count >= fewest, let first = cells.first else { return nil }
    let text = layout.reading.clean(first)
    guard let head = StudyOpeningReader(text, text.all, layout.reading.vocabulary).head() else {
      return nil
    }
    var finding = head
    finding.opening = .row
    return StudyDraft(
      finding: finding, lead: text.sourceRange(head.lead), section: section,
      ranges: [block.content])
  }

  private static func key(_ finding: StudyOpeningFinding) -> String? {
    guard let author = finding.author, let year = finding.year else { return nil }
    return "\(author.lowercased()) \(year)"
  }
}
