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
  /// What holds of a list in the list where nothing prints it.
  private var inner = Combinator.all
  private var innerOfConditions = Combinator.all

  init(reading: Reading, blocks: [Block], run: ListRun, notes: [Footnote]) {
    self.reading = reading
    self.blocks = blocks
    self.run = run
    self.notes = notes
  }

  /// The words on which a list hangs.
  struct Lead {
    var text: CleanText
    var range: Range<Int>
    /// What holds where the lead prints no combinator and the items print none.
    var otherwise: Combinator
    /// What is judged, where the list is: `Each of the following is considered investigational`.
    var subject: Range<Int>?
    /// Whether the range is the clause of a condition and no whole sentence.
    var isClause = false
    /// What holds of a list in the list where nothing prints it.
    var inner = Combinator.all
    /// What holds of it where the item above makes a condition: `Frames when:` among frames that are covered.
    var innerOfConditions = Combinator.all
    /// Whether an "and" before the last item only ends the list.
    var enumerates = false

    /// The combinator that the words print; where the list is what is judged, "all" and "each" count no
    /// criteria.
    func printed(_ vocabulary: PolicyVocabulary) -> Combinator? {
      if let subject {
        let value = CombinatorReader.printed(in: text, subject, vocabulary)
        return value == .any ? .any : nil
      }
      return isClause
        ? CombinatorReader.printed(inCondition: text, range, vocabulary)
        : CombinatorReader.printed(in: text, range, vocabulary)
    }
  }

  /// The tree of a list below its lead.
  func tree(_ nodes: [ListNode], lead: Lead) -> CriteriaNode {
    var reader = self
    reader.inner = lead.inner
    reader.innerOfConditions = lead.innerOfConditions
    let source = lead.text.sourceRange(lead.range)
    return reader.node(
      CriteriaList(
        nodes: nodes, text: lead.text, range: lead.range, printed: lead.printed(reading.vocabulary),
        inferred: lead.otherwise, enumerates: lead.enumerates),
      label: nil, span: reading.span(source))
  }

  /// A list with the words above it.
  private struct CriteriaList {
    var nodes: [ListNode]
    var text: CleanText
    var range: Range<Int>
    var printed: Combinator?
    var inferred: Combinator
    var enumerates: Bool
    /// The block of the item or paragraph on which it hangs.
    var above: Int?
  }

  /// The node of a list, its words being the lead's.
  private func node(_ list: CriteriaList, label: String?, span: SourceSpan) -> CriteriaNode {
    var node = parts(list)
    node.text = list.text.text(list.range)
    node.label = label
    node.notes = notes(for: Array(list.text.bytes[list.range]))
    node.span = span
    return node
  }

  // MARK: - Parts

  /// A list, in parts where paragraphs lead to some of its items: what joins the parts holds above what
  /// the lead says of the first.
  private func parts(_ list: CriteriaList) -> CriteriaNode {
    if let cases = indications(list) { return cases }
    let parts = ListPart.parts(of: list.nodes, below: list.above, run, blocks)
    if parts.first?.lead != nil { return groups(list, parts) }
    guard parts.count > 1, let first = parts.first else { return whole(list) }
    if let cases = alternatives(list, parts) { return cases }
    let links = zip(parts, parts.dropFirst()).map { before, part -> Combinator? in
      if let lead = part.lead,
        let value = CombinatorReader.opening(reading.clean(blocks[lead].content))
      {
        return value
      }
      guard let last = before.nodes.last, let first = part.nodes.first else { return nil }
      return link(last, first)
    }
    var head = list
    head.nodes = first.nodes
    let others = parts.dropFirst().flatMap { nodes(of: $0, below: list.printed ?? .all) }
    var node = whole(head)
    let joint = links.lazy.compactMap(\.self).first
    let own = node.requireBasis == .printed ? node.require : nil
    let agrees =
      own == nil || own == joint.map { ListRequirement(printed: $0, inferred: .all).require }
    if joint == nil || head.printed == nil && agrees || joint == head.printed
      || first.nodes.count == 1
    {
      if let joint, head.printed == nil {
        node.set(ListRequirement(printed: joint, inferred: .all))
      }
      node.items += others
      return node
    }
    var above = node
    above.set(ListRequirement(printed: joint, inferred: .all))
    node.text = ""
    above.items = [node] + others
    return above
  }

  /// A list of alternatives between which paragraphs that open with an "and" ask for more: of the item above where
  /// the list goes on behind, else of all.
  ///
  /// `ONE of the following: 1. Colitis`, `AND ONE of the following for colitis: a. … b. …`, `2. Gastritis`, `AND ALL
  /// of the following: a. … b. …` wants one of 1 and 2, the part in the middle with 1 alone, and the last part.
  private func alternatives(_ list: CriteriaList, _ parts: [ListPart]) -> CriteriaNode? {
    let demands = parts.map { part in
      part.lead.map { CombinatorReader.opening(reading.clean(blocks[$0].content)) == .all } ?? false
    }
    guard list.printed == .any, demands.contains(true) else { return nil }
    var cases: [CriteriaNode] = []
    var demanded: [CriteriaNode] = []
    for (index, part) in parts.enumerated() {
      let items = nodes(of: part, below: .any)
      if demands[index], let last = cases.last,
        parts[(index + 1)...].contains(where: { $0.lead == nil })
      {
        let both = ListRequirement(printed: .all, inferred: .all)
        cases[cases.count - 1] = CriteriaNode(both, items: [last] + items, span: last.span)
      } else if demands[index] {
        demanded += items
      } else {
        cases += items
      }
    }
    let span = reading.span(list.text.sourceRange(list.range))
    let node = CriteriaNode(
      ListRequirement(printed: .any, inferred: .any), items: cases, span: span)
    if demanded.isEmpty { return node }
    return CriteriaNode(
      ListRequirement(printed: .all, inferred: .all), items: [node] + demanded, span: span)
  }

  /// A list all of whose parts have paragraphs above them: `Adults:` and its items, `Children:` and theirs.
  private func groups(_ list: CriteriaList, _ parts: [ListPart]) -> CriteriaNode {
    let items = parts.flatMap { nodes(of: $0, below: list.printed ?? .all) }
    let inferred = PopulationName.areAll(items.map(\.text)) ? .any : list.inferred
    return CriteriaNode(
      ListRequirement(printed: list.printed, inferred: inferred), items: items,
      span: reading.span(list.text.sourceRange(list.range)))
  }

  private func nodes(of part: ListPart, below parent: Combinator) -> [CriteriaNode] {
    guard let lead = part.lead else { return part.nodes.flatMap { nodes(of: $0, below: parent) } }
    let text = reading.clean(blocks[lead].content)
    return [
      node(
        list(part.nodes, text, below: parent), label: nil, span: reading.span(blocks[lead].content))
    ]
  }

  // MARK: - Lists

  /// A list as its lead's words and what joins its items have it.
  private func whole(_ list: CriteriaList) -> CriteriaNode {
    let clauses = clauses(list)
    if clauses.count > 1 { return grouped(list, clauses) }
    let composition = ListComposition(
      count: list.nodes.count, printed: clauses.first?.value ?? list.printed,
      links: links(list.nodes), enumerates: list.enumerates && !joinsInCapitals(list.nodes),
      inferred: nameCases(list.nodes) ? .any : list.inferred)
    let value = composition.requirement.value
    let items = composition.groups.flatMap { group -> [CriteriaNode] in
      let isGroup = group.count > 1
      let items = list.nodes[group].flatMap {
        nodes(of: $0, below: isGroup ? composition.inner : value)
      }
      guard isGroup, let first = items.first else { return items }
      return [
        CriteriaNode(
          ListRequirement(printed: composition.inner, inferred: .all), items: items,
          span: first.span)
      ]
    }
    return CriteriaNode(
      composition.requirement, items: items, span: reading.span(list.text.sourceRange(list.range)))
  }

  /// A list in which names of indications stand beside criteria that hold for all of them: each name is a
  /// case of its own.
  private func indications(_ list: CriteriaList) -> CriteriaNode? {
    let cases = list.nodes.filter(isCase)
    guard !cases.isEmpty, cases.count < list.nodes.count, list.printed != .any else {
      return cases.count > 1 && list.printed == nil ? alternatives(cases, list) : nil
    }
    var general = list
    general.nodes = list.nodes.filter { !isCase($0) }
    var node = parts(general)
    if node.require != .all, node.requireBasis == .printed {
      var inner = node
      inner.text = ""
      node.items = [inner]
    }
    let printed = general.nodes.last.flatMap { link($0, cases[0]) }
    node.set(ListRequirement(printed: list.printed ?? printed, inferred: .all))
    node.items.append(alternatives(cases, list))
    return node
  }

  private func isCase(_ node: ListNode) -> Bool {
    IndicationItems.isName(blocks[node.block], reading.bytes)
  }

  /// Items of which one is enough, though nothing prints it.
  private func alternatives(_ nodes: [ListNode], _ list: CriteriaList) -> CriteriaNode {
    let items = nodes.flatMap { self.nodes(of: $0, below: .any) }
    let span = items.first?.span ?? reading.span(list.text.sourceRange(list.range))
    if items.count == 1, let only = items.first { return only }
    return CriteriaNode(
      ListRequirement(printed: nil, inferred: .any), items: items, span: span)
  }

  /// Whether the items are cases of which a person is in one: what each is `For`, or populations with criteria
  /// of their own.
  private func nameCases(_ nodes: [ListNode]) -> Bool {
    let names = nodes.map { reading.clean(blocks[$0.block].content).text }
    return nodes.count > 1 && names.allSatisfy { $0.hasPrefix("For ") || $0.hasPrefix("for ") }
      || nodes.allSatisfy { !$0.children.isEmpty } && PopulationName.areAll(names)
  }

  /// A list whose lead names groups of its items by their labels: `any of I-III and none of IV` holds
  /// where both do.
  private func grouped(_ list: CriteriaList, _ clauses: [LabelReference.Clause]) -> CriteriaNode {
    let items = clauses.flatMap { clause -> [CriteriaNode] in
      let own = ListRequirement(printed: clause.value, inferred: .all)
      let items = list.nodes[clause.items].flatMap { nodes(of: $0, below: own.value) }
      if items.count == 1, own.value != .none { return items }
      let range = list.text.trimmed(clause.range)
      var node = CriteriaNode(
        own, items: items, span: reading.span(list.text.sourceRange(range)))
      node.text = list.text.text(range)
      return [node]
    }
    return CriteriaNode(
      ListRequirement(printed: .all, inferred: .all), items: items,
      span: reading.span(list.text.sourceRange(list.range)))
  }

  /// How a lead names its items by their labels; nothing unless it names all of them, each once.
  private func clauses(_ list: CriteriaList) -> [LabelReference.Clause] {
    let labels = list.nodes.map { blocks[$0.block].marker?.label }
    let clauses = LabelReference.clauses(
      in: list.text, list.range, labels: labels, reading.vocabulary)
    return clauses.flatMap(\.items).elementsEqual(list.nodes.indices) ? clauses : []
  }

  /// What stands between the items: connectives, at an item's end, at the next one's beginning or alone.
  private func links(_ nodes: [ListNode]) -> [Combinator?] {
    zip(nodes, nodes.dropFirst()).map { link($0, $1) }
  }

  private func link(_ node: ListNode, _ next: ListNode) -> Combinator? {
    let last = lastBlock(node)
    return run.connectives[last]
      ?? CombinatorReader.ending(reading.clean(blocks[last].content))
      ?? CombinatorReader.opening(reading.clean(blocks[next.block].content))
  }

  /// Whether an item ends in `AND`, which demands more than an "and" that only ends a list.
  private func joinsInCapitals(_ nodes: [ListNode]) -> Bool {
    nodes.dropLast().contains {
      CombinatorReader.endsInCapitals(reading.clean(blocks[lastBlock($0)].content))
    }
  }

  // MARK: - Items

  /// An item with those below it; a sign without words gives only those.
  private func nodes(of item: ListNode, below parent: Combinator) -> [CriteriaNode] {
    let block = blocks[item.block]
    guard !block.content.isEmpty else {
      return item.children.flatMap { nodes(of: $0, below: parent) }
    }
    let text = reading.clean(block.content)
    let span = reading.span(block.content)
    guard item.children.isEmpty else {
      return [
        node(
          list(item.children, text, below: parent, above: item.block), label: block.marker?.label,
          span: span)
      ]
    }
    return [
      CriteriaNode(
        text: text.text, label: block.marker?.label, require: .leaf, notes: notes(for: text.bytes),
        span: span)
    ]
  }

  /// A list below an item of a list or below a paragraph between its items.
  private func list(
    _ nodes: [ListNode], _ text: CleanText, below parent: Combinator, above: Int? = nil
  ) -> CriteriaList {
    let names =
      AlternativesLead.givesExamples(text)
      || AlternativesLead.isOne(text, text.all, reading.vocabulary)
      || parent == .any && AlternativesLead.namesParts(text)
    let inner = AlternativesLead.makesCondition(text) ? innerOfConditions : inner
    let inferred: Combinator = names ? .any : ExclusionName.isOne(text) ? .none : inner
    let links = links(nodes)
    let isOne = parent == .none && links.allSatisfy { $0 == nil }
    let isJoined =
      above != nil && CombinatorReader.ending(text) == .all && !links.contains(.any)
    return CriteriaList(
      nodes: nodes, text: text, range: text.all,
      printed: CombinatorReader.printed(inCondition: text, text.all, reading.vocabulary)
        ?? (isJoined ? .all : isOne ? .any : nil),
      inferred: inferred, enumerates: names || inner == .any, above: above)
  }

  private func lastBlock(_ node: ListNode) -> Int {
    node.children.last.map(lastBlock) ?? node.block
  }

  private func notes(for text: [UInt8]) -> [Quotation] {
    notes.filter { FootnoteReader.bears(text, $0.mark) }.map(\.quote)
  }
}

extension CriteriaNode {
  /// A node without words of its own.
  fileprivate init(_ requirement: ListRequirement, items: [CriteriaNode], span: SourceSpan) {
    self.init(
      text: "", require: requirement.require, requireBasis: requirement.basis,
      count: requirement.count, items: items, span: span)
  }

  fileprivate mutating func set(_ requirement: ListRequirement) {
    require = requirement.require
    requireBasis = requirement.basis
    count = requirement.count
  }
}
