import EvidenceModel
import Ingest

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

  /// The statements that have what the question names, as their values of an attribute tell; where none
  /// has it, all of them, and a note says so.
  func of<Statement>(
    _ statements: [Statement], notes: inout [String],
    _ values: (Statement, SearchSchema.Attribute) throws(AnsweringError) -> [String]
  ) throws(AnsweringError) -> [Statement] {
    let wanted: [(SearchSchema.Attribute, verb: String, names: [String])] = [
      (.lineOfBusiness, "is for", linesOfBusiness.map(\.rawValue)),
      (.determination, "calls it", classes.map(\.rawValue)),
    ]
    var chosen = statements
    for (attribute, verb, names) in wanted where !names.isEmpty && !chosen.isEmpty {
      var passing: [Statement] = []
      for statement in chosen
      where try values(statement, attribute).contains(where: names.contains) {
        passing.append(statement)
      }
      if passing.isEmpty {
        let names = names.joined(separator: " or ")
        notes.append("no statement on this \(verb) \(names); these are the statements")
      } else {
        chosen = passing
      }
    }
    return chosen
  }
}
