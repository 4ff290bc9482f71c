package import EvidenceModel

/// The words by which policies are read: the tables of the field and what a vocabulary file adds.
///
/// The tables are prepared once and shared by everything that reads a document, so that looking up
/// costs the same whether words were added or not. Words that no payer would have of its own
/// (copulas, negations, months) stay constants beside them.
package final class PolicyVocabulary: Sendable {
  /// The field's own words, nothing added.
  package static let builtIn = PolicyVocabulary(VocabularyAdditions())

  /// What a file adds.
  package let additions: VocabularyAdditions
  /// Terms that determine inside a frame, with the class that they name.
  package let determinationTerms: PhraseTable<DeterminationClass>
  /// Verb phrases that determine without a further frame.
  package let determinationVerbs: PhraseTable<DeterminationClass>
  /// Words by which a statement covers what its siblings leave over.
  package let residuals: PhraseTable<Void>
  /// Subjects that speak of documents, decisions or people and never of a service.
  package let foreignSubjects: PhraseTable<Void>
  /// Phrases that say how many criteria must hold.
  package let combinators: PhraseTable<Combinator>
  /// Labels of the header.
  package let headerLabels: PhraseTable<HeaderField>
  /// First lines that name the type of document and not its subject.
  package let documentTypes: PhraseTable<Void>
  /// Lines that a web site or a mirror prints around a policy.
  package let siteLines: PhraseTable<Void>
  /// Headings of sections.
  package let sectionHeadings: PhraseTable<SectionKind>
  /// Names of lines of business.
  package let linesOfBusiness: PhraseTable<LineOfBusinessValue>
  /// Phrases of histories with the kind of event, in the order in which they decide.
  package let historyEvents: [(kind: PolicyHistoryKind, phrases: PhraseTable<Void>)]
  /// Names of issuers; nil where none was added.
  package let issuers: PhraseTable<Void>?

  /// Words by which the title of a notice about policies tells it from a policy.
  package let notices: PhraseTable<Void>
  /// Words in the first lines of such a notice.
  package let noticeOpenings: PhraseTable<Void>
  /// Words of organisations' names, which are no titles.
  package let organisations: PhraseTable<Void>
  /// Verbs of a plan that judges; false where the verb denies.
  package let judgingVerbs: PhraseTable<Bool>
  /// Openings of clauses that only suppose what stands in them.
  package let suppositions: PhraseTable<Void>
  /// Leads whose items stand each for itself though no combinator is printed.
  package let alternatives: PhraseTable<Void>
  /// Headings of lists of codes that stand between determinations.
  package let codeLists: PhraseTable<Void>
  /// What authors do in the sentence that brings their study in.
  package let studyVerbs: PhraseTable<Void>
  /// Nouns that name one study or report.
  package let studyNouns: PhraseTable<Void>
  /// Openings of sentences that go on about a study.
  package let studyContinuations: PhraseTable<Void>
  /// Openings of sentences about several studies or none.
  package let studyClosings: PhraseTable<Void>
  /// Organisations that assess evidence.
  package let assessors: PhraseTable<Void>
  /// Words by which the heading of a list of codes determines.
  package let codeStatus: PhraseTable<DeterminationClass>
  /// Words by which a line is the heading of a list of codes.
  package let codeHeadings: PhraseTable<Void>

  /// Prepares the tables.
  package init(_ additions: VocabularyAdditions) {
    self.additions = additions
    determinationTerms = PhraseTable(
      DeterminationVocabulary.terms, added: additions.determinations)
    determinationVerbs = PhraseTable(
      DeterminationVocabulary.verbs, added: additions.determinationVerbs)
    residuals = PhraseTable(DeterminationVocabulary.residual, added: additions.residuals)
    foreignSubjects = PhraseTable(
      DeterminationVocabulary.foreignSubjects, added: additions.otherSubjects)
    combinators = PhraseTable(CombinatorVocabulary.phrases, added: additions.combinators)
    headerLabels = PhraseTable(HeaderLabels.all, added: additions.labels)
    documentTypes = PhraseTable(HeaderVocabulary.documentTypes, added: additions.documentTypes)
    siteLines = PhraseTable(HeaderVocabulary.siteLines, added: additions.siteLines)
    sectionHeadings = PhraseTable(HeadingVocabulary.kinds, added: additions.headings)
    linesOfBusiness = PhraseTable(
      PolicyLineOfBusinessVocabulary.names, added: additions.linesOfBusiness)
    historyEvents = Self.events(additions.history) + HistoryVocabulary.events
    notices = PhraseTable(PolicyNoticeVocabulary.titles, added: additions.notices)
    noticeOpenings = PhraseTable(
      PolicyNoticeVocabulary.openings, added: additions.noticeOpenings)
    organisations = PhraseTable(HeaderVocabulary.organisations, added: additions.organisations)
    judgingVerbs = PhraseTable(
      DeterminationVocabulary.judging,
      added: additions.judgingVerbs.map {
        AddedPhrase(phrase: $0.phrase, meaning: true, line: $0.line)
      })
    suppositions = PhraseTable(
      DeterminationVocabulary.subordinators, added: additions.suppositions)
    alternatives = PhraseTable(CombinatorVocabulary.alternatives, added: additions.alternatives)
    codeLists = PhraseTable(
      DeterminationHeadingVocabulary.insertedCodes, added: additions.codeLists)
    studyVerbs = PhraseTable(StudyNarrativeVocabulary.verbs, added: additions.studyVerbs)
    studyNouns = PhraseTable(StudyNarrativeVocabulary.nouns, added: additions.studyNouns)
    studyContinuations = PhraseTable(
      StudyNarrativeVocabulary.continuations, added: additions.studyContinuations)
    studyClosings = PhraseTable(StudyNarrativeVocabulary.closings, added: additions.studyClosings)
    assessors = PhraseTable(StudyNarrativeVocabulary.assessors, added: additions.assessors)
    codeStatus = PhraseTable(CodeGroupVocabulary.status, added: additions.codeStatus)
    codeHeadings = PhraseTable(CodeGroupVocabulary.headings, added: additions.codeHeadings)
    issuers = additions.issuers.isEmpty ? nil : PhraseTable([], added: additions.issuers)
  }

  /// Added phrases of histories decide before the field's own, each by itself.
  private static func events(
    _ added: [AddedPhrase<PolicyHistoryKind>]
  ) -> [(kind: PolicyHistoryKind, phrases: PhraseTable<Void>)] {
    added.map { row in
      let phrase = AddedPhrase(phrase: row.phrase, meaning: NoMeaning(), line: row.line)
      return (row.meaning, PhraseTable([], added: [phrase]))
    }
  }
}
