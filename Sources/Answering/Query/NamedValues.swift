package import EvidenceModel
import Vocabulary

/// Values that people name in a query or on a command line, by their own name or in the words of
/// the field.
package enum NamedValues {
  /// The classes that a name stands for.
  ///
  /// - Throws: `AnsweringError.question` when it stands for none.
  package static func classes(_ name: String) throws(AnsweringError) -> [DeterminationClass] {
    if let exact = named(name, DeterminationClass.self) { return [exact] }
    let words = SurfaceWords.split(name)
    if let match = QueryVocabulary.determinations.first(where: { $0.words == words }) {
      return match.classes
    }
    throw unknown(name, DeterminationClass.allCases.map(\.rawValue))
  }

  /// The lines of business that a name stands for.
  ///
  /// - Throws: `AnsweringError.question` when it stands for none.
  package static func linesOfBusiness(
    _ name: String
  ) throws(AnsweringError) -> [LineOfBusinessValue] {
    if let exact = named(name, LineOfBusinessValue.self) { return [exact] }
    let words = SurfaceWords.split(name)
    if let match = QueryVocabulary.linesOfBusiness.first(where: { $0.words == words }) {
      return match.values
    }
    throw unknown(name, LineOfBusinessValue.allCases.map(\.rawValue))
  }

  private static func named<Value: CaseIterable & RawRepresentable<String>>(
    _ name: String, _ type: Value.Type
  ) -> Value? {
    Value.allCases.first { $0.rawValue.lowercased() == name.lowercased() }
  }

  private static func unknown(_ name: String, _ known: [String]) -> AnsweringError {
    .question("expected one of \(known.joined(separator: ", ")), found \(name)")
  }
}
