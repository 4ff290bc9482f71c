import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads the list that hangs on a statement as a tree of criteria.
struct CriteriaReader {
  let reading: Reading
  let blocks: [Block]
  let run: ListRun
  /// The notes below the list.
  let notes: [Footnote]

  /// The words on which a list hangs.
  struct Lead {
    var text: CleanText
    var range: Range<Int>
    /// What holds where the lead prints no combinator and the items print none.
    var otherwise: Combinator
    /// Whether the list is what is judged, so that its combinator counts no criteria: `Each of the
    /// following is considered investigational`.
    var isSubject = false
  }

  /// The tree of a list below its lead.
  func tree(_ nodes: [ListNode], lead: Lead) -> CriteriaNode {
    let printed =
      lead.isSubject ? nil : CombinatorReader.printed(in: lead.text, lead.range, reading.vocabulary)
    let value = printed ?? joined(nodes) ?? lead.otherwise
    let (require, count) = CombinatorReader.requirement(value)
    let source = lead.text.sourceRange(lead.range)
    return CriteriaNode(
      text: lead.text.text(lead.range), require: require, count: count,
      items: nodes.map { node($0, below: value) },
      notes: notes(for: Array(lead.text.bytes[lead.range])), span: reading.span(source))
  }

  private func node(_ node: ListNode, below parent: Combinator) -> CriteriaNode {
    let block = blocks[node.block]
    let text = reading.clean(block.content)
    let value = value(of: node, text, below: parent)
    let (require, count) = value.map(CombinatorReader.requirement) ?? (.leaf, nil)
    return CriteriaNode(
      text: text.text, label: block.marker?.label, require: require, count: count,
      items: node.children.map { self.node($0, below: value ?? .all) },
      notes: notes(for: text.bytes), span: reading.span(block.content))
  }

  /// How many of a node's items must hold; nil for a leaf.
  private func value(of node: ListNode, _ text: CleanText, below parent: Combinator) -> Combinator?
  {
    guard !node.children.isEmpty else { return nil }
    if let printed = CombinatorReader.printed(in: text, text.all, reading.vocabulary) {
      return printed
    }
    return joined(node.children) ?? (parent == .none ? .any : .all)
  }

  /// What the items say by their endings or by connectives between them.
  private func joined(_ nodes: [ListNode]) -> Combinator? {
    for node in nodes.dropLast() {
      if let value = run.connectives[lastBlock(node)] ?? run.connectives[node.block] {
        return value
      }
    }
    return CombinatorReader.inferred(nodes.map { reading.clean(blocks[$0.block].content) })
  }

  private func lastBlock(_ node: ListNode) -> Int {
    node.children.last.map(lastBlock) ?? node.block
  }

  private func notes(for text: [UInt8]) -> [Quotation] {
    notes.filter { FootnoteReader.bears(text, $0.mark) }.map(\.quote)
  }
}
