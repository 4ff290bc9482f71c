package import EvidenceModel
import Vocabulary

/// The fields of a letter as an answer.
package enum LetterFields {
  /// All fields in the order of a letter.
  package static let answer = LetterFieldsAnswer(fields: LetterFieldTable.fields)

  /// The words of the vocabulary that may stand in a letter: labels and keys of fields, outcomes,
  /// and the meanings of the glossary.
  package static var words: [String] {
    let keys = LetterFieldTable.callerFields.flatMap { field in
      switch field.form {
      case .record(let keys), .entries(let keys): keys
      default: [String]()
      }
    }
    let outcomes = Set(OutcomeVocabulary.terms)
    return LetterFieldTable.callerFields.map(\.label) + keys
      + outcomes.sorted() + Array(PlainWordTable.outcomes.values)
      + Array(PlainWordTable.meanings.values)
  }
}
