import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Criteria that a statement promises and a section below it lists.
///
/// ```
/// X may be considered medically necessary if the conditions indicated below are met.
/// X is considered investigational for all other uses.
///
/// Prior Approval Requirements
/// Patient must have ALL of the following:
///   1. …
/// ```
extension StatementReader {
  /// Remembers the paragraph's only statement, where it grants and its criteria are said to stand below.
  mutating func notePromise(_ text: CleanText, _ sentences: [Range<Int>]) {
    guard let last = statements.last, last.criteria == nil,
      Self.grants(last.determination.classes),
      let sentence = sentences.first(where: { promises(text, $0) })
    else { return }
    promised = OpenList(
      statement: statements.count - 1, text: text, sentence: sentence,
      level: layout.sections[section].level)
  }

  /// Whether a sentence says that criteria which follow are to be met.
  func promises(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    CriteriaPromiseVocabulary.promises.contains(text.lowered, sentence)
  }

  /// Opens the promised list where a section of criteria begins that determines nothing itself, and closes it
  /// where one of renewals does.
  mutating func openPromised(section index: Int) {
    let section = layout.sections[index]
    let heading = HeadingWords.normalized(layout.reading.bytes, section.heading)
    let isRenewal = heading.split(separator: 0x20).contains {
      CriteriaPromiseVocabulary.renewals.contains(String(decoding: $0, as: UTF8.self))
    }
    if isRenewal, open?.isPromised ?? false { open = nil }
    guard var promised, isOnly(promised.statement),
      CriteriaPromiseVocabulary.headings.contains(String(decoding: heading, as: UTF8.self)),
      listsCriteria(index)
    else { return }
    promised.level = section.level
    promised.isPromised = true
    open = promised
    self.promised = nil
  }

  /// Whether no other statement that grants waits for criteria.
  private func isOnly(_ statement: Int) -> Bool {
    statements[statement].criteria == nil
      && statements.indices.allSatisfy {
        $0 == statement || statements[$0].criteria != nil
          || !Self.grants(statements[$0].determination.classes)
      }
  }

  /// Whether the first list in a section, or in one below it, and what leads to it determine nothing.
  private func listsCriteria(_ index: Int) -> Bool {
    let level = layout.sections[index].level
    let below = layout.sections[(index + 1)...].prefix { $0.level > level }.last
    let end = (below ?? layout.sections[index]).blocks.upperBound
    let start = layout.sections[index].blocks.lowerBound
    guard start < end,
      let item = layout.blocks[start..<end].firstIndex(where: { $0.kind == .item }),
      let run = run(from: item, before: end)
    else { return false }
    return !(start..<run.end).contains { determines(layout.text($0)) }
  }

  /// Whether a line may name a group of the open list: `Adults:`, `For colitis:`, and any lead of a list below
  /// a section that was promised.
  func namesGroup(_ text: CleanText, of open: OpenList) -> Bool {
    if PopulationName.isOne(text.text) { return true }
    if open.isPromised { return text.count <= Self.longestLead }
    return text.count <= Self.longestName && text.text.hasPrefix("For ")
      && text.bytes.last == UInt8(ascii: ":")
      && CombinatorReader.printed(in: text, text.all, vocabulary) == nil
      && text.first("following", in: text.all) == nil
  }

  /// The most bytes of a lead, and of a name, of a group.
  private static let longestLead = 300
  private static let longestName = 80
}
