/// A part of a list: the items behind a paragraph that leads to them, or those before the first such.
struct ListPart {
  /// The paragraph's block; nil for items without one.
  var lead: Int?
  var nodes: [ListNode]

  /// The parts of a list; one where no paragraph stands between its items, nor `above` behind the item or
  /// paragraph on which it hangs.
  static func parts(
    of nodes: [ListNode], below above: Int?, _ run: ListRun, _ blocks: [Block]
  ) -> [ListPart] {
    var parts: [ListPart] = []
    var last = above
    for node in nodes {
      let lead = last.flatMap { last in run.leads.last { last < $0 && $0 < node.block } }
      let countsOn = parts.count > 1 && countsOn(node, parts, blocks)
      let restarts = last.map { Self.restarts(node, after: $0, parts, run, blocks) } ?? false
      if parts.isEmpty || lead != nil || countsOn || restarts || node.isOuter {
        parts.append(ListPart(lead: lead, nodes: []))
      }
      parts[parts.count - 1].nodes.append(node)
      last = lastBlock(node)
    }
    return parts
  }

  /// Whether an item goes on counting from the first part's items behind a part with other signs.
  private static func countsOn(_ node: ListNode, _ parts: [ListPart], _ blocks: [Block]) -> Bool {
    guard let style = self.style(parts[0].nodes.last, blocks), let own = self.style(node, blocks),
      let ordinal = blocks[node.block].marker?.readings.first?.ordinal
    else { return false }
    return own == style && ordinal > 1 && self.style(parts.last?.nodes.first, blocks) != style
  }

  /// Whether numbers begin anew behind a connective that stands alone: `a. …`, `b. …`, `AND`, `a. …`.
  private static func restarts(
    _ node: ListNode, after last: Int, _ parts: [ListPart], _ run: ListRun, _ blocks: [Block]
  ) -> Bool {
    guard run.connectives[last] != nil, let before = parts.last?.nodes.last,
      let own = blocks[node.block].marker?.readings.first, own.ordinal == 1,
      let other = blocks[before.block].marker?.readings.first
    else { return false }
    return own.style == other.style && other.ordinal > 1
  }

  private static func style(_ node: ListNode?, _ blocks: [Block]) -> ListMarker.Style? {
    node.flatMap { blocks[$0.block].marker?.readings.first?.style }
  }

  private static func lastBlock(_ node: ListNode) -> Int {
    node.children.last.map(lastBlock) ?? node.block
  }
}
