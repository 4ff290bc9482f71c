import EvidenceModel

/// What a why question asks about.
struct WhyTopic {
  /// The statements to answer for, in corpus order, with their policies.
  var statements: [(policy: PolicyID, statement: PolicyStatement)] = []
  /// Further statements on it, which nobody has asked to see.
  var others: [StatementID] = []
  /// What the person should know of how the question was read.
  var notes: [String] = []
  /// Known words near an unknown one.
  var suggestions: [String] = []

  /// All statements on it, those to answer for first.
  var all: [StatementID] { statements.map(\.statement.id) + others }

  /// Keeps the first statements, and notes how many there are.
  mutating func keep(first limit: Int?) {
    if let limit, statements.count > limit {
      others = statements[limit...].map(\.statement.id) + others
      statements.removeLast(statements.count - limit)
    }
    guard !others.isEmpty else { return }
    let count = statements.count + others.count
    notes.append(
      "the first \(statements.count) of \(count) statements on this: --limit \(count) shows all, "
        + "--policy and --lob narrow them")
  }
}
