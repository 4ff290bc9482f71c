import Vocabulary

/// The field's words, made ready to be asked with bytes.
enum ReferenceTables {
  static let datePhrases = PhraseTable(ReferenceDatePhrases.all.map(\.words))
  static let dateFillers = PhraseTable(ReferenceDatePhrases.fillers)
  static let introductions = PhraseTable(ReferenceGroupWords.introductions)
  static let others = PhraseTable(ReferenceNameParts.andOthers)
  static let notices = PhraseTable(ReferenceNotices.openings)
  static let coverage = PhraseTable(ReferenceDocumentKinds.coverageDeterminations)
  static let furtherPages = PhraseTable(ReferencePageWords.furtherPages)
  static let issueLabels = PhraseTable(ReferencePageWords.issueLabels)
  static let volumeLabels = PhraseTable(ReferencePageWords.volumeLabels)
  static let pageLabels = PhraseTable(ReferencePageWords.pageLabels)
  static let tabLabels = PhraseTable(ReferencePageWords.tabLabels)
  static let regulations = PhraseTable(ReferenceDocumentKinds.regulations)
  static let legislation = PhraseTable(ReferenceDocumentKinds.legislation)
  static let theses = PhraseTable(ReferenceDocumentKinds.theses)
  static let leaflets = PhraseTable(ReferenceDocumentKinds.leaflets)
  static let reports = PhraseTable(ReferenceDocumentKinds.reports)

  static let particles = WordTable(ReferenceNameParts.particles)
  static let suffixes = WordTable(ReferenceNameParts.suffixes)
  static let letteredNouns = WordTable(ReferenceNameParts.letteredNouns)
  static let titleCapitals = WordTable(ReferenceNameParts.titleCapitals)
  static let abbreviations = WordTable(ReferenceAbbreviations.words)
  static let numberWords = WordTable(ReferenceAbbreviations.numberWords)
  static let firms = WordTable(ReferenceGroupWords.firmEndings)
  static let groupWords = WordTable(ReferenceGroupWords.words)
  static let journalWords = WordTable(ReferenceJournalWords.abbreviations)
  static let journalOpenings = WordTable(ReferenceJournalWords.openings)
  static let journals = WordTable(ReferenceJournalWords.journals)
  static let proceedings = WordTable(ReferenceDocumentKinds.proceedings)
}
