import EvidenceModel

/// The determinations and lines of business that a question names in its words ("why is it
/// investigational for Medicare?"), which choose among the statements on its topic.
struct StatementChoice {
  /// The classes named; empty for all.
  let classes: [DeterminationClass]
  /// The lines of business named; empty for all.
  let linesOfBusiness: [LineOfBusinessValue]

  /// Takes the names out of a question, so that they no longer filter what is on its topic.
  init(takenFrom reading: inout QueryReading) {
    classes = reading.classes
    linesOfBusiness = reading.linesOfBusiness
    reading.classes = []
    reading.linesOfBusiness = []
  }

  /// The statements that have what the question names; where none has it, all of them, and a note
  /// says so.
  func of(
    _ statements: [(policy: PolicyID, statement: PolicyStatement)], notes: inout [String]
  ) -> [(policy: PolicyID, statement: PolicyStatement)] {
    let forLine = narrowed(statements, "is for", linesOfBusiness, notes: &notes) { statement in
      statement.linesOfBusiness.map(\.value)
    }
    return narrowed(forLine, "calls it", classes, notes: &notes) { statement in
      statement.determination.classes
    }
  }

  private func narrowed<Value: Equatable & RawRepresentable<String>>(
    _ statements: [(policy: PolicyID, statement: PolicyStatement)], _ verb: String,
    _ wanted: [Value], notes: inout [String], _ values: (PolicyStatement) -> [Value]
  ) -> [(policy: PolicyID, statement: PolicyStatement)] {
    guard !wanted.isEmpty, !statements.isEmpty else { return statements }
    let passing = statements.filter { wanted.contains(where: values($0.statement).contains) }
    guard passing.isEmpty else { return passing }
    let names = wanted.map(\.rawValue).joined(separator: " or ")
    notes.append("no statement on this \(verb) \(names); these are the statements")
    return statements
  }
}
