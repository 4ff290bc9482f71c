package import EvidenceModel

/// Values that people name on a command line, by their own name or in the words of the field.
package enum NamedValues {
  /// The classes that a name stands for.
  ///
  /// - Throws: `AnsweringError.question` when it stands for none.
  package static func classes(_ name: String) throws(AnsweringError) -> [DeterminationClass] {
    let classes = QueryReader.classes(named: name, SurfaceWords.split(name))
    guard classes.isEmpty else { return classes }
    throw unknown(name, DeterminationClass.allCases.map(\.rawValue))
  }

  /// The lines of business that a name stands for.
  ///
  /// - Throws: `AnsweringError.question` when it stands for none.
  package static func linesOfBusiness(
    _ name: String
  ) throws(AnsweringError) -> [LineOfBusinessValue] {
    let lines = QueryReader.lines(named: name, SurfaceWords.split(name))
    guard lines.isEmpty else { return lines }
    throw unknown(name, LineOfBusinessValue.allCases.map(\.rawValue))
  }

  private static func unknown(_ name: String, _ known: [String]) -> AnsweringError {
    .question("expected one of \(known.joined(separator: ", ")), found \(name)")
  }
}
