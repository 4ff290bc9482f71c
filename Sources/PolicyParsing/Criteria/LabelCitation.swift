import EvidenceModel

/// Tells numbers in brackets that name a list's items from numbers of references: `when the
/// following are met (1-3):` above three numbered items cites nothing.
enum LabelCitation {
  /// The lead of a list whose items have numbers.
  private struct Lead {
    var start: Int
    var end: Int
    var items: Int
  }

  /// Citations without those that name the items of the list below them.
  static func removed(from citations: [Citation], _ statements: [PolicyStatement]) -> [Citation] {
    let leads = statements.compactMap(\.criteria).flatMap(leads)
    guard !leads.isEmpty else { return citations }
    return citations.filter { citation in
      let numbers = citation.targets.compactMap(\.number)
      guard numbers.count >= 2, let high = numbers.max() else { return true }
      return !leads.contains {
        $0.start <= citation.span.start && citation.span.end <= $0.end && high <= $0.items
      }
    }
  }

  private static func leads(_ node: CriteriaNode) -> [Lead] {
    let below = node.items.flatMap(leads)
    let isNumbered =
      node.items.count >= 2
      && node.items.allSatisfy { item in
        item.label?.contains { $0.isNumber } ?? false
      }
    guard isNumbered, node.text.contains("(1") else { return below }
    return below + [Lead(start: node.span.start, end: node.span.end, items: node.items.count)]
  }
}
