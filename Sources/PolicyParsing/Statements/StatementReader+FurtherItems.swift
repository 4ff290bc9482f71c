import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Lists that go on where their numbers or signs begin anew.
extension StatementReader {
  /// Whether a paragraph behind an item leads to further items of its list: `AND one of the following:`.
  func leadsOn(_ paragraph: Int, _ run: ListRun, _ countsOn: Bool) -> Bool {
    let text = layout.text(paragraph)
    guard let item = run.items.last, text.count <= Self.longestFurtherLead,
      !text.starts(text.all, with: "note")
    else { return false }
    let counts = CombinatorReader.printed(in: text, text.all, vocabulary) != nil
    guard counts || text.bytes.last == UInt8(ascii: ":") else { return false }
    if layout.blocks[paragraph].indent > layout.blocks[run.items[0]].indent,
      PopulationName.isOne(text.text)
    {
      return true
    }
    return countsOn && counts || CombinatorReader.opening(text) != nil
      || connective(after: item, run) != nil
  }

  /// The most bytes of such a paragraph.
  private static let longestFurtherLead = 300

  /// Reads items, those with the one before that a connective joins to its list.
  mutating func readAll(_ nodes: [ListNode], _ run: ListRun, before end: Int) {
    for node in joined(nodes, run) { read(node, run, before: end) }
  }

  /// Items with those that go on with the list of the one before: `I. X is covered when: A. …; AND` and
  /// then `II. One of the following: …`.
  private func joined(_ nodes: [ListNode], _ run: ListRun) -> [ListNode] {
    var joined: [ListNode] = []
    for node in nodes {
      guard let last = joined.last, !last.children.isEmpty,
        connective(after: lastBlock(last), run) != nil, determines(last), !determines(node)
      else {
        joined.append(node)
        continue
      }
      var outer = node
      outer.isOuter = true
      joined[joined.count - 1].children.append(outer)
    }
    return joined
  }

  private func connective(after item: Int, _ run: ListRun) -> Combinator? {
    run.connectives[item] ?? CombinatorReader.ending(layout.text(item))
  }

  /// Whether nothing joins an item to the one before.
  func isParted(_ before: ListNode, _ node: ListNode, _ run: ListRun) -> Bool {
    connective(after: lastBlock(before), run) == nil
      && CombinatorReader.opening(layout.text(node.block)) == nil
  }

  private func lastBlock(_ node: ListNode) -> Int {
    node.children.last.map(lastBlock) ?? node.block
  }

  /// Gives the last statement's criteria also to the one before that the same sentence determines alike:
  /// `The plan does not cover and does not consider necessary tests that meet any of the following:`.
  mutating func shareCriteria() {
    guard let last = statements.last, statements.count > 1 else { return }
    let before = statements[statements.count - 2]
    guard before.criteria == nil, before.quote == last.quote, let criteria = last.criteria,
      Self.grants(before.determination.classes) == Self.grants(last.determination.classes)
    else { return }
    hang(criteria, on: statements.count - 2)
  }
}
