/// A table that a vocabulary file may extend, by the name that it has there.
package enum VocabularyTable: String, CaseIterable, Hashable, Sendable {
  case determinations
  case determinationVerbs
  case residuals
  case otherSubjects
  case combinators
  case labels
  case documentTypes
  case siteLines
  case headings
  case linesOfBusiness
  case history
  case issuers
  case notices
  case noticeOpenings
  case organisations
  case judgingVerbs
  case suppositions
  case alternatives
  case codeLists
  case studyVerbs
  case studyNouns
  case studyContinuations
  case studyClosings
  case assessors
  case codeStatus
  case codeHeadings
  case synonyms

  /// The form of its phrases.
  package var form: PhraseForm {
    switch self {
    case .labels: .label
    case .headings, .documentTypes, .siteLines, .notices, .codeLists: .heading
    default: .sentence
    }
  }
}
