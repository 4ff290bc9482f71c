import EvidenceModel

/// The conditions that headings tell of determinations that print none.
///
/// Headings above determinations name conditions, or how a service is asked for (`Reauthorization`). Where titles of
/// the policy's own list name one of the headings of a rank, those of this rank are conditions.
struct HeadedConditions {
  /// The ranks whose headings name conditions.
  private let ranks: Set<Int>

  /// Looks for the headings of determinations in titles.
  init(_ statements: [PolicyStatement], titles: [[Word]]) {
    let open = statements.filter { $0.indication == nil && !$0.headings.isEmpty }
    let words = open.isEmpty ? [] : titles.map { Set($0.map(\.text)) }
    var ranks: Set<Int> = []
    for statement in open {
      for (rank, heading) in statement.headings.enumerated() where !ranks.contains(rank) {
        let condition = PopulationScope(heading.text).condition
        let isNamed = words.contains { condition.intersection($0).count * 2 > condition.count }
        if !condition.isEmpty, isNamed { ranks.insert(rank) }
      }
    }
    self.ranks = ranks
  }

  /// What a determination is for: its own indication, else the headings of such a rank.
  func indication(of statement: PolicyStatement) -> String? {
    if let indication = statement.indication { return indication }
    let headings = statement.headings.enumerated().filter { ranks.contains($0.offset) }
    return headings.isEmpty ? nil : headings.map(\.element.text).joined(separator: ", ")
  }
}
