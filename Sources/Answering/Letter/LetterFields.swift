package import EvidenceModel
import Vocabulary

/// The fields of a letter as an answer.
package enum LetterFields {
  /// All fields in the order of a letter.
  package static let answer = LetterFieldsAnswer(fields: LetterFieldTable.fields)
}
