package import EvidenceModel

/// What rules know beside the policy: the day, the neighbours, what was replaced by what.
package struct CheckContext: Sendable {
  /// The day for which findings hold.
  package var asOf: PartialDate
  /// Works that were replaced by others, from the corpus.
  package var superseded: [SupersededWork]
  /// The statements of all policies that are in force.
  package var neighbours: NeighbourStatements
  /// Whether there is literature against which references could be checked.
  package var hasLiterature: Bool

  /// Creates the value from its parts.
  package init(
    asOf: PartialDate, superseded: [SupersededWork] = [],
    neighbours: NeighbourStatements = NeighbourStatements([]), hasLiterature: Bool = false
  ) {
    self.asOf = asOf
    self.superseded = superseded
    self.neighbours = neighbours
    self.hasLiterature = hasLiterature
  }
}
