import EvidenceModel

/// What a why question asks about.
struct WhyTopic {
  /// The statements to answer for, in corpus order, with their policies.
  var statements: [(policy: PolicyID, statement: PolicyStatement)] = []
  /// What the person should know of how the question was read.
  var notes: [String] = []
  /// Known words near an unknown one.
  var suggestions: [String] = []

  /// Keeps the first statements, and notes how many there are.
  mutating func keep(first limit: Int) {
    guard statements.count > limit else { return }
    notes.append(
      "the first \(limit) of \(statements.count) statements on this: --limit \(statements.count) "
        + "shows all, --policy and --lob narrow them")
    statements = Array(statements.prefix(limit))
  }
}
