import EvidenceModel
import SourceReading
import TextAnalysis

/// Headings in a history that open no section.
extension SectionReader {
  /// Whether a heading in a history stands above criteria that a change cites: `Initial Approval
  /// Criteria` below a document's own policy section.
  func repeatsApproval(_ index: Int) -> Bool {
    ApprovalHeading.classes(reading, blocks[index].content) != nil
      && sections.contains { $0.kind == .policy }
  }

  /// Whether a heading in a history is the name of a column: `Policy`, and below it `Effective Date`.
  func namesColumn(_ index: Int) -> Bool {
    HeadingWords.normalized(reading.bytes, blocks[index].content).elementsEqual("policy".utf8)
      && sections.contains { $0.kind == .policy }
  }

  /// Whether a heading in a history says what a change was made to: a section that the document
  /// has had, `Coverage Rationale`.
  ///
  /// A list without a reference was a name on the cover.
  func namesEarlierSection(_ index: Int) -> Bool {
    let words = HeadingWords.normalized(reading.bytes, blocks[index].content)
    return sections.contains {
      $0.kind != .header && HeadingWords.normalized(reading.bytes, $0.heading) == words
        && ($0.kind != .references || hasReference($0))
    }
  }

  private func hasReference(_ section: Section) -> Bool {
    blocks[section.blocks].contains {
      ReferenceLikeness.isEntry(reading.clean($0.content))
    }
  }
}
