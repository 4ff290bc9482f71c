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
    let clauses = clauses(in: lead.text, lead.range, nodes)
    let value = combinator(clauses) ?? printed ?? joined(nodes) ?? lead.otherwise
    let (require, count) = CombinatorReader.requirement(value)
    let source = lead.text.sourceRange(lead.range)
    return CriteriaNode(
      text: lead.text.text(lead.range), require: require, count: count,
      items: items(nodes, clauses, lead.text, below: value),
      notes: notes(for: Array(lead.text.bytes[lead.range])), span: reading.span(source))
  }

  /// How a lead names its items by their labels; nothing unless it names all of them, each once.
  private func clauses(
    in text: CleanText, _ range: Range<Int>, _ nodes: [ListNode]
  ) -> [LabelReference.Clause] {
    let labels = nodes.map { blocks[$0.block].marker?.label }
    let clauses = LabelReference.clauses(in: text, range, labels: labels, reading.vocabulary)
    return clauses.flatMap(\.items).elementsEqual(nodes.indices) ? clauses : []
  }

  /// What joins the clauses of a lead: `any of I-III and none of IV` holds where both do.
  private func combinator(_ clauses: [LabelReference.Clause]) -> Combinator? {
    clauses.count == 1 ? clauses[0].value : clauses.isEmpty ? nil : .all
  }

  /// The items, grouped where a lead names several groups of them.
  private func items(
    _ nodes: [ListNode], _ clauses: [LabelReference.Clause], _ text: CleanText,
    below value: Combinator
  ) -> [CriteriaNode] {
    guard clauses.count > 1 else { return nodes.flatMap { self.nodes(of: $0, below: value) } }
    return clauses.flatMap { clause -> [CriteriaNode] in
      let own = clause.value ?? .all
      let items = nodes[clause.items].flatMap { self.nodes(of: $0, below: own) }
      if items.count == 1, own != .none { return items }
      let (require, count) = CombinatorReader.requirement(own)
      let range = text.trimmed(clause.range)
      return [
        CriteriaNode(
          text: text.text(range), require: require, count: count, items: items,
          span: reading.span(text.sourceRange(range)))
      ]
    }
  }

  /// An item with those below it; a sign without words gives only those.
  private func nodes(of item: ListNode, below parent: Combinator) -> [CriteriaNode] {
    guard blocks[item.block].content.isEmpty else { return [node(item, below: parent)] }
    return item.children.flatMap { nodes(of: $0, below: parent) }
  }

  private func node(_ node: ListNode, below parent: Combinator) -> CriteriaNode {
    let block = blocks[node.block]
    let text = reading.clean(block.content)
    let clauses = clauses(in: text, text.all, node.children)
    let value = combinator(clauses) ?? value(of: node, text, below: parent)
    let (require, count) = value.map(CombinatorReader.requirement) ?? (.leaf, nil)
    return CriteriaNode(
      text: text.text, label: block.marker?.label, require: require, count: count,
      items: items(node.children, clauses, text, below: value ?? .all),
      notes: notes(for: text.bytes), span: reading.span(block.content))
  }

  /// How many of a node's items must hold; nil for a leaf.
  private func value(of node: ListNode, _ text: CleanText, below parent: Combinator) -> Combinator?
  {
    guard !node.children.isEmpty else { return nil }
    if let printed = CombinatorReader.printed(in: text, text.all, reading.vocabulary) {
      return printed
    }
    if let joined = joined(node.children) { return joined }
    let isAny =
      parent == .none || AlternativesLead.givesExamples(text)
      || AlternativesLead.isOne(text, text.all, reading.vocabulary)
    return isAny ? .any : .all
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
